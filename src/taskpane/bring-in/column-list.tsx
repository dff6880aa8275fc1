import { useState } from "react";
import { Button, Input } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { RegisterChoice } from "../../actions/templates";
import type { ColumnMatch, RegisterImport } from "../../pmo/intake/plan";
import { Disclosure } from "../parts/disclosure";
import { ShowMore } from "../parts/show-more";
import { useWords } from "../state/services";
import { COLUMN_GROUPS, columnKey } from "../state/placement";
import { useStore } from "../state/store";
import { bookOf, choicesOf, suggested, withColumn, withSuggestions } from "./choices";
import { ColumnRow } from "./column-row";
import { moveBetweenRows } from "./rows-by-key";

/** From so many columns on a person looks for one instead of reading all. */
const MANY = 10;
/** A longer list is shown piece by piece. */
const ROWS_AT_ONCE = 60;

interface ColumnListProps {
  readonly one: RegisterImport;
  readonly register: RegisterChoice;
}

/** The columns of an import and the fields that they feed; those that need a decision come first. */
export function ColumnList({ one, register }: ColumnListProps) {
  const { bringIn } = useWords();
  const { state, dispatch } = useStore();
  const [search, setSearch] = useState("");
  const [entered, setEntered] = useState<number>();
  const { fields } = register;
  const headers = new Map(fields.map(({ id, header }) => [id, header]));
  const takenBy = new Map(
    one.columns.flatMap(({ field, header }) => (field === undefined ? [] : [[field, header] as const])),
  );
  const book = bookOf(one.source.file, state.plan?.intake);
  // One row of each list is on Tab's way; the arrow keys lead to the others.
  const rowsOf = (columns: readonly ColumnMatch[]) => {
    const current = columns.find(({ column }) => column === entered) ?? columns[0];
    return <ShowMore items={columns} step={ROWS_AT_ONCE} render={(match) => row(match, current?.column)} />;
  };
  const waiting = suggested(one.columns).length;
  const row = (match: ColumnMatch, current: number | undefined) => (
    <ColumnRow
      key={match.column}
      match={match}
      fields={fields}
      takenBy={takenBy}
      isCurrent={match.column === current}
      onEnter={() => setEntered(match.column)}
      choice={choicesOf(state.choices, book).columns?.[one.source.sheet]?.[match.column]}
      onChoose={(field) =>
        dispatch({
          type: "chose",
          choices: withColumn(state.choices, one.source.sheet, match.column, field, book),
        })
      }
    />
  );
  const wanted = search.trim().toLowerCase();
  const found = one.columns.filter(({ header, samples, field }) =>
    [header, headers.get(field ?? "") ?? "", ...samples].some((text) => text.toLowerCase().includes(wanted)),
  );
  return (
    // The keys only lead from one control of the list to another; each works by itself as well.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="columns"
      role="group"
      aria-label={bringIn.columnsFor(one.source.sheet)}
      onKeyDown={moveBetweenRows}
    >
      {waiting > 1 && (
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "chose", choices: withSuggestions(state.choices, one, book) });
            dispatch({ type: "said", text: bringIn.accepted(waiting) });
          }}
        >
          {bringIn.acceptAll(waiting)}
        </Button>
      )}
      {one.columns.length >= MANY && (
        <Input
          className="wide"
          size="small"
          type="search"
          contentBefore={<Search16Regular aria-hidden="true" />}
          placeholder={bringIn.findColumn}
          aria-label={bringIn.findColumn}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      )}
      {wanted !== "" && (
        <>
          <p className="hint" role="status">
            {found.length === 0 ? bringIn.noColumn : bringIn.group.found(found.length)}
          </p>
          {rowsOf(found)}
        </>
      )}
      {wanted === "" &&
        COLUMN_GROUPS.map((group) => {
          const columns = one.columns.filter((match) => state.placement[columnKey(one, match)] === group);
          return (
            columns.length > 0 && (
              <Disclosure
                key={group}
                title={bringIn.group[group](columns.length)}
                defaultOpen={group === "review"}
              >
                {rowsOf(columns)}
              </Disclosure>
            )
          );
        })}
    </div>
  );
}
