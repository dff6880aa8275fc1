import type { ReconciledFigure } from "../../actions/refresh";
import { fullAddressOf } from "./figure-address";
import { GoTo } from "../parts/go-to";
import { Note } from "../parts/note";
import { ShowMore } from "../parts/show-more";
import { useServices } from "../state/services";

/** How many figures both calculations agree on, and the others one by one. */
export function Reconciliation({ figures }: { readonly figures: readonly ReconciledFigure[] }) {
  const { words, formats } = useServices();
  const { refresh } = words;
  const differing = figures.filter(({ reconciled }) => !reconciled);
  const headline = refresh.reconciled(figures.length - differing.length, figures.length);
  const shown = (value: ReconciledFigure["hostValue"], unit: ReconciledFigure["unit"]): string =>
    value === null || value === ""
      ? refresh.empty
      : formats.cell(value, unit === "share" ? "percent" : unit === "date" ? "date" : "number");
  if (differing.length === 0)
    return (
      <Note tone="good">
        <p className="reconciled">{headline}</p>
        <p className="soft">{refresh.reconciledHint}</p>
      </Note>
    );
  return (
    <>
      <Note tone="warning">
        <p className="reconciled">{headline}</p>
        <p>{refresh.differing(differing.length)}</p>
      </Note>
      <p className="hint">{refresh.differingHint}</p>
      <ShowMore
        items={differing}
        render={({ id, title, unit, sheet, cell, value, hostValue }) => (
          <li key={id} className="detail">
            <GoTo to={{ address: fullAddressOf(sheet, cell) }}>{title}</GoTo>
            <span className="soft">{words.shell.place(sheet, cell)}</span>
            <span>
              {[refresh.workbook(shown(hostValue, unit)), refresh.own(shown(value, unit))].join(" · ")}
            </span>
          </li>
        )}
      />
    </>
  );
}
