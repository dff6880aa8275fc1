import type { Rule } from "../../../actions/rules";
import type { RuleReview } from "../../../pmo/checks/rule-review";
import type { Settings } from "../../../pmo/setup/settings";
import { Disclosure } from "../../parts/disclosure";
import { useServices } from "../../state/services";
import { SeverityMark } from "../severity-mark";
import "./rules.css";

interface RuleItemProps {
  readonly rule: Rule;
  /** Undefined before the first check. */
  readonly review: RuleReview | undefined;
  readonly settings: Settings | undefined;
}

/** A check of the catalogue, with all that it says of itself on demand. */
export function RuleItem({ rule, review, settings }: RuleItemProps) {
  const { words, formats } = useServices();
  const { rules: texts, check } = words;
  const thresholds = rule.thresholds.flatMap(({ id, title, unit }) => {
    const value = settings?.thresholds[id];
    if (value === undefined) return [];
    const isShare = unit === "share" || unit === "points";
    const shown = isShare ? formats.cell(value, "percent") : `${formats.number(value)} ${unit}`;
    const others = settings?.profiles?.filter(({ threshold }) => threshold === id).length ?? 0;
    return [`${title}: ${shown}${others > 0 ? ` (${texts.differs(others)})` : ""}`];
  });
  const facts: readonly (readonly [string, string])[] = [
    [check.rule, rule.rule],
    [check.why, rule.why],
    [check.remedy, rule.remedy],
    [texts.register, rule.register || texts.everyRegister],
    [texts.needs, rule.needs.join("; ")],
    [texts.thresholds, thresholds.join("; ")],
    [texts.fix, rule.fixNote ?? ""],
    [texts.waivable, rule.waivable ? texts.mayBeWaived : texts.mayNotBeWaived],
    [check.source, `${rule.source} (${texts.version(rule.version)})`],
  ];
  return (
    <Disclosure
      quiet
      title={
        <span className="rule">
          <SeverityMark severity={rule.severity} />
          <span>
            <span className="unseen">{check.severity[rule.severity]}: </span>
            {rule.id} {rule.title}
            {review && <span className="soft">{` · ${texts.uses[review.use]}`}</span>}
          </span>
        </span>
      }
    >
      <dl className="explained__facts rule-facts">
        {review && (
          <div className="explained__fact">
            <dt>{texts.use}</dt>
            <dd>
              {texts.did(review.assessed, review.findings, review.waived, review.notAssessable)}
              {review.reason !== undefined && `. ${texts.reason(review.reason)}`}
            </dd>
          </div>
        )}
        {facts
          .filter(([, text]) => text !== "")
          .map(([title, text]) => (
            <div key={title} className="explained__fact">
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </Disclosure>
  );
}
