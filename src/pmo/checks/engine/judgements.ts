import type { Register } from "../../registers/register";
import type { Check } from "../check";

/** How often a check judged each row of a register, and how often it could not. */
export interface RowNotes {
  readonly judged: Uint32Array;
  readonly lacking: Uint32Array;
  /** False until the check has said of which rows it speaks. */
  isUsed: boolean;
}

/** Somebody who wants to know of the runner what each check judged, row by row; without one nothing is noted. */
export interface Judgements {
  /** Notes for one check over one register, all zero. */
  begin(register: Register): RowNotes;
  /** After it: the notes, and how many applications were judged and not judged, whether or not rows are known. */
  end(check: Check, register: Register, notes: RowNotes, judged: number, lacking: number): void;
}
