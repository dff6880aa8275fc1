import { zipSync, strToU8 } from "fflate";
import * as fc from "fast-check";
import { openBook } from "../../../src/workbench/files/open";
import { FileRefusal } from "../../../src/sources/refusal";
import { fileOf, partsOf, smallFile, withParts } from "./support/parts";

/** What opening ends in: `opened`, or the refusal. Any other exception fails the test. */
async function opening(bytes: Uint8Array, name = "book.xlsx"): Promise<"opened" | FileRefusal> {
  try {
    await openBook(bytes, name);
    return "opened";
  } catch (error) {
    if (error instanceof FileRefusal) return error;
    throw error;
  }
}

const code = async (bytes: Uint8Array, name?: string): Promise<string> => {
  const end = await opening(bytes, name);
  return end === "opened" ? end : end.code;
};

const text = (content: string): Uint8Array => strToU8(content);
const book = smallFile({
  sheets: { Sheet1: "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>" },
});

/** A compound file as [MS-CFB] lays it out: a header of 512 bytes, then directory entries of 128 with UTF-16 names. */
function compoundFile(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * 4 + 512);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...names].forEach((name, index) => {
    const at = 512 + index * 128;
    [...name].forEach((letter, place) => bytes.set([letter.charCodeAt(0), 0], at + place * 2));
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

describe("a file that is no workbook", () => {
  it.each<[what: string, bytes: Uint8Array, name: string, code: string]>([
    ["an empty file", new Uint8Array(), "book.xlsx", "EmptyFile"],
    ["an empty text file", new Uint8Array(), "list.csv", "EmptyFile"],
    [
      "an encrypted workbook",
      compoundFile("EncryptionInfo", "EncryptedPackage"),
      "book.xlsx",
      "PasswordProtected",
    ],
    ["a workbook of Excel 97", compoundFile("Workbook"), "book.xls", "OldExcelFormat"],
    ["one of Excel 95 under another name", compoundFile("Book"), "book.xlsx", "OldExcelFormat"],
    ["a Word document of 97", compoundFile("WordDocument"), "letter.doc", "OtherFormat"],
    ["a workbook of Excel 4", Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0, 0, 0]), "old.xls", "OldExcelFormat"],
    ["a PDF", text("%PDF-1.7\n..."), "report.pdf", "OtherFormat"],
    [
      "a web page named .xls",
      text("<html><body><table><tr><td>1</td></tr></table>"),
      "export.xls",
      "OtherFormat",
    ],
    [
      "a web page with a mark and blanks",
      text("\ufeff \n<!DOCTYPE html><html>"),
      "export.xlsx",
      "OtherFormat",
    ],
    ["a web page named .csv", text("<!doctype html><title>Sign in</title>"), "data.csv", "OtherFormat"],
    [
      "an XML spreadsheet of 2003",
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      "book.xml",
      "OtherFormat",
    ],
    ["text named .xlsx", text("Project,Budget\nEMR,1\n"), "projects.xlsx", "NotAWorkbook"],
    [
      "a picture named .xlsx",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      "a.xlsx",
      "OtherFormat",
    ],
    ["bytes named .csv", Uint8Array.from([1, 2, 0, 0, 0, 5, 0, 7, 8, 0, 0, 0]), "a.csv", "NotAWorkbook"],
    [
      "an OpenDocument spreadsheet",
      zipSync({ mimetype: text("application/vnd.oasis.opendocument.spreadsheet") }),
      "a.ods",
      "OtherFormat",
    ],
    ["a zip of something", zipSync({ "readme.txt": text("hello") }), "a.xlsx", "NotAWorkbook"],
    ["an empty zip", zipSync({}), "a.xlsx", "DamagedZip"],
  ])("refuses %s", async (_what, bytes, name, expected) => {
    expect(await code(bytes, name)).toBe(expected);
  });

  it("refuses a Word document and a binary workbook by name", async () => {
    const typed = (type: string): Uint8Array =>
      withParts(book, { "[Content_Types].xml": (xml) => xml.replace(/[^"]*sheet\.main\+xml/, type) });
    const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    expect(await code(typed(word))).toBe("OtherFormat");
    expect(await code(typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main"))).toBe(
      "BinaryWorkbook",
    );
  });

  it("says in a sentence what is wrong and what to do", async () => {
    const end = await opening(compoundFile("EncryptedPackage"));
    expect(end).toMatchObject({
      name: "FileRefusal",
      message: "The workbook is protected by a password.",
      remedy: "Open it in Excel, remove the password under File > Info, and save a copy.",
    });
  });
});

describe("a damaged file", () => {
  it("is refused wherever it is cut off", async () => {
    const codes = new Set<string>();
    for (let length = 4; length < book.length; length += 7) codes.add(await code(book.subarray(0, length)));
    expect([...codes]).toEqual(["DamagedZip"]);
  });

  it("is refused when a byte of a part was changed", async () => {
    const at = 60;
    const changed = book.slice();
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    expect(await code(changed)).toBe("DamagedZip");
  });

  it("never ends in another exception, whichever byte is changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(book.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = book.slice();
        changed[at] = (changed[at] ?? 0) ^ mask;
        await opening(changed);
      }),
      { numRuns: 400 },
    );
  });

  it("never ends in another exception for random bytes, with or without the head of a zip", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom("PK\x03\x04", "", "PK"),
        async (tail, head) => {
          const end = await opening(Uint8Array.from([...text(head), ...tail]), "x.xlsx");
          expect(end).toBeInstanceOf(FileRefusal);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each<[what: string, path: string, xml: string | undefined, expected: string]>([
    ["without its workbook part", "xl/workbook.xml", undefined, "DamagedWorkbook"],
    ["without content types", "[Content_Types].xml", undefined, "DamagedWorkbook"],
    ["without its first links", "_rels/.rels", undefined, "DamagedWorkbook"],
    ["without a sheet that it names", "xl/worksheets/sheet1.xml", undefined, "DamagedWorkbook"],
    ["whose workbook part is no XML", "xl/workbook.xml", "not XML at all", "DamagedWorkbook"],
    ["without any sheet", "xl/workbook.xml", "<workbook/>", "DamagedWorkbook"],
    [
      "whose sheet is cut off",
      "xl/worksheets/sheet1.xml",
      "<worksheet><sheetData><row r='1'>",
      "DamagedWorkbook",
    ],
    ["whose sheet is empty", "xl/worksheets/sheet1.xml", "", "DamagedWorkbook"],
    [
      "with a cell outside of every sheet",
      "xl/worksheets/sheet1.xml",
      "<worksheet><sheetData><row r='1'><c r='AAAA1'><v>1</v></c></row></sheetData></worksheet>",
      "DamagedWorkbook",
    ],
    [
      "with a row beyond the last",
      "xl/worksheets/sheet1.xml",
      "<worksheet><sheetData><row r='1048577'/></sheetData></worksheet>",
      "DamagedWorkbook",
    ],
    ["whose styles are no XML", "xl/styles.xml", "<styleSheet><fonts>", "DamagedWorkbook"],
  ])("is refused %s", async (_what, path, xml, expected) => {
    expect(await code(withParts(book, { [path]: () => xml }))).toBe(expected);
  });

  it("keeps the cause of a reader's exception", async () => {
    const broken = withParts(book, { "xl/styles.xml": () => "<styleSheet><fonts>" });
    expect(await opening(broken)).toMatchObject({ cause: { name: "XmlError" } });
  });
});

describe("a file made to overload the program", () => {
  /** A zip whose directory and local header claim another size than the content has. */
  function claiming(size: number, bytes: Uint8Array): Uint8Array {
    const lying = bytes.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
    }
    return lying;
  }

  const zeros = (length: number): Uint8Array => zipSync({ "xl/workbook.xml": new Uint8Array(length) });

  it("is refused for how much its parts would grow, before anything is unpacked", async () => {
    const started = performance.now();
    expect(await code(zeros(40 * 1024 * 1024))).toBe("ZipBomb");
    expect(await code(claiming(0x7fffffff, zeros(1000)))).toBe("ZipBomb");
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it("is refused when a part unpacks to more than the directory says, without unpacking it all", async () => {
    expect(await code(claiming(1000, zeros(30 * 1024 * 1024)))).toBe("ZipBomb");
  });

  it("is refused for the number of its parts", async () => {
    const parts = new Map(Array.from({ length: 10_001 }, (_, index) => [`p${index}`, ""]));
    expect(await code(fileOf(parts))).toBe("ZipBomb");
  });

  it("opens what only looks large: a small part twice, or a compressed one", async () => {
    const cells = Array.from({ length: 20_000 }, (_, row) => `<row r="${row + 1}"><c><v>1</v></c></row>`);
    const large = smallFile({ sheets: { S: `<sheetData>${cells.join("")}</sheetData>` } });
    expect(partsOf(large).get("xl/worksheets/sheet1.xml")?.length).toBeGreaterThan(10 * large.length);
    expect(await opening(large)).toBe("opened");
  });
});
