import type { Settings } from "../../pmo/setup/settings";
import type { SetUpInput } from "../../actions/set-up";
import { isoDate } from "../../actions/calendar";
import type { SetUpDraft } from "../state/pane-state";
import { dateOfInput } from "./date-input";

/** An empty form, on the day on which it is opened. */
export const newDraft = (now: Date, language: string): SetUpDraft => ({
  programName: "",
  pmoType: "Controlling",
  dataDate: isoDay(now),
  currency: /-GB$/i.test(language) ? "GBP" : /-US$/i.test(language) ? "USD" : "EUR",
  unit: 1,
  paper: /-(US|CA|MX)$/i.test(language) ? "Letter" : "A4",
});

/** What suits the sample program, whose lists were sent at the end of March 2026. */
export const sampleDraft = (): SetUpDraft => ({
  programName: "National Care Digital",
  pmoType: "Controlling",
  dataDate: "2026-03-31",
  currency: "GBP",
  unit: 1,
  paper: "A4",
});

/** The form of a program that is set up already. */
export const draftOf = ({ programName, pmoType, dataDate, currency, unit, paper }: Settings): SetUpDraft => ({
  programName,
  pmoType,
  dataDate: isoDate(dataDate),
  currency,
  unit,
  paper,
});

/** What is missing in a form; both absent when it can be sent. */
export interface DraftGaps {
  readonly programName?: true;
  readonly dataDate?: true;
}

/** The form as the action takes it, or what it lacks. */
export function inputOf(draft: SetUpDraft): { readonly input: SetUpInput } | { readonly gaps: DraftGaps } {
  const dataDate = dateOfInput(draft.dataDate);
  const programName = draft.programName.trim();
  if (programName === "" || dataDate === undefined)
    return {
      gaps: {
        ...(programName === "" ? { programName: true } : {}),
        ...(dataDate === undefined ? { dataDate: true } : {}),
      },
    };
  return { input: { ...draft, programName, dataDate } };
}

const isoDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
