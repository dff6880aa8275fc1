import { refuse } from "../../engine/refusals";
import type { Cells } from "../cells";
import type { Method } from "../object-type";
import type { Json } from "../protocol";

/** The client knows a range that it keeps by its reference id. */
export function referenceIdentity(self: Cells): Record<string, Json> {
  return self.referenceId === undefined ? {} : { _ReferenceId: self.referenceId };
}

/** What the client asks of its own accord. */
export const referenceMethods: Readonly<Record<string, Method<Cells>>> = {
  _KeepReference: (self, _args, session) => {
    session.references.keep(self);
  },
  /** Sent before a large array is split into several actions. */
  _ValidateArraySize: ({ area }, args) => {
    const [rows, columns] = [args.integer(0, "rows"), args.integer(1, "columns")];
    if (rows !== area.rows || columns !== area.columns) {
      refuse(
        "InvalidArgument",
        `${rows} rows of ${columns} columns do not fit ${area.rows} of ${area.columns}`,
      );
    }
  },
};
