import type { ReactNode } from "react";
import { useGoTo } from "../state/use-go-to";

interface GoToProps {
  /** A cell with its sheet, or a sheet by its name. */
  readonly to: { readonly address: string } | { readonly sheet: string };
  readonly children: ReactNode;
  readonly label?: string;
}

/** A text that shows a cell or a sheet of the workbook when it is chosen. */
export function GoTo({ to, children, label }: GoToProps) {
  const { goToCell, goToSheet } = useGoTo();
  return (
    <button
      type="button"
      className="textual"
      aria-label={label}
      onClick={() => ("address" in to ? goToCell(to.address) : goToSheet(to.sheet))}
    >
      {children}
    </button>
  );
}
