/** What a program may choose from when it is set up. */
export { CURRENCY_CODES } from "../pmo/values/currencies";
export { PMO_TYPES } from "../pmo/setup/settings";
