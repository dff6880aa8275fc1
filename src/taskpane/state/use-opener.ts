import { useEffect, useState } from "react";

/**
 * Gives the focus back to what opened a dialog when the dialog goes. Fluent does so for its own triggers; these dialogs are
 * loaded when they are asked for, and their triggers stand elsewhere.
 */
export function useOpener(): void {
  // Taken while the dialog is drawn for the first time, before it draws the focus to itself.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    // After Fluent, which on leaving gives the focus to the first control of the page.
    () => () =>
      void setTimeout(() => opener instanceof HTMLElement && opener.isConnected && opener.focus(), 0),
    [opener],
  );
}
