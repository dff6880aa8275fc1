import { templateOf } from "../../templates/standard";
import type { Check } from "../check";
import { filledCells } from "../common/blank-cells";
import { rowChecks, tableChecks } from "../define";
import { openTest } from "../common/lifecycle";
import { SOURCE } from "../common/sources";
import { count, day } from "../common/words";

const common = { family: "decision", register: "decisions" } as const;
const table = tableChecks(common);

const isToBeMade = openTest(templateOf("decisions"));
const made = [{ field: "status", is: ["Made"] }] as const;

/** Decisions: whether they can be shown, are made in time, and are told. */
export const DECISION: readonly Check[] = [
  table({
    id: "DEC-01",
    severity: "warning",
    title: "Decided without day, owner or forum",
    rule: "The decision is made, and the day, the owner or the forum is blank; or it is reversed or superseded, and the day is blank. A column that is blank in all such decisions is one finding.",
    why: "A decision that nobody can place is decided again.",
    remedy: "Enter who decided, where and when, from the minutes.",
    source: SOURCE.pm2Decisions,
    run: filledCells({
      fields: [{ field: "decidedOn" }, { field: "owner", when: made }, { field: "forum" }],
      because: "the decision is made",
      rows: "decisions that are made",
    }),
  }),
  rowChecks(common)({
    id: "DEC-02",
    severity: "warning",
    title: "Decision overdue",
    rule: "The decision is needed or proposed, and the day by which it must be made is before the data date.",
    why: "The work that waits for it waits, or goes on without it.",
    remedy: "Have it made, or agree a new day.",
    source: SOURCE.own,
    needs: ["neededBy"],
    subject: isToBeMade,
    field: "neededBy",
    test: (decision, { settings }) => {
      const needed = decision.date("neededBy") ?? 0;
      return needed < settings.dataDate
        ? `It was needed by ${day(needed)}, ${count(settings.dataDate - needed, "day")} before the data date, and is not made.`
        : undefined;
    },
  }),
  table({
    id: "DEC-03",
    severity: "alert",
    title: "Made, and nobody told",
    rule: "The decision is made, and it does not say who has been told. A column that is blank in all such decisions is one finding.",
    why: "Those who do not know of it act against it.",
    remedy: "Tell those whom it binds, and enter who they are.",
    source: SOURCE.pm2Decisions,
    run: filledCells({
      fields: [{ field: "communicatedTo", when: made }],
      because: "the decision is made",
      rows: "decisions that are made",
    }),
  }),
];
