import type { ProfileLine, ProfilesView, ThresholdChoice } from "../../actions/profiles";
import type { ProfileLevel, ThresholdProfile } from "../../pmo/setup/profiles";

/** What is typed into the form of a profile. Shares are typed in percent. */
export interface ProfileDraft {
  readonly threshold: string;
  readonly level: ProfileLevel;
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}

/** The fields of a draft that need something else. */
export type ProfileGaps = Partial<Record<"name" | "value" | "reason", true>>;

const isShare = ({ unit }: Pick<ThresholdChoice, "unit">): boolean => unit === "share" || unit === "points";

/** A threshold's value as it is typed. */
export const typedValue = (choice: Pick<ThresholdChoice, "unit">, value: number): string =>
  String(isShare(choice) ? Number((value * 100).toPrecision(12)) : value);

/** A draft for a new profile, or one that is to be changed. */
export function draftOf({ thresholds, names }: ProfilesView, line: ProfileLine | undefined): ProfileDraft {
  if (line) {
    const { threshold, level, name, value, reason } = line;
    return { threshold, level, name, value: typedValue(line, value), reason };
  }
  const level = names.Project.length > 0 ? "Project" : "Stage";
  return { threshold: thresholds[0]?.id ?? "", level, name: "", value: "", reason: "" };
}

/** The profile that a draft says, or what it lacks. */
export function profileOf(
  { thresholds }: ProfilesView,
  { threshold, level, name, value, reason }: ProfileDraft,
): { readonly profile: ThresholdProfile } | { readonly gaps: ProfileGaps } {
  const choice = thresholds.find(({ id }) => id === threshold);
  const text = value.trim().replace(/%$/, "").replace(",", ".").trim();
  const number = text === "" ? Number.NaN : Number(text);
  const gaps: ProfileGaps = {
    ...(name === "" ? { name: true } : {}),
    ...(Number.isFinite(number) && number >= 0 ? {} : { value: true }),
    ...(reason.trim() === "" ? { reason: true } : {}),
  };
  if (!choice || Object.keys(gaps).length > 0) return { gaps };
  return {
    profile: {
      threshold: choice.id,
      level,
      name,
      value: isShare(choice) ? Number((number / 100).toPrecision(12)) : number,
      reason: reason.trim(),
    },
  };
}
