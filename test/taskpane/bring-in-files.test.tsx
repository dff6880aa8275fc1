/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { BringInPlan } from "../../src/actions/bring-in-plan";
import type { SourceBook } from "../../src/pmo/intake/plan";
import type { ReadFile, ReadProgress } from "../../src/sources/client/read-file";
import type { ReadSource } from "../../src/sources/read-source";
import { fakeActions } from "./support/fake-actions";
import { PLAN } from "./support/plans";
import { SET_UP } from "./support/programs";
import { accessibilityFaults, openPane, settle } from "./support/render";

const bookOf = (file: string, notes: readonly string[] = []): SourceBook => ({
  file,
  notes,
  sheets: [
    {
      name: "Projects",
      hidden: false,
      firstRow: 0,
      firstColumn: 0,
      values: [],
      formats: [],
      tables: [],
      hiddenRows: [],
    },
  ],
});

/** A reader whose files are read when the test says so. */
function reader() {
  const open = new Map<
    string,
    {
      done: (read: ReadSource) => void;
      fail: (error: unknown) => void;
      progress: (at: ReadProgress) => void;
      signal: AbortSignal | undefined;
    }
  >();
  const readFile: ReadFile = (file, { signal, onProgress } = {}) =>
    new Promise((resolve, reject) => {
      open.set(file.name, { done: resolve, fail: reject, progress: (at) => onProgress?.(at), signal });
      signal?.addEventListener("abort", () => reject(new DOMException("Cancelled.", "AbortError")));
    });
  const of = (name: string) => {
    const found = open.get(name);
    if (!found) throw new Error(`${name} is not being read.`);
    return found;
  };
  return {
    readFile,
    of,
    reading: () => [...open.keys()],
    finish: async (name: string, read: Partial<ReadSource> = {}) => {
      of(name).done({ books: [bookOf(name)], refused: [], ...read });
      await settle();
    },
  };
}

/** The plan of the open workbook, and one import for each of the books. */
const planOf = (books: readonly SourceBook[]): BringInPlan => ({
  ...PLAN,
  books,
  intake: {
    ...PLAN.intake,
    sheets: [
      ...PLAN.intake.sheets,
      ...books.map(({ file }) => ({
        file,
        sheet: "Projects",
        register: "projects",
        reason: `Found in ${file}.`,
      })),
    ],
    imports: [
      ...PLAN.intake.imports,
      ...books.flatMap(({ file }) => {
        const [first] = PLAN.intake.imports;
        return first ? [{ ...first, source: { ...first.source, file, sheet: "Projects" } }] : [];
      }),
    ],
  },
});

async function open() {
  const planned: (readonly SourceBook[])[] = [];
  const brought: (readonly SourceBook[])[] = [];
  const files = reader();
  const fake = fakeActions(SET_UP, {
    planBringIn: async (_choices, _watch, books = []) => {
      planned.push(books);
      return planOf(books);
    },
    bringIn: async (_choices, _moment, _watch, books = []) => {
      brought.push(books);
      return { plan: planOf(books), roundTrips: 5 };
    },
  });
  const pane = await openPane(fake, { readFile: files.readFile });
  return { ...pane, fake, files, planned, brought };
}
const file = (name: string): File => new File(["x"], name);
const choose = async (...names: string[]): Promise<void> => {
  fireEvent.change(screen.getByLabelText("Files to bring in"), { target: { files: names.map(file) } });
  await settle();
};
const row = (name: string) =>
  within(
    within(screen.getByRole("group", { name: "Chosen files" }))
      .getByText(name)
      .closest("li") as HTMLElement,
  );
/** Re-planning waits a moment for more. */
const replanned = (planned: readonly unknown[], count: number) =>
  waitFor(() => expect(planned).toHaveLength(count), { timeout: 10_000 });

test("files are read one after the other, and planned together when all are there", async () => {
  const { files, planned } = await open();
  await choose("north.xlsx", "south.csv");
  row("north.xlsx").getByText("Reading");
  row("south.csv").getByText("Waiting");
  expect(files.reading()).toEqual(["north.xlsx"]);
  expect(await accessibilityFaults()).toEqual([]);
  await files.finish("north.xlsx");
  row("north.xlsx").getByText("Read: 1 sheet");
  expect(planned).toHaveLength(1);
  await files.finish("south.csv", {
    books: [bookOf("south.csv", ["Read as UTF-8, values parted by commas."])],
  });
  row("south.csv").getByRole("button", { name: "1 note" });
  await replanned(planned, 2);
  expect(planned[1]?.map((book) => book.file)).toEqual(["north.xlsx", "south.csv"]);
  await settle();
  expect(document.querySelector("[aria-live]")?.textContent).toContain("2 files read.");
});

test("the plan shows each file by itself; its cells are named without leading anywhere", async () => {
  const { files, planned, user } = await open();
  await choose("north.xlsx");
  await files.finish("north.xlsx");
  await replanned(planned, 2);
  await settle();
  const group = within(screen.getByRole("region", { name: "What is in north.xlsx" }));
  group.getByText("north.xlsx · 24 projects · 2 to decide");
  await user.click(group.getByRole("button", { name: "2 cells could not be converted" }));
  group.getByText("Row 12, Budget £m");
  expect(group.queryByRole("button", { name: "Row 12, Budget £m" })).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
});

test("a choice in a file's column is kept for that file", async () => {
  const { fake, files, planned, user } = await open();
  await choose("north.xlsx");
  await files.finish("north.xlsx");
  await replanned(planned, 2);
  await settle();
  const group = within(screen.getByRole("region", { name: "What is in north.xlsx" }));
  await user.click(group.getByRole("combobox", { name: "Field for Exec owner" }));
  await user.keyboard("sponsor{Enter}");
  await replanned(planned, 3);
  const seen = fake.calls.names.filter((name) => name === "planBringIn");
  expect(seen).toHaveLength(3);
  // The same header of the open workbook still asks.
  expect(screen.getAllByRole("button", { name: "Take my choice for Exec owner back" })).toHaveLength(1);
});

test("one bad file says why and what to do, and stops none of the others", async () => {
  const { files, planned } = await open();
  await choose("locked.xlsx", "all.zip");
  await files.finish("locked.xlsx", {
    books: [],
    refused: [
      {
        file: "locked.xlsx",
        code: "PasswordProtected",
        message: "The workbook is protected by a password.",
        next: "Remove the password.",
      },
    ],
  });
  row("locked.xlsx").getByText("Cannot be used");
  row("locked.xlsx").getByText("The workbook is protected by a password. Remove the password.");
  act(() => files.of("all.zip").progress({ file: "all.zip/a.xlsx", done: 2, total: 40 }));
  row("all.zip").getByText("Reading file 3 of 40");
  await files.finish("all.zip", {
    books: [bookOf("all.zip/a.xlsx"), bookOf("all.zip/b.xlsx")],
    refused: [
      {
        file: "all.zip/c.pdf",
        code: "OtherFormat",
        message: "The file is a PDF.",
        next: "Save it as .xlsx.",
      },
    ],
  });
  row("all.zip").getByText("Read: 2 workbooks, 2 sheets");
  fireEvent.click(row("all.zip").getByRole("button", { name: "1 file in it cannot be used" }));
  row("all.zip").getByText("c.pdf", { exact: false });
  await replanned(planned, 2);
  expect(planned[1]).toHaveLength(2);
  expect(await accessibilityFaults()).toEqual([]);
});

test("a reader that fails, and the workbook that is open, are said in words", async () => {
  const { files } = await open();
  await choose("huge.xlsx", "Book1.xlsx");
  row("Book1.xlsx").getByText(/^A workbook of this name is open/);
  files.of("huge.xlsx").fail(new Error("out of memory"));
  await settle();
  row("huge.xlsx").getByText(/^out of memory/);
});

test("reading is cancelled by keyboard, a file is removed, and the same name again is read anew", async () => {
  const { files, planned, user } = await open();
  await choose("a.xlsx", "b.xlsx");
  const { signal } = files.of("a.xlsx");
  row("a.xlsx").getByRole("button", { name: "Cancel reading a.xlsx" }).focus();
  await user.keyboard("{Enter}");
  await settle();
  expect(signal?.aborted).toBe(true);
  row("a.xlsx").getByText("Cancelled");
  await files.finish("b.xlsx");
  await replanned(planned, 2);
  await user.click(row("b.xlsx").getByRole("button", { name: "Remove b.xlsx" }));
  await replanned(planned, 3);
  expect(planned[2]).toEqual([]);
  await choose("a.xlsx");
  expect(within(screen.getByRole("group", { name: "Chosen files" })).getAllByText("a.xlsx")).toHaveLength(1);
  await files.finish("a.xlsx");
  row("a.xlsx").getByText("Read: 1 sheet");
});

test("files can be dropped", async () => {
  const { files } = await open();
  const section = screen.getByRole("region", { name: "Other workbooks" });
  const dropped = { dataTransfer: { types: ["Files"], files: [file("north.xlsx")] } };
  fireEvent.dragOver(section, dropped);
  fireEvent.drop(section, dropped);
  await settle();
  expect(files.reading()).toEqual(["north.xlsx"]);
});

test("what was planned is what comes in; afterwards the list is empty", async () => {
  const { files, planned, brought, user } = await open();
  await choose("north.xlsx");
  expect(screen.getByRole("button", { name: /^Bring in 24 projects/ }).getAttribute("aria-disabled")).toBe(
    "true",
  );
  await files.finish("north.xlsx");
  await replanned(planned, 2);
  await settle();
  await user.click(screen.getByRole("button", { name: /^Bring in 24 projects/ }));
  await settle();
  expect(brought.map((books) => books.map((book) => book.file))).toEqual([["north.xlsx"]]);
  await user.click(screen.getByRole("button", { name: "Bring in more" }));
  await settle();
  expect(screen.queryByRole("group", { name: "Chosen files" })).toBeNull();
});
