import { useStore } from "../state/store";

/** Tells screen readers what has happened, without moving the focus. A new element is announced even if its text is the same. */
export function LiveRegion() {
  const { said } = useStore().state;
  return (
    <div className="unseen" role="status" aria-live="polite">
      <span key={said.number}>{said.text}</span>
    </div>
  );
}
