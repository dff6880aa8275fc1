import type { RegisterChoice } from "../../actions/templates";
import type { IntakePlan } from "../../pmo/intake/plan";
import { Disclosure } from "../parts/disclosure";
import { useWords } from "../state/services";
import { undecided } from "../state/placement";
import { ImportCard } from "./import-card";
import { SheetList } from "./sheet-list";

/** With more files than this each waits closed, unless it asks for a decision. */
const FEW = 3;

interface PlanGroupsProps {
  readonly intake: IntakePlan;
  readonly registers: readonly RegisterChoice[];
}

/** What becomes of the sheets: those of the open workbook, then those of each other file under its name. */
export function PlanGroups({ intake, registers }: PlanGroupsProps) {
  const { bringIn } = useWords();
  const groups = groupsOf(intake);
  const files = groups.filter(({ file }) => file !== undefined).length;
  return groups.map(({ file, plan }) => {
    const content = (
      <>
        <SheetList verdicts={plan.sheets} registers={registers} />
        {plan.imports.map((one) => {
          const register = registers.find(({ id }) => id === one.register);
          return (
            register && (
              <ImportCard
                key={`${one.source.sheet} ${one.source.headerRow}`}
                one={one}
                register={register}
                isOpen={file === undefined}
              />
            )
          );
        })}
      </>
    );
    if (files === 0)
      return (
        <div className="source-group" key="">
          {content}
        </div>
      );
    const name = file ?? bringIn.files.thisWorkbook;
    const open = undecided(plan);
    const few = files <= FEW && plan.imports.length > 0;
    return (
      <section className="source-group" key={file ?? ""} aria-label={bringIn.files.plan(name)}>
        <Disclosure
          defaultOpen={few || open > 0}
          title={bringIn.files.group(
            name,
            plan.imports.map(({ register, rows }) => ({ register, rows: rows.length })),
            open,
          )}
        >
          {content}
        </Disclosure>
      </section>
    );
  });
}

interface Group {
  readonly file: string | undefined;
  readonly plan: IntakePlan;
}

/** The plan taken apart by file; of the open workbook also when it holds nothing. */
function groupsOf(intake: IntakePlan): readonly Group[] {
  const files = [undefined, ...new Set(intake.sheets.flatMap(({ file }) => file ?? []))];
  return files.map((file) => ({
    file,
    plan: {
      file: file ?? intake.file,
      sheets: intake.sheets.filter((verdict) => verdict.file === file),
      imports: intake.imports.filter(({ source }) => source.file === (file ?? intake.file)),
    },
  }));
}
