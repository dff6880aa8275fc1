/** Days as Excel counts them, for whoever shows or asks for a date. */
export { isoDate, longDate, serialOf } from "../pmo/values/calendar";
