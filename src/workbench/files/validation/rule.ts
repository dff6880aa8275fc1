import type { Validation } from "../../engine/validation";
import { formulaFromFile } from "../formula/from-file";
import { formulaToFile } from "../formula/to-file";
import { FileRefusal } from "../../../sources/refusal";
import { readAreas } from "../sheet/ranges";
import { escapeOffice, unescapeOffice } from "../../../sources/xml/escape";
import { attribute, descendant, element, flag, make, textOf } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { ALERTS, OPERATORS, TYPES } from "./words";

type Type = Validation["type"];

/** A validation of a file; undefined for the kind that allows anything, which only shows a hint. */
export function readValidation(from: XmlElement, sqref: string): Validation | undefined {
  const type = TYPES.toModel.get(attribute(from, "type") ?? "none") as Type | undefined;
  const areas = readAreas(sqref);
  if (type === undefined || areas.length === 0) return undefined;
  const formula1 = readFormula(element(from, "formula1"), type);
  const formula2 = readFormula(element(from, "formula2"), type);
  const compared = type !== "List" && type !== "Custom";
  const prompt = readTexts(from, "promptTitle", "prompt");
  const error = readTexts(from, "errorTitle", "error");
  const style = ALERTS.toModel.get(attribute(from, "errorStyle") ?? "stop") ?? "Stop";
  return {
    areas,
    type,
    ...(compared
      ? { operator: OPERATORS.toModel.get(attribute(from, "operator") ?? "between") ?? "Between" }
      : {}),
    formula1: formula1 ?? "",
    ...(formula2 !== undefined ? { formula2 } : {}),
    // The file says when the arrow is hidden, under a name that says the opposite.
    inCellDropDown: !flag(attribute(from, "showDropDown")),
    ignoreBlanks: flag(attribute(from, "allowBlank")),
    ...(prompt ? { prompt } : {}),
    showPrompt: flag(attribute(from, "showInputMessage")),
    ...(error || style !== "Stop"
      ? { error: { ...(error ?? { title: "", message: "" }), style: style as "Stop" } }
      : {}),
    showError: flag(attribute(from, "showErrorMessage")),
  };
}

/** A list in quotes becomes its items; everything else, constants too, begins with `=`. */
function readFormula(from: XmlElement | undefined, type: Type): string | undefined {
  if (!from) return undefined;
  const text = textOf(from) || textOf(descendant(from, "f"));
  if (text === "") return undefined;
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text);
  if (type === "List" && quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  return formulaFromFile(text);
}

function readTexts(
  from: XmlElement,
  titleName: string,
  messageName: string,
): { title: string; message: string } | undefined {
  const [title = "", message = ""] = [titleName, messageName].map((name) =>
    unescapeOffice(attribute(from, name) ?? ""),
  );
  return title === "" && message === "" ? undefined : { title, message };
}

/** A validation as a file has it. */
export function printValidation(rule: Validation, sqref: string): XmlElement {
  const { type, operator, prompt, error } = rule;
  const fileOperator = OPERATORS.toFile.get(operator ?? "");
  const text = (value: string | undefined): string | undefined =>
    value === undefined || value === "" ? undefined : escapeOffice(value);
  const formulas = [
    ["formula1", rule.formula1],
    ["formula2", rule.formula2],
  ] as const;
  return make(
    "dataValidation",
    {
      type: TYPES.toFile.get(type),
      errorStyle: error && error.style !== "Stop" ? ALERTS.toFile.get(error.style) : undefined,
      operator: fileOperator === "between" ? undefined : fileOperator,
      allowBlank: rule.ignoreBlanks ? 1 : undefined,
      showDropDown: rule.inCellDropDown ? undefined : 1,
      showInputMessage: rule.showPrompt ? 1 : undefined,
      showErrorMessage: rule.showError ? 1 : undefined,
      errorTitle: text(error?.title),
      error: text(error?.message),
      promptTitle: text(prompt?.title),
      prompt: text(prompt?.message),
      sqref,
    },
    formulas.flatMap(([name, formula]) =>
      formula === undefined || formula === "" ? [] : [make(name, {}, [printFormula(formula, type)])],
    ),
  );
}

/** Excel repairs a file with a longer list of items, and then has no list at all. */
const LONGEST_LIST = 255;

function printFormula(formula: string, type: Type): string {
  if (type !== "List" || formula.startsWith("=")) return formulaToFile(formula);
  if (formula.length <= LONGEST_LIST) return `"${formula.replaceAll('"', '""')}"`;
  throw new FileRefusal(
    "CannotSave",
    `A list of allowed values is longer than ${LONGEST_LIST} characters (“${formula.slice(0, 30)}…”); put the values into cells.`,
  );
}
