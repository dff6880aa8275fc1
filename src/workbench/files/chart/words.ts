import { words } from "../styles/words";

export const LEGEND_POSITIONS = words("t:Top b:Bottom l:Left r:Right tr:Corner");

export const MARKERS = words(`none:None square:Square diamond:Diamond triangle:Triangle x:X star:Star dot:Dot
  dash:Dash circle:Circle plus:Plus picture:Picture`);

/** English Metric Units, in which drawings count, to a point. */
export const EMU_A_POINT = 12_700;

/** Drawings count text sizes in hundredths of a point. */
export const TEXT_UNITS_A_POINT = 100;
