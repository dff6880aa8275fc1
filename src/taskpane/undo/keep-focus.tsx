import { useFocusFinders } from "@fluentui/react-components";

/**
 * Holds Fluent's keeping of the focus while there may be dialogs. It ends with the last component that uses it, and when that is
 * the dialog itself, the rest of the page stays hidden from screen readers.
 */
export default function KeepFocus() {
  useFocusFinders();
  return null;
}
