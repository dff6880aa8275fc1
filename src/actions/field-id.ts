/** The stable name of a field that a person has named. */
export { idOf as fieldId } from "../pmo/standards/own";
