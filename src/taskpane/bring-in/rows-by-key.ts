import type { KeyboardEvent } from "react";

/**
 * Moves the focus between the rows of a list by the arrow keys, Home and End. A field keeps its own keys; from there Tab leads back
 * to the row's first control.
 */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || target instanceof HTMLInputElement) return;
  const row = target.closest<HTMLElement>("[data-row]");
  if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.indexOf(row);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  const wanted = next === undefined ? undefined : rows[next];
  if (!wanted) return;
  event.preventDefault();
  wanted.querySelector<HTMLElement>("button")?.focus();
  wanted.scrollIntoView?.({ block: "nearest" });
}
