import type { Area } from "../../engine/area";
import type { FilterColumn } from "../grid/filter-state";
import type { Selection } from "../grid/selection";
import { Store } from "./store";

/** What other parts of the page ask of the grid. */
export interface GridControls {
  /** Selects cells of the active sheet and brings them into view. */
  goTo(area: Area): void;
  /** Takes the keyboard. */
  focus(): void;
}

/** What the parts of the page share besides the workbook: what is selected, typed and open. */
export class View {
  readonly selection = new Store<Selection | undefined>(undefined);
  /** What is being typed into a cell. */
  readonly typing = new Store<string | undefined>(undefined);
  /** The list of the active cell is open. */
  readonly listOpen = new Store(false);
  /** The column whose filter is open. */
  readonly filter = new Store<FilterColumn | undefined>(undefined);
  /** The grid, once it is loaded. */
  readonly grid = new Store<GridControls | undefined>(undefined);
}
