import { of, text } from "./blueprint";
import type { BlueprintCell, BlueprintPart } from "./blueprint";

/** A milestone that nothing has happened to yet: forecast on its baseline. */
export const milestone = (
  name: string,
  type: "Approval" | "Assurance" | "Delivery" | "Gate" | "Benefit",
  day: BlueprintCell,
  owner: "sponsor" | "manager" = "manager",
  critical = false,
): BlueprintPart["rows"][number] => ({
  name: text(name),
  type: text(type),
  critical: text(critical ? "Yes" : "No"),
  baselineDate: day,
  forecastDate: day,
  status: text("Not started"),
  owner: of(owner),
});

/** A risk to begin with: a suggestion that is still to be assessed, so that nobody takes it for a judgement. */
export const starterRisk = (
  title: string,
  description: string,
  category: string,
): BlueprintPart["rows"][number] => ({
  type: text("Threat"),
  title: text(title),
  description: text(description),
  category: text(category),
  raisedOn: { from: "dataDate", days: 0 },
  owner: of("manager"),
  status: text("Proposed"),
});
