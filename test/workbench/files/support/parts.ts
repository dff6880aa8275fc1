import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an Office file as text, by path. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** A file from parts; text is UTF-8. */
export function fileOf(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      [...parts].map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** A file with some of its parts as text changed by a function; a part that it answers undefined for goes. */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (xml: string) => string | undefined>>,
): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(Object.entries(unzipSync(bytes)));
  for (const [path, change] of Object.entries(changes)) {
    const old = parts.get(path);
    const now = change(old === undefined ? "" : typeof old === "string" ? old : strFromU8(old));
    if (now === undefined) parts.delete(path);
    else parts.set(path, now);
  }
  return fileOf(parts);
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What a small hand-written workbook is made of; each text is the inside of its element. */
export interface SmallBook {
  /** The children of each `worksheet`, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly styles?: string;
  readonly texts?: string;
  /** Children of `workbook` after `sheets`. */
  readonly workbook?: string;
  /** Further parts, with links from the first sheet given by id, kind and target. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly links?: readonly (readonly [id: string, kind: string, target: string])[];
}

const PLAIN_STYLES = `<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs>`;

/** A workbook file from raw XML, as another program might have written it. */
export function smallFile({ sheets, styles, texts, workbook, parts, links }: SmallBook): Uint8Array {
  const names = Object.keys(sheets);
  const override = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${type}"/>`;
  const root = (name: string, inside: string): string =>
    `<?xml version="1.0"?><${name} xmlns="${MAIN}" xmlns:r="${LINK}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${inside}</${name}>`;
  const relationships = (list: readonly (readonly [string, string, string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${LINK}/${kind}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  return fileOf(
    new Map([
      [
        "[Content_Types].xml",
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", `${TYPE}.sheet.main+xml`)}${names.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`)).join("")}</Types>`,
      ],
      ["_rels/.rels", relationships([["rId1", "officeDocument", "xl/workbook.xml"]])],
      [
        "xl/workbook.xml",
        root(
          "workbook",
          `<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets>${workbook ?? ""}`,
        ),
      ],
      [
        "xl/_rels/workbook.xml.rels",
        relationships([
          ...names.map(
            (_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const,
          ),
          ["rIdS", "styles", "styles.xml"],
          ["rIdT", "sharedStrings", "sharedStrings.xml"],
        ]),
      ],
      ["xl/styles.xml", root("styleSheet", styles ?? PLAIN_STYLES)],
      ["xl/sharedStrings.xml", root("sst", texts ?? "")],
      ...names.map(
        (name, index) =>
          [`xl/worksheets/sheet${index + 1}.xml`, root("worksheet", sheets[name] ?? "")] as const,
      ),
      ...(links ? [["xl/worksheets/_rels/sheet1.xml.rels", relationships(links)] as const] : []),
      ...Object.entries(parts ?? {}),
    ]),
  );
}
