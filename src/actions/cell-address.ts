/** The address by which `goTo` finds a cell. */
export { fullAddress } from "../pmo/changes/address";
