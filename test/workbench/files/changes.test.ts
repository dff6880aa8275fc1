import { area } from "../../../src/workbench/engine/area";
import { restyle } from "../../../src/workbench/engine/formats";
import { copySheet } from "../../../src/workbench/engine/sheet-copy";
import { addSheet, deleteSheet, moveSheet, renameSheet } from "../../../src/workbench/engine/sheets";
import { deleteCells, insertCells } from "../../../src/workbench/engine/structure";
import { addColumn } from "../../../src/workbench/engine/table-parts";
import { setTotals } from "../../../src/workbench/engine/table-states";
import { createTable, deleteTable, renameTable } from "../../../src/workbench/engine/tables";
import type { Sheet } from "../../../src/workbench/engine/sheet";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { openBook } from "../../../src/workbench/files/open";
import { saveBook } from "../../../src/workbench/files/save";
import { partsOf } from "./support/parts";
import { richBook } from "./support/rich-book";

const WHOLE_ROW = (row: number, rows = 1) => area(row, 0, rows, 16_384);

describe("a rich workbook that is changed", () => {
  let workbook: Workbook;
  let projects: Sheet;
  let lists: Sheet;

  beforeEach(async () => {
    ({ workbook } = await openBook(await richBook(), "rich.xlsx"));
    workbook.structureProtected = false;
    [projects, , lists] = workbook.sheets as [Sheet, Sheet, Sheet];
    projects.protection = undefined;
  });

  const saved = async (): Promise<Map<string, string>> => partsOf(await saveBook(workbook));
  const reopened = async (): Promise<Workbook> =>
    (await openBook(await saveBook(workbook), "rich.xlsx")).workbook;

  /** The path of a sheet's part, by the links of the workbook. */
  function partOf(parts: ReadonlyMap<string, string>, name: string): string {
    const id = new RegExp(`<sheet name="${name}"[^>]*r:id="([^"]+)"`).exec(
      parts.get("xl/workbook.xml") ?? "",
    )?.[1];
    const links = parts.get("xl/_rels/workbook.xml.rels") ?? "";
    const link = links.match(/<Relationship [^>]*>/g)?.find((one) => one.includes(`Id="${id}"`));
    return `xl/${/Target="([^"]+)"/.exec(link ?? "")?.[1]}`;
  }

  it("keeps names and rules right when sheets are renamed and moved", async () => {
    renameSheet(workbook, lists, "Listen & mehr");
    moveSheet(workbook, lists, 0);
    const parts = await saved();
    expect(parts.get("xl/workbook.xml")).toContain(
      '<definedName name="RagList" comment="Allowed colours">\'Listen &amp; mehr\'!$A$2:$A$4</definedName>',
    );
    expect(parts.get("xl/workbook.xml")).toMatch(/<definedName name="LocalOnly" localSheetId="0">/);
    expect(parts.get("xl/workbook.xml")).toMatch(/name="_xlnm.Print_Area" localSheetId="1"/);
    const again = await reopened();
    expect(again.sheets.map(({ name }) => name)).toEqual([
      "Listen & mehr",
      "Projects",
      "Pivot",
      "Hidden",
      "Secret",
    ]);
    expect(again.sheetByName("Projects")?.validations[2]?.formula1).toBe("='Listen & mehr'!$A$2:$A$4");
  });

  it("leads charts to a renamed sheet without touching their design", async () => {
    const before = partsOf(await richBook()).get("xl/charts/chart1.xml") ?? "";
    renameSheet(workbook, projects, "Work");
    const after = (await saved()).get("xl/charts/chart1.xml") ?? "";
    expect(after).toContain("<c:f>Work!$B$2:$B$6</c:f>");
    const bare = (xml: string): string =>
      xml.replace(/^<\?xml[^>]*\?>\s*/, "").replace(/<c:(num|str)Ref>.*?<\/c:\1Ref>/g, "");
    expect(bare(after)).toBe(bare(before));
    expect((await saved()).get(partOf(await saved(), "Work"))).toContain("<xm:f>Work!B2:C2</xm:f>");
  });

  it("leads the pivot table to its source when the sheet is renamed and rows move", async () => {
    const cache = async (): Promise<string> =>
      /<worksheetSource[^>]*>/.exec(
        (await saved()).get("xl/pivotCache/pivotCacheDefinition1.xml") ?? "",
      )?.[0] ?? "";
    expect(await cache()).toBe('<worksheetSource ref="A1:F6" sheet="Projects"/>');
    renameSheet(workbook, projects, "Work & more");
    insertCells(workbook, projects, WHOLE_ROW(0, 2), "Down");
    expect(await cache()).toBe('<worksheetSource ref="A3:F8" sheet="Work &amp; more"/>');
  });

  it("takes a deleted sheet's parts away with it", async () => {
    deleteSheet(workbook, projects);
    const parts = await saved();
    const gone = [...parts.keys()].filter((path) =>
      /charts|drawings|media|comments|tables\/|sheet1\.xml$/.test(path),
    );
    expect(gone).toEqual([]);
    expect([...parts.values()].join("")).not.toContain("EMR rollout</t>");
    expect((await reopened()).sheets.map(({ name }) => name)).toEqual(["Pivot", "Lists", "Hidden", "Secret"]);
  });

  it("gives a new sheet a part of its own, and a copied one its tables and charts", async () => {
    addSheet(workbook, "Fresh").setCell(0, 0, { value: "new" });
    copySheet(workbook, projects, 1);
    const again = await reopened();
    const copy = again.sheets[1];
    expect(again.sheetByName("Fresh")?.value(0, 0)).toBe("new");
    expect(copy?.tables.map(({ name }) => name)).toEqual(["Projects2"]);
    expect(copy?.charts.map(({ series }) => series[0]?.values)).toEqual([
      "='Projects (2)'!$B$2:$B$6",
      "='Projects (2)'!$C$2:$C$6",
    ]);
    expect(copy?.conditionalFormats).toHaveLength(projects.conditionalFormats.length);
    expect(copy?.style(1, 0)).toEqual(projects.style(1, 0));
    const ids = [...(await saved())]
      .filter(([path]) => path.includes("/tables/"))
      .map(([, xml]) => /<table [^>]*\bid="(\d+)"/.exec(xml)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("moves notes, pictures, sparklines and charts with their cells", async () => {
    insertCells(workbook, projects, WHOLE_ROW(0, 2), "Down");
    const parts = await saved();
    expect(parts.get("xl/comments1.xml")).toContain('ref="A4"');
    const vml = [...parts].find(([path]) => path.endsWith(".vml"))?.[1] ?? "";
    expect(vml).toContain("<x:Row>3</x:Row>");
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<xm:sqref>H4</xm:sqref>");
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<xm:f>Projects!B4:C4</xm:f>");
    const drawing = parts.get("xl/drawings/drawing1.xml") ?? "";
    const tops = [...drawing.matchAll(/<xdr:from>.*?<xdr:row>(\d+)<\/xdr:row>/g)].map(([, row]) =>
      Number(row),
    );
    // Picture, text box and two charts stood in rows 8, 8, 12 and 12.
    expect(tops.sort((a, b) => a - b)).toEqual([10, 10, 14, 14]);
    expect((await reopened()).sheets[0]?.charts[0]?.series[0]?.values).toBe("=Projects!$B$4:$B$8");
  });

  it("takes a note away with its row", async () => {
    deleteCells(workbook, projects, WHOLE_ROW(1), "Up");
    const parts = await saved();
    expect(parts.get("xl/comments1.xml")).not.toContain("<comment ");
    expect([...parts].find(([path]) => path.endsWith(".vml"))?.[1]).not.toContain("<v:shape ");
  });

  it("writes changed tables: name, totals, a new column, and none", async () => {
    const [table] = projects.tables;
    if (!table) throw new Error("no table");
    renameTable(workbook, projects, table, "Work");
    addColumn(workbook, projects, table, table.columns.length, "Note\nlong");
    setTotals(workbook, projects, table, true);
    const xml = (await saved()).get("xl/tables/table1.xml") ?? "";
    expect(xml).toContain('name="Work" displayName="Work" ref="A1:G7" totalsRowCount="1"');
    expect(xml).toContain('<autoFilter ref="A1:G6">');
    expect(xml).toContain('name="Note_x000a_long"');
    expect(xml).toContain("Work[[#This Row],[Budget]]-Work[[#This Row],[Actual]]");
    expect(xml).toContain('headerRowDxfId="1"');
    const again = (await reopened()).sheets[0]?.tables[0];
    expect(again).toMatchObject({ name: "Work", showTotals: true });
    expect(again?.columns.map(({ name }) => name)).toEqual(table.columns.map(({ name }) => name));

    deleteTable(workbook, projects, table);
    const parts = await saved();
    expect([...parts.keys()].filter((path) => path.includes("/tables/"))).toEqual([]);
    expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("tablePart");
  });

  it("numbers a new table apart from the others, and repeats its headers in its cells", async () => {
    lists.setCell(10, 3, { value: "A" });
    lists.setCell(10, 4, { value: 2026 });
    lists.setCell(11, 3, { value: 1 });
    const made = createTable(workbook, lists, area(10, 3, 2, 2), true);
    const parts = await saved();
    expect(parts.get("xl/tables/table2.xml")).toMatch(/<table [^>]*id="2"/);
    const texts = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/g)].map(
      ([, text]) => text,
    );
    const header = /<c r="E11" t="s"><v>(\d+)<\/v>/.exec(parts.get("xl/worksheets/sheet3.xml") ?? "")?.[1];
    expect(texts[Number(header)]).toBe(`<t>${made.columns[1]?.name}</t>`);
  });

  it("adds looks without disturbing those of other cells", async () => {
    const before = partsOf(await richBook()).get("xl/styles.xml") ?? "";
    restyle(workbook, projects, area(1, 0), (style) => ({ ...style, fill: { color: "#00FF00" } }));
    const after = (await saved()).get("xl/styles.xml") ?? "";
    const entries = (xml: string): string[] =>
      /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(xml)?.[1]?.match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
    expect(entries(after).slice(0, entries(before).length)).toEqual(entries(before));
    expect(entries(after)).toHaveLength(entries(before).length + 1);
    // The font of theme colour and the named style are still those of the file.
    expect(entries(after).at(-1)).toMatch(/fontId="1" .*xfId="1"/);
  });

  it("changes one conditional format and leaves the others in their own words", async () => {
    const rule = projects.conditionalFormats[0]?.rule;
    if (rule?.kind !== "CellValue") throw new Error("another rule");
    rule.operator = "LessThan";
    const xml = (await saved()).get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).toContain('operator="lessThan"');
    expect(xml).toContain('<color theme="9" tint="0.4"/>');
    expect(xml).toContain('<x14:cfIcon iconSet="3Flags" iconId="0"/>');
    expect(
      [...xml.matchAll(/priority="(\d+)"/g)].map(([, priority]) => Number(priority)).sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });

  it("unprotects and protects sheets and workbook, with the old hash for new passwords", async () => {
    expect((await saved()).get("xl/worksheets/sheet1.xml")).not.toContain("<sheetProtection");
    expect((await saved()).get("xl/workbook.xml")).not.toContain("lockStructure");
    lists.protection = { password: "test", options: { allowSort: true } };
    // The hash of "test" in the standard's own method (ISO/IEC 29500-4, 14.7.1) is CBEB.
    expect((await saved()).get("xl/worksheets/sheet3.xml")).toMatch(
      /<sheetProtection password="CBEB" sheet="1"[^>]*sort="0"/,
    );
  });

  it("keeps settings and custom properties of sheets", async () => {
    workbook.settings.set("journal", { steps: [1, "two", null], text: "<&>" });
    workbook.settings.set("on", true);
    lists.customProperties.set("steerbook.role", "Lists – £");
    const again = await reopened();
    expect([...again.settings]).toEqual([...workbook.settings]);
    expect([...(again.sheetByName("Lists")?.customProperties ?? [])]).toEqual([
      ["steerbook.role", "Lists – £"],
    ]);
    again.settings.clear();
    const parts = partsOf(await saveBook(again));
    expect([...parts.keys()].filter((path) => path.startsWith("customXml/")).sort()).toEqual([
      "customXml/item1.xml",
    ]);
  });

  it("keeps the active sheet, and only that one selected", async () => {
    workbook.activeSheetId = lists.id;
    workbook.selections.set(lists.id, "B2:C3");
    const parts = await saved();
    expect(parts.get("xl/workbook.xml")).toContain('activeTab="2"');
    const selected = [...parts].filter(
      ([path, xml]) => /worksheets\/sheet/.test(path) && xml.includes('tabSelected="1"'),
    );
    expect(selected.map(([path]) => path)).toEqual(["xl/worksheets/sheet3.xml"]);
    expect((await reopened()).activeSheet.name).toBe("Lists");
  });
});
