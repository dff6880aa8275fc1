import { absoluteAddress } from "../../engine/absolute";
import { joinCells } from "../../engine/area-sets";
import { lastColumn, lastRow } from "../../engine/area";
import type { Area } from "../../engine/area";
import { readNumber } from "../../engine/input";
import { refuse } from "../../engine/refusals";
import type { Validation } from "../../engine/validation";
import {
  clearValidations,
  commonValidation,
  setValidation,
  validationAt,
  validationsOn,
} from "../../engine/validations";
import type { Args } from "../arguments";
import { Cells } from "../cells";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import { formulaOf } from "./conditional-rules";

type Members = Readonly<Record<string, Json>>;

/** The name that each type of rule has in Excel.DataValidationRule. */
const KINDS: Readonly<Record<string, Validation["type"]>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const OPERATORS = [
  ["Between", "NotBetween", "EqualTo", "NotEqualTo"],
  ["GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"],
].flat();

const isRecord = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The messages of a rule; they may be said before the rule is. */
export type Messages = Pick<Validation, "ignoreBlanks" | "prompt" | "showPrompt" | "error" | "showError">;

const SILENT: Messages = { ignoreBlanks: true, showPrompt: true, showError: true };

const copyOf = (areas: readonly Area[]): Area[] => areas.map((area) => ({ ...area }));

const draftKey = ({ sheet, areas }: Cells): string => `${sheet.id} ${JSON.stringify(areas)}`;

function messagesOf(cells: Cells, session: Session): Messages {
  const common = commonValidation(cells.sheet, cells.areas);
  return typeof common === "object" ? common : (session.validationDrafts.get(draftKey(cells)) ?? SILENT);
}

/** A range, number, text or formula of a rule; dates come as ISO texts. */
function operand(
  args: Args,
  value: Json | undefined,
  name: string,
  dated: boolean,
  session: Session,
): string {
  const object = args.embedded(value);
  if (object?.self instanceof Cells) return `=${absoluteAddress(object.self.sheet, object.self.area)}`;
  if (dated && typeof value === "string" && !value.startsWith("=")) {
    const serial = dateSerial(value);
    return serial === undefined ? refuse("InvalidArgument", `${name}: '${value}' is no date`) : `=${serial}`;
  }
  return formulaOf(value, name, session);
}

function dateSerial(text: string): number | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/.exec(text);
  if (!iso) return readNumber(text)?.value;
  const day = readNumber(iso[1] ?? "")?.value;
  const time = iso[2] === undefined ? 0 : (readNumber(iso[2])?.value ?? 0);
  return day === undefined ? undefined : day + time;
}

function listOf(
  args: Args,
  members: Members,
  session: Session,
): Pick<Validation, "formula1" | "inCellDropDown"> {
  const { source, inCellDropDown = true } = members;
  const object = args.embedded(source);
  if (object?.self instanceof Cells) {
    const { sheet, area } = object.self;
    if (area.rows > 1 && area.columns > 1) refuse("InvalidArgument", "a list is one row or one column");
    return { formula1: `=${absoluteAddress(sheet, area)}`, inCellDropDown: inCellDropDown !== false };
  }
  if (typeof source !== "string" || source === "") return refuse("InvalidArgument", "list.source");
  const formula1 = source.startsWith("=") ? formulaOf(source, "list.source", session) : source;
  return { formula1, inCellDropDown: inCellDropDown !== false };
}

function setRule(cells: Cells, args: Args, session: Session): void {
  const given = Object.entries(args.record(0, "rule")).filter(([, value]) => value !== null);
  const [only, ...more] = given;
  if (!only) return clearValidations(session.workbook, cells.sheet, cells.areas);
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation: no more than one property
  if (more.length > 0) refuse("InvalidArgument", "a rule is of one type");
  const [key, members] = only;
  const type = KINDS[key];
  if (!type || !isRecord(members)) return refuse("InvalidArgument", `rule.${key}`);
  const rule: Validation = {
    ...messagesOf(cells, session),
    areas: copyOf(cells.areas),
    type,
    inCellDropDown: true,
    formula1: "",
  };
  delete rule.operator;
  delete rule.formula2;
  if (type === "List") Object.assign(rule, listOf(args, members, session));
  else if (type === "Custom") rule.formula1 = formulaOf(members["formula"], "custom.formula", session);
  else setOperands(rule, args, members, session);
  session.validationDrafts.delete(draftKey(cells));
  setValidation(session.workbook, cells.sheet, rule);
}

function setOperands(rule: Validation, args: Args, members: Members, session: Session): void {
  const { operator } = members;
  if (typeof operator !== "string" || !OPERATORS.includes(operator))
    return refuse("InvalidArgument", "operator");
  const dated = rule.type === "Date" || rule.type === "Time";
  rule.operator = operator;
  rule.formula1 = operand(args, members["formula1"], "formula1", dated, session);
  if (operator.endsWith("Between"))
    rule.formula2 = operand(args, members["formula2"], "formula2", dated, session);
}

function shownRule(cells: Cells): Json {
  const rule = commonValidation(cells.sheet, cells.areas);
  if (rule === "none") return {};
  if (rule === "mixed") return null;
  const key = Object.keys(KINDS).find((name) => KINDS[name] === rule.type) ?? "";
  const { operator = "Between", formula1, formula2 } = rule;
  if (rule.type === "List") return { [key]: { source: formula1, inCellDropDown: rule.inCellDropDown } };
  if (rule.type === "Custom") return { [key]: { formula: formula1 } };
  return {
    [key]: {
      operator,
      formula1: plain(formula1),
      ...(formula2 === undefined ? {} : { formula2: plain(formula2) }),
    },
  };
}

/** A constant reads back as the number that it is. */
function plain(formula: string): string | number {
  const number = Number(formula.slice(1));
  return Number.isFinite(number) ? number : formula;
}

/** Changes the messages of the rule that all cells share, or keeps them for the rule that is to come. */
function setMessages(cells: Cells, session: Session, change: (messages: Messages) => Messages): void {
  const common = commonValidation(cells.sheet, cells.areas);
  if (typeof common === "string") {
    session.validationDrafts.set(draftKey(cells), change(messagesOf(cells, session)));
    return;
  }
  const rule: Validation = { ...common, ...change(common), areas: copyOf(cells.areas) };
  setValidation(session.workbook, cells.sheet, rule);
}

const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");
const STYLES = ["Stop", "Warning", "Information"] as const;

/** The cells of a range whose values do not satisfy their rules. */
function invalidCells(
  { sheet, areas }: Cells,
  session: Session,
): { invalid: [number, number][]; valid: number } {
  session.recalculation.settle();
  const invalid: [number, number][] = [];
  let valid = 0;
  for (const area of areas) {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const rule = validationAt(sheet, row, column);
        if (!rule || session.satisfies(rule, sheet, row, column)) valid++;
        else invalid.push([row, column]);
      }
    }
  }
  return { invalid, valid };
}

function invalidRange(cells: Cells, session: Session): HostObject {
  const { invalid } = invalidCells(cells, session);
  return invalid.length === 0 ? NULL_OBJECT : session.rangeAreas(cells.sheet, joinCells(invalid));
}

export const dataValidationType: ObjectType<Cells> = {
  name: "DataValidation",
  properties: {
    Type: {
      get: (cells) => {
        const rule = commonValidation(cells.sheet, cells.areas);
        if (rule === "none") return "None";
        if (rule !== "mixed") return rule.type;
        // Different rules, or one that not all cells have: excel.datavalidationtype.
        return validationsOn(cells.sheet, cells.areas).length > 1 ? "Inconsistent" : "MixedCriteria";
      },
    },
    Rule: { get: shownRule, set: setRule },
    IgnoreBlanks: {
      get: (cells, session) => messagesOf(cells, session).ignoreBlanks,
      set: (cells, args, session) =>
        setMessages(cells, session, (before) => ({ ...before, ignoreBlanks: args.flag(0, "ignoreBlanks") })),
    },
    Prompt: {
      get: (cells, session) => {
        const { prompt, showPrompt } = messagesOf(cells, session);
        return { title: prompt?.title ?? "", message: prompt?.message ?? "", showPrompt };
      },
      set: (cells, args, session) => {
        const given = args.record(0, "prompt");
        const prompt = { title: text(given["title"]), message: text(given["message"]) };
        const showPrompt = given["showPrompt"] !== false;
        if (prompt.title.length > 32) refuse("InvalidArgument", "a prompt's title has at most 32 characters");
        if (prompt.message.length > 255) refuse("InvalidArgument", "a prompt has at most 255 characters");
        setMessages(cells, session, (before) => ({ ...before, prompt, showPrompt }));
      },
    },
    ErrorAlert: {
      get: (cells, session) => {
        const { error, showError } = messagesOf(cells, session);
        const { title = "", message = "", style = "Stop" } = error ?? {};
        return { title, message, style, showAlert: showError };
      },
      set: (cells, args, session) => {
        const given = args.record(0, "errorAlert");
        const style = STYLES.find((one) => one === (given["style"] ?? "Stop"));
        if (!style) return refuse("InvalidArgument", "errorAlert.style");
        const error = { title: text(given["title"]), message: text(given["message"]), style };
        if (error.title.length > 32) refuse("InvalidArgument", "an alert's title has at most 32 characters");
        if (error.message.length > 255) refuse("InvalidArgument", "an alert has at most 255 characters");
        setMessages(cells, session, (before) => ({
          ...before,
          error,
          showError: given["showAlert"] !== false,
        }));
      },
    },
    Valid: {
      get: (cells, session) => {
        const { invalid, valid } = invalidCells(cells, session);
        return invalid.length === 0 ? true : valid === 0 ? false : null;
      },
    },
  },
  methods: {
    Clear: (cells, _args, session) => clearValidations(session.workbook, cells.sheet, cells.areas),
    GetInvalidCellsOrNullObject: (cells, _args, session) => invalidRange(cells, session),
    GetInvalidCells: (cells, _args, session) => {
      const found = invalidRange(cells, session);
      return found.isNull ? refuse("ItemNotFound", "all values are valid") : found;
    },
  },
};
