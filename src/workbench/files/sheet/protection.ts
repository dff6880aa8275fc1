import { hashSheetPassword } from "hucre/xlsx";
import type { SheetProtection } from "../../engine/protection";
import { attribute, flag, make } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import type { SheetSection } from "./section";

/** What a file forbids (`1`) unless it says `0`, beside what Office.js allows. */
const FORBIDDEN: readonly [attribute: string, option: string][] = [
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertRows", "allowInsertRows"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["sort", "allowSort"],
  ["autoFilter", "allowAutoFilter"],
  ["pivotTables", "allowPivotTables"],
];

/** Objects and scenarios are allowed unless the file forbids them. */
const ALLOWED: readonly [attribute: string, option: string][] = [
  ["objects", "allowEditObjects"],
  ["scenarios", "allowEditScenarios"],
];

/** The attributes that hold a password's hash, in the order in which the model's `hash` joins them. */
const HASH = ["algorithmName", "hashValue", "saltValue", "spinCount"] as const;

/** A sheet's protection: what it allows, and the hash of its password. */
export const protection: SheetSection = {
  state: (sheet) => sheet.protection,

  read({ sheet, draft }) {
    const found = draft.get("sheetProtection");
    if (!found || !flag(attribute(found, "sheet"))) return;
    const options: Record<string, boolean | string> = {};
    for (const [name, option] of FORBIDDEN) options[option] = !flag(attribute(found, name), true);
    for (const [name, option] of ALLOWED) options[option] = !flag(attribute(found, name));
    const noneLocked = flag(attribute(found, "selectLockedCells"));
    const noneAtAll = flag(attribute(found, "selectUnlockedCells"));
    options["selectionMode"] = noneAtAll ? "None" : noneLocked ? "Unlocked" : "Normal";
    const hash = readHash(found);
    sheet.protection = hash === undefined ? { options } : { options, hash };
  },

  write({ sheet, draft }) {
    draft.put("sheetProtection", sheet.protection ? printProtection(sheet.protection) : undefined);
  },
};

/** The old 16-bit hash as its four digits, a newer one as `algorithm hash salt rounds`. */
function readHash(found: XmlElement): string | undefined {
  const parts = HASH.map((name) => attribute(found, name));
  if (parts.every((part) => part !== undefined)) return parts.join(" ");
  return attribute(found, "password");
}

function printProtection({ options, password, hash }: SheetProtection): XmlElement {
  // A password that was only typed here is written as the old hash, which every Excel reads.
  const words = hash ?? (password ? hashSheetPassword(password) : undefined);
  const parts = words?.split(" ") ?? [];
  const hashed = parts.length === HASH.length ? HASH.map((name, index) => [name, parts[index]]) : [];
  const selection = options["selectionMode"] ?? "Normal";
  return make("sheetProtection", {
    password: parts.length === 1 ? words : undefined,
    ...Object.fromEntries(hashed),
    sheet: 1,
    ...Object.fromEntries(ALLOWED.map(([name, option]) => [name, options[option] === true ? undefined : 1])),
    ...Object.fromEntries(
      FORBIDDEN.map(([name, option]) => [name, options[option] === true ? 0 : undefined]),
    ),
    selectLockedCells: selection === "Normal" ? undefined : 1,
    selectUnlockedCells: selection === "None" ? 1 : undefined,
  });
}
