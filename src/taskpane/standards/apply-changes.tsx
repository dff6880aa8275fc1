import type { ApplyPreview } from "../../actions/apply-template";
import { useWords } from "../state/services";

/** What applying a template would change, in sentences. */
export function ApplyChanges({
  preview,
  onCopy,
}: {
  readonly preview: ApplyPreview;
  readonly onCopy: boolean;
}) {
  const { standards } = useWords();
  const { plan, sheet, columns, lists } = preview;
  const some = (headers: readonly string[], say: (headers: readonly string[]) => string): string[] =>
    headers.length > 0 ? [say(headers)] : [];
  const lines = plan
    ? [
        ...plan.renamed.map(({ from, to, cell }) => standards.renames(from, to, cell)),
        ...some(plan.added, standards.adds),
        ...some(plan.formatted, standards.formats),
        ...some(plan.allowed, standards.rules),
        ...some(plan.coloured, standards.colours),
        ...(plan.layout ? [standards.lays] : []),
        ...(plan.locks ? [standards.locks[plan.locks]] : []),
        ...some(lists, standards.lists),
      ]
    : [standards.makes(sheet, columns), ...some(lists, standards.lists)];
  const stays = plan
    ? [
        ...some(plan.kept, standards.keeps),
        ...plan.spared.map(({ header, what }) => standards.spares[what](header)),
      ]
    : [];
  return (
    <div role="status">
      <h4>{standards.would}</h4>
      {onCopy && <p className="hint">{standards.copies(sheet)}</p>}
      {lines.length === 0 && <p>{standards.nothing}</p>}
      <ul className="bullets">
        {[...lines, ...stays].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
