import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder of real files, from STEERBOOK_DATA; they are test data only and not part of the repository. */
const folder = process.env["STEERBOOK_DATA"] ? resolve(process.env["STEERBOOK_DATA"]) : undefined;

/** The path of a real file, by its place in that folder. */
export const dataFile = (path: string): string => join(folder ?? "", path);

/** `describe` for tests on real files. Without them they are skipped with the reason printed, or fail when STEERBOOK_REQUIRE=1. */
export function describeWithData(title: string, body: () => void): void {
  if (folder && existsSync(folder)) describe(title, body);
  else if (process.env["STEERBOOK_REQUIRE"] === "1") {
    test(`${title}: STEERBOOK_DATA must name the folder of real files`, () => {
      throw new Error("STEERBOOK_DATA is not set, or names no folder.");
    });
  } else {
    console.warn(`Skipped: ${title}. STEERBOOK_DATA does not name the folder of real files.`);
    describe.skip(title, body);
  }
}
