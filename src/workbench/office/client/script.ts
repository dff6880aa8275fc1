import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { CLIENT_FILE } from "./pinned";

/** What the client puts on its window. */
export interface ClientWindow {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  Office: unknown;
  [name: string]: unknown;
}

type Factory = (window: ClientWindow) => void;

let compiled: Factory | undefined;

/**
 * The client's code as a function of its window, compiled once. `with` makes the window's members the code's
 * globals, and a function keeps it in this realm: the client tells plain objects by their prototype, so that
 * `Excel.run({ delayForCellEdit: true }, …)` would not work from outside a realm of its own.
 */
export function clientScript(): Factory {
  compiled ??= new Function("window", `with (window) {\n${clientSource()}\n}`) as Factory;
  return compiled;
}

function clientSource(): string {
  const find = createRequire(join(process.cwd(), "package.json"));
  return readFileSync(find.resolve(CLIENT_FILE), "utf8");
}
