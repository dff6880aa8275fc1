import { Refusal } from "../../engine/refusal";
import { FileRefusal } from "../../../sources/refusal";

/** Something that the person should know: what was refused or went wrong, and what to do about it. */
export interface Notice {
  readonly id: number;
  readonly kind: "error" | "note";
  readonly text: string;
  /** What to do next, or more of the story. */
  readonly detail?: string;
  /** A stable code, for those who look it up. */
  readonly code?: string;
  readonly at: Date;
}

/** What to say about an error, without its id and time. */
export function describeError(error: unknown): Pick<Notice, "text" | "detail" | "code"> {
  if (error instanceof FileRefusal) return { text: error.message, detail: error.remedy, code: error.code };
  if (error instanceof Refusal) return { text: sentence(error.message), code: error.code };
  if (error instanceof Error) return { text: sentence(error.message), code: error.name };
  return { text: sentence(String(error)) };
}

function sentence(text: string): string {
  const trimmed = text.trim() || "Something went wrong";
  const begun = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
