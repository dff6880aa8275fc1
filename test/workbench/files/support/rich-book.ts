import { writeXlsx } from "hucre/xlsx";
import type { Cell, WriteSheet } from "hucre";
import { withParts } from "./parts";

/** One transparent pixel. */
const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

const NAMES = ["EMR rollout", "Patient portal", "Training", "Data warehouse", "Network"];

const projects: WriteSheet = {
  name: "Projects",
  rows: [
    ["Project", "Budget", "Actual", "Left", "RAG", "Due"],
    ...NAMES.map((name, index) => [
      name,
      1000 * (index + 1),
      900 * (index + 1),
      null,
      "Green",
      46000 + index,
    ]),
  ],
  cells: new Map<string, Partial<Cell>>([
    ...NAMES.map((_, index): [string, Partial<Cell>] => [
      `${index + 1},3`,
      { formula: `B${index + 2}-C${index + 2}`, formulaResult: 100 * (index + 1), value: null },
    ]),
    ["1,0", { value: NAMES[0] ?? "", comment: { author: "PMO", text: "Ask the sponsor" } }],
    ["2,0", { value: NAMES[1] ?? "", hyperlink: { target: "https://example.org/portal" } }],
    ["3,0", { value: NAMES[2] ?? "", hyperlink: { target: "", location: "Lists!A1" } }],
  ]),
  tables: [
    {
      name: "Projects",
      range: "A1:F6",
      columns: ["Project", "Budget", "Actual", "Left", "RAG", "Due"].map((name) => ({ name })),
      style: "TableStyleMedium4",
      showRowStripes: true,
    },
  ],
  images: [
    {
      data: PIXEL,
      type: "png",
      anchor: { from: { row: 8, col: 0 } },
      width: 40,
      height: 40,
      altText: "Logo",
    },
  ],
  textBoxes: [{ text: "Read me", anchor: { from: { row: 8, col: 3 }, to: { row: 10, col: 5 } } }],
  charts: [
    {
      type: "column",
      title: "Cost",
      series: [{ name: "Budget", values: "Projects!$B$2:$B$6", categories: "Projects!$A$2:$A$6" }],
      anchor: { from: { row: 12, col: 0 }, to: { row: 26, col: 5 } },
    },
    {
      type: "doughnut",
      series: [{ name: "Actual", values: "Projects!$C$2:$C$6", categories: "Projects!$A$2:$A$6" }],
      anchor: { from: { row: 12, col: 6 }, to: { row: 26, col: 11 } },
    },
  ],
  sparklines: [{ location: "H2", dataRange: "Projects!B2:C2", type: "column" }],
  freezePane: { rows: 1 },
  rowDefs: new Map([[4, { height: 30 }]]),
  columns: [
    { width: 24 },
    { width: 12 },
    { width: 12 },
    { outlineLevel: 1 },
    { outlineLevel: 1, hidden: true },
  ],
  pageSetup: {
    orientation: "landscape",
    paperSize: "a4",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "$A$1:$F$26",
    printTitlesRow: "$1:$1",
  },
  headerFooter: { oddHeader: "&LProgram&CStatus&R&D", oddFooter: "&CPage &P of &N" },
  rowBreaks: [11],
};

/** A workbook with every kind of thing that analysts' workbooks hold: hucre's, and raw XML for what it cannot write. */
export async function richBook(): Promise<Uint8Array> {
  const base = await writeXlsx({
    sheets: [
      projects,
      {
        name: "Pivot",
        rows: [],
        pivotTables: [
          { name: "ByRag", sourceSheet: "Projects", rows: ["RAG"], values: [{ field: "Budget" }] },
        ],
      },
      { name: "Lists", rows: [["RAG"], ["Red"], ["Amber"], ["Green"]] },
      { name: "Hidden", rows: [["h"]], hidden: true },
      { name: "Secret", rows: [["s"]], veryHidden: true },
    ],
    namedRanges: [
      { name: "RagList", range: "Lists!$A$2:$A$4", comment: "Allowed colours" },
      { name: "Limit", range: "0.85" },
      { name: "LocalOnly", range: "Lists!$A$1", scope: "Lists" },
    ],
    properties: { title: "Programme", creator: "PMO Office", company: "Trust", custom: { Reviewed: true } },
    workbookProtection: { lockStructure: true },
  });
  return withParts(base, {
    "xl/styles.xml": () => STYLES,
    "xl/workbook.xml": (xml) =>
      xml
        .replace('name="Limit"', 'name="Limit" hidden="1"')
        .replace("<calcPr", '<calcPr calcMode="manual" iterate="1"'),
    "xl/tables/table1.xml": table,
    "xl/worksheets/sheet1.xml": firstSheet,
    "xl/worksheets/sheet3.xml": listsSheet,
    "xl/sharedStrings.xml": (xml) =>
      xml.replace(
        "<t>Patient portal</t>",
        '<r><t xml:space="preserve">Patient </t></r><r><rPr><b/><color rgb="FFFF0000"/><sz val="11"/><rFont val="Calibri"/></rPr><t>portal</t></r>',
      ),
    "xl/calcChain.xml": () =>
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D2" i="1"/></calcChain>',
    "customXml/item1.xml": () => '<charter xmlns="urn:example:charter">A programme</charter>',
    "[Content_Types].xml": (xml) =>
      xml.replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
    "xl/_rels/workbook.xml.rels": (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/><Relationship Id="rIdCharter" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
      ),
  });
}

const table = (xml: string): string =>
  xml
    .replace(
      /(<tableColumn id="4" name="Left")\/>/,
      '$1 dataDxfId="0"><calculatedColumnFormula>Projects[[#This Row],[Budget]]-Projects[[#This Row],[Actual]]</calculatedColumnFormula></tableColumn>',
    )
    .replace(
      /<autoFilter ref="A1:F6"\/>/,
      '<autoFilter ref="A1:F6"><filterColumn colId="4"><filters><filter val="Green"/></filters></filterColumn></autoFilter>',
    )
    .replace("<table ", '<table headerRowDxfId="1" ');

const cf = (sqref: string, rule: string): string =>
  `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`;

/** A rule of every kind, an icon set with chosen icons among them, which the model has no words for. */
const RULES = [
  cf(
    "B2:B6",
    '<cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>Limit*4000</formula></cfRule>',
  ),
  cf(
    "A2:F6",
    '<cfRule type="expression" dxfId="1" priority="2" stopIfTrue="1"><formula>$E2="Red"</formula></cfRule>',
  ),
  cf(
    "A2:A6",
    '<cfRule type="containsText" dxfId="0" priority="3" operator="containsText" text="EMR"><formula>NOT(ISERROR(SEARCH("EMR",A2)))</formula></cfRule>',
  ),
  cf("B2:B6", '<cfRule type="top10" dxfId="1" priority="4" percent="1" bottom="1" rank="25"/>'),
  cf("C2:C6", '<cfRule type="aboveAverage" dxfId="0" priority="5" aboveAverage="0" stdDev="1"/>'),
  cf("A2:A6", '<cfRule type="duplicateValues" dxfId="1" priority="6"/>'),
  cf(
    "F2:F6",
    '<cfRule type="timePeriod" dxfId="0" priority="7" timePeriod="lastWeek"><formula>AND(TODAY()-ROUNDDOWN(F2,0)&gt;=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(F2,0)&lt;(WEEKDAY(TODAY())+7))</formula></cfRule>',
  ),
  cf(
    "E2:E6",
    '<cfRule type="containsBlanks" dxfId="1" priority="8"><formula>LEN(TRIM(E2))=0</formula></cfRule>',
  ),
  cf(
    "B2:B6",
    '<cfRule type="colorScale" priority="9"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color theme="9" tint="0.4"/></colorScale></cfRule>',
  ),
  cf(
    "C2:C6",
    '<cfRule type="dataBar" priority="10"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule>',
  ),
  cf(
    "D2:D6",
    '<cfRule type="iconSet" priority="11"><iconSet iconSet="5Quarters" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="20"/><cfvo type="percent" val="40"/><cfvo type="percent" val="60"/><cfvo type="percent" val="80" gte="0"/></iconSet></cfRule>',
  ),
].join("");

const NEWER = `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100" gradient="0" direction="rightToLeft"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C6</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="12" id="{22222222-2222-3333-4444-555555555555}"><x14:iconSet custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo><x14:cfIcon iconSet="3Flags" iconId="0"/><x14:cfIcon iconSet="3Symbols" iconId="1"/><x14:cfIcon iconSet="3Stars" iconId="2"/></x14:iconSet></x14:cfRule><xm:sqref>B2:B6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>E2:E6</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`;

const VALIDATIONS = `<dataValidations count="3"><dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Budget" error="Whole pounds" promptTitle="Budget" prompt="Pounds,_x000a_no pence" sqref="B2:B6"><formula1>0</formula1></dataValidation><dataValidation type="list" errorStyle="warning" showDropDown="1" showErrorMessage="1" sqref="G2:G6"><formula1>"Yes,No"</formula1></dataValidation><dataValidation showInputMessage="1" promptTitle="Hint" prompt="Only a hint" sqref="H2"/></dataValidations>`;

/** Column and row looks, conditional formats, validations, protection and small settings of the first sheet. */
const firstSheet = (xml: string): string =>
  xml
    .replace("<extLst>", `<extLst>${NEWER}`)
    .replace(/<sheetPr>/, '<sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.3999"/>')
    .replace(/<sheetView /, '<sheetView showGridLines="0" zoomScale="85" ')
    .replace('<pane ySplit="1"', '<pane ySplit="1" ')
    .replace("</sheetView>", '<selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView>')
    .replace(/<col min="2" max="2"/, '<col min="2" max="2" style="2"')
    .replace('<row r="5"', '<row r="5" s="3" customFormat="1"')
    .replace(/<c r="A2"/, '<c r="A2" s="1"')
    .replace(/<c r="B2"/, '<c r="B2" s="2"')
    .replace(/<c r="B3"/, '<c r="B3" s="3"')
    .replace(/<c r="B4"/, '<c r="B4" s="4"')
    .replace(/<c r="F2"/, '<c r="F2" s="5"')
    .replace(/<c r="C2"/, '<c r="C2" s="6"')
    .replace(
      "</sheetData>",
      '</sheetData><sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/><protectedRanges><protectedRange sqref="B2:C6" name="Inputs"/></protectedRanges><mergeCells count="1"><mergeCell ref="H8:I9"/></mergeCells>' +
        RULES +
        VALIDATIONS,
    )
    .replace(
      "<drawing ",
      '<ignoredErrors><ignoredError sqref="A1:A6" numberStoredAsText="1"/></ignoredErrors><drawing ',
    );

/** A dynamic array, an array formula, a shared formula, an error, a date and a boolean. */
const listsSheet = (xml: string): string =>
  xml.replace(
    "</sheetData>",
    `<row r="6"><c r="A6"><f t="shared" ref="A6:A8" si="0">ROW(A1)*2</f><v>2</v></c><c r="B6" t="b"><v>1</v></c></row><row r="7"><c r="A7"><f t="shared" si="0"/><v>4</v></c><c r="B7" t="e"><v>#N/A</v></c></row><row r="8"><c r="A8"><f t="shared" si="0"/><v>6</v></c><c r="B8"><f t="array" ref="B8:B9">TRANSPOSE(A6:B6)</f><v>2</v></c></row><row r="9"><c r="B9"><v>1</v></c></row></sheetData>`,
  );

const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="164" formatCode="[$€-2]\\ #,##0.00"/><numFmt numFmtId="165" formatCode="0.0%;[Red]-0.0%;&quot;–&quot;"/><numFmt numFmtId="166" formatCode="dd\\-mmm\\-yyyy"/></numFmts><fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="14"/><color theme="0"/><name val="Cambria"/><family val="1"/></font><font><i/><u/><strike/><sz val="11"/><color theme="4" tint="-0.249977111117893"/><name val="Calibri"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="lightUp"><fgColor indexed="10"/><bgColor indexed="13"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF4472C4"/></stop></gradientFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right style="mediumDashed"><color rgb="FF00B050"/></right><top style="double"><color indexed="64"/></top><bottom style="hair"><color theme="5"/></bottom><diagonal style="dotted"><color rgb="FFFF0000"/></diagonal></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="1" applyFont="1" applyFill="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="2" fillId="3" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="4" borderId="0" xfId="0"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" textRotation="135" indent="1" readingOrder="1"/></xf><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0" hidden="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Programme Heading" xfId="1"/></cellStyles><dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><color theme="0"/></font><fill><patternFill><bgColor theme="5"/></patternFill></fill></dxf></dxfs><tableStyles count="1" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"><tableStyle name="House" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="1"/></tableStyle></tableStyles><colors><mruColors><color rgb="FF123456"/></mruColors></colors></styleSheet>`;
