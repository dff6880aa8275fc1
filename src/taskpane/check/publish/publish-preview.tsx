import type { PublishPlan } from "../../../actions/publish";
import { Disclosure } from "../../parts/disclosure";
import { Note } from "../../parts/note";
import { useServices } from "../../state/services";
import { PointList } from "./point-list";
import { SinceLast } from "./since-last";
import "./publish.css";

/** What publishing would keep, what is in its way, and what is different from the last period. */
export function PublishPreview({ plan }: { readonly plan: PublishPlan }) {
  const { words, formats } = useServices();
  const { publish } = words;
  const { period, dataDate, readiness, keeps } = plan;
  const { inTheWay, advice } = readiness;
  return (
    <>
      <h3 className="lead">{publish.lead(period, formats.day(dataDate))}</h3>
      {inTheWay.length === 0 ? (
        <Note tone="good">{publish.ready}</Note>
      ) : (
        <section className="publish__part" aria-label={publish.inTheWay(inTheWay.length)}>
          <Note tone="warning">{publish.inTheWay(inTheWay.length)}</Note>
          <PointList points={inTheWay} />
        </section>
      )}
      {advice.length > 0 && (
        <Disclosure title={publish.advice(advice.length)}>
          <PointList points={advice} />
        </Disclosure>
      )}
      <SinceLast plan={plan} />
      <Disclosure title={publish.keeps}>
        <ul className="bullets">
          {keeps.map(({ name, rows, replaces }) => (
            <li key={name}>{publish.keep(name, rows, replaces)}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
