import type { Definition } from "../../figures/figure";

/** What the KPI Summary says about its measures. */
export const KPI_DEFINITIONS: readonly Definition[] = [
  {
    title: "Scope",
    text: "Open projects: rows whose column Open says Yes. They have a name and are neither closed nor cancelled; a blank status counts as open.",
  },
  {
    title: "Computed RAG",
    text: "The worst colour of cost variance, finish slip, CPI and SPI; Grey where none of them can be assessed. A confidence, not a measure of progress.",
    thresholds: ["costAmber", "costRed", "slipAmber", "slipRed", "indexAmber", "indexRed"],
  },
  {
    title: "Declared better",
    text: "The declared colour is better than the computed one by a whole colour; amber/green and amber/red stand half-way.",
  },
  { title: "Cost variance", text: "(Forecast cost − budget) ÷ budget, over projects that have both." },
  {
    title: "Finish slip",
    text: "Working days (Monday to Friday) from baseline finish to actual, else forecast finish. Holidays are not taken off.",
  },
  {
    title: "Earned value (EV)",
    text: "As reported, else % complete × budget. CPI = ΣEV ÷ ΣAC and SPI = ΣEV ÷ ΣPV over projects that have both parts; never a mean of indices.",
    source: "ANSI/EIA-748 practice",
  },
  {
    title: "EAC, VAC, TCPI",
    text: "EAC = BAC ÷ CPI; VAC = BAC − EAC; TCPI = (BAC − EV) ÷ (BAC − AC), over projects with CPI and budget.",
    source: "ANSI/EIA-748 practice",
  },
  {
    title: "Milestone hit rate",
    text: "Milestones reached on or before baseline ÷ milestones due by the data date, cancelled ones left out.",
    thresholds: ["milestoneHorizon"],
  },
  {
    title: "Stale",
    text: "An open project whose last update is older than the limit at the data date.",
    thresholds: ["staleDays"],
  },
];
