import { useCallback, useMemo, useState } from "react";
import { Button, Input, Select } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { RuleReview, RuleUse } from "../../../pmo/checks/rule-review";
import { ShowMore } from "../../parts/show-more";
import { useServices } from "../../state/services";
import { useStore } from "../../state/store";
import { useAction } from "../../state/use-action";
import { useLoaded } from "../../state/use-loaded";
import { SEVERITIES } from "../arrange";
import type { CheckTabProps } from "../tabs";
import { RuleItem } from "./rule-item";

const USES: readonly RuleUse[] = [
  "fired",
  "always waived",
  "never fired",
  "not assessable",
  "nothing to judge",
];
const NONE: ReadonlyMap<string, RuleReview> = new Map();

/** The catalogue of all checks, what each did in the last check, and the review of them. */
export default function Rules({ findings }: CheckTabProps) {
  const { actions, words } = useServices();
  const { state } = useStore();
  const { run, busy } = useAction();
  const { rules: texts, check } = words;
  const [filter, setFilter] = useState({ search: "", family: "", severity: "", use: "" });
  const change = (part: Partial<typeof filter>): void => setFilter({ ...filter, ...part });
  const { value: catalogue } = useLoaded(actions.listRules);
  const { results } = state;
  const readReview = useCallback(
    () => actions.reviewOf({ findings: findings?.map(({ finding }) => finding) ?? [], results }),
    [actions, findings, results],
  );
  const { value: review } = useLoaded(readReview);
  const done = useMemo(() => (review ? new Map(review.map((rule) => [rule.id, rule])) : NONE), [review]);
  const shown = useMemo(() => {
    const wanted = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
    return (catalogue?.rules ?? []).filter(({ id, title, rule, why, family, severity, register }) => {
      const text = `${id} ${title} ${rule} ${why} ${register}`.toLowerCase();
      return (
        wanted.every((word) => text.includes(word)) &&
        (filter.family === "" || filter.family === family) &&
        (filter.severity === "" || filter.severity === severity) &&
        (filter.use === "" || filter.use === done.get(id)?.use)
      );
    });
  }, [catalogue, filter, done]);
  if (!catalogue) return null;
  const write = (): void =>
    void run({
      name: "review",
      work: (watch, moment) => actions.writeReview(moment, watch),
      done: ({ sheet }) => ({ show: texts.written(sheet) }),
    });
  return (
    <div className="form">
      <Input
        className="wide"
        type="search"
        contentBefore={<Search16Regular aria-hidden="true" />}
        placeholder={texts.search}
        aria-label={texts.search}
        value={filter.search}
        onChange={(_, { value }) => change({ search: value })}
      />
      <div className="form__pair">
        <Select
          aria-label={texts.family}
          value={filter.family}
          onChange={(_, { value }) => change({ family: value })}
        >
          <option value="">{texts.allFamilies}</option>
          {catalogue.families.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        <Select
          aria-label={texts.severity}
          value={filter.severity}
          onChange={(_, { value }) => change({ severity: value })}
        >
          <option value="">{texts.allSeverities}</option>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {check.severityGroup[severity]}
            </option>
          ))}
        </Select>
      </div>
      {done.size > 0 && (
        <Select aria-label={texts.use} value={filter.use} onChange={(_, { value }) => change({ use: value })}>
          <option value="">{`${texts.use}: ${texts.allUses}`}</option>
          {USES.map((use) => (
            <option key={use} value={use}>
              {`${texts.uses[use]} (${review?.filter((rule) => rule.use === use).length ?? 0})`}
            </option>
          ))}
        </Select>
      )}
      <span role="status">{texts.shown(shown.length, catalogue.rules.length)}</span>
      {shown.length === 0 ? (
        <p className="hint">{texts.none}</p>
      ) : (
        <ShowMore
          items={shown}
          step={30}
          render={(rule) => (
            <li key={rule.id}>
              <RuleItem rule={rule} review={done.get(rule.id)} settings={state.program?.settings} />
            </li>
          )}
        />
      )}
      <section className="card" aria-label={texts.review}>
        <p>{texts.reviewHint}</p>
        <div className="row">
          <Button size="small" disabledFocusable={busy} onClick={write}>
            {texts.write}
          </Button>
        </div>
      </section>
    </div>
  );
}
