import { columnSpecifier } from "../figures/reference";
import { PROFILE_LEVELS } from "../setup/profiles";
import type { ProfileLevel, ThresholdProfile } from "../setup/profiles";
import { SETUP_TABLES } from "../setup/sheet-names";
import type { Threshold } from "../setup/thresholds";
import type { Standards } from "../templates/standards";
import type { Field, FieldId, Template } from "../templates/template";
import { limitHeader, limitId, LIMITED } from "./limited";

/** What profiles go by, as fields of projects. */
const KEYS: Readonly<Record<ProfileLevel, FieldId>> = {
  Project: "projectId",
  Stage: "stage",
  Tier: "tier",
};

/** The Projects register as its table stands: its name and its headers. */
export interface ProjectsTable {
  readonly table: string;
  readonly headers: readonly string[];
}

/**
 * The standards of a workbook with profiles: Projects has a limit's column for each threshold that a profile gives or that the table
 * has already, and formulas that name the threshold go by it. Without either they are as they were.
 */
export function withLimits(
  standards: Standards,
  profiles: readonly ThresholdProfile[],
  projects: ProjectsTable | undefined,
): Standards {
  if (!projects) return standards;
  const headers = new Set(projects.headers.map((header) => header.trim().toLowerCase()));
  const limited = LIMITED.filter(
    (threshold) =>
      headers.has(limitHeader(threshold).toLowerCase()) ||
      profiles.some((profile) => profile.threshold === threshold.id),
  );
  if (limited.length === 0) return standards;
  return {
    ...standards,
    templates: standards.templates.map((template) => ({
      ...template,
      fields: [
        ...template.fields.map((field) => goingBy(limited, field, template, projects.table)),
        ...(template.id === "projects"
          ? limited.map((threshold) => limitField(threshold, template, headers))
          : []),
      ],
    })),
  };
}

/** The column of a threshold: the profile of the project, else of its stage, else of its tier, else the program's value. */
function limitField(threshold: Threshold, { fields }: Template, headers: ReadonlySet<string>): Field {
  const value = PROFILE_LEVELS.reduceRight((otherwise, level) => {
    const header = fields.find(({ id }) => id === KEYS[level])?.header;
    if (header === undefined || !headers.has(header.toLowerCase())) return otherwise;
    const criteria = profileCriteria(threshold, level, `"="&${literal(ofRow(header))}`);
    // Of rows that contradict each other none counts.
    return `IF(COUNTIFS(${criteria})=1,SUMIFS(${PROFILES}[Value],${criteria}),${otherwise})`;
  }, threshold.name);
  return {
    id: limitId(threshold.id),
    header: limitHeader(threshold),
    type: "calculated",
    shows: threshold.unit === "share" || threshold.unit === "points" ? "percent" : "number",
    requirement: "optional",
    description: `What counts for this project: ${threshold.meaning} From the table ${PROFILES}, else the program's.`,
    synonyms: [],
    formula: `=${value}`,
    width: 14,
  };
}

const PROFILES = SETUP_TABLES.profiles;

/** The criteria of COUNTIFS and SUMIFS that find a threshold's profile; `name` is a criterion, as Excel writes it. */
export const profileCriteria = ({ title }: Threshold, level: ProfileLevel, name: string): string =>
  [
    `${PROFILES}[Threshold],"${title}"`,
    `${PROFILES}[Applies to],"${level}"`,
    `${PROFILES}[Name],${name}`,
    `${PROFILES}[Name],"<>"`,
    `${PROFILES}[Value],">=0"`,
  ].join(",");

/** Whether a template's formulas name thresholds of which Projects can have limits. */
export const namesLimits = ({ fields }: Template): boolean =>
  fields.some(({ formula }) => formula !== undefined && LIMITED.some(({ name }) => formula.includes(name)));

function goingBy(limited: readonly Threshold[], field: Field, template: Template, projects: string): Field {
  const { formula } = field;
  if (formula === undefined) return field;
  const going = limited.reduce((text, threshold) => {
    const limit = limitIn(template, threshold, projects);
    return limit === undefined ? text : text.replace(new RegExp(`\\b${threshold.name}\\b`, "g"), () => limit);
  }, formula);
  return going === formula ? field : { ...field, formula: going };
}

/** A formula as it was before it went by limits: the template's own, where nobody has changed it. */
export const withoutLimits = (formula: string, template: Template, projects: string): string =>
  LIMITED.reduce((text, threshold) => {
    const limit = limitIn(template, threshold, projects);
    return limit === undefined ? text : text.replaceAll(limit, threshold.name);
  }, formula);

/** How a row of a register names the limit of its project; undefined where the register knows no projects. */
function limitIn({ id, fields }: Template, threshold: Threshold, projects: string): string | undefined {
  if (id === "projects") return ofRow(limitHeader(threshold));
  const reference = fields.find(({ references }) => references === "projects");
  return reference && ofNamedProject(threshold, ofRow(reference.header), projects);
}

/** The limit of the one project that has the ID which another register's row gives. */
function ofNamedProject(threshold: Threshold, cell: string, projects: string): string {
  const ids = `${projects}${columnSpecifier("Project ID")}`;
  const criteria = `${ids},"="&${literal(cell)},${ids},"<>"`;
  const limits = `${projects}${columnSpecifier(limitHeader(threshold))}`;
  return `IF(COUNTIFS(${criteria})=1,SUMIFS(${limits},${criteria}),${threshold.name})`;
}

/** A cell of the same row of a table. */
const ofRow = (header: string): string =>
  /^\w+$/.test(header) ? `[@${header}]` : `[@${columnSpecifier(header)}]`;

/** A cell's text as a criterion that its wildcards do not widen. */
const literal = (cell: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
