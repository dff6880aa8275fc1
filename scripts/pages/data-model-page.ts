import { PROVENANCE_HEADERS } from "../../src/pmo/registers/register";
import { MARK_COLUMNS } from "../../src/pmo/reports/marks";
import { CHECK_HEADERS, FINDING_HEADERS } from "../../src/pmo/reports/findings-sheet";
import { WAIVER_HEADERS } from "../../src/pmo/waivers/waivers";
import { PERIOD_HEADERS } from "../../src/pmo/setup/periods";
import { PROFILE_HEADERS } from "../../src/pmo/setup/profiles";
import { CHARTER } from "../../src/pmo/setup/charter";
import { SETTING_ROWS } from "../../src/pmo/setup/setting-list";
import { POLICY_HEADERS } from "../../src/pmo/intake/policies";
import { DUPLICATE_HEADERS } from "../../src/pmo/intake/remembered-answers";
import { CONVERSION_HEADERS } from "../../src/pmo/intake/remembered-conversions";
import { SOURCE_HEADERS } from "../../src/pmo/intake/source-notices";
import { listTable } from "../../src/pmo/setup/setup-sheet";
import { MAPPING_HEADERS, REGISTER_INDEX_HEADERS } from "../../src/pmo/setup/setup-tables";
import {
  SETUP_TABLES,
  SHEET_NAMES,
  registerSheetName,
  registerTableName,
} from "../../src/pmo/setup/sheet-names";
import { THRESHOLDS } from "../../src/pmo/setup/thresholds";
import { OWN_HEADERS, OWN_TABLES } from "../../src/pmo/standards/own-tables";
import { STANDARD } from "../../src/pmo/templates/standards";
import { page, table } from "./markdown";

/** The page of what Steerbook keeps in a workbook: sheets, tables, names, marks. */
export function dataModelPage(): string {
  const { templates, lists } = STANDARD;
  return page([
    "# Data model",
    "<!-- Written by scripts/write-docs.ts from the code itself. Do not edit by hand. -->",
    "The workbook is the database. Everything that Steerbook decides by stands in ordinary tables that anybody can read and change in plain Excel. Money is in the program's currency and unit, dates are Excel dates, percent are shares.",
    "## Sheets",
    table(
      ["Sheet", "Mark", "What it holds", "Who writes it"],
      [
        [
          SHEET_NAMES.setup,
          "setup",
          "charter, settings, thresholds, lists, register index, mappings",
          "Steerbook once; then people",
        ],
        [
          SHEET_NAMES.templates,
          "templates",
          "templates, fields and values of the PMO's own, where it has some",
          "people",
        ],
        ...templates.map((template) => [
          registerSheetName(template),
          template.id,
          `the table \`${registerTableName(template)}\``,
          "intake, and people",
        ]),
        [
          SHEET_NAMES.findings,
          "findings",
          "every finding, and what each check could judge",
          "each check, anew",
        ],
        [SHEET_NAMES["kpi-summary"], "kpi-summary", "figures of the program", "each refresh, anew"],
        [SHEET_NAMES["risk-summary"], "risk-summary", "figures of its risks", "each refresh, anew"],
        ["Steerbook journal", "journal", "what undo needs; hidden", "each action"],
      ].map((cells) => cells.map((cell, at) => (at === 1 ? code(cell) : cell))),
    ),
    "A sheet of ours is known by a hidden name of its own, `Steerbook_Role`, whose value is the mark above. Its tab may be renamed. A sheet without the mark is never cleared. Where a name is taken, ours gets a number (`Findings 2`). A sheet that we have protected carries a second such name, `Steerbook_Lock`: what somebody else has protected stays closed.",
    "Findings and summaries are rewritten as a whole, inside the area that the last refresh has written. Registers are only added to and updated, cell by cell. Sheets that came from elsewhere are read and left alone.",
    "## PMO Setup",
    table(
      ["Table", "Columns", "Rows"],
      [
        [
          SETUP_TABLES.charter,
          "Item, Entry, Agreed on, Guidance",
          `${CHARTER.length} items, filled in by the PMO`,
        ],
        [SETUP_TABLES.settings, "Setting, Value, Unit, Meaning", "below"],
        [SETUP_TABLES.thresholds, "Threshold, Value, Unit, Meaning", "below"],
        [
          SETUP_TABLES.profiles,
          PROFILE_HEADERS.join(", "),
          "thresholds that differ for a project, a stage or a tier",
        ],
        [SETUP_TABLES.waivers, WAIVER_HEADERS.join(", "), "one for each accepted finding"],
        [SETUP_TABLES.periods, PERIOD_HEADERS.join(", "), "one for each published period"],
        [SETUP_TABLES.registers, REGISTER_INDEX_HEADERS.join(", "), "one for each register"],
        [SETUP_TABLES.mappings, MAPPING_HEADERS.join(", "), "one for each column that was brought in"],
        [SETUP_TABLES.policies, POLICY_HEADERS.join(", "), "who wins where a source says something else"],
        [SETUP_TABLES.sources, SOURCE_HEADERS.join(", "), "one for each workbook that was brought in"],
        [
          SETUP_TABLES.conversions,
          CONVERSION_HEADERS.join(", "),
          "what a value of a source stands for in a field",
        ],
        [
          SETUP_TABLES.duplicates,
          DUPLICATE_HEADERS.join(", "),
          "whether two entries that look alike are one",
        ],
      ].map(([name = "", ...rest]) => [code(name), ...rest]),
    ),
    "Values are found by workbook names, so that rows may be moved. Formulas of the reports use the same names.",
    "### Settings",
    table(
      ["Name", "Setting", "Unit", "Meaning"],
      SETTING_ROWS.map(({ name, title, unit, meaning }) => [code(name), title, unit, meaning]),
    ),
    "### Thresholds",
    table(
      ["Name", "Threshold", "Default", "Unit", "Source"],
      THRESHOLDS.map(({ name, title, value, unit, source }) => [
        code(name),
        title,
        String(value),
        unit,
        source,
      ]),
    ),
    "### Lists of allowed values",
    "Each list is a table of one column with a workbook name over it; drop-downs use the name. [templates.md](templates.md) has the standard values. Values that are added to the table are allowed at once.",
    table(
      ["Name", "Table", "Title"],
      Object.entries(lists).map(([id, { name, title }]) => [code(name), code(listTable(id)), title]),
    ),
    `## ${SHEET_NAMES.templates}`,
    "What the PMO has added to the standard templates, or changed in them. The sheet is made when it is asked for.",
    table(
      ["Table", "Columns"],
      [
        [code(OWN_TABLES.registers), OWN_HEADERS.registers.join(", ")],
        [code(OWN_TABLES.fields), OWN_HEADERS.fields.join(", ")],
        [code(OWN_TABLES.values), OWN_HEADERS.values.join(", ")],
      ],
    ),
    "## Registers",
    "A register is a table whose columns follow a template. Columns are found by their headers, without case; their order does not matter. Columns of a team's own stand after those of the template and are kept.",
    `Intake adds three columns at the right end: **${PROVENANCE_HEADERS.source}** (file and sheet that the row came from), **${PROVENANCE_HEADERS.row}** (its row there) and **${PROVENANCE_HEADERS.importedOn}** (the day on which it was added or last changed by an import). By them and by its key a row is recognized the next time.`,
    "[templates.md](templates.md) lists every register with its columns.",
    "## Findings",
    `One table of findings (${FINDING_HEADERS.join(", ")}) and, beside it, one of checks (${CHECK_HEADERS.join(", ")}).`,
    `Where cells on the sheets are marked, workbook names lead the rules to the columns of the findings: ${Object.values(
      MARK_COLUMNS,
    )
      .map(({ name, header }) => `${code(name)} (${header})`)
      .join(", ")}. They go with the marks.`,
    "## The journal",
    "Each row of `Steerbook journal` is an action or the content of a generated sheet: its kind, its title, then its content as JSON, compressed and written in letters, in pieces that fit into a cell. The last ten actions are kept. An action holds the change set that takes it back, and fingerprints of the cells that it wrote, by which later edits are noticed. Deleting the sheet loses nothing but the undo.",
    "## Outside the workbook",
    "The browser of the pane remembers the look that was chosen, and a message of a ribbon button until the pane has shown it. Nothing else is kept anywhere, and nothing is sent.",
  ]);
}

const code = (text: string): string => `\`${text}\``;
