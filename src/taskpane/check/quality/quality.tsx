import { Button } from "@fluentui/react-components";
import { bandOf, DIMENSIONS, notAssessableShare, overall, shareOf } from "../../../actions/quality-shares";
import type { Score } from "../../../pmo/quality/score";
import type { QualityGroup } from "../../../pmo/quality/tally";
import { Disclosure } from "../../parts/disclosure";
import { GoTo } from "../../parts/go-to";
import { ShowMore } from "../../parts/show-more";
import { useServices } from "../../state/services";
import { useStore } from "../../state/store";
import { useAction } from "../../state/use-action";
import "./quality.css";

/** The quality of the registers' data: five dimensions with their denominators, and where it is lowest. */
export default function Quality() {
  const { actions, words, formats } = useServices();
  const { quality: text, shell } = words;
  const { state, dispatch } = useStore();
  const { run, busy } = useAction();
  const { quality, program } = state;
  if (!quality) return <p className="hint">{text.needsCheck}</p>;
  const sheet = program?.checkSheets?.quality;
  const write = (): Promise<void> =>
    run({
      name: "quality",
      work: (watch, moment) => actions.writeQuality(moment, watch),
      done: (written) => {
        dispatch({ type: "measured", quality: written.quality });
        return { show: text.written(written.sheet) };
      },
    });
  const { before } = quality;
  return (
    <>
      <p className="hint">{text.method}</p>
      <div className="found">
        {sheet !== undefined && <GoTo to={{ sheet }}>{shell.openSheet(sheet)}</GoTo>}
        <Button size="small" disabledFocusable={busy} onClick={() => void write()}>
          {text.write}
        </Button>
      </div>
      <ul className="plain dimensions">
        {DIMENSIONS.map(({ id }) => {
          const share = shareOf(quality.scores[id]);
          const then = before?.shares[id];
          return (
            <li key={id} className="dimension">
              <ScoreLine name={text.title[id]} score={quality.scores[id]} />
              {before && share !== undefined && then !== undefined && (
                <span className="hint">
                  {text.change(signed(Math.round((share - then) * 1000) / 10, formats.number), before.period)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Groups
        title={text.projects(quality.projects.length)}
        groups={quality.projects}
        nameOf={({ key, name }) => (key === "" ? text.noProject : [key, name].filter(Boolean).join(" "))}
      />
      <Groups
        title={text.owners(quality.owners.length)}
        groups={quality.owners}
        nameOf={({ name }) => (name === "" ? text.noOwner : name)}
      />
      <Groups
        title={text.registers(quality.registers.length)}
        groups={quality.registers}
        nameOf={({ name }) => name}
      />
      {quality.reasons.length > 0 && (
        <Disclosure quiet title={text.reasons(quality.reasons.length)}>
          <ShowMore
            items={quality.reasons}
            render={({ reason, rows }) => <li className="detail">{text.reason(reason, rows)}</li>}
          />
        </Disclosure>
      )}
    </>
  );
}

interface GroupsProps {
  readonly title: string;
  readonly groups: readonly QualityGroup[];
  readonly nameOf: (group: QualityGroup) => string;
}

function Groups({ title, groups, nameOf }: GroupsProps) {
  if (groups.length === 0) return null;
  return (
    <Disclosure title={title}>
      <ShowMore
        items={groups}
        step={20}
        render={(group) => (
          <li className="dimension">
            <ScoreLine name={nameOf(group)} score={overall(group.scores)} />
          </li>
        )}
      />
    </Disclosure>
  );
}

/** A name with its share, its band in words, its numerator and denominator, and what could not be judged. */
function ScoreLine({ name, score }: { readonly name: string; readonly score: Score }) {
  const { words, formats } = useServices();
  const { quality: text } = words;
  const share = shareOf(score);
  const band = bandOf(share);
  const unsure = notAssessableShare(score);
  const notes = [
    share === undefined ? undefined : text.of(formats.number(score.passed), formats.number(score.assessable)),
    unsure ? text.unsure(formats.cell(unsure, "percent")) : undefined,
    score.waived > 0 ? text.waived(score.waived) : undefined,
  ].filter((note) => note !== undefined);
  return (
    <>
      <span className="dimension__head">
        <span className="dimension__name">{name}</span>
        <span className={`dimension__share dimension__share--${band}`}>
          {share === undefined ? text.none : `${formats.cell(share, "percent")} ${text.band[band]}`}
        </span>
      </span>
      {notes.length > 0 && <span className="hint">{notes.join(" · ")}</span>}
    </>
  );
}

const signed = (value: number, format: (value: number) => string): string =>
  value > 0 ? `+${format(value)}` : format(value);
