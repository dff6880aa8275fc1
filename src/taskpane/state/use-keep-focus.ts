import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Gives the focus to an element when the one that had it has gone with the content that `changed` names. Focus that is
 * anywhere else stays there: a screen that changes by itself must not take it.
 */
export function useKeepFocus<Target extends HTMLElement>(changed: unknown): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const before = useRef(changed);
  useEffect(() => {
    if (before.current === changed) return;
    before.current = changed;
    const { ownerDocument } = target.current ?? {};
    // A focused element that is taken away leaves the focus on the body; a pane without the focus does the same.
    if (ownerDocument?.activeElement === ownerDocument?.body && ownerDocument?.hasFocus())
      target.current?.focus();
  }, [changed]);
  return target;
}
