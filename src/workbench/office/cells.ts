import type { Anchor } from "../engine/anchor";
import type { Area } from "../engine/area";
import { refuse } from "../engine/refusals";
import type { Sheet } from "../engine/sheet";

/** What a Range or a RangeAreas object stands for. It is an anchor: the sheet moves it when cells move. */
export class Cells implements Anchor {
  /** The name under which the client keeps it between round trips. */
  referenceId: string | undefined;

  constructor(
    readonly kind: "Range" | "RangeAreas",
    readonly sheet: Sheet,
    public areas: Area[],
  ) {}

  /** The first, for a Range the only, rectangle. */
  get area(): Area {
    return this.areas[0] ?? refuse("InvalidReference", "the cells of the range were deleted");
  }
}
