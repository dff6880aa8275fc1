import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { filterOf } from "../grid/filter-state";
import type { FilterColumn } from "../grid/filter-state";
import type { Box } from "../grid/geometry";
import { filterBy, filterValues, sortBy } from "../session/filters";
import type { Session } from "../session/session";

/** Rows of the list that are put on the page at once. */
const SHOWN = 500;

/** Sorting and filtering a column by its values, under the button of its header. */
export function FilterPopover(props: {
  session: Session;
  column: FilterColumn;
  box: Box;
  now: () => Date;
  close: () => void;
}): ReactNode {
  const { session, column, box, now, close } = props;
  const sheet = session.activeSheet;
  const values = useMemo(() => filterValues(session.workbook, sheet, column), [session, sheet, column]);
  const active = filterOf(sheet, column);
  const [chosen, setChosen] = useState(() =>
    chosenAtFirst(
      values.map(({ text }) => text),
      active?.values,
    ),
  );
  const [search, setSearch] = useState("");
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector("input")?.focus();
  }, []);
  useEffect(() => {
    const escape = (event: globalThis.KeyboardEvent): void => {
      if (event.key === "Escape") close();
    };
    window.addEventListener("keydown", escape);
    return () => window.removeEventListener("keydown", escape);
  }, [close]);

  const found = values.filter(({ text }) => text.toLowerCase().includes(search.toLowerCase()));
  const all = found.every(({ text }) => chosen.has(text));
  const toggle = (texts: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const text of texts)
      if (on) next.add(text);
      else next.delete(text);
    setChosen(next);
  };
  const apply = (shown: readonly string[] | undefined): void => {
    session.attempt(() => session.host.change((workbook) => filterBy(workbook, sheet, column, shown, now())));
    close();
  };
  const sort = (ascending: boolean): void => {
    session.attempt(() => session.host.change((workbook) => sortBy(workbook, sheet, column, ascending)));
    close();
  };
  const confirm = (): void => {
    const wanted =
      search === "" ? chosen : new Set(found.map(({ text }) => text).filter((text) => chosen.has(text)));
    apply(wanted.size === values.length ? undefined : [...wanted]);
  };
  return (
    <div
      ref={panel}
      className="filter-popover"
      role="dialog"
      aria-label="Filter"
      style={{ left: Math.max(4, box.left + box.width - 250), top: box.top + box.height + 2 }}
    >
      <button type="button" className="menu-item" onClick={() => sort(true)}>
        Sort smallest to largest, A to Z
      </button>
      <button type="button" className="menu-item" onClick={() => sort(false)}>
        Sort largest to smallest, Z to A
      </button>
      <button type="button" className="menu-item" disabled={!active} onClick={() => apply(undefined)}>
        Clear this filter
      </button>
      <input
        type="search"
        placeholder="Search"
        aria-label="Search the values"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") confirm();
        }}
      />
      <div className="filter-values">
        <label>
          <input
            type="checkbox"
            checked={all}
            onChange={() =>
              toggle(
                found.map(({ text }) => text),
                !all,
              )
            }
          />
          {search ? "All that were found" : "Select all"}
        </label>
        {found.slice(0, SHOWN).map(({ text, count }) => (
          <label key={text}>
            <input
              type="checkbox"
              checked={chosen.has(text)}
              onChange={() => toggle([text], !chosen.has(text))}
            />
            <span>{text || "(Blanks)"}</span>
            <small>{count}</small>
          </label>
        ))}
        {found.length > SHOWN && <p>{found.length - SHOWN} more; search to find them.</p>}
      </div>
      <div className="filter-foot">
        <button type="button" className="primary" disabled={chosen.size === 0} onClick={confirm}>
          OK
        </button>
        <button type="button" onClick={close}>
          Cancel
        </button>
      </div>
    </div>
  );
}

/** What a filter shows now; values are compared as the engine does, without case. */
function chosenAtFirst(texts: readonly string[], shown: readonly string[] | undefined): Set<string> {
  if (!shown) return new Set(texts);
  const wanted = new Set(shown.map((text) => text.trim().toLowerCase()));
  return new Set(texts.filter((text) => wanted.has(text.toLowerCase())));
}
