import { networkDays } from "../../figures/derived";
import { dayOf, daysInMonth, serialOf } from "../../values/calendar";
import type { Serial } from "../../values/cell";
import { templateOf } from "../../templates/standard";
import type { Check, Row } from "../check";
import { rowChecks } from "../define";
import { openTest } from "../common/lifecycle";
import { SOURCE } from "../common/sources";
import { day } from "../common/words";

const row = rowChecks({ family: "communication", register: "communications" });
const isOpenCommunication = openTest(templateOf("communications"));

/** Whether what was to be told has been told. */
export const COMMUNICATION: readonly Check[] = [
  row({
    id: "COM-01",
    severity: "warning",
    title: "Communication overdue",
    rule: "The communication is not completed, and the day on which it is due, from its first date, the day on which it was last sent and its frequency, is before the data date.",
    why: "People fill a silence with guesses.",
    remedy: "Send it and enter the day, or plan it anew.",
    source: SOURCE.pp365,
    needs: ["frequency", "firstDate"],
    reads: ["lastSent"],
    subject: isOpenCommunication,
    field: "lastSent",
    // What has begun has been sent at least once: without the day nothing follows for the next time.
    obstacle: (communication) =>
      communication.text("status") === "Started" && !communication.has("lastSent")
        ? "Last sent is blank though it has started"
        : undefined,
    test: (communication, { settings }) => {
      const due = dueOf(communication);
      if (due === undefined || due >= settings.dataDate) return undefined;
      const sent = communication.date("lastSent");
      return sent === undefined
        ? `It was due on ${day(due)} and has not been sent.`
        : `It was due on ${day(due)}, and was last sent on ${day(sent)}.`;
    },
  }),
];

/** The day on which a communication is due next, as the register's column Next due has it. */
function dueOf(communication: Row): Serial | undefined {
  const first = communication.date("firstDate");
  const sent = communication.date("lastSent");
  if (sent === undefined) return first;
  switch (communication.text("frequency")) {
    case "Daily":
      return nextWorkingDay(sent);
    case "Weekly":
      return sent + 7;
    case "Fortnightly":
      return sent + 14;
    case "Monthly":
      return monthsAfter(sent, 1);
    case "Quarterly":
      return monthsAfter(sent, 3);
    default:
      return undefined;
  }
}

function nextWorkingDay(date: Serial): Serial {
  let next = date + 1;
  while (networkDays(next, next) === 0) next++;
  return next;
}

/** Excel's EDATE: the same day so many months later, or the last of a shorter month. */
function monthsAfter(date: Serial, months: number): Serial | undefined {
  const from = dayOf(date);
  if (!from) return undefined;
  const month = from.month - 1 + months;
  const year = from.year + Math.floor(month / 12);
  return serialOf(year, (month % 12) + 1, Math.min(from.day, daysInMonth(year, (month % 12) + 1)));
}
