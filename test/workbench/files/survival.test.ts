import { openBook } from "../../../src/workbench/files/open";
import { saveBook } from "../../../src/workbench/files/save";
import { partsOf } from "./support/parts";
import { richBook } from "./support/rich-book";

/** What a rich workbook holds: where to look, what to count, and what becomes of it when one cell is changed. */
const FEATURES: readonly [feature: string, part: RegExp, mark: RegExp, fate?: { readonly lost: string }][] = [
  ["charts", /charts\/chart\d+\.xml$/, /<c:ser>/g],
  ["chart anchors", /drawings\/drawing1\.xml$/, /<xdr:graphicFrame/g],
  ["picture", /drawings\/drawing1\.xml$/, /<xdr:pic>/g],
  ["picture's bytes", /media\//, /PNG/g],
  ["text box", /drawings\/drawing1\.xml$/, /txBox="1"/g],
  ["pivot table", /pivotTables\/pivotTable1\.xml$/, /<pivotField/g],
  ["pivot cache", /pivotCache\/pivotCacheDefinition1\.xml$/, /<cacheField/g],
  ["pivot cache link", /xl\/workbook\.xml$/, /<pivotCache /g],
  ["note", /comments\d*\.xml$/, /<comment /g],
  ["note's box", /\.vml$/, /<v:shape /g],
  ["sparkline", /sheet1\.xml$/, /<x14:sparkline>/g],
  ["table", /tables\/table1\.xml$/, /<tableColumn /g],
  ["calculated column", /tables\/table1\.xml$/, /<calculatedColumnFormula>/g],
  ["filter of a table", /tables\/table1\.xml$/, /<filter val="Green"/g],
  ["looks of a table's parts", /tables\/table1\.xml$/, /headerRowDxfId|dataDxfId/g],
  ["house table style", /styles\.xml$/, /<tableStyle name="House"/g],
  ["cell looks", /styles\.xml$/, /<xf /g],
  ["named cell style", /styles\.xml$/, /name="Programme Heading"/g],
  ["theme colours with tint", /styles\.xml$/, /theme="\d+" tint="/g],
  ["gradient fill", /styles\.xml$/, /<gradientFill/g],
  ["custom number formats", /styles\.xml$/, /<numFmt /g],
  ["differential looks", /styles\.xml$/, /<dxf>/g],
  ["recent colours", /styles\.xml$/, /<mruColors>/g],
  ["theme", /theme\/theme1\.xml$/, /<a:clrScheme/g],
  ["conditional formats of every kind", /sheet1\.xml$/, /<cfRule /g],
  ["newer conditional formats", /sheet1\.xml$/, /<x14:cfRule /g],
  ["chosen icons", /sheet1\.xml$/, /<x14:cfIcon/g],
  [
    "bar with direction and negative colour",
    /sheet1\.xml$/,
    /direction="rightToLeft"|<x14:negativeFillColor/g,
  ],
  ["validations", /sheet1\.xml$/, /<dataValidation /g],
  ["validation's texts", /sheet1\.xml$/, /prompt="Pounds,_x000a_no pence"/g],
  ["hidden list arrow", /sheet1\.xml$/, /showDropDown="1"/g],
  ["validation by another sheet", /sheet1\.xml$/, /<x14:dataValidation /g],
  ["column widths and looks", /sheet1\.xml$/, /<col /g],
  ["row heights and looks", /sheet1\.xml$/, /ht="30"|customFormat="1"/g],
  ["outline levels", /sheet1\.xml$/, /outlineLevel="1"/g],
  ["hidden column", /sheet1\.xml$/, /<col [^>]*hidden="(1|true)"/g],
  ["merged cells", /sheet1\.xml$/, /<mergeCell /g],
  ["frozen panes and selection", /sheet1\.xml$/, /state="frozen"|<selection [^>]*sqref="B3"/g],
  ["gridlines, zoom", /sheet1\.xml$/, /showGridLines="0"|zoomScale="85"/g],
  ["tab colour", /sheet1\.xml$/, /<tabColor theme="4" tint="0.3999"\/>/g],
  ["sheet protection with its hash", /sheet1\.xml$/, /hashValue="aGFzaA=="/g],
  ["ranges that may be edited", /sheet1\.xml$/, /<protectedRange /g],
  ["ignored errors", /sheet1\.xml$/, /<ignoredError /g],
  ["page setup", /sheet1\.xml$/, /orientation="landscape"|fitToPage="1"|<pageMargins/g],
  ["header and footer", /sheet1\.xml$/, /<oddHeader>|<oddFooter>/g],
  ["page breaks", /sheet1\.xml$/, /<brk /g],
  ["hyperlinks", /sheet1\.xml$/, /<hyperlink /g],
  ["addresses of hyperlinks", /sheet1\.xml\.rels$/, /example\.org/g],
  ["names", /xl\/workbook\.xml$/, /<definedName /g],
  [
    "hidden name, comment, scope",
    /xl\/workbook\.xml$/,
    /<definedName [^>]*(hidden="1"|comment="|localSheetId="2")/g,
  ],
  ["hidden and very hidden sheets", /xl\/workbook\.xml$/, /state="(hidden|veryHidden)"/g],
  ["workbook protection", /xl\/workbook\.xml$/, /lockStructure="1"|lockStructure="true"/g],
  ["calculation mode", /xl\/workbook\.xml$/, /calcMode="manual"|iterate="1"/g],
  ["properties", /docProps\/(core|app|custom)\.xml$/, /Programme|PMO Office|Trust|Reviewed/g],
  ["custom XML", /customXml\/item1\.xml$/, /urn:example:charter/g],
  ["text with looks of its own", /sharedStrings\.xml$/, /<rPr>/g],
  [
    "formulas, shared ones told apart",
    /sheet3\.xml$/,
    /ROW\(A\d\)\*2/g,
    { lost: "each cell has its own: 1 becomes 3" },
  ],
  ["array formula", /sheet3\.xml$/, /t="array" ref="B8:B9"/g],
  ["order of calculation", /calcChain\.xml$/, /<c /g, { lost: "Excel makes it anew" }],
];

const count = (parts: ReadonlyMap<string, string>, part: RegExp, mark: RegExp): number =>
  [...parts]
    .filter(([path]) => part.test(path))
    .reduce((sum, [, text]) => sum + [...text.matchAll(mark)].length, 0);

describe("a rich workbook of which one cell is changed", () => {
  let before: Map<string, string>;
  let after: Map<string, string>;

  beforeAll(async () => {
    const bytes = await richBook();
    const { workbook } = await openBook(bytes, "rich.xlsx");
    const lists = workbook.sheetByName("Lists");
    lists?.setCell(1, 0, { value: "Crimson" });
    before = partsOf(bytes);
    after = partsOf(await saveBook(workbook));
  });

  it.each(FEATURES.filter(([, , , fate]) => !fate))("keeps: %s", (_feature, part, mark) => {
    const found = count(before, part, mark);
    expect(found).toBeGreaterThan(0);
    expect(count(after, part, mark)).toBe(found);
  });

  it.each(FEATURES.filter(([, , , fate]) => fate))(
    "changes, and says why: %s",
    (_feature, part, mark, fate) => {
      expect(fate?.lost).not.toBe("");
      expect(count(after, part, mark)).not.toBe(count(before, part, mark));
    },
  );

  it("holds the changed cell, and the text that it replaced is nowhere left", () => {
    expect(after.get("xl/sharedStrings.xml")).toContain("<t>Crimson</t>");
    expect([...after.values()].join("")).not.toContain("<t>Red</t>");
  });

  it("loses no part but the order of calculation", () => {
    const gone = [...before.keys()].filter((path) => !after.has(path));
    expect(gone).toEqual(["xl/calcChain.xml"]);
  });

  it("leads every link to a part and names the type of every part", () => {
    const types = after.get("[Content_Types].xml") ?? "";
    for (const [path, text] of after) {
      if (!path.endsWith(".rels")) {
        const extension = path.slice(path.lastIndexOf(".") + 1);
        const known = types.includes(`PartName="/${path}"`) || types.includes(`Extension="${extension}"`);
        expect([path, known || path === "[Content_Types].xml"]).toEqual([path, true]);
        continue;
      }
      const source = path.replace("_rels/", "").replace(/\.rels$/, "");
      for (const [, target = ""] of text.matchAll(/<Relationship (?![^>]*External)[^>]*Target="([^"]*)"/g)) {
        const resolved = new URL(target, `https://file/${source}`).pathname.slice(1);
        expect([target, after.has(resolved)]).toEqual([target, true]);
      }
    }
  });

  it("asks whoever opens it to calculate anew", () => {
    expect(after.get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});
