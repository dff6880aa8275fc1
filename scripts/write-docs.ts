/** Writes the pages of the documentation that come from the code: node --import tsx scripts/write-docs.ts */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PAGES } from "./pages/pages";

for (const { path, text } of PAGES) {
  writeFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), text());
  console.log(`Wrote ${path}`);
}
