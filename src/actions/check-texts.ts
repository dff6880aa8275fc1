import { CHECKS } from "../pmo/checks/catalogue";
import type { Check } from "../pmo/checks/check";

/** What a check says about itself, for people. */
export type CheckText = Pick<
  Check,
  "id" | "severity" | "title" | "rule" | "why" | "remedy" | "source" | "waivable"
>;

/** The texts of every check, in the catalogue's order. */
export const checkTexts = (): readonly CheckText[] =>
  CHECKS.map(({ id, severity, title, rule, why, remedy, source, waivable }) => ({
    id,
    severity,
    title,
    rule,
    why,
    remedy,
    source,
    waivable,
  }));
