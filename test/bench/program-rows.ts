import type { CellValue } from "../../src/pmo/values/cell";
import type { FieldId } from "../../src/pmo/templates/template";
import { DATA_DATE } from "../pmo/checks/registers";

type Values = Readonly<Record<FieldId, CellValue>>;

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;
const letter = (index: number): string => String.fromCharCode(97 + (index % 26));
export const projectId = (index: number): string => `PRJ-${String(index).padStart(6, "0")}`;

/** A plain project of 30 fields; one in fifty is late and over budget, so that findings are made too. */
export function projectRow(index: number): Values {
  const bad = index % 50 === 0;
  const closed = index % 11 === 0;
  const word = letter(index) + letter(index * 7) + letter(index * 11);
  return {
    projectId: projectId(index),
    name: `Ward ${index} ${word} handover record`,
    workstream: `Stream ${index % 7}`,
    department: `Department ${index % 31}`,
    category: `Category ${index % 5}`,
    tier: String(index % 3),
    priority: "High",
    stage: "Execute",
    status: closed ? "Closed" : "Active",
    declaredRag: closed ? "Blue" : "Green",
    scheduleRag: "Green",
    costRag: "Amber",
    scopeRag: "Green",
    narrative: "The build is on plan and the next release is being tested by the two pilot wards.",
    sponsor: `Sponsor ${index % 900}`,
    manager: `Manager ${index % 20_000}`,
    baselineStart: DATA_DATE - 300,
    baselineFinish: DATA_DATE + 250,
    forecastFinish: bad ? DATA_DATE - 40 : DATA_DATE + 252,
    actualStart: DATA_DATE - 299,
    actualFinish: closed ? DATA_DATE - 10 : null,
    percentComplete: 0.54,
    budget: 1000,
    plannedValue: 545,
    earnedValue: 540,
    actualCost: bad ? 900 : 545,
    forecastCost: closed ? 545 : 1009,
    objective: "Safer care",
    lastUpdated: DATA_DATE - 6,
    period: "2026-03",
  };
}

const CATEGORIES = ["Technical", "Schedule", "Cost", "Resource", "Supplier", "Security"] as const;
const NOUNS = [
  "interface",
  "device order",
  "training room",
  "data load",
  "contract",
  "network link",
] as const;

/** A risk of one of so many projects; one in nine is closed, and scores go through the whole scale. */
export function riskRow(index: number, projects: number): Values {
  const closed = index % 9 === 0;
  const probability = 1 + (index % 5);
  const impact = 1 + ((index * 3 + Math.floor(index / 5)) % 5);
  return {
    riskId: `R-${String(index).padStart(6, "0")}`,
    project: projectId(index % projects),
    type: index % 20 === 0 ? "Opportunity" : "Threat",
    title: `The ${pick(NOUNS, index)} of lot ${index} ${letter(index * 7)}${letter(index * 3)} comes late`,
    description: `Because the supplier is short of staff, lot ${index} may come late, so that wards wait.`,
    category: pick(CATEGORIES, index),
    raisedOn: DATA_DATE - 20 - (index % 200),
    probability,
    impact,
    response: "Reduce",
    actions: "Test with the supplier every week and report to the board.",
    actionOwner: `Person ${index % 700}`,
    actionDue: DATA_DATE + 5 + (index % 60) - (index % 40 === 0 ? 30 : 0),
    residualProbability: Math.max(1, probability - 1),
    residualImpact: impact,
    probabilityPercent: probability / 6,
    costLikely: 10 + (index % 400),
    owner: `Owner ${index % 800}`,
    status: closed ? "Closed" : "Open",
    lastReview: DATA_DATE - (index % 30),
    nextReview: DATA_DATE + 10 - (index % 25 === 0 ? 20 : 0),
    closedOn: closed ? DATA_DATE - 3 : null,
  };
}

/** A milestone of one of so many projects; half of them are reached. */
export function milestoneRow(index: number, projects: number): Values {
  const done = index % 2 === 0;
  const baseline = DATA_DATE + (done ? -90 : 30) + (index % 50);
  return {
    milestoneId: `M-${String(index).padStart(6, "0")}`,
    project: projectId(index % projects),
    name: `Delivery ${Math.floor(index / projects) + 1} of lot ${index % projects}`,
    type: "Delivery",
    critical: index % 3 === 0 ? "Yes" : "No",
    baselineDate: baseline,
    forecastDate: done ? null : baseline + (index % 12),
    actualDate: done ? baseline + (index % 4) : null,
    status: done ? "Complete" : "On track",
    owner: `Owner ${index % 800}`,
  };
}
