/** A defined name, of the workbook or of one sheet. `formula` begins with `=`. */
export interface DefinedName {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
}
