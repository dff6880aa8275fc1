import type { Check, Finding } from "../checks/check";
import type { Judgements, RowNotes } from "../checks/engine/judgements";
import { Responsible } from "../chase/responsible";
import type { Register, Registers } from "../registers/register";
import type { RegisterId } from "../templates/template";
import { dimensionOf, DIMENSIONS, WEIGHTS } from "./dimensions";
import { scoresBy } from "./score";
import type { Scores } from "./score";

/** Whose data a score is about. */
export interface QualityGroup {
  /** A register's id, a project's ID, or a person's key; empty where there is none. */
  readonly key: string;
  readonly name: string;
  readonly scores: Scores;
}

/** The same applications of rules, once by register, once by project and once by owner. */
export interface QualityGroups {
  readonly registers: readonly QualityGroup[];
  readonly projects: readonly QualityGroup[];
  readonly owners: readonly QualityGroup[];
}

type Kind = keyof QualityGroups;
/** Weighted counts of one group, a number for each dimension. */
interface Counts {
  readonly judged: Float64Array;
  readonly lacking: Float64Array;
  readonly failed: Float64Array;
  readonly waived: Float64Array;
}
/** The group of each row of a register. */
type RowGroups = Readonly<Record<"projects" | "owners", readonly string[]>>;

/**
 * Counts by register, project and owner what checks judge. A rule that does not say which rows it judged, such as one that compares
 * rows with each other, counts for its register alone.
 */
export class QualityTally implements Judgements {
  readonly #responsible: Responsible;
  readonly #rows = new Map<RegisterId, RowGroups>();
  readonly #counts: Record<Kind, Map<string, Counts>> = {
    registers: new Map(),
    projects: new Map(),
    owners: new Map(),
  };
  readonly #projectNames = new Map<string, string>();
  /** Checks of registers whose rows are known. */
  readonly #byRow = new Set<string>();

  constructor(private readonly registers: Registers) {
    this.#responsible = new Responsible(registers);
  }

  begin({ length }: Register): RowNotes {
    return { judged: new Uint32Array(length), lacking: new Uint32Array(length), isUsed: false };
  }

  end(check: Check, register: Register, notes: RowNotes, judged: number, lacking: number): void {
    const at = placeOf(check.id);
    if (at < 0) return;
    const { id } = register.template;
    const weight = WEIGHTS[check.severity];
    const whole = this.counts("registers", id);
    add(whole.judged, at, weight * judged);
    add(whole.lacking, at, weight * lacking);
    if (!notes.isUsed) return;
    this.#byRow.add(`${check.id} ${id}`);
    const groups = this.rowGroups(register);
    for (const kind of ["projects", "owners"] as const) {
      const keys = groups[kind];
      for (let row = 0; row < register.length; row++) {
        const times = notes.judged[row] ?? 0;
        const without = notes.lacking[row] ?? 0;
        if (times === 0 && without === 0) continue;
        const counts = this.counts(kind, keys[row] ?? "");
        add(counts.judged, at, weight * times);
        add(counts.lacking, at, weight * without);
      }
    }
  }

  /** What was counted, less what the findings failed; waived findings count as passed. */
  groups(findings: readonly Finding[]): QualityGroups {
    for (const finding of findings) this.fail(finding);
    return {
      registers: this.groupsOf("registers", (id) => this.registers[id]?.template.name ?? id),
      projects: this.groupsOf("projects", (id) => this.#projectNames.get(id) ?? ""),
      owners: this.groupsOf("owners", (key) => this.#responsible.nameOf(key)),
    };
  }

  private fail({ check, severity, register: id, row, rows, waiver }: Finding): void {
    const register = this.registers[id];
    const at = placeOf(check);
    if (!register || at < 0) return;
    const about = rows ?? (row === undefined ? [] : [row]);
    const note = (counts: Counts, times: number): void =>
      waiver ? add(counts.waived, at, times) : add(counts.failed, at, WEIGHTS[severity] * times);
    note(this.counts("registers", id), Math.max(1, about.length));
    if (!this.#byRow.has(`${check} ${id}`)) return;
    const groups = this.rowGroups(register);
    for (const one of about)
      for (const kind of ["projects", "owners"] as const) note(this.counts(kind, groups[kind][one] ?? ""), 1);
  }

  private groupsOf(kind: Kind, nameOf: (key: string) => string): readonly QualityGroup[] {
    return [...this.#counts[kind]].map(([key, counts]) => ({
      key,
      name: nameOf(key),
      scores: scoresBy((dimension) => {
        const at = DIMENSIONS.findIndex(({ id }) => id === dimension);
        const assessable = counts.judged[at] ?? 0;
        return {
          assessable,
          passed: Math.max(0, assessable - (counts.failed[at] ?? 0)),
          notAssessable: counts.lacking[at] ?? 0,
          waived: counts.waived[at] ?? 0,
        };
      }),
    }));
  }

  private counts(kind: Kind, key: string): Counts {
    const known = this.#counts[kind].get(key);
    if (known) return known;
    const zeros = (): Float64Array => new Float64Array(DIMENSIONS.length);
    const made = { judged: zeros(), lacking: zeros(), failed: zeros(), waived: zeros() };
    this.#counts[kind].set(key, made);
    return made;
  }

  private rowGroups(register: Register): RowGroups {
    const { id } = register.template;
    const known = this.#rows.get(id);
    if (known) return known;
    const projects: string[] = [];
    const owners: string[] = [];
    for (let row = 0; row < register.length; row++) {
      const project = this.#responsible.projectOf(id, row);
      if (project && !this.#projectNames.has(project.id)) this.#projectNames.set(project.id, project.name);
      projects.push(project?.id ?? "");
      owners.push(this.#responsible.of(id, row).key);
    }
    const made = { projects, owners };
    this.#rows.set(id, made);
    return made;
  }
}

const add = (counts: Float64Array, at: number, value: number): void => {
  counts[at] = (counts[at] ?? 0) + value;
};

const PLACES = new Map<string | undefined, number>(DIMENSIONS.map(({ id }, place) => [id, place]));
const placeOf = (check: string): number => PLACES.get(dimensionOf(check)) ?? -1;
