import type { Figure } from "./figure";
import { quotient, quotientFormula } from "./figure";
import { sameText } from "./facts";
import { PROJECTS_NEED } from "./needs";
import { countOpen, criterion } from "./scope";

/** The colours that a project can declare, best first; Grey and blank are "not reported". */
export const DECLARED_COLOURS = ["Green", "Amber/Green", "Amber", "Amber/Red", "Red", "Blue"] as const;
export const COMPUTED_COLOURS = ["Green", "Amber", "Red", "Grey"] as const;

/** Open projects that declare a colour. */
export function declared(colour: string): Figure {
  return {
    id: `rag.declared.${colour}`,
    title: `Open projects that declare ${colour}`,
    unit: "count",
    needs: PROJECTS_NEED("open", "declaredRag"),
    formula: (ref) =>
      `=${countOpen(ref, "projects", `${ref("projects", "declaredRag")},${criterion(colour)}`)}`,
    calculate: ({ openProjects }) =>
      openProjects.filter(({ rag }) => sameText(rag) === sameText(colour)).length,
  };
}

/** Open projects whose data come to a colour. */
export function computed(colour: (typeof COMPUTED_COLOURS)[number]): Figure {
  return {
    id: `rag.computed.${colour}`,
    title: `Open projects whose data come to ${colour}`,
    unit: "count",
    needs: PROJECTS_NEED("open", "computedRag"),
    formula: (ref) => `=${countOpen(ref, "projects", `${ref("projects", "computedRag")},"${colour}"`)}`,
    calculate: ({ openProjects }) => openProjects.filter((project) => project.computedRag === colour).length,
  };
}

/** Open projects that declare one colour while their data come to another. */
export function declaredAgainstComputed(stated: string, worked: (typeof COMPUTED_COLOURS)[number]): Figure {
  return {
    id: `rag.matrix.${stated || "none"}.${worked}`,
    title: `Declared ${stated || "nothing"}, computed ${worked}`,
    unit: "count",
    needs: PROJECTS_NEED("open", "declaredRag", "computedRag"),
    formula: (ref) =>
      `=${countOpen(ref, "projects", `${ref("projects", "declaredRag")},${stated ? criterion(stated) : '""'}`, `${ref("projects", "computedRag")},"${worked}"`)}`,
    calculate: ({ openProjects }) =>
      openProjects.filter(
        (project) => sameText(project.rag) === sameText(stated) && project.computedRag === worked,
      ).length,
  };
}

/** Open projects that declare Grey, or nothing. */
export const NOT_REPORTED: Figure = {
  id: "rag.not-reported",
  title: "Open projects that report no colour",
  unit: "count",
  needs: PROJECTS_NEED("open", "declaredRag"),
  formula: (ref) =>
    `=${countOpen(ref, "projects", `${ref("projects", "declaredRag")},""`)}+${countOpen(ref, "projects", `${ref("projects", "declaredRag")},"Grey"`)}`,
  calculate: ({ openProjects }) =>
    openProjects.filter(({ rag }) => rag === "" || sameText(rag) === "grey").length,
};

/** Open projects whose declared colour is none of the list's. */
export const UNRECOGNIZED: Figure = {
  id: "rag.unrecognized",
  title: "Open projects whose colour is not one of the list",
  unit: "count",
  needs: PROJECTS_NEED("open", "declaredRag"),
  formula: (ref) => {
    const rag = ref("projects", "declaredRag");
    const known = [...DECLARED_COLOURS, "Grey"].map(
      (colour) => `-${countOpen(ref, "projects", `${rag},"${colour}"`)}`,
    );
    return `=${countOpen(ref, "projects")}-${countOpen(ref, "projects", `${rag},""`)}${known.join("")}`;
  },
  calculate: ({ openProjects }) => {
    const known = new Set([...DECLARED_COLOURS, "Grey", ""].map(sameText));
    return openProjects.filter(({ rag }) => !known.has(sameText(rag))).length;
  },
};

/** Open projects that declare red or amber/red. */
export const DECLARED_RED: Figure = {
  id: "rag.declared-red",
  title: "Open projects that declare red or amber/red",
  unit: "count",
  needs: PROJECTS_NEED("open", "declaredRag"),
  formula: (ref) =>
    `=${countOpen(ref, "projects", `${ref("projects", "declaredRag")},"Red"`)}+${countOpen(ref, "projects", `${ref("projects", "declaredRag")},"Amber/Red"`)}`,
  calculate: ({ openProjects }) =>
    openProjects.filter(({ rag }) => ["red", "amber/red"].includes(sameText(rag))).length,
};

/** Open projects whose declared and computed colour stand in a given relation. */
export function agreement(
  relation: "Agrees" | "Declared better" | "Declared worse" | "Not assessable",
): Figure {
  return {
    id: `rag.agreement.${relation}`,
    title: `Open projects: ${relation.toLowerCase()}`,
    unit: "count",
    needs: PROJECTS_NEED("open", "ragGap"),
    formula: (ref) => `=${countOpen(ref, "projects", `${ref("projects", "ragGap")},"${relation}"`)}`,
    calculate: ({ openProjects }) => openProjects.filter((project) => project.agreement === relation).length,
  };
}

/** The share of assessable open projects that declare a better colour than their data come to. */
export const DISAGREEMENT_RATE: Figure = {
  id: "rag.disagreement-rate",
  title: "Share of assessable projects that declare better than computed",
  unit: "share",
  needs: PROJECTS_NEED("open", "ragGap"),
  formula: (ref) => {
    const gap = ref("projects", "ragGap");
    return quotientFormula(
      countOpen(ref, "projects", `${gap},"Declared better"`),
      `${countOpen(ref, "projects")}-${countOpen(ref, "projects", `${gap},"Not assessable"`)}`,
    );
  },
  calculate: ({ openProjects }) =>
    quotient(
      openProjects.filter((project) => project.agreement === "Declared better").length,
      openProjects.filter((project) => project.agreement !== "Not assessable").length,
    ),
};
