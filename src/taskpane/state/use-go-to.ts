import { fullAddress } from "../../actions/cell-address";
import { useServices } from "./services";
import { useStore } from "./store";
import { troubleOf } from "./trouble";

/** Shows a cell or a sheet of the workbook. A failure is shown like any other; success needs no words. */
export function useGoTo(): {
  readonly goToCell: (address: string) => void;
  readonly goToSheet: (sheet: string) => void;
} {
  const { actions, words, environment } = useServices();
  const { dispatch } = useStore();
  const goToCell = (address: string): void => {
    actions.goTo(address).catch((error: unknown) => {
      dispatch({ type: "failed", trouble: troubleOf(error, words, environment.host) });
    });
  };
  return { goToCell, goToSheet: (sheet) => goToCell(fullAddress(sheet, 0, 0)) };
}
