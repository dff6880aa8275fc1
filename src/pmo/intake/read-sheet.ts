import type { Template } from "../templates/template";
import { buildImport } from "./build-import";
import { findBlocks, blockByShape, overlap } from "./find/find-blocks";
import type { Block } from "./find/block";
import { addressOf, gridOf } from "./find/grid";
import type { Area, Grid } from "./find/grid";
import { sheetShape } from "./find/sheet-shape";
import type { Vocabulary } from "./find/vocabulary";
import { judge } from "./judge";
import type { Judgement } from "./judge";
import type { IntakeOptions, ListReaders } from "./options";
import type { LeftAloneBlock, RegisterImport, SheetVerdict, SourceSheet } from "./plan";
import { raidParts } from "./raid-parts";
import { readTable } from "./read-table";
import type { ReadTable } from "./read-table";
import { readAcross, readForm } from "./read-relaid";
import type { FormReading } from "./read-relaid";
import {
  acrossRest,
  acrossSheet,
  belowBlock,
  besideBlock,
  blankSheet,
  formRest,
  formSheet,
  leftOutByChoice,
  noTableSheet,
  otherBlock,
  skippedSheet,
  takenSheet,
} from "./words";

/** What one sheet gives. */
export interface SheetReading {
  readonly verdict: SheetVerdict;
  readonly imports: readonly RegisterImport[];
  /** Part of a form, which comes in once it is known whose it is. */
  readonly part?: FormReading;
}

interface Judged {
  readonly read: ReadTable;
  readonly judgement: Judgement;
}

/** Reads one sheet: finds its tables, decides which feed a register, and says of everything else why it is left alone. */
export function readSheet(
  sheet: SourceSheet,
  options: IntakeOptions,
  vocabulary: Vocabulary,
  lists: ListReaders,
): SheetReading {
  const alone = (reason: string): SheetReading => ({ verdict: { sheet: sheet.name, reason }, imports: [] });
  const skip = options.skip?.get(sheet.name);
  if (skip !== undefined) return alone(skippedSheet(skip));
  const choice = options.choices?.sheets?.[sheet.name];
  if (choice === null) return alone(leftOutByChoice());
  const grid = gridOf(sheet);
  if (grid.filledRows.length === 0) return alone(blankSheet());
  const forced = options.templates.find(({ id }) => id === choice);
  const judged = judgeBlocks(grid, findBlocks(grid, vocabulary), options, lists, undefined);
  const taken = forced
    ? forcedTables(grid, judged, forced, options, vocabulary, lists)
    : judged.filter(({ judgement }) => judgement.takes);
  const imports = taken.flatMap(({ read, judgement }) =>
    judgement.takes
      ? [buildImport(grid, read, judgement.template, judgement.matches, judgement, options, lists)]
      : [],
  );
  const reader = {
    options: forced ? { ...options, templates: [forced] } : options,
    vocabulary,
    lists,
  };
  if (imports.length === 0) {
    const across = readAcross(grid, reader);
    if (across.length > 0) return relaid(grid, options.templates, across);
  }
  const areas = taken.map(({ read: { block } }) => areaOf(block));
  const form = forced && imports.length > 0 ? undefined : readForm(grid, areas, reader);
  const whole = form && !form.isPart ? [form.entry] : [];
  const part = form?.isPart ? { part: form } : {};
  const [first] = imports;
  const template = options.templates.find(({ id }) => id === first?.register);
  if (!first || !template)
    return whole.length > 0
      ? relaid(grid, options.templates, whole)
      : { ...alone(reasonFor(grid, judged, vocabulary)), ...part };
  const leftAlone = leftAloneBlocks(grid, taken, judged);
  return {
    verdict: {
      sheet: sheet.name,
      register: first.register,
      reason: takenSheet(template, first.rows.length, first.source.headerRow),
      ...(leftAlone.length === 0 ? {} : { leftAlone }),
    },
    imports: [...imports, ...whole],
    ...part,
  };
}

/** A sheet that was read in another direction; what is no part of its entries is named as a whole. */
export function relaid(
  grid: Grid,
  templates: readonly Template[],
  imports: readonly RegisterImport[],
): SheetReading {
  const [first] = imports;
  const template = templates.find(({ id }) => id === first?.register);
  if (!first || !template)
    return { verdict: { sheet: grid.sheet.name, reason: noTableSheet() }, imports: [] };
  const isForm = first.source.shape === "form";
  const last = grid.filledRows[grid.filledRows.length - 1] ?? 0;
  const all: Area = {
    top: grid.filledRows[0] ?? 0,
    bottom: last,
    left: 0,
    right: Math.max(0, grid.width - 1),
  };
  return {
    verdict: {
      sheet: grid.sheet.name,
      register: first.register,
      reason: isForm
        ? formSheet(template, first.columns.filter(({ field }) => field !== undefined).length)
        : acrossSheet(template, first.rows.length),
      leftAlone: [{ address: addressOf(grid.sheet, all), reason: isForm ? formRest() : acrossRest() }],
    },
    imports,
  };
}

function judgeBlocks(
  grid: Grid,
  blocks: readonly Block[],
  options: IntakeOptions,
  lists: ListReaders,
  forced: Template | undefined,
): readonly Judged[] {
  const choices = options.choices?.columns?.[grid.sheet.name];
  return blocks.flatMap((block) => {
    const table = readTable(grid, block, lists);
    const parts = forced ? [table] : raidParts(table, options.templates);
    return parts.map((read) => ({ read, judgement: judge(read, options.templates, lists, choices, forced) }));
  });
}

/** For a sheet that the analyst calls a register: the block that suits it best, or failing all the first that looks like a table. */
function forcedTables(
  grid: Grid,
  judged: readonly Judged[],
  forced: Template,
  options: IntakeOptions,
  vocabulary: Vocabulary,
  lists: ListReaders,
): readonly Judged[] {
  const blocks = judged.map(({ read }) => read.block);
  const shaped = blocks.length > 0 ? undefined : blockByShape(grid, vocabulary);
  const again = judgeBlocks(grid, shaped ? [shaped] : blocks, options, lists, forced);
  const fields = ({ judgement }: Judged): number =>
    judgement.takes ? judgement.matches.filter(({ field }) => field !== undefined).length : 0;
  const [best] = [...again].sort((a, b) => fields(b) - fields(a));
  return best ? [best] : [];
}

/** Why nothing on a sheet was taken: another kind of table, what the sheet looks like as a whole, or a table that is too weak. */
function reasonFor(grid: Grid, judged: readonly Judged[], vocabulary: Vocabulary): string {
  const [best] = judged
    .flatMap(({ judgement }) => (judgement.takes || judgement.reason === "" ? [] : [judgement]))
    .sort((a, b) => b.weight - a.weight);
  if (best?.sure) return best.reason;
  return sheetShape(grid, vocabulary) ?? best?.reason ?? noTableSheet();
}

/** Everything beside and below the tables that were taken. */
function leftAloneBlocks(
  grid: Grid,
  taken: readonly Judged[],
  judged: readonly Judged[],
): readonly LeftAloneBlock[] {
  const areas = taken.map(({ read: { block } }) => areaOf(block));
  const first = Math.min(...areas.map(({ top }) => top));
  const isTaken = (row: number, column: number): boolean =>
    areas.some(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  const boxes = new Map<string, Area & { readonly reason: string }>();
  const grow = (place: string, reason: string, row: number, column: number): void => {
    const box = boxes.get(place);
    boxes.set(place, {
      reason,
      top: Math.min(box?.top ?? row, row),
      bottom: Math.max(box?.bottom ?? row, row),
      left: Math.min(box?.left ?? column, column),
      right: Math.max(box?.right ?? column, column),
    });
  };
  for (const row of grid.filledRows) {
    if (row < first) continue;
    const beside = areas.findIndex((area) => row >= area.top && row <= area.bottom);
    const area = areas[beside];
    for (let column = grid.first(row); column <= grid.last(row); column++) {
      const value = grid.value(row, column);
      if (value === null || value === "" || isTaken(row, column)) continue;
      if (area) grow(`${beside} ${column < area.left ? "left" : "right"}`, besideBlock(), row, column);
      else grow(`below ${areas.filter(({ bottom }) => bottom < row).length}`, belowBlock(), row, column);
    }
  }
  return [...boxes.values()].map((box) => {
    const other = judged.find(({ read, judgement }) => !judgement.takes && overlap(areaOf(read.block), box));
    const kind = other?.judgement.takes === false ? other.judgement.kind : undefined;
    return {
      address: addressOf(grid.sheet, box),
      reason: kind === undefined ? box.reason : otherBlock(kind),
    };
  });
}

const areaOf = ({ header, body }: Block): Area => ({
  top: header.top,
  bottom: Math.max(header.bottom, body.bottom),
  left: header.left,
  right: header.right,
});
