/** Why a file is not opened or saved. The codes are stable: the page and the command line test for them. */
export type FileRefusalCode =
  | "EmptyFile"
  | "TooLarge"
  | "PasswordProtected"
  | "OldExcelFormat"
  | "BinaryWorkbook"
  | "OtherFormat"
  | "NotAWorkbook"
  | "DamagedZip"
  | "ZipBomb"
  | "DamagedWorkbook"
  | "TooManyCells"
  | "ReaderFailed"
  | "EmptyArchive"
  | "ArchiveInArchive"
  | "AlreadyOpen"
  | "CannotSave";

/** What a person can do about each refusal. */
const REMEDIES: Record<FileRefusalCode, string> = {
  EmptyFile: "Copy or download the file again.",
  TooLarge: "Open it in Excel and save a copy with only the sheets that are needed.",
  PasswordProtected: "Open it in Excel, remove the password under File > Info, and save a copy.",
  OldExcelFormat: "Open it in Excel and save it as an Excel workbook (.xlsx).",
  BinaryWorkbook: "Open it in Excel and save it as an Excel workbook (.xlsx).",
  OtherFormat: "Open it in the program that made it and save it as .xlsx or .csv.",
  NotAWorkbook: "Choose an Excel workbook (.xlsx or .xlsm) or a .csv file.",
  DamagedZip: "Copy or download the file again, or let Excel repair it (Open > Open and Repair).",
  ZipBomb: "Do not open the file; ask the sender for it again.",
  DamagedWorkbook: "Let Excel repair it (Open > Open and Repair), or copy or download it again.",
  TooManyCells: "Open it in Excel and save a copy with only the rows and sheets that are needed.",
  ReaderFailed: "Open it in Excel and save it again as .xlsx, then try once more.",
  EmptyArchive: "Put the workbooks (.xlsx, .xlsm or .csv) into the zip, or choose them one by one.",
  ArchiveInArchive: "Unpack the inner zip and choose its workbooks.",
  AlreadyOpen: "Its sheets are looked through anyway; remove it here.",
  CannotSave: "Remove what is named here, or save in Excel.",
};

/** A file that cannot be opened or saved: a stable code, a plain sentence, and what to do about it. */
export class FileRefusal extends Error {
  override name = "FileRefusal";
  readonly remedy: string;

  constructor(
    readonly code: FileRefusalCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.remedy = REMEDIES[code];
  }
}
