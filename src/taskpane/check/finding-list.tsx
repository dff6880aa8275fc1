import { useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { CheckText } from "../../actions/check-texts";
import type { Finding } from "../../pmo/checks/check";
import { useWords } from "../state/services";
import { useStore } from "../state/store";
import { useGoTo } from "../state/use-go-to";
import type { FieldTypeOf } from "../state/use-field-type";
import type { Line } from "./arrange";
import type { WaiverProps } from "./finding-details";
import { FindingItem } from "./finding-item";
import { GroupHead } from "./group-head";
import { useScroller } from "./use-scroller";

interface FindingListProps {
  readonly lines: readonly Line[];
  readonly texts: ReadonlyMap<string, CheckText>;
  readonly typeOf: FieldTypeOf;
  readonly onFix: (finding: Finding) => void;
  readonly waivers: WaiverProps;
}

const HEAD_PIXELS = 36;
const FINDING_PIXELS = 64;

/**
 * The lines of the findings, of which only those in sight are rendered. The list is one tab stop: arrows, Home and End move
 * inside it, and the line with the focus stays rendered wherever the list is scrolled to.
 */
export function FindingList({ lines, texts, typeOf, onFix, waivers }: FindingListProps) {
  const { check } = useWords();
  const { state, dispatch } = useStore();
  const { goToCell } = useGoTo();
  const { open, toggled } = state.findingsView;
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const scroller = useScroller(list, state);
  const moved = useRef(false);
  const current = Math.min(active, lines.length - 1);

  // eslint-disable-next-line react-hooks/incompatible-library -- no React Compiler is used
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.element,
    estimateSize: (index) => (lines[index]?.kind === "group" ? HEAD_PIXELS : FINDING_PIXELS),
    getItemKey: (index) => keyOf(lines[index]),
    overscan: 8,
    scrollMargin: scroller.margin,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return current < 0 || seen.includes(current) ? seen : [...seen, current].sort((a, b) => a - b);
    },
  });

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${current}"] [data-line]`)?.focus();
  }, [current]);

  const moveTo = (index: number): void => {
    const target = Math.max(0, Math.min(lines.length - 1, index));
    if (target === current) return;
    moved.current = true;
    setActive(target);
    virtualizer.scrollToIndex(target, { align: "auto" });
  };
  const toggleGroup = (key: string): void => {
    const next = new Set(toggled);
    if (!next.delete(key)) next.add(key);
    dispatch({ type: "arranged", view: { toggled: next } });
  };
  const setOpen = (id: number, isOpen: boolean): void => {
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    dispatch({ type: "arranged", view: { open: next } });
  };
  const turn = (line: Line | undefined, isOpen: boolean): void => {
    if (line?.kind === "group" && line.open !== isOpen) toggleGroup(line.key);
    if (line?.kind === "finding") setOpen(line.listed.id, isOpen);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Keys inside an explanation belong to its own buttons.
    if (!(event.target instanceof HTMLElement) || event.target.dataset["line"] === undefined) return;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(current + 1),
      ArrowUp: () => moveTo(current - 1),
      PageDown: () => moveTo(current + 8),
      PageUp: () => moveTo(current - 8),
      Home: () => moveTo(0),
      End: () => moveTo(lines.length - 1),
      ArrowRight: () => turn(lines[current], true),
      ArrowLeft: () => turn(lines[current], false),
    };
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };

  return (
    // The keys move between buttons inside; the list itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <ul
      ref={list}
      className="findings"
      aria-label={check.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        const shared = { tabbable: index === current, onFocus: () => setActive(index) };
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className="findings__line"
            aria-setsize={lines.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - scroller.margin}px)` }}
          >
            {line?.kind === "group" && (
              <GroupHead group={line} onToggle={() => toggleGroup(line.key)} {...shared} />
            )}
            {line?.kind === "finding" && (
              <FindingItem
                listed={line.listed}
                text={texts.get(line.listed.finding.check)}
                open={open.has(line.listed.id)}
                onChoose={() => {
                  const isOpen = open.has(line.listed.id);
                  setOpen(line.listed.id, !isOpen);
                  if (!isOpen) goToCell(line.listed.finding.address);
                }}
                typeOf={typeOf}
                onFix={onFix}
                waivers={waivers}
                {...shared}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

const keyOf = (line: Line | undefined): string =>
  line === undefined ? "" : line.kind === "group" ? line.key : String(line.listed.id);
