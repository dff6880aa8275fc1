import type { RegisterPreview } from "../../actions/bring-in-plan";
import { ChangedRows } from "./changed-rows";
import { NearDuplicates } from "./near-duplicates";
import { useWords } from "../state/services";

/** What bringing in would do to each register, in numbers. */
export function Preview({ registers }: { readonly registers: readonly RegisterPreview[] }) {
  const { bringIn } = useWords();
  return (
    <section className="card" aria-label={bringIn.preview.title}>
      <h3>{bringIn.preview.title}</h3>
      <ul className="plain">
        {registers.map((one) => (
          <li key={one.register} className="preview">
            <span className="preview__sheet">
              {one.isNew ? bringIn.preview.newSheet(one.sheet) : one.sheet}
            </span>
            <span className="hint">{numbersOf(one).join(" · ")}</span>
            {one.notInSource > 0 && (
              <span className="hint">{bringIn.preview.notInSource(one.notInSource)}</span>
            )}
            {one.earlier > 0 && <span className="hint">{bringIn.preview.earlier(one.earlier)}</span>}
            <ChangedRows preview={one} />
          </li>
        ))}
      </ul>
      <NearDuplicates registers={registers} />
    </section>
  );

  function numbersOf({ register, isNew, added, changed, unchanged }: RegisterPreview): string[] {
    const { preview } = bringIn;
    const numbers = [preview.added(register, added)];
    return isNew ? numbers : [...numbers, preview.changed(changed), preview.unchanged(unchanged)];
  }
}
