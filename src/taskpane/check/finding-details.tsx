import { Button } from "@fluentui/react-components";
import type { CheckText } from "../../actions/check-texts";
import type { Finding } from "../../pmo/checks/check";
import { GoTo } from "../parts/go-to";
import { placeOf } from "../state/place-of";
import { useServices } from "../state/services";
import { useStore } from "../state/store";
import type { FieldTypeOf } from "../state/use-field-type";

interface FindingDetailsProps {
  readonly finding: Finding;
  readonly text: CheckText | undefined;
  readonly typeOf: FieldTypeOf;
  readonly onFix: (finding: Finding) => void;
}

/** What a finding means: its cell and value, the rule, why it matters, what to do, and where the rule comes from. */
export function FindingDetails({ finding, text, typeOf, onFix }: FindingDetailsProps) {
  const { words, formats } = useServices();
  const { running } = useStore().state;
  const { check } = words;
  const { header, address, value, fix, register, field } = finding;
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
      <div className="row">
        {fix !== undefined && (
          <Button size="small" disabledFocusable={running !== undefined} onClick={() => onFix(finding)}>
            {check.fixOne(formats.cell(fix, type))}
          </Button>
        )}
        <GoTo to={{ address }}>{check.goToCell(words.shell.place(sheet, cell))}</GoTo>
      </div>
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
