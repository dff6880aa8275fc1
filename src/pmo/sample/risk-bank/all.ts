import { DATA_SECURITY_RISKS } from "./data-security";
import { INFRASTRUCTURE_RISKS } from "./infrastructure";
import { PORTAL_RISKS } from "./portal";
import { RECORDS_DEPLOYMENT } from "./records-deployment";
import { RECORDS_PLATFORM } from "./records-platform";
import type { RiskBank } from "./risk-story";
import { TRAINING_RISKS } from "./training";

/** The risks of every project of the sample. */
export const RISK_BANK: RiskBank = {
  ...RECORDS_PLATFORM,
  ...RECORDS_DEPLOYMENT,
  ...PORTAL_RISKS,
  ...TRAINING_RISKS,
  ...INFRASTRUCTURE_RISKS,
  ...DATA_SECURITY_RISKS,
};
