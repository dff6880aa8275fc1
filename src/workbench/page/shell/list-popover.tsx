import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Box } from "../grid/geometry";
import { ChevronIcon } from "./icons";

/** The arrow beside a cell that has a list. */
export function ListButton({ box, open }: { box: Box; open: () => void }): ReactNode {
  return (
    <button
      type="button"
      className="list-button"
      aria-label="Open the list of this cell"
      tabIndex={-1}
      style={{ left: box.left + box.width + 1, top: box.top + box.height - 19 }}
      onClick={open}
    >
      <ChevronIcon />
    </button>
  );
}

/** A cell's list, under the cell; arrow keys, Enter and Escape work as in any list. */
export function ListPopover(props: {
  box: Box;
  items: readonly string[];
  current: string;
  choose: (item: string) => void;
  close: () => void;
}): ReactNode {
  const { box, items, current, choose, close } = props;
  const [at, setAt] = useState(Math.max(0, items.indexOf(current)));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.focus();
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <div
      ref={list}
      className="list-popover"
      role="listbox"
      aria-label="Values for this cell"
      aria-activedescendant={`list-item-${at}`}
      tabIndex={0}
      style={{ left: box.left, top: box.top + box.height + 1, minWidth: Math.max(120, box.width) }}
      onBlur={close}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "ArrowDown") setAt(Math.min(items.length - 1, at + 1));
        else if (event.key === "ArrowUp") setAt(Math.max(0, at - 1));
        else if (event.key === "Enter" || event.key === "Tab") choose(items[at] ?? "");
        else if (event.key === "Escape") close();
        else return;
        event.preventDefault();
      }}
    >
      {items.map((item, index) => (
        <button
          key={index}
          type="button"
          id={`list-item-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => setAt(index)}
          onClick={() => choose(item)}
        >
          {item}
        </button>
      ))}
    </div>
  );
}
