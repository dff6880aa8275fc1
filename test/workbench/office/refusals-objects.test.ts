import { describeRefusals } from "./support/refused";
import type { Refused } from "./support/refused";

const API = "https://learn.microsoft.com/javascript/api/excel/excel";
const DOCS = "https://learn.microsoft.com/office/dev/add-ins/excel";
const ERRORS =
  "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";

describeRefusals("refusals: names, rules, charts and pages", [
  {
    what: "a list of more than 255 characters in a validation",
    code: "InvalidArgument",
    source: "https://github.com/qax-os/excelize/issues/1878 (Excel's limit)",
    act: (_context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
    },
  },
  {
    what: "a validation of two types",
    code: "InvalidArgument",
    source: `${DOCS}/excel-add-ins-data-validation`,
    act: (_context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        custom: { formula: "=TRUE" },
        wholeNumber: { formula1: 1, operator: "GreaterThan" },
      };
    },
  },
  ...["2nd", "has space", "A1"].map((name): Refused => ({
    what: `the name '${name}'`,
    code: "InvalidArgument",
    source: "https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1",
    act: (context, sheet) => {
      context.workbook.names.add(name, sheet.getRange("A1"));
    },
  })),
  {
    what: "a name twice",
    code: "ItemAlreadyExists",
    source: ERRORS,
    act: (context, sheet) => {
      context.workbook.names.add("Rate", sheet.getRange("A1"));
      context.workbook.names.add("RATE", sheet.getRange("A2"));
    },
  },
  {
    what: "the range of a name that is a number",
    code: "ItemNotFound",
    source: `${API}.nameditem#excel-excel-nameditem-getrange-member(1)`,
    act: (context) => {
      context.workbook.names.add("Rate", "=0.2").getRange().load("address");
    },
  },
  {
    what: "grouping columns of whole rows",
    code: "InvalidArgument",
    source: `${API}.range#excel-excel-range-group-member(1)`,
    act: (_context, sheet) => {
      sheet.getRange("1:3").group("ByColumns");
    },
  },
  {
    what: "print titles that are not whole rows",
    code: "InvalidArgument",
    source: `${API}.pagelayout#excel-excel-pagelayout-setprinttitlerows-member(1)`,
    act: (_context, sheet) => {
      sheet.pageLayout.setPrintTitleRows("A1:C1");
    },
  },
  {
    what: "a zoom below ten percent",
    code: "InvalidArgument",
    source: `${API}.pagelayoutzoomoptions`,
    act: (_context, sheet) => {
      sheet.pageLayout.zoom = { scale: 5 };
    },
  },
  {
    what: "the axes of a pie",
    code: "InvalidOperation",
    source: ERRORS,
    act: (_context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Stage", "Count"],
        ["Plan", 3],
        ["Build", 4],
      ];
      sheet.charts.add("Pie", sheet.getRange("A1:B3")).axes.valueAxis.visible = false;
    },
  },
  {
    what: "the part of a conditional format that is of another type",
    code: "ItemNotFound",
    source: `${API}.conditionalformat`,
    act: (_context, sheet) => {
      sheet.getRange("A1").conditionalFormats.add("DataBar").custom.rule.formula = "=TRUE";
    },
  },
  {
    what: "inner borders of a single row",
    code: "InvalidArgument",
    source:
      "https://learn.microsoft.com/office/vba/api/excel.borders (an inside border of one row cannot be set)",
    act: (_context, sheet) => {
      sheet.getRange("A1:C1").format.borders.getItem("InsideHorizontal").style = "Continuous";
    },
  },
]);
