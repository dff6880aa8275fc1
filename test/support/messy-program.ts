import { bringIn } from "../../src/actions/bring-in";
import { momentOf } from "../../src/actions/clock";
import { setUp } from "../../src/actions/set-up";
import type { SetUpInput } from "../../src/actions/set-up";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "./excel";
import type { OpenExcel } from "./excel";
import { openMessyBook } from "./messy-book";

/** When the actions of tests happen: the data date is the day before. */
export const MOMENT = momentOf(new Date(2026, 3, 1, 12));

/** What the program of tests has decided; 46,112 is 31 March 2026. */
export const MESSY_SETTINGS: SetUpInput = {
  programName: "Digital transformation",
  pmoType: "Supportive",
  dataDate: 46_112,
  currency: "GBP",
  unit: 1,
  paper: "A4",
};

/** Before each test of a file: the messy book on a host of its own, set up, and brought in where that is asked for. */
export function useMessyProgram(
  settings: Partial<SetUpInput> = {},
  { brought = true }: { readonly brought?: boolean } = {},
): { readonly excel: OpenExcel; readonly host: OpenExcel["host"] } {
  let excel: OpenExcel | undefined;
  let restore = (): void => undefined;
  beforeEach(async () => {
    excel = await openExcel();
    restore = installGlobals(excel.client);
    openMessyBook(excel.host);
    await setUp({ ...MESSY_SETTINGS, ...settings }, MOMENT);
    if (brought) await bringIn({}, MOMENT);
  });
  afterEach(() => restore());
  const opened = (): OpenExcel => {
    if (!excel) throw new Error("The program is opened before each test, not earlier.");
    return excel;
  };
  return {
    get excel() {
      return opened();
    },
    get host() {
      return opened().host;
    },
  };
}
