import type { RegisterChoice } from "../../actions/templates";
import { useStore } from "./store";

/** The registers of the program's standards and their fields; undefined until the workbook was read. */
export const useRegisterChoices = (): readonly RegisterChoice[] | undefined =>
  useStore().state.program?.registerChoices;
