import { connect } from "./client/connect";
import { smallOffice } from "./client/office";
import type { SmallOffice } from "./client/office";
import { clientScript } from "./client/script";
import { fakeWindow } from "./client/window";
import type { EmbeddedHost } from "./host";

/** An Office.js of its own for one host. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: SmallOffice;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Parts it from the host: no events arrive any more. */
  dispose(): void;
}

/**
 * Loads the unmodified Office.js of @microsoft/office-js for a host. Each call gives an instance of its own, so that
 * several hosts in one process do not meet.
 */
export function loadOfficeJs(host: EmbeddedHost): Promise<OfficeClient> {
  const window = fakeWindow();
  clientScript()(window);
  const Office = smallOffice(host);
  window.Office = Office;
  const dispose = connect(window, host);
  return Promise.resolve({ Excel: window.Excel, Office, OfficeExtension: window.OfficeExtension, dispose });
}

/** Puts a client's `Excel`, `Office` and `OfficeExtension` where code looks for globals. Answers how to undo it. */
export function installGlobals({ Excel, Office, OfficeExtension }: OfficeClient): () => void {
  const target = globalThis as Record<string, unknown>;
  const names = { Excel, Office, OfficeExtension };
  const before = Object.keys(names).map((name) => [name, target[name]] as const);
  Object.assign(target, names);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete target[name];
      else target[name] = value;
    }
  };
}
