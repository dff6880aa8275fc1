import type { ReactNode } from "react";
import type { RegisterChoice } from "../../actions/templates";
import { fullAddress } from "../../actions/cell-address";
import type { RegisterImport } from "../../pmo/intake/plan";
import { Disclosure } from "../parts/disclosure";
import { GoTo } from "../parts/go-to";
import { ShowMore } from "../parts/show-more";
import { useServices } from "../state/services";
import { ColumnList } from "./column-list";
import { ConvertedValues } from "./converted-values";
import { DriftList } from "./drift-list";

interface ImportCardProps {
  readonly one: RegisterImport;
  readonly register: RegisterChoice;
  /** False for a table of another workbook, whose cells cannot be shown. */
  readonly isOpen?: boolean;
}

/** One table of a source: what comes in from it, column by column, and what does not. */
export function ImportCard({ one, register, isOpen = true }: ImportCardProps) {
  const { words, formats } = useServices();
  const { bringIn } = words;
  const { source, rows, columns, leftOut, problems, notes } = one;
  const addressOf = (row: number, column: number): string | undefined =>
    isOpen ? fullAddress(source.sheet, row - 1, column) : undefined;
  const types = new Map(register.fields.map(({ id, type }) => [id, type]));
  const fed = new Set(columns.map(({ field }) => field));
  const unfed = register.fields.filter(({ id, requirement }) => requirement === "required" && !fed.has(id));
  const title = bringIn.into(source.sheet, register.name);
  return (
    <section className="card" aria-label={isOpen ? title : bringIn.files.of(source.file, title)}>
      <h3>{title}</h3>
      <p className="hint">
        {[
          bringIn.header(source.headerRow),
          bringIn.rowsIn(one.register, rows.length),
          bringIn.columnsFound(columns.length),
        ].join(" · ")}
      </p>
      <DriftList one={one} />
      <ColumnList one={one} register={register} />
      {unfed.length > 0 && (
        <Disclosure title={bringIn.unfilled(unfed.length)}>
          <p>{bringIn.unfilledFields(unfed.map(({ header }) => header))}</p>
          <p className="hint">{bringIn.unfilledHint}</p>
        </Disclosure>
      )}
      <ConvertedValues one={one} register={register} />
      {problems.length > 0 && (
        <Disclosure title={bringIn.problems(problems.length)}>
          <p className="hint">{bringIn.problemsHint}</p>
          <ShowMore
            items={problems}
            render={({ row, column, header, field, value, problem }) => (
              <li className="detail">
                <Place address={addressOf(row, column)}>{bringIn.problemAt(row, header)}</Place>
                <span className="detail__value">{formats.cell(value, types.get(field))}</span>
                <span className="soft">{problem}</span>
              </li>
            )}
          />
        </Disclosure>
      )}
      {leftOut.length > 0 && (
        <Disclosure title={bringIn.leftOut(leftOut.length)}>
          <ShowMore
            items={leftOut}
            render={({ row, reason, text }) => (
              <li className="detail">
                <span>
                  <Place address={addressOf(row, 0)}>{bringIn.row(row)}</Place>{" "}
                  <span className="soft">{bringIn.leftOutReason[reason]}</span>
                </span>
                {text !== "" && <span className="detail__value">{text}</span>}
              </li>
            )}
          />
        </Disclosure>
      )}
      {notes.length > 0 && (
        <Disclosure title={bringIn.notes(notes.length)}>
          <ul className="bullets">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

/** A place in the source; a way to it where it is in the open workbook. */
function Place({
  address,
  children,
}: {
  readonly address: string | undefined;
  readonly children: ReactNode;
}) {
  return address === undefined ? <span>{children}</span> : <GoTo to={{ address }}>{children}</GoTo>;
}
