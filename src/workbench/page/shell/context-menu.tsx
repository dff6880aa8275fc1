import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { MenuEntry } from "../session/cell-menu";

/** A menu at a place of the page, closed by Escape, a choice or a click elsewhere. */
export function ContextMenu(props: {
  x: number;
  y: number;
  entries: readonly MenuEntry[];
  close: () => void;
}): ReactNode {
  const { x, y, entries, close } = props;
  const menu = useRef<HTMLDivElement>(null);
  const buttons = (): HTMLButtonElement[] => [
    ...(menu.current?.querySelectorAll<HTMLButtonElement>("button") ?? []),
  ];
  useEffect(() => {
    menu.current?.querySelector("button")?.focus();
  }, []);
  useEffect(() => {
    const key = (event: globalThis.KeyboardEvent): void => {
      const all = buttons();
      const at = all.findIndex((one) => one === document.activeElement);
      if (event.key === "Escape") close();
      else if (event.key === "ArrowDown") all[(at + 1) % all.length]?.focus();
      else if (event.key === "ArrowUp") all[(at - 1 + all.length) % all.length]?.focus();
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("keydown", key, true);
    return () => window.removeEventListener("keydown", key, true);
  }, [close]);
  return (
    <>
      <div
        className="away whole"
        aria-hidden
        onPointerDown={close}
        onContextMenu={(event) => event.preventDefault()}
      />
      <div
        ref={menu}
        className="context-menu"
        role="menu"
        aria-label="Cells"
        style={{
          left: Math.min(x, window.innerWidth - 230),
          top: Math.min(y, window.innerHeight - 40 * entries.length),
        }}
      >
        {entries.map(({ label, act, begins }) => (
          <button
            key={label}
            type="button"
            role="menuitem"
            className={begins ? "menu-item begins" : "menu-item"}
            onClick={() => {
              close();
              act();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
