import { count, list } from "./common";

const findings = { one: "finding", other: "findings" };

/** How findings are accepted. */
export const waive = {
  one: "Waive…",
  all: (check: string, number: number) => `Waive all shown of ${check} (${number})…`,
  renew: "Renew…",
  withdraw: "Withdraw the waiver",
  title: (number: number) => `Waive ${count(number, findings)}?`,
  renewTitle: "Renew the waiver?",
  intro:
    "A waiver is a line on PMO Setup. It follows its row through sorting and new deliveries, and ends by itself.",
  reason: "Reason",
  reasonMissing: "Write why this is accepted.",
  approver: "Approver",
  approverMissing: "Name who accepts it.",
  until: "Until",
  untilHint: "The last data date on which it is accepted.",
  untilMissing: "Choose a day on or after the data date.",
  apply: (number: number) => `Waive ${count(number, findings)}`,
  renewApply: "Renew the waiver",
  done: (number: number, left: readonly string[]) =>
    left.length === 0
      ? `${count(number, findings)} waived. Check again to bring the Findings sheet up to date.`
      : `${count(number, findings)} waived; ${list(left)} had changed, or cannot be told from other rows, and ${left.length === 1 ? "was" : "were"} left alone.`,
  withdrawn: (left: readonly string[]) =>
    left.length === 0 ? "The waiver is withdrawn." : `${list(left)} had changed and was left alone.`,
  tag: "Waived",
  heading: "Waived",
  facts: (until: string, approver: string) => `Until ${until}, by ${approver}`,
  show: (number: number) => `Show ${number} waived`,
  hide: (number: number) => `Hide ${number} waived`,
  allWaived: (number: number) => `Nothing is left: ${count(number, findings)} waived.`,
  cannot: "This rule cannot be waived.",
};
