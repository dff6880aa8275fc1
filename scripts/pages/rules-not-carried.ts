/** Rules of the reference that no check carries, in groups that share a reason. Ids are those of the reference. */
export interface NotCarried {
  readonly reason: string;
  /** Each id with its rule in a few words. */
  readonly rules: readonly (readonly [id: string, rule: string])[];
}

export const NOT_CARRIED: readonly NotCarried[] = [
  {
    reason:
      "Intake sees it before there is a register, and says so in its plan, sheet by sheet and column by column.",
    rules: [
      ["IMP-02", "a required sheet is missing"],
      ["IMP-03", "two columns feed one field"],
      ["IMP-04", "a column was renamed or moved since the last time"],
      ["IMP-05", "rows above the header were skipped"],
      ["IMP-06", "merged cells in the data"],
      ["IMP-08", "blank rows split the table"],
      ["IMP-09", "hidden or filtered rows"],
      ["IMP-12", "dates that can be read day first or month first"],
      ["IMP-13", "values of links that are not to be had"],
      ["IMP-14", "several currencies in one column"],
      ["IMP-15", "columns that feed no field"],
    ],
  },
  {
    reason:
      "The program has no total of its own beside its projects: what it is to cost is what they are to cost, and a typed total among the rows is IMP-07.",
    rules: [["EV-20", "projects do not add up to the program's own total"]],
  },
  {
    reason:
      "It holds by construction: every figure uses one definition of what is open, and the reports list what they leave out.",
    rules: [
      ["RSK-26", "a closed risk in a rollup"],
      ["XT-05", "a total that is not the sum of the included projects"],
    ],
  },
];
