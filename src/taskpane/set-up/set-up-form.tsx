import { useState } from "react";
import type { FormEvent } from "react";
import { Button, Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { CURRENCY_CODES, PMO_TYPES } from "../../actions/setting-choices";
import type { MoneyUnit, PmoType, Settings } from "../../pmo/setup/settings";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import type { SetUpDraft } from "../state/pane-state";
import { useAction } from "../state/use-action";
import { currencyName } from "./currency-name";
import { draftOf, inputOf, newDraft } from "./draft";
import type { DraftGaps } from "./draft";
import "./set-up.css";

const COMMON = ["GBP", "EUR", "USD", "CAD", "AUD", "CHF", "INR"];
const UNITS: readonly MoneyUnit[] = [1, 1_000, 1_000_000];
const PAPERS = ["A4", "Letter"] as const;

/** The form for the settings of a program, new or to be changed. */
export function SetUpForm({ settings }: { readonly settings: Settings | undefined }) {
  const { actions, words, environment } = useServices();
  const { state, dispatch } = useStore();
  const { run, busy } = useAction();
  const { setUp, locale } = words;
  const draft =
    state.draft ?? (settings ? draftOf(settings) : newDraft(environment.now(), environment.language));
  const [gaps, setGaps] = useState<DraftGaps>({});
  const change = (part: Partial<SetUpDraft>): void =>
    dispatch({ type: "drafted", draft: { ...draft, ...part } });

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = inputOf(draft);
    if ("gaps" in read) {
      setGaps(read.gaps);
      const first = event.currentTarget.elements.namedItem(
        read.gaps.programName ? "programName" : "dataDate",
      );
      if (first instanceof HTMLElement) first.focus();
      return;
    }
    setGaps({});
    void run({
      name: "setUp",
      work: (watch, moment) => actions.setUp(read.input, moment, watch),
      done: ({ created }) => {
        dispatch({ type: "wasSetUp" });
        return { say: created ? setUp.created : setUp.saved };
      },
    });
  };

  return (
    <form className="form" onSubmit={submit} noValidate>
      <p className="hint">{settings ? setUp.introChange : setUp.intro}</p>
      <Field
        label={setUp.program}
        required
        {...(gaps.programName ? { validationMessage: setUp.programMissing } : {})}
      >
        <Input
          name="programName"
          value={draft.programName}
          maxLength={120}
          onChange={(_, { value }) => change({ programName: value })}
        />
      </Field>
      <Field label={setUp.type}>
        <RadioGroup
          value={draft.pmoType}
          onChange={(_, { value }) => change({ pmoType: value as PmoType })}
          className="form__types"
        >
          {PMO_TYPES.map((type) => (
            <Radio
              key={type}
              value={type}
              label={
                <>
                  {setUp.typeNames[type]}
                  <span className="hint">{setUp.types[type]}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={setUp.dataDate}
        required
        hint={setUp.dataDateHint}
        {...(gaps.dataDate ? { validationMessage: setUp.dataDateMissing } : {})}
      >
        <Input
          name="dataDate"
          type="date"
          min="1900-01-01"
          max="9999-12-31"
          value={draft.dataDate}
          onChange={(_, { value }) => change({ dataDate: value })}
        />
      </Field>
      <Field label={setUp.currency}>
        <Select value={draft.currency} onChange={(_, { value }) => change({ currency: value })}>
          <optgroup label={setUp.currencyCommon}>{COMMON.map(option)}</optgroup>
          <optgroup label={setUp.currencyOther}>{others(draft.currency).map(option)}</optgroup>
        </Select>
      </Field>
      <div className="form__pair">
        <Field label={setUp.unit}>
          <Select
            value={String(draft.unit)}
            onChange={(_, { value }) => change({ unit: UNITS.find((unit) => String(unit) === value) ?? 1 })}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {setUp.units[unit]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={setUp.paper}>
          <Select
            value={draft.paper}
            onChange={(_, { value }) => change({ paper: PAPERS.find((paper) => paper === value) ?? "A4" })}
          >
            {PAPERS.map((paper) => (
              <option key={paper} value={paper}>
                {setUp.papers[paper]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className="hint">{setUp.unitHint}</p>
      <div className="panel__footer">
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {settings ? setUp.save : setUp.create}
        </Button>
        {settings && (
          <Button disabledFocusable={busy} onClick={() => dispatch({ type: "setupClosed" })}>
            {setUp.cancel}
          </Button>
        )}
      </div>
    </form>
  );

  function option(code: string) {
    return (
      <option key={code} value={code}>
        {currencyName(code, locale)}
      </option>
    );
  }
}

/** Every other code, with the one that is chosen even if it is none that we know. */
const others = (chosen: string): readonly string[] =>
  [...new Set([...CURRENCY_CODES, chosen])].filter((code) => !COMMON.includes(code)).sort();
