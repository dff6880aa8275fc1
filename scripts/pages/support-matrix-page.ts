import { functionNames } from "../../src/workbench/engine/calc/functions/registry";
import { camel } from "../../src/workbench/office/object-type";
import type { ObjectType } from "../../src/workbench/office/object-type";
import { ALL_TYPES } from "../../src/workbench/office/objects/all";
import { CHART_TYPES } from "../../src/workbench/office/objects/chart-types";
import { list, page, plain } from "./markdown";

/** A class as the page sees it; which thing it stands for does not matter here. */
type AnyType = ObjectType<never>;

/** Classes of ExcelApi 1.13 and older that the host does not have, by what they are for. */
const NOT_THERE: readonly (readonly [what: string, classes: readonly string[]])[] = [
  ["Pivot tables", ["PivotTable", "PivotTableCollection", "PivotLayout", "PivotHierarchy", "PivotField"]],
  ["Shapes and pictures", ["Shape", "ShapeCollection", "Image", "GroupShapeCollection", "GeometricShape"]],
  ["Comments", ["Comment", "CommentCollection", "CommentReply"]],
  ["Slicers", ["Slicer", "SlicerCollection", "SlicerItem"]],
  ["Custom XML parts", ["CustomXmlPart", "CustomXmlPartCollection"]],
  ["Bindings", ["Binding", "BindingCollection"]],
  ["Iterative calculation", ["IterativeCalculation"]],
  ["Trend lines and error bars of charts", ["ChartTrendline", "ChartTrendlineCollection", "ChartErrorBars"]],
  ["Worksheet functions called from code", ["Functions", "FunctionResult"]],
];

/** The page of what the embedded host knows of Office.js, of worksheet functions and of charts. */
export function supportMatrixPage(): string {
  const types = Object.entries(ALL_TYPES) as [string, AnyType][];
  const members = types.reduce((sum, [, type]) => sum + membersOf(type).length, 0);
  const functions = functionNames();
  return page([
    "# Support matrix",
    "<!-- Written by scripts/write-docs.ts from the embedded host itself. Do not edit by hand. -->",
    "## What has been run where",
    "**Nothing has been run in real Excel.** Every statement about Steerbook's behaviour comes from the unmodified Office.js on the embedded host, and for files and figures from LibreOffice as well. [manual-checks.md](manual-checks.md) lists what to go through on Windows, Mac, the web and iPad before a release; [excel-quirks.md](excel-quirks.md) says what the host assumes of Excel, with the source of each.",
    [
      "| | Embedded host, in Node | Embedded host, in Chromium | LibreOffice | Excel on Windows, Mac, web, iPad |",
      "|---|---|---|---|---|",
      "| Actions and pane | automatic tests | automatic tests | – | not run |",
      "| Formulas of the reports | automatic tests | – | recalculated and compared | not run |",
      "| Saved files | automatic tests | – | opened by tests | not opened |",
      "| Manifest | structure held by a test | read by the workbench | – | not validated online, not sideloaded |",
    ].join("\n"),
    "The add-in asks for ExcelApi 1.13: Excel on the web, Microsoft 365 on Windows from version 2102, Excel 2021 and later, Mac from 16.50, iPad from 16.50.",
    "## Office.js on the embedded host",
    `${types.length} classes with ${members} members. A member that is not here is refused with \`ApiNotFound\`, its class and its name; nothing is ignored quietly. \`load\`, \`sync\`, \`toJSON\`, null objects and requirement sets are Microsoft's own client.`,
    ...types.flatMap(([name, type]) => describe(name, type)),
    "### Not there",
    list(NOT_THERE.map(([what, classes]) => `${what}: ${classes.map(absent).join(", ")}`)),
    "Nor is anything newer than ExcelApi 1.15, which the pinned client does not know. `workbook.save`, `close` and `insertWorksheetsFromBase64` are refused: the page and the command line open and save files.",
    "## Charts",
    `${CHART_TYPES.length} types can be made: ${CHART_TYPES.map((type) => `\`${type}\``).join(", ")}. The page draws columns, bars, lines, areas, pies, doughnuts and scatter charts, those in space flat; of the others it shows the name. Charts in a file that the host cannot make stay in the file ([files.md](files.md)).`,
    "## Worksheet functions",
    `${functions.length} functions are evaluated. Each has an example in a test, and a workbook of examples is recalculated by LibreOffice and compared. Any other function gives \`#NAME?\`; in an opened file it keeps the file's last result until something it depends on changes.`,
    functions.map((name) => `\`${name}\``).join(" "),
    "## Files",
    "`.xlsx`, `.xlsm` and `.csv` are read and written. [files.md](files.md) lists what survives opening, changing a cell and saving, and what is refused.",
  ]);
}

function describe(name: string, type: AnyType): string[] {
  const properties = Object.entries(type.properties ?? {}).filter(([key]) => !key.startsWith("_"));
  const of = (readable: boolean, writable: boolean): string[] =>
    properties
      .filter(([, { get, set }]) => Boolean(get) === readable && Boolean(set) === writable)
      .map(([key]) => camel(key));
  const rows: readonly (readonly [title: string, names: readonly string[]])[] = [
    ["Read and write", of(true, true)],
    ["Read", of(true, false)],
    ["Write", of(false, true)],
    ["Objects", objectsOf(type)],
    ["Methods", methodsOf(type)],
    ["Events", eventsOf(type)],
  ];
  return [
    `### ${name}`,
    list(
      rows
        .filter(([, names]) => names.length > 0)
        .map(([title, names]) => `${title}: ${names.map(plain).join(", ")}`),
    ),
  ];
}

const REGISTER = "_Register";

const objectsOf = (type: AnyType): string[] => [
  ...Object.keys(type.objects ?? {}).map((key) => camel(key.replace(/^_/, ""))),
  ...(type.items ? ["items"] : []),
];

const methodsOf = (type: AnyType): string[] => [
  ...(type.index ? ["getItem"] : []),
  ...Object.keys(type.methods ?? {})
    .filter((key) => !key.startsWith("_"))
    .map(camel),
];

/** `_RegisterDataChangedEvent`, as the wire says, is `onChanged` for the people who use it. */
const eventsOf = (type: AnyType): string[] =>
  Object.keys(type.methods ?? {})
    .filter((key) => key.startsWith(REGISTER))
    .map((key) => `on${key.slice(REGISTER.length).replace(/Event/, "").replace(/^Data/, "")}`);

const membersOf = (type: AnyType): string[] => [
  ...Object.keys(type.properties ?? {}),
  ...objectsOf(type),
  ...methodsOf(type),
  ...eventsOf(type),
];

/** A class under its name; throws when the host has come to know it, so that the page stays true. */
function absent(name: string): string {
  if (name in ALL_TYPES) throw new Error(`The host has ${name}: take it off the list of what is not there.`);
  return `\`${name}\``;
}
