import { words } from "../styles/words";

/** How files and Excel.DataValidation name the same things; each pair is file:Office.js. */
export const TYPES = words(`whole:WholeNumber decimal:Decimal list:List date:Date time:Time
  textLength:TextLength custom:Custom`);

export const OPERATORS = words(`between:Between notBetween:NotBetween equal:EqualTo notEqual:NotEqualTo
  greaterThan:GreaterThan lessThan:LessThan greaterThanOrEqual:GreaterThanOrEqualTo
  lessThanOrEqual:LessThanOrEqualTo`);

export const ALERTS = words("stop:Stop warning:Warning information:Information");

/** [MS-XLSX] 2.6.44: the extension of a sheet with validations that look at other sheets. */
export const EXTENSION = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}";
