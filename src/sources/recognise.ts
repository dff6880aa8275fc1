import { LIMITS } from "./limits";
import { FileRefusal } from "./refusal";

/** What this program can try to read: a zip that may hold a workbook, or text with values between delimiters. */
export type FileKind = "zip" | "text";

const TEXT_NAMES = /\.(csv|tsv|tab|txt)$/i;

/**
 * What a file is by its content; its name only decides whether text is meant as values. Refuses what is no
 * workbook, and says what it is instead.
 */
export function recognise(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) throw new FileRefusal("EmptyFile", "The file is empty.");
  if (bytes.length > LIMITS.fileBytes) {
    const megabytes = Math.round(bytes.length / 1048576);
    throw new FileRefusal("TooLarge", `The file is too large to open here (${megabytes} MB).`);
  }
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return "zip";
  if (startsWith(bytes, [0x50, 0x4b]) && !TEXT_NAMES.test(fileName)) {
    throw new FileRefusal("DamagedZip", "The file is cut off or damaged: it holds no parts.");
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refuseCompoundFile(bytes);
  refuseBinary(bytes);
  refuseMarkup(bytes);
  if (TEXT_NAMES.test(fileName)) return "text";
  throw new FileRefusal(
    "NotAWorkbook",
    `The file is plain text, although its name does not say so (${fileName}); as text it needs a name that ends in .csv.`,
  );
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** A compound file ([MS-CFB]) is an encrypted workbook, an old one, or something else of Office. */
function refuseCompoundFile(bytes: Uint8Array): FileRefusal {
  const names = new TextDecoder("utf-16le");
  // Directory entries begin at multiples of 128 bytes and hold their name first, in UTF-16.
  const held = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8);
    if (length >= 4 && length <= 64) held.add(names.decode(bytes.subarray(at, at + length - 2)));
  }
  if (held.has("EncryptedPackage") || held.has("EncryptionInfo")) {
    return new FileRefusal("PasswordProtected", "The workbook is protected by a password.");
  }
  if (held.has("Workbook") || held.has("Book")) {
    return new FileRefusal("OldExcelFormat", "The file is a workbook of Excel 97–2003 (.xls).");
  }
  return new FileRefusal("OtherFormat", "The file is an older Office document and no workbook.");
}

const SIGNATURES: readonly [head: readonly number[], what: string][] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF document"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "a rich text document"],
  [[0x89, 0x50, 0x4e, 0x47], "a picture"],
  [[0xff, 0xd8, 0xff], "a picture"],
  [[0x47, 0x49, 0x46, 0x38], "a picture"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "a 7-Zip archive"],
  [[0x52, 0x61, 0x72, 0x21], "a RAR archive"],
];

function refuseBinary(bytes: Uint8Array): void {
  const known = SIGNATURES.find(([head]) => startsWith(bytes, head));
  if (known) throw new FileRefusal("OtherFormat", `The file is ${known[1]} and no workbook.`);
  // Workbooks of Excel 2 to 4 are one stream of records, the first a BOF.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 99) <= 16 && bytes[3] === 0) {
    throw new FileRefusal("OldExcelFormat", "The file is a workbook of a very old Excel (.xls).");
  }
  const head = bytes.subarray(0, 4096);
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!wide && head.includes(0) && !looksLikeWideText(head)) {
    throw new FileRefusal("NotAWorkbook", "The file is no workbook and no text.");
  }
}

/** UTF-16 without a mark: every second byte of plain text is zero. */
function looksLikeWideText(head: Uint8Array): boolean {
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length * 0.3 && Math.min(even, odd) < head.length * 0.05;
}

function refuseMarkup(bytes: Uint8Array): void {
  const head = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 2048))
    .replaceAll("\0", "")
    .replace(/^[\u00ef\u00bb\u00bf\u00ff\u00fe\s]+/, "")
    .toLowerCase();
  const page = /^(<!--.*?-->\s*)*<(!doctype html|html|head|body|table|meta|style|div)\b/s.test(head);
  if (page || (head.startsWith("<?xml") && head.includes("<html"))) {
    throw new FileRefusal("OtherFormat", "The file is a web page, not a workbook, whatever its name says.");
  }
  if (head.startsWith("mime-version:")) {
    throw new FileRefusal("OtherFormat", "The file is a web archive (.mht) and no workbook.");
  }
  if (head.startsWith("<?xml") || head.startsWith("<workbook")) {
    const old = head.includes("urn:schemas-microsoft-com:office:spreadsheet");
    const what = old ? "an XML spreadsheet of Excel 2003" : "an XML document";
    throw new FileRefusal("OtherFormat", `The file is ${what} and no workbook that can be read here.`);
  }
}
