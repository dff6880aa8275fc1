import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { parseCsv } from "./csv";

const NAMES = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
const USUAL_PLACES = [
  "/usr/lib/libreoffice/program",
  "/Applications/LibreOffice.app/Contents/MacOS",
  "C:\\Program Files\\LibreOffice\\program",
];

/** The LibreOffice program, from STEERBOOK_SOFFICE, the path, or where its installers put it; else undefined. */
export function findLibreOffice(): string | undefined {
  const given = process.env["STEERBOOK_SOFFICE"];
  if (given) return given;
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...USUAL_PLACES];
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * `describe` for tests that need LibreOffice. Without it they are skipped with the reason printed, or fail when
 * STEERBOOK_REQUIRE=1.
 */
export function describeWithLibreOffice(title: string, body: () => void): void {
  if (findLibreOffice()) {
    describe(title, () => {
      afterAll(removeProfile);
      body();
    });
  } else if (process.env["STEERBOOK_REQUIRE"] === "1") {
    it(`${title}: LibreOffice is required`, () => {
      throw new Error("LibreOffice was not found; install it or set STEERBOOK_SOFFICE.");
    });
  } else {
    console.warn(`Skipped: ${title}. LibreOffice was not found (set STEERBOOK_SOFFICE to its program).`);
    describe.skip(title, body);
  }
}

/** By default LibreOffice shows the values that a foreign file carries; 0 makes it recalculate on load. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop></item>
</oor:items>
`;

let profile: Promise<string> | undefined;

function ownProfile(): Promise<string> {
  profile ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), "steerbook-soffice-"));
    await mkdir(join(folder, "user"));
    await writeFile(join(folder, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    return folder;
  })();
  return profile;
}

async function removeProfile(): Promise<void> {
  const folder = await profile;
  profile = undefined;
  if (folder) await rm(folder, { recursive: true, force: true });
}

let queue: Promise<unknown> = Promise.resolve();

/** One profile serves one LibreOffice at a time, so conversions wait for each other. */
function convert(file: string, to: string, outDir: string): Promise<void> {
  const program = findLibreOffice();
  if (!program) throw new Error("LibreOffice was not found.");
  const run = queue.then(async () => {
    const home = await ownProfile();
    const args = [
      `-env:UserInstallation=${pathToFileURL(home).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      to,
      "--outdir",
      outDir,
      file,
    ];
    await new Promise<void>((resolve, reject) => {
      execFile(program, args, { timeout: 120_000 }, (error, _out, errors) => {
        if (error)
          reject(new Error(`LibreOffice could not convert ${basename(file)}: ${errors || error.message}`));
        else resolve();
      });
    });
  });
  queue = run.catch(() => undefined);
  return run;
}

/** The names of a workbook's sheets in tab order, read from the file itself. */
export function sheetNames(xlsx: Uint8Array): string[] {
  const parts = unzipSync(xlsx, { filter: ({ name }) => name === "xl/workbook.xml" });
  const xml = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  return [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map((match) =>
    unescapeXml(match[1] ?? ""),
  );
}

const unescapeXml = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_all, name: string) => ENTITIES[name] ?? "");
const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/**
 * Every sheet of a workbook as LibreOffice calculates it anew: rows of texts by sheet name. Cells are as shown under
 * their number formats; with `shown: false` numbers come with 15 digits, and dates still as dates.
 */
export async function recalculated(
  xlsxPath: string,
  options: { shown?: boolean } = {},
): Promise<Map<string, string[][]>> {
  const outDir = await mkdtemp(join(tmpdir(), "steerbook-csv-"));
  try {
    // Comma, double quote, UTF-8, from line 1; the ninth token is "as shown"; -1 exports every sheet.
    const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,${options.shown !== false},false,false,-1`;
    await convert(xlsxPath, filter, outDir);
    const base = basename(xlsxPath, extname(xlsxPath));
    const files = new Set(await readdir(outDir));
    const sheets = new Map<string, string[][]>();
    for (const name of sheetNames(await readFile(xlsxPath))) {
      const file = `${base}-${name}.csv`;
      if (!files.has(file))
        throw new Error(`LibreOffice gave no ${file}, only: ${[...files].join(", ") || "nothing"}`);
      sheets.set(name, parseCsv(await readFile(join(outDir, file), "utf8")));
    }
    return sheets;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Prints a workbook to PDF through LibreOffice, recalculated; the answer is the PDF's path. */
export async function toPdf(path: string, outDir: string): Promise<string> {
  await mkdir(outDir, { recursive: true });
  await convert(path, "pdf", outDir);
  const pdf = join(outDir, `${basename(path, extname(path))}.pdf`);
  if (!existsSync(pdf)) throw new Error(`LibreOffice made no PDF of ${basename(path)}.`);
  return pdf;
}
