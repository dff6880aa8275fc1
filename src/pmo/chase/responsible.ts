import type { Register, Registers } from "../registers/register";
import { ownersOf } from "../templates/template";
import type { FieldId, RegisterId } from "../templates/template";
import type { CellValue } from "../values/cell";
import { textOf } from "../values/text";
import { peopleIn, personKey, spokenName } from "./person";

/** Who answers for a row. */
export interface Answerable {
  /** Alike for every spelling of the name; empty where nobody is named. */
  readonly key: string;
  /** Others whom the same cell names. */
  readonly also: readonly string[];
}

/** A project as its row says. */
export interface ProjectName {
  readonly id: string;
  readonly name: string;
}

const NOBODY: Answerable = { key: "", also: [] };
/** Who stands in where a row names nobody. */
const STAND_INS: readonly FieldId[] = ["manager", "sponsor"];

/** Finds who answers for a row: its own owner, then its project's manager, then the sponsor. */
export class Responsible {
  readonly #projects = new Map<string, number>();
  readonly #cells = new Map<CellValue, Answerable>();
  readonly #spellings = new Map<string, Map<string, number>>();
  readonly #projectFields = new Map<RegisterId, FieldId | undefined>();

  constructor(private readonly registers: Registers) {
    const ids = registers["projects"]?.byField.get("projectId")?.values ?? [];
    ids.forEach((id, row) => {
      const key = textOf(id).toLowerCase();
      if (key !== "" && !this.#projects.has(key)) this.#projects.set(key, row);
    });
    // A name that is asked for once may be spelt better elsewhere; the projects name most people.
    for (const field of STAND_INS)
      for (const cell of registers["projects"]?.byField.get(field)?.values ?? []) this.read(cell);
  }

  /** Who answers for a row; of a register as a whole, nobody. */
  of(id: RegisterId, row: number | undefined): Answerable {
    const register = this.registers[id];
    if (!register || row === undefined) return NOBODY;
    const own = this.first(register, row, ownersOf(register.template));
    if (own) return own;
    const { projects } = this.registers;
    const project = this.projectRow(register, row);
    return (projects && project !== undefined && this.first(projects, project, STAND_INS)) || NOBODY;
  }

  /** The project of a row, by the ID that the row gives; undefined where it gives none. */
  projectOf(id: RegisterId, row: number | undefined): ProjectName | undefined {
    const register = this.registers[id];
    if (!register || row === undefined) return undefined;
    const field = this.projectField(register);
    const stated = field === undefined ? "" : textOf(cellOf(register, field, row));
    const at = this.projectRow(register, row);
    if (at === undefined) return stated === "" ? undefined : { id: stated, name: "" };
    const { projects } = this.registers;
    if (!projects) return { id: stated, name: "" };
    return {
      id: textOf(cellOf(projects, "projectId", at)) || stated,
      name: textOf(cellOf(projects, "name", at)),
    };
  }

  /** A person's name, first name first, in the spelling that stands most often among those with capitals where they belong. */
  nameOf(key: string): string {
    const spellings = [...(this.#spellings.get(key) ?? [])];
    const [best] = spellings.sort(
      ([a, x], [b, y]) => Number(isProper(b)) - Number(isProper(a)) || y - x || (a < b ? -1 : 1),
    );
    return best?.[0] ?? "";
  }

  private projectField({ template }: Register): FieldId | undefined {
    if (!this.#projectFields.has(template.id))
      this.#projectFields.set(
        template.id,
        template.id === "projects"
          ? template.key
          : template.fields.find(({ references }) => references === "projects")?.id,
      );
    return this.#projectFields.get(template.id);
  }

  private projectRow(register: Register, row: number): number | undefined {
    if (register.template.id === "projects") return row;
    const field = this.projectField(register);
    return field === undefined
      ? undefined
      : this.#projects.get(textOf(cellOf(register, field, row)).toLowerCase());
  }

  private first(register: Register, row: number, fields: readonly FieldId[]): Answerable | undefined {
    for (const field of fields) {
      const found = this.read(cellOf(register, field, row));
      if (found.key !== "") return found;
    }
    return undefined;
  }

  private read(cell: CellValue): Answerable {
    if (cell === null) return NOBODY;
    const known = this.#cells.get(cell) ?? answerableIn(cell);
    this.#cells.set(cell, known);
    if (known.key !== "") this.count(known.key, spokenName(peopleIn(cell)[0] ?? ""));
    return known;
  }

  private count(key: string, name: string): void {
    const spellings = this.#spellings.get(key) ?? new Map<string, number>();
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    this.#spellings.set(key, spellings);
  }
}

/** True for `Ines Okafor`, false for `INES OKAFOR` and `ines okafor`. */
const isProper = (name: string): boolean =>
  /^\p{Lu}/u.test(name) && /\p{Ll}/u.test(name) && !/\p{Lu}{3}/u.test(name);

function answerableIn(cell: CellValue): Answerable {
  const [first, ...others] = peopleIn(cell);
  const key = first === undefined ? "" : personKey(first);
  return key === "" ? NOBODY : { key, also: others.map(spokenName) };
}

const cellOf = ({ byField }: Register, field: FieldId, row: number): CellValue =>
  byField.get(field)?.values[row] ?? null;
