import { useEffect, useRef } from "react";
import type { CSSProperties, KeyboardEvent, ReactNode } from "react";
import type { Sheet } from "../../engine/sheet";
import { isDark } from "../grid/colour";
import { AddIcon, BackIcon, NextIcon } from "./icons";

/** What the tabs show and do. */
export interface SheetTabsProps {
  readonly sheets: readonly Sheet[];
  readonly activeId: string;
  readonly activate: (sheet: Sheet) => void;
  readonly add: () => void;
  readonly rename: (sheet: Sheet, name: string) => void;
}

/** The tabs of the visible sheets. */
export function SheetTabs({ sheets, activeId, activate, add, rename }: SheetTabsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const visible = sheets.filter((sheet) => sheet.visibility === "Visible");
  useEffect(() => {
    list.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeId]);
  const scroll = (by: number): void => list.current?.scrollBy({ left: by, behavior: "smooth" });
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = visible[visible.findIndex((sheet) => sheet.id === activeId) + step];
    if (step === 0 || !next) return;
    activate(next);
    event.preventDefault();
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus());
  };
  return (
    <div className="sheet-tabs">
      <button type="button" aria-label="Earlier sheets" className="tab-arrow" onClick={() => scroll(-160)}>
        <BackIcon />
      </button>
      <button type="button" aria-label="Later sheets" className="tab-arrow" onClick={() => scroll(160)}>
        <NextIcon />
      </button>
      <div className="tab-list" role="tablist" tabIndex={-1} aria-label="Sheets" ref={list} onKeyDown={onKey}>
        {visible.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet.id === activeId}
            tabIndex={sheet.id === activeId ? 0 : -1}
            className="tab"
            style={tabStyle(sheet.tabColor, sheet.id === activeId)}
            onClick={() => activate(sheet)}
            onDoubleClick={() => {
              const name = window.prompt("New name of the sheet", sheet.name);
              if (name !== null && name !== sheet.name) rename(sheet, name);
            }}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      <button type="button" aria-label="New sheet" title="New sheet" className="tab-arrow" onClick={add}>
        <AddIcon />
      </button>
    </div>
  );
}

/** A coloured tab is filled, and only edged when it is the active one, as in Excel. */
function tabStyle(colour: string, active: boolean): CSSProperties {
  if (!colour) return {};
  if (active) return { boxShadow: `inset 0 -3px ${colour}` };
  return { background: colour, color: isDark(colour) ? "#FFFFFF" : "#000000" };
}
