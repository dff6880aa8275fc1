import { Problem } from "../../actions/problem";
import { VERSION } from "../version";
import type { Words } from "../words";

/** Something that went wrong, as the pane shows it: what is wrong, what to do next, and what to copy into a report. */
export interface Trouble {
  readonly message: string;
  readonly next: string;
  /** A code of `Problem`, or `unexpected` and `not-loaded` for what has none. */
  readonly code: string;
  readonly details: string;
}

/** Whether an error only says that the person cancelled. */
export const isCancelled = (error: unknown): error is Problem =>
  error instanceof Problem && error.code === "cancelled";

/** Any error as trouble; what nobody foresaw is shown as well, with its stack in the details. */
export function troubleOf(error: unknown, words: Words, host: string): Trouble {
  const { message, next, code, more } = sayingOf(error, words.shell.trouble);
  const details = [`Steerbook ${VERSION}`, host, `${code}: ${message}`, more].filter((line) => line !== "");
  return { message, next, code, details: details.join("\n") };
}

function sayingOf(
  error: unknown,
  words: Words["shell"]["trouble"],
): { message: string; next: string; code: string; more: string } {
  if (error instanceof Problem)
    return { message: error.message, next: error.next, code: error.code, more: error.details ?? "" };
  const more = error instanceof Error ? (error.stack ?? "") : "";
  if (error instanceof Error && error.name === "ChunkLoadError")
    return { message: words.notLoaded, next: words.notLoadedNext, code: "not-loaded", more };
  const text = error instanceof Error ? error.message : String(error);
  return { message: words.unexpected(text), next: words.unexpectedNext, code: "unexpected", more };
}
