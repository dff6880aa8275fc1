import { refuse } from "../../engine/refusals";
import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import type { ObjectType } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";

/** The permissions of Excel.WorksheetProtectionOptions. */
const PERMISSIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];
const SELECTION_MODES = ["Normal", "Unlocked", "None"];

/** Nulls are refused, although Excel itself reads some back: https://github.com/OfficeDev/office-js/issues/1931 */
function readOptions(given: Readonly<Record<string, Json>>): Record<string, boolean | string> {
  const options: Record<string, boolean | string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === "selectionMode" && SELECTION_MODES.includes(String(value))) options[name] = String(value);
    else if (PERMISSIONS.includes(name) && typeof value === "boolean") options[name] = value;
    else refuse("InvalidArgument", `options: ${name}`);
  }
  return options;
}

function shownOptions({ protection }: Sheet): Json {
  if (!protection) return null;
  const options: Record<string, Json> = { selectionMode: protection.options["selectionMode"] ?? "Normal" };
  for (const name of PERMISSIONS) options[name] = protection.options[name] === true;
  return options;
}

function note(session: Session, sheet: Sheet): void {
  session.workbook.note({ kind: "sheet", sheet: sheet.id, how: "protection" });
}

export const worksheetProtectionType: ObjectType<Sheet> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ protection }) => protection !== undefined },
    Options: { get: shownOptions },
  },
  methods: {
    // Both fail in the state that they would lead to: https://github.com/OfficeDev/office-js/issues/6784
    Protect: (sheet, args, session) => {
      if (sheet.protection) refuse("AccessDenied", `sheet '${sheet.name}' is protected already`);
      const password = args.optionalText(1, "password");
      const options = readOptions(args.record(0, "options"));
      sheet.protection = { options, ...(password ? { password } : {}) };
      note(session, sheet);
    },
    Unprotect: (sheet, args, session) => {
      const { protection } = sheet;
      if (!protection) return refuse("AccessDenied", `sheet '${sheet.name}' is not protected`);
      checkPassword(protection.password, protection.hash, args.optionalText(0, "password"));
      sheet.protection = undefined;
      note(session, sheet);
    },
  },
};

function checkPassword(
  password: string | undefined,
  hash: string | undefined,
  given: string | undefined,
): void {
  if (password === undefined && hash === undefined) return;
  // What a file holds is a hash, which the host does not work out: such a sheet stays protected.
  if (password === undefined || given !== password) refuse("AccessDenied", "the password is not right");
}

export const workbookProtectionType: ObjectType<Workbook> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (workbook) => workbook.structureProtected } },
  methods: {
    Protect: (workbook, args) => {
      if (workbook.structureProtected) refuse("AccessDenied", "the workbook is protected already");
      const password = args.optionalText(0, "password");
      workbook.structureProtected = true;
      if (password) workbook.structurePassword = password;
    },
    Unprotect: (workbook, args) => {
      if (!workbook.structureProtected) refuse("AccessDenied", "the workbook is not protected");
      checkPassword(workbook.structurePassword, undefined, args.optionalText(0, "password"));
      workbook.structureProtected = false;
      delete workbook.structurePassword;
    },
  },
};
