import { constants, Script } from "node:vm";
import { installGlobals } from "../office/node-client";
import type { OfficeClient } from "../office/node-client";

/** What an error of Office.js carries beside its message. */
interface OfficeError {
  readonly code?: string;
  readonly debugInfo?: {
    readonly errorLocation?: string;
    readonly surroundingStatements?: readonly string[];
  };
}

/** A script awaits at its top, so that it becomes the body of a function; errors still name its own lines and columns. */
const HEAD = "(async () => {";

function compiled(code: string, name: string): () => Promise<unknown> {
  const script = new Script(`${HEAD}${code}\n})`, {
    filename: name,
    columnOffset: -HEAD.length,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  return script.runInThisContext() as () => Promise<unknown>;
}

/** How long events take to reach their handlers, generously. */
const EVENTS_MS = 20;

/** Waits until no batch is under way, and none has begun while events reached their handlers. */
async function settled(begun: ReadonlySet<Promise<unknown>>): Promise<void> {
  do {
    await Promise.allSettled([...begun]);
    await new Promise((resolve) => setTimeout(resolve, EVENTS_MS));
  } while (begun.size > 0);
}

/**
 * Runs the text of a script with Office.js as globals, and waits for every `Excel.run` that it began, awaited or not.
 * Failures are printed, with code and place; answers false then.
 */
export async function runScript(code: string, name: string, client: OfficeClient): Promise<boolean> {
  const begun = new Set<Promise<unknown>>();
  const failures: unknown[] = [];
  const fail = (error: unknown): void => void failures.push(error);
  const undo = installGlobals({ ...client, Excel: tracking(client.Excel, begun) });
  process.on("unhandledRejection", fail);
  try {
    await compiled(code, name)();
    await settled(begun);
  } catch (error) {
    fail(error);
  } finally {
    process.off("unhandledRejection", fail);
    undo();
  }
  for (const failure of failures) console.error(describeError(failure));
  return failures.length === 0;
}

/** The same Excel, whose runs are remembered until they end. */
function tracking(excel: typeof Excel, begun: Set<Promise<unknown>>): typeof Excel {
  const run = (...args: unknown[]): Promise<unknown> => {
    const running = (excel.run as (...all: unknown[]) => Promise<unknown>)(...args);
    const ended = (): void => void begun.delete(running);
    begun.add(running);
    running.then(ended, ended);
    // A promise of its own for the script: whether anybody heeds its failure must stay visible.
    return new Promise((resolve, reject) => running.then(resolve, reject));
  };
  return Object.create(excel, { run: { value: run } }) as typeof Excel;
}

/** An error in a few lines: what, with which code, where, and the statements of the batch that it came from. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, debugInfo } = error as Error & OfficeError;
  if (code === undefined) return withoutOurs(error.stack ?? `${error.name}: ${error.message}`);
  const place = debugInfo?.errorLocation;
  return [
    `${error.name}: ${code}: ${error.message}`,
    ...(place ? [`  at ${place}`] : []),
    ...(debugInfo?.surroundingStatements ?? []).map((statement) => `    ${statement}`),
  ].join("\n");
}

/** A stack down to the script's own lines: what called them is of no use to whoever wrote it. */
const withoutOurs = (stack: string): string => stack.replace(/\n\s+at (?:compiled|runScript) [^]*$/, "");
