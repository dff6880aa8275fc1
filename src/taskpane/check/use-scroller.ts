import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";

export interface Scroller {
  readonly element: HTMLElement | null;
  /** Pixels from the top of what scrolls to the list. */
  readonly margin: number;
}

/**
 * The pane scrolls as a whole, and what stands above a list grows and shrinks: where the list begins in what scrolls. It is
 * measured whenever `changed` is another, and when a part above changes its size.
 */
export function useScroller(list: RefObject<HTMLElement | null>, changed: unknown): Scroller {
  const [scroller, setScroller] = useState<Scroller>({ element: null, margin: 0 });
  useLayoutEffect(() => {
    const element = list.current?.closest("main") ?? null;
    const measure = (): void => {
      const margin = list.current && element ? offsetIn(list.current, element) : 0;
      setScroller((before) =>
        before.element === element && before.margin === margin ? before : { element, margin },
      );
    };
    measure();
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    for (const part of element.querySelectorAll(":scope > *, .panel > *")) observer.observe(part);
    return () => observer.disconnect();
  }, [list, changed]);
  return scroller;
}

const offsetIn = (element: HTMLElement, scroller: HTMLElement): number =>
  Math.round(element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
