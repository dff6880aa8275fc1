import { Button } from "@fluentui/react-components";
import type { CheckText } from "../../actions/check-texts";
import type { Finding } from "../../pmo/checks/check";
import { GoTo } from "../parts/go-to";
import { placeOf } from "../state/place-of";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import type { FieldTypeOf } from "../state/use-field-type";
import { Suggestions } from "./suggestions";
import { WaiverButtons } from "./waiver-buttons";

/** How findings are waived from the list. */
export interface WaiverProps {
  /** The findings of a check that are shown and not waived. */
  readonly shownOf: (check: string) => readonly Finding[];
  readonly onWaive: (findings: readonly Finding[]) => void;
}

interface FindingDetailsProps {
  readonly finding: Finding;
  readonly text: CheckText | undefined;
  readonly typeOf: FieldTypeOf;
  readonly onFix: (finding: Finding) => void;
  readonly waivers: WaiverProps;
}

/** What a finding means: its cell and value, the rule, why it matters, what to do, and where the rule comes from. */
export function FindingDetails({ finding, text, typeOf, onFix, waivers }: FindingDetailsProps) {
  const { words, formats } = useServices();
  const { running } = useStore().state;
  const { check, waive } = words;
  const { header, address, value, fix, register, field, waiver } = finding;
  const type = typeOf(register, field);
  const { sheet, cell } = placeOf(address);
  return (
    <div className="explained">
      <dl className="explained__facts">
        {header !== undefined && (
          <Fact title={check.value}>
            {header}: {value === null ? <em>{check.blank}</em> : formats.cell(value, type)}
          </Fact>
        )}
        {waiver && (
          <Fact title={waive.heading}>
            {waive.facts(formats.day(waiver.expiresOn), waiver.approver)}: {waiver.reason}
          </Fact>
        )}
        {text && (
          <>
            <Fact title={check.rule}>
              <strong>{text.title}.</strong> {text.rule}
            </Fact>
            <Fact title={check.why}>{text.why}</Fact>
            <Fact title={check.remedy}>{text.remedy}</Fact>
            <Fact title={check.source}>{text.source}</Fact>
          </>
        )}
      </dl>
      {fix === undefined && <Suggestions finding={finding} type={type} />}
      <div className="row">
        {fix !== undefined && (
          <Button size="small" disabledFocusable={running !== undefined} onClick={() => onFix(finding)}>
            {check.fixOne(formats.cell(fix, type))}
          </Button>
        )}
        {text?.waivable === true && (
          <WaiverButtons finding={finding} alike={waivers.shownOf(finding.check)} onWaive={waivers.onWaive} />
        )}
        <GoTo to={{ address }}>{check.goToCell(words.shell.place(sheet, cell))}</GoTo>
      </div>
      {text?.waivable === false && <p className="soft">{waive.cannot}</p>}
    </div>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div className="explained__fact">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
