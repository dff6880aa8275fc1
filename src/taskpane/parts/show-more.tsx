import { Fragment, useState } from "react";
import type { ReactNode } from "react";
import { useWords } from "../state/services";

interface ShowMoreProps<Item> {
  readonly items: readonly Item[];
  readonly render: (item: Item, index: number) => ReactNode;
  readonly step?: number;
}

/** A list of list items that shows its first ones, and more on demand. */
export function ShowMore<Item>({ items, render, step = 50 }: ShowMoreProps<Item>) {
  const words = useWords();
  const [shown, setShown] = useState(step);
  const rest = items.length - shown;
  return (
    <>
      <ul className="plain">
        {items.slice(0, shown).map((item, index) => (
          <Fragment key={index}>{render(item, index)}</Fragment>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="textual" onClick={() => setShown(shown + step)}>
          {words.shell.showMore(Math.min(step, rest))}
        </button>
      )}
    </>
  );
}
