import type { PublishPlan } from "../../../actions/publish";
import { ShowMore } from "../../parts/show-more";
import { useWords } from "../../state/services";
import { useStore } from "../../state/store";

type Point = PublishPlan["readiness"]["inTheWay"][number];

/** What is in the way, or worth knowing: each with what to do, and the way to its findings. */
export function PointList({ points }: { readonly points: readonly Point[] }) {
  const { publish } = useWords();
  const { dispatch } = useStore();
  const show = (check: string): void =>
    dispatch({
      type: "arranged",
      view: { tab: "findings", search: check.toLowerCase(), hidden: new Set(), toggled: new Set() },
    });
  return (
    <div className="publish__points">
      <ShowMore
        items={points}
        render={({ check, sentence, next, findings }) => (
          <li>
            <p>{sentence}</p>
            <p className="soft">{next}</p>
            {check !== undefined && findings.length > 0 && (
              <button
                type="button"
                className="textual"
                aria-label={publish.toFindingsOf(sentence)}
                onClick={() => show(check)}
              >
                {publish.toFindings}
              </button>
            )}
          </li>
        )}
      />
    </div>
  );
}
