import * as fc from "fast-check";
import { area } from "../../../../src/workbench/engine/area";
import { parseInput } from "../../../../src/workbench/engine/input";
import { NO_ACTIVITY, observe, showBytes, showTime } from "../../../../src/workbench/page/session/activity";
import { fromDelimited, toDelimited } from "../../../../src/workbench/page/session/delimited";
import { editText } from "../../../../src/workbench/page/session/edit-text";
import { Edits } from "../../../../src/workbench/page/session/edits";
import { filterBy, filterValues, sortBy } from "../../../../src/workbench/page/session/filters";
import { listItems } from "../../../../src/workbench/page/session/list-items";
import { findPlace, isSafeAddress } from "../../../../src/workbench/page/session/navigator";
import { Session } from "../../../../src/workbench/page/session/session";
import { filterColumnAt } from "../../../../src/workbench/page/grid/filter-state";
import { FileRefusal } from "../../../../src/sources/refusal";
import { SHOWCASE_DAY, showcase } from "../../../support/showcase";

const now = (): Date => SHOWCASE_DAY;

function open(): { session: Session; edits: Edits; id: string } {
  const session = new Session(now);
  session.show(showcase());
  return { session, edits: new Edits(session, () => 2026), id: session.activeSheet.id };
}

describe("Texts of cells", () => {
  it("travel as tabs and lines, whatever is in them", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", "\t", '"', "\n", "é", ",") });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(text, { minLength: 4, maxLength: 16 }),
        (columns, texts) => {
          const rows: string[][] = [];
          for (let at = 0; at + columns <= texts.length; at += columns)
            rows.push(texts.slice(at, at + columns));
          // A last row of one empty cell looks like the line end that programs add.
          fc.pre(rows.at(-1)?.join("") !== "");
          expect(fromDelimited(toDelimited(rows))).toEqual(rows);
        },
      ),
    );
  });

  it("are read from other programs with any line end", () => {
    expect(fromDelimited("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(fromDelimited("one")).toEqual([["one"]]);
    expect(fromDelimited("a\n\nb")).toEqual([["a"], [""], ["b"]]);
  });

  it("are edited as what gives the same number again", () => {
    const format = fc.constantFrom(undefined, "#,##0.00", "0.0%", "£#,##0");
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), format, (number, numberFormat) => {
        const value = Number(number.toPrecision(12));
        const again = parseInput(editText({ value }, numberFormat));
        expect(again.formula).toBeUndefined();
        expect("value" in again && typeof again.value === "number" ? again.value : NaN).toBeCloseTo(value, 6);
      }),
    );
  });

  it("are edited as dates, formulas, marked texts and booleans", () => {
    expect(editText({ value: 46112 }, "d mmm yyyy")).toBe("3/31/2026");
    expect(editText({ value: 46112.75 }, "dd/mm/yyyy hh:mm")).toBe("3/31/2026 6:00:00 PM");
    expect(editText({ value: 0.125 }, "0%")).toBe("12.5%");
    expect(editText({ value: 5, formula: "=2+3" })).toBe("=2+3");
    expect(editText({ value: "007", quoted: true })).toBe("'007");
    expect(editText({ value: true })).toBe("TRUE");
    expect(editText(undefined)).toBe("");
  });
});

describe("Edits by hand", () => {
  it("recalculate, can be taken back and done again", () => {
    const { session, edits, id } = open();
    const sheet = session.activeSheet;
    expect(edits.enter(id, 3, 5, "5200000")).toBe(true);
    expect(sheet.value(12, 5)).toBe(14_690_000);
    expect(session.state.get().unsaved).toBe(true);
    expect(session.stepHistory("undo")).toBe(true);
    expect(sheet.value(12, 5)).toBe(13_690_000);
    expect(session.stepHistory("redo")).toBe(true);
    expect(sheet.value(12, 5)).toBe(14_690_000);
    expect(session.stepHistory("redo")).toBe(false);
  });

  it("leave everything as it was when they are refused, and say why", () => {
    const { session, edits, id } = open();
    expect(edits.enter(id, 3, 8, "Purple")).toBe(false);
    expect(session.activeSheet.value(3, 8)).toBe("Amber");
    expect(session.state.get().toast).toMatchObject({ kind: "error", text: "Choose Green, Amber or Red." });
    expect(session.state.get().notices).toHaveLength(1);
  });

  it("are forgotten once the add-in changes cells", () => {
    const { session, edits, id } = open();
    edits.enter(id, 20, 0, "mine");
    session.host.change((workbook) => {
      workbook.activeSheet.setCell(21, 0, { value: "theirs" });
      workbook.note({ kind: "edited", sheet: id, area: area(21, 0) });
    });
    expect(session.stepHistory("undo")).toBe(false);
    expect(session.activeSheet.value(20, 0)).toBe("mine");
  });

  it("fill a selection with one formula that moves along", () => {
    const { session, edits, id } = open();
    edits.enterAll(id, [area(20, 0, 3, 1)], "=ROW()*2");
    edits.enterAll(id, [area(20, 1, 3, 1)], "=A21+1");
    expect([20, 21, 22].map((row) => session.activeSheet.value(row, 1))).toEqual([43, 45, 47]);
  });

  it("paste blocks, repeated over a target that is a multiple", () => {
    const { session, edits, id } = open();
    edits.enterBlock(id, area(20, 0, 4, 2), [["1", "2"]]);
    edits.enterBlock(id, area(25, 0, 3, 3), [["x"], ["y"]]);
    const at = (row: number, column: number): unknown => session.activeSheet.value(row, column);
    expect([20, 21, 22, 23].map((row) => at(row, 1))).toEqual([2, 2, 2, 2]);
    expect([at(25, 0), at(26, 0), at(27, 0), at(25, 1)]).toEqual(["x", "y", null, null]);
  });

  it("move cells with the formulas that name them", () => {
    const { session, edits, id } = open();
    edits.enter(id, 20, 0, "7");
    edits.enter(id, 20, 1, "=A21*2");
    expect(edits.move(id, area(30, 3), { sheetId: id, area: area(20, 0) })).toBe(true);
    expect(session.activeSheet.cell(20, 1)?.formula).toBe("=D31*2");
    expect(session.activeSheet.value(20, 1)).toBe(14);
    edits.enter(id, 30, 3, "8");
    expect(session.activeSheet.value(20, 1)).toBe(16);
    expect(edits.move(id, area(30, 0), { sheetId: id, area: area(2, 0, 2, 1) })).toBe(false);
  });

  it("fill on as the handle does", () => {
    const { session, edits, id } = open();
    edits.enterBlock(id, area(20, 0), [["1"], ["3"]]);
    edits.fill(id, area(20, 0, 2, 1), area(20, 0, 5, 1));
    expect([22, 23, 24].map((row) => session.activeSheet.value(row, 0))).toEqual([5, 7, 9]);
    session.stepHistory("undo");
    expect(session.activeSheet.value(22, 0)).toBeNull();
  });
});

describe("Errors", () => {
  it("of files come with what to do", async () => {
    const { session } = open();
    const done = await session.during("Opening", () =>
      Promise.reject(new FileRefusal("EmptyFile", "It is empty.")),
    );
    expect(done).toBeUndefined();
    const { toast, busy } = session.state.get();
    expect(toast).toMatchObject({ text: "It is empty.", code: "EmptyFile" });
    expect(toast?.detail).toMatch(/again/);
    expect(busy).toBeUndefined();
    session.dismissToast();
    expect(session.state.get().toast).toBeUndefined();
    expect(session.state.get().notices).toHaveLength(1);
  });
});

describe("Lists, filters and names", () => {
  it("offers the items of a cell's list", () => {
    const { session } = open();
    const { workbook, activeSheet } = session;
    expect(listItems(workbook, activeSheet, 3, 8)).toEqual(["Green", "Amber", "Red"]);
    expect(listItems(workbook, activeSheet, 3, 7)).toBeUndefined();
    activeSheet.validations.push({
      areas: [area(20, 0)],
      type: "List",
      formula1: "High, Low",
      inCellDropDown: true,
      ignoreBlanks: true,
      showPrompt: false,
      showError: true,
    });
    expect(listItems(workbook, activeSheet, 20, 0)).toEqual(["High", "Low"]);
  });

  it("lists a column's values, filters by them and shows all again", () => {
    const { session } = open();
    const { workbook, activeSheet } = session;
    const column = filterColumnAt(activeSheet, 2, 8);
    if (!column) throw new Error("The table has filter buttons.");
    expect(filterValues(workbook, activeSheet, column)).toEqual([
      { text: "Amber", count: 2 },
      { text: "Green", count: 4 },
      { text: "Red", count: 2 },
    ]);
    const hidden = (): number[] =>
      [...activeSheet.rowBands].flatMap(([row, band]) => (band.hidden ? [row] : []));
    filterBy(workbook, activeSheet, column, ["Red"], SHOWCASE_DAY);
    expect(hidden()).toEqual([3, 5, 6, 7, 8, 10]);
    filterBy(workbook, activeSheet, column, undefined, SHOWCASE_DAY);
    expect(hidden()).toEqual([]);
  });

  it("orders numbers by size, texts by the alphabet and blanks last", () => {
    const { session } = open();
    const { workbook, activeSheet } = session;
    activeSheet.autoFilter = { area: area(30, 20, 6, 1), columns: new Map() };
    for (const [index, value] of ["b", 10, 9, null, "A"].entries())
      activeSheet.setCell(31 + index, 20, { value });
    const column = filterColumnAt(activeSheet, 30, 20);
    if (!column) throw new Error("The sheet has a filter.");
    expect(filterValues(workbook, activeSheet, column).map(({ text }) => text)).toEqual([
      "9",
      "10",
      "A",
      "b",
      "",
    ]);
  });

  it("sorts whole rows of a table", () => {
    const { session } = open();
    const { workbook, activeSheet } = session;
    const column = filterColumnAt(activeSheet, 2, 5);
    if (!column) throw new Error("The table has filter buttons.");
    sortBy(workbook, activeSheet, column, false);
    expect([3, 4, 10].map((row) => activeSheet.value(row, 1))).toEqual([
      "Electronic medical records",
      "Imaging archive renewal",
      "Telehealth",
    ]);
  });

  it("finds addresses, names and tables, and nothing else", () => {
    const { session } = open();
    const find = (text: string): unknown => {
      const found = findPlace(session.workbook, session.activeSheet, text);
      return found && [found.sheet.name, found.area];
    };
    expect(find("Summary!B2:C3")).toEqual(["Summary", area(1, 1, 2, 2)]);
    expect(find("Ratings")).toEqual(["Lists", area(0, 0, 3, 1)]);
    expect(find("Projects")).toEqual(["Projects", area(3, 0, 8, 11)]);
    expect(find("Projects[RAG]")).toEqual(["Projects", area(3, 8, 8, 1)]);
    expect(find("Nowhere")).toBeUndefined();
    expect(find("Nowhere!A1")).toBeUndefined();
  });

  it("follows web and mail addresses only", () => {
    expect(isSafeAddress("https://example.org")).toBe(true);
    expect(isSafeAddress("mailto:pmo@example.org")).toBe(true);
    expect(isSafeAddress("javascript:alert(1)")).toBe(false);
    expect(isSafeAddress("file:///etc/passwd")).toBe(false);
  });
});

describe("The activity of the host", () => {
  const counts = (
    roundTrips: number,
  ): { roundTrips: number; requestBytes: number; responseBytes: number; milliseconds: number } => ({
    roundTrips,
    requestBytes: roundTrips * 1000,
    responseBytes: roundTrips * 10,
    milliseconds: roundTrips * 5,
  });

  it("adds up what belongs to one action, and begins anew after a pause", () => {
    let activity = observe(NO_ACTIVITY, counts(2), 1000);
    activity = observe(activity, counts(5), 1200);
    expect(activity.last.roundTrips).toBe(5);
    activity = observe(activity, counts(5), 9000);
    expect(activity.last.roundTrips).toBe(5);
    activity = observe(activity, counts(6), 9100);
    expect(activity.last).toEqual({ roundTrips: 1, requestBytes: 1000, responseBytes: 10, milliseconds: 5 });
    expect(activity.total.roundTrips).toBe(6);
  });

  it("begins anew when the counts were reset", () => {
    const before = observe(NO_ACTIVITY, counts(9), 1000);
    expect(observe(before, counts(2), 1100).last.roundTrips).toBe(2);
  });

  it("is shown in units that people read", () => {
    expect([940, 12_400, 3_100_000].map(showBytes)).toEqual(["940 B", "12.4 kB", "3.1 MB"]);
    expect([47.6, 1300].map(showTime)).toEqual(["48 ms", "1.3 s"]);
  });
});
