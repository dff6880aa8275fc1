import { Problem } from "../pmo/problem";
import type { ProblemCode } from "../pmo/problem";

/** What to say for the codes of Excel that a person can do something about. */
const SAYINGS: Readonly<Record<string, { code: ProblemCode; sentence: string; next: string }>> = {
  AccessDenied: {
    code: "sheet-protected",
    sentence: "Excel refused the change, because a sheet or the workbook is protected.",
    next: "Unprotect it on the Review tab, then try again.",
  },
  InvalidOperationInCellEditMode: {
    code: "cell-in-edit",
    sentence: "A cell is being edited.",
    next: "Press Enter or Esc in the sheet, then try again.",
  },
  RequestPayloadSizeLimitExceeded: {
    code: "too-large",
    sentence: "The change is larger than Excel takes at once.",
    next: "Bring in fewer sheets at a time.",
  },
  ResponsePayloadSizeLimitExceeded: {
    code: "too-large",
    sentence: "A sheet is larger than Excel hands over at once.",
    next: "Leave out the largest sheet, or delete its empty rows and columns.",
  },
  ApiNotFound: {
    code: "not-supported",
    sentence: "This Excel cannot do a part of it.",
    next: "Update Excel; Steerbook needs ExcelApi 1.13 (Excel 2021 or later, Microsoft 365, or Excel on the web).",
  },
};

/** Any error as a problem; what Office.js says of it is kept for the details. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  const details = detailsOf(error);
  const saying = code === undefined ? undefined : SAYINGS[code];
  if (saying) return new Problem(saying.code, saying.sentence, saying.next, details);
  const text = error instanceof Error ? error.message : String(error);
  if (code === undefined) {
    return new Problem(
      "unexpected",
      `Something went wrong in Steerbook itself: ${text}`,
      "Try again; if it happens again, copy the details into a report.",
      details,
    );
  }
  return new Problem(
    "excel-refused",
    `Excel refused: ${text}`,
    "Try again; if it happens again, copy the details into a report.",
    details,
  );
}

const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;

/** Code, message, place and stack, as a text that can be copied. */
function detailsOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const parts = error as { code?: unknown; message?: unknown; debugInfo?: unknown; stack?: unknown };
  return [
    `code: ${String(parts.code ?? "none")}`,
    `message: ${String(parts.message ?? "none")}`,
    ...(parts.debugInfo === undefined ? [] : [`debugInfo: ${JSON.stringify(parts.debugInfo, null, 2)}`]),
    ...(parts.stack === undefined ? [] : [String(parts.stack)]),
  ].join("\n");
}
