import { useEffect } from "react";

/** The parts of the page that F6 goes through, in order; the grid is told apart because it takes the keyboard itself. */
const REGIONS = [".sheet-tabs [aria-selected=true]", ".pane-frame", ".ribbon-buttons button", ".name-box"];

/** F6 and Shift+F6 go from part to part, as in Excel: inside the grid the Tab key goes from cell to cell. */
export function useRegions(focusGrid: () => void): void {
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const here = document.activeElement;
      const elements = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector));
      const at = elements.findIndex((one) => one !== null && here !== null && sharesRegion(one, here));
      const next = at + (event.shiftKey ? -1 : 1);
      // Before the first part and after the last stands the grid.
      const target = at < 0 ? elements.at(event.shiftKey ? -1 : 0) : elements[next];
      if (next < 0 || !target) focusGrid();
      else target.focus();
    };
    window.addEventListener("keydown", key, true);
    return () => window.removeEventListener("keydown", key, true);
  }, [focusGrid]);
}

const sharesRegion = (one: Element, other: Element): boolean =>
  one === other || (one.parentElement?.contains(other) ?? false);
