import { ProfiledThresholds } from "../../setup/profiles";
import type { Thresholds } from "../../setup/settings";
import type { FieldId, RegisterId } from "../../templates/template";
import type { CheckContext, Row } from "../check";

/** The thresholds that count for rows: those of the row's project, which a register names by its ID or its unique name. */
export class RowThresholds {
  readonly #profiled: ProfiledThresholds;
  readonly #fields = new Map<RegisterId, FieldId | undefined>();

  constructor(private readonly context: CheckContext) {
    const { thresholds, profiles = [] } = context.settings;
    this.#profiled = new ProfiledThresholds(thresholds, profiles);
  }

  of(row: Row): Thresholds {
    if (this.#profiled.none) return this.context.settings.thresholds;
    const project = row.register === "projects" ? row.index : this.#projectOf(row);
    return project === undefined ? this.context.settings.thresholds : this.#ofProject(project);
  }

  #ofProject(index: number): Thresholds {
    const { thresholds } = this.context.settings;
    return this.context.once(this, () => this.#ofProjects())[index] ?? thresholds;
  }

  #ofProjects(): Thresholds[] {
    return Array.from({ length: this.context.registers.projects?.length ?? 0 }, (_, index) => {
      const project = this.context.row("projects", index);
      const text = (field: FieldId): string => String(project.value(field) ?? "");
      return this.#profiled.of({ id: text("projectId"), stage: text("stage"), tier: text("tier") });
    });
  }

  /** The one project that a row names; an ID that stands twice leads to none, as in the sheet's formulas. */
  #projectOf(row: Row): number | undefined {
    const field = this.#fieldOf(row.register);
    const named = field === undefined ? undefined : row.text(field)?.toLowerCase();
    if (named === undefined) return undefined;
    const byId = this.context.index("projects", "projectId").get(named) ?? [];
    const found = byId.length > 0 ? byId : (this.context.index("projects", "name").get(named) ?? []);
    return found.length === 1 ? found[0] : undefined;
  }

  #fieldOf(register: RegisterId): FieldId | undefined {
    if (!this.#fields.has(register)) {
      const fields = this.context.registers[register]?.template.fields ?? [];
      this.#fields.set(register, fields.find(({ references }) => references === "projects")?.id);
    }
    return this.#fields.get(register);
  }
}
