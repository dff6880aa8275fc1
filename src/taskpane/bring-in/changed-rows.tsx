import { Button } from "@fluentui/react-components";
import type { ChangedRow, RegisterPreview } from "../../actions/bring-in-plan";
import type { KeptCell } from "../../pmo/intake/update";
import { Disclosure } from "../parts/disclosure";
import { ShowMore } from "../parts/show-more";
import { useServices } from "../state/services";
import { useStore } from "../state/store";

/** What a source says otherwise than the register, cell by cell with old and new; and the rows that it no longer has. */
export function ChangedRows({ preview }: { readonly preview: RegisterPreview }) {
  const { bringIn } = useServices().words;
  const { changes, gone, sheet } = preview;
  const asked = changes.filter(({ kept }) => kept.some(({ why }) => why === "asked"));
  const others = changes.filter((row) => !asked.includes(row));
  return (
    <>
      {asked.length > 0 && (
        <Disclosure title={bringIn.changes.conflicts(asked.length, sheet)} defaultOpen>
          <p className="hint">{bringIn.changes.conflictsHint}</p>
          <ShowMore items={asked} render={(row) => <Row row={row} />} />
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure title={bringIn.changes.title(others.length, sheet)}>
          <ShowMore items={others} render={(row) => <Row row={row} />} />
        </Disclosure>
      )}
      {gone.length > 0 && (
        <Disclosure title={bringIn.changes.gone(gone.length, sheet)}>
          <p className="hint">{bringIn.changes.goneHint}</p>
          <ShowMore items={gone} render={({ row }) => <li>{row}</li>} />
        </Disclosure>
      )}
    </>
  );
}

function Row({ row }: { readonly row: ChangedRow }) {
  const { words, formats } = useServices();
  const { changes: say } = words.bringIn;
  const shown = (value: KeptCell["from"]): string => formats.cell(value, undefined) || say.blank;
  return (
    <li className="question">
      <p>
        <strong>{row.row}</strong> <span className="soft">{say.at(row.file, row.sheet, row.sourceRow)}</span>
      </p>
      <ul className="plain">
        {row.changes.map(({ header, from, to }) => (
          <li key={header}>{say.cell(header, shown(from), shown(to))}</li>
        ))}
        {row.kept.map((cell) => (
          <li key={cell.header}>
            {say.kept(cell.header, shown(cell.from), shown(cell.to))}{" "}
            <span className="soft">{say.why[cell.why]}</span>
            {cell.id !== undefined && (cell.why === "asked" || cell.why === "answered") && (
              <Winner id={cell.id} header={cell.header} row={row.row} />
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Winner({ id, header, row }: { readonly id: string; readonly header: string; readonly row: string }) {
  const { changes: say } = useServices().words.bringIn;
  const { state, dispatch } = useStore();
  const said = state.choices.winners?.[id];
  return (
    <div className="question__answers" role="group" aria-label={say.winner(header, row)}>
      {(["register", "source"] as const).map((winner) => (
        <Button
          key={winner}
          size="small"
          aria-pressed={said === winner}
          appearance={said === winner ? "primary" : "secondary"}
          onClick={() =>
            dispatch({
              type: "chose",
              choices: { ...state.choices, winners: { ...state.choices.winners, [id]: winner } },
            })
          }
        >
          {say.take[winner]}
        </Button>
      ))}
    </div>
  );
}
