import type { Fault } from "./fault";
import { MILESTONE_FAULTS } from "./milestones";
import { MONEY_AND_COLOUR_FAULTS } from "./money-and-colours";
import { PROJECT_FAULTS } from "./projects";
import { RISK_RESPONSE_FAULTS } from "./risk-responses";
import { RISK_FAULTS } from "./risks";

/** Every fault, in the order in which they are planted: titles change after whatever finds a row by its title. */
export const FAULTS: readonly Fault[] = [
  ...PROJECT_FAULTS,
  ...MONEY_AND_COLOUR_FAULTS,
  ...MILESTONE_FAULTS,
  ...RISK_RESPONSE_FAULTS,
  ...RISK_FAULTS,
];
