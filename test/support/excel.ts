import { EmbeddedHost } from "../../src/workbench/office/host";
import type { HostOptions } from "../../src/workbench/office/host";
import { loadOfficeJs } from "../../src/workbench/office/node-client";
import type { OfficeClient } from "../../src/workbench/office/node-client";

/** A fresh workbook with one sheet, and the real Office.js on it. */
export interface OpenExcel {
  readonly host: EmbeddedHost;
  readonly client: OfficeClient;
  readonly Excel: OfficeClient["Excel"];
  /** `Excel.run` on this host. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

/** Opens a host of its own for a test; the clock stands still unless told otherwise. */
export async function openExcel(options: HostOptions = {}): Promise<OpenExcel> {
  const host = new EmbeddedHost({ now: () => new Date(Date.UTC(2026, 2, 31, 12)), ...options });
  const client = await loadOfficeJs(host);
  return { host, client, Excel: client.Excel, run: (batch) => client.Excel.run(batch) };
}

/** What an awaited call was refused with; fails the test when it was not. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ code: string; message: string; location: string }> {
  try {
    await call;
  } catch (error) {
    const { code, message, debugInfo } = error as {
      code: string;
      message: string;
      debugInfo?: { errorLocation?: string };
    };
    return { code, message, location: debugInfo?.errorLocation ?? "" };
  }
  throw new Error("Nothing was refused.");
}

/** Lets the events of past round trips reach their handlers. */
export const events = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
