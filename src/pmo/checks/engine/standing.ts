import { NO_PAST } from "../../history/past";
import type { Past } from "../../history/past";
import type { Registers } from "../../registers/register";
import type { Settings } from "../../setup/settings";
import type { FieldId, RegisterId } from "../../templates/template";
import { STANDARD } from "../../templates/standards";
import type { Standards } from "../../templates/standards";
import type { Check, CheckContext, CheckOutcome } from "../check";
import { RunContext } from "./context";
import type { Judgements } from "./judgements";
import { runOne } from "./run";

type Run = ReturnType<typeof runOne>;

/** The fields with a change, of the registers with one; a column of the user's own is no field. */
type Changed = ReadonlyMap<RegisterId, { readonly fields: ReadonlySet<FieldId> }>;

/**
 * Checks with what each has found and which columns it has read. After an edit only those run again that have read a column with
 * a change: of the others the same would come out.
 */
export class StandingChecks {
  readonly #runs = new Map<Check, Run>();

  private constructor(
    private readonly registers: Registers,
    private readonly context: RunContext,
  ) {}

  /** Checks of a program, of which none has been run yet. */
  static of(
    registers: Registers,
    settings: Settings,
    lists: CheckContext["lists"],
    standards: Standards = STANDARD,
    past: Past = NO_PAST,
  ): StandingChecks {
    return new StandingChecks(registers, new RunContext(registers, settings, lists, standards, past));
  }

  /** Runs a check for the first time, or again. */
  run(check: Check, judgements?: Judgements): void {
    this.#runs.set(check, runOne(check, this.context, judgements));
  }

  get outcome(): CheckOutcome {
    const runs = [...this.#runs.values()];
    return { findings: runs.flatMap(({ findings }) => findings), results: runs.map(({ result }) => result) };
  }

  /** The same checks on the registers as they are after an edit of cells. No row or column may have come or gone. */
  edited(registers: Registers): StandingChecks {
    const changed = changesBetween(this.registers, registers);
    const next = new StandingChecks(registers, this.context.edited(registers));
    for (const [check, run] of this.#runs)
      if (isOvertaken(run, changed)) next.run(check);
      else next.#runs.set(check, run);
    return next;
  }
}

function changesBetween(before: Registers, after: Registers): Changed {
  const changed = new Map<RegisterId, { fields: Set<FieldId> }>();
  for (const [id, register] of Object.entries(after))
    for (const [place, column] of register.columns.entries()) {
      if (column.values === before[id]?.columns[place]?.values) continue;
      const ofRegister = changed.get(id) ?? { fields: new Set() };
      if (column.field) ofRegister.fields.add(column.field.id);
      changed.set(id, ofRegister);
    }
  return changed;
}

function isOvertaken({ reads }: Run, changed: Changed): boolean {
  if (!reads) return true;
  for (const [id, { fields }] of changed) {
    const read = reads.get(id);
    if (read?.all === true) return true;
    if (read) for (const field of fields) if (read.fields.has(field)) return true;
  }
  return false;
}
