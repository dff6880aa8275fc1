/** A protected sheet. `password` is kept only to compare it; `hash` is what a file holds. */
export interface SheetProtection {
  password?: string;
  hash?: string;
  /** In the words of Excel.WorksheetProtectionOptions; an absent permission is not given. */
  options: Readonly<Record<string, boolean | string>>;
}
