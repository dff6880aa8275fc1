import type { PublishPlan } from "../../../actions/publish";
import { Disclosure } from "../../parts/disclosure";
import { useServices } from "../../state/services";

/** So many names a line; the others are counted. */
const MOST_NAMES = 12;
const COUNTS = ["errors", "warnings", "alerts", "waived"] as const;

/** What is different from the period that was kept last. */
export function SinceLast({ plan }: { readonly plan: PublishPlan }) {
  const { words, formats } = useServices();
  const { publish } = words;
  const { changes, counts } = plan;
  const named = (projects: readonly { readonly id: string; readonly name: string }[]): string[] => [
    ...projects.slice(0, MOST_NAMES).map(({ id, name }) => publish.project(id, name)),
    ...(projects.length > MOST_NAMES ? [publish.more(projects.length - MOST_NAMES)] : []),
  ];
  const against = (now: number, before: number | undefined): string => {
    if (before === undefined) return "";
    if (now === before) return publish.asMany;
    return (now > before ? publish.moreThan : publish.fewerThan)(formats.number(Math.abs(now - before)));
  };
  const isSame =
    changes && [changes.added, changes.gone, changes.colours].every(({ length }) => length === 0);
  return (
    <section
      className="publish__part"
      aria-label={changes ? publish.since(changes.since) : publish.noEarlier}
    >
      {changes ? <h3>{publish.since(changes.since)}</h3> : <p className="soft">{publish.noEarlier}</p>}
      {isSame && <p>{publish.nothingChanged}</p>}
      {changes && changes.added.length > 0 && <p>{publish.added(named(changes.added))}</p>}
      {changes && changes.gone.length > 0 && <p>{publish.gone(named(changes.gone))}</p>}
      {changes && changes.colours.length > 0 && (
        <Disclosure title={publish.colours(changes.colours.length)} defaultOpen={changes.colours.length <= 5}>
          <ul className="plain">
            {changes.colours.map(({ id, name, from, to }) => (
              <li key={`${id} ${name}`}>{publish.colour(publish.project(id, name), from, to)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <ul className="publish__counts">
        {COUNTS.map((kind) => (
          <li key={kind}>
            {publish.count(
              publish.counts[kind],
              formats.number(counts[kind] ?? 0),
              against(counts[kind] ?? 0, changes?.before?.[kind]),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
