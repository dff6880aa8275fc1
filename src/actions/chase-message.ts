/** What the pane makes of an entry of the chase list: its asks, and a message to its owner. */
export { asksOf, rowsAsked } from "../pmo/chase/chase";
export { chaseMessage } from "../pmo/chase/message";
