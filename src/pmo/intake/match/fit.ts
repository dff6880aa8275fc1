import type { Field } from "../../templates/template";
import type { ListReaders } from "../options";
import { isProbability, isScale } from "./field-kinds";
import type { HeaderText } from "./header-text";
import { listShare, peopleShare, scaleShare, shareOf } from "./profile";
import type { CellClass, Profile } from "./profile";

/** How well a column's content suits a field. */
export interface Fit {
  /** 0–1: the share of the sample that the field can hold. */
  readonly share: number;
  /** True when the content points to this kind of field and to few others: colours, list values, dates. */
  readonly telling: boolean;
}

/** The share of a column's content that a field can hold. */
export function fitOf(field: Field, profile: Profile, header: HeaderText, lists: ListReaders): Fit {
  if (profile.sampled === 0) return { share: 1, telling: false };
  const share = Math.min(1, shareFor(field, profile, header, lists));
  const telling =
    share >= 0.7 &&
    (field.type === "list" || isScale(field) || (field.type === "date" && of(profile, "date") >= 0.6));
  return { share, telling };
}

const of = (profile: Profile, ...classes: readonly CellClass[]): number =>
  classes.reduce((sum, kind) => sum + profile.classes[kind], 0) / Math.max(1, profile.sampled);

function shareFor(field: Field, profile: Profile, header: HeaderText, lists: ListReaders): number {
  const words = of(profile, "short", "text", "prose", "period", "flag", "error");
  switch (field.type) {
    case "date":
      return (
        of(profile, "date") +
        0.8 * of(profile, "period") +
        0.6 * dayNumbers(profile) +
        0.4 * of(profile, "error")
      );
    case "money":
      return header.percent || header.duration !== undefined
        ? 0.05
        : of(profile, "number", "money") + 0.4 * of(profile, "error");
    case "percent":
      return (
        of(profile, "share") +
        shareOf(
          profile,
          () => false,
          (number) => number >= 0 && number <= 100,
        ) +
        shareOf(profile, (text) => /^\s*\d{1,3}(?:[.,]\d+)?\s*$/.test(text))
      );
    case "number":
      return isScale(field)
        ? scaleShare(profile, lists, isProbability(field))
        : of(profile, "number") + shareOf(profile, (text) => /^\W*\d/.test(text) && text.length < 25) * 0.8;
    case "list":
      return field.list === undefined ? words : listShare(profile, field.list, lists);
    case "flag":
      return Math.max(of(profile, "flag"), listShare(profile, "yesNo", lists));
    case "person":
      return isWordList(profile, lists) ? 0.05 : Math.max(peopleShare(profile), 0.55 * of(profile, "short"));
    case "id":
      return idShare(profile);
    case "reference":
      return profile.meanLength > 120 ? 0.1 : words + 0.8 * of(profile, "number");
    case "text":
      if (isColours(profile, lists)) return 0.1;
      return words + (profile.meanLength > 300 ? -0.4 : 0) + 0.3 * of(profile, "number");
    case "longText":
      if (isColours(profile, lists)) return 0.1;
      return words + 0.1 * of(profile, "number");
    case "calculated":
      return 1;
  }
}

/** Colours, yes and no, or steps of a scale are short words, but no names. */
const isWordList = (profile: Profile, lists: ListReaders): boolean =>
  (["rag", "yesNo", "scale"] as const).some((list) => listShare(profile, list, lists) >= 0.5);

/** A few colours or yes and no again and again are no text, whatever the header says. */
const isColours = (profile: Profile, lists: ListReaders): boolean =>
  profile.sampled >= 3 &&
  profile.distinct <= 5 &&
  profile.meanLength <= 12 &&
  (["rag", "yesNo"] as const).some((list) => listShare(profile, list, lists) >= 0.9);

/** Whole numbers that could be days from 1982 to 2064. */
const dayNumbers = (profile: Profile): number =>
  of(profile, "number") === 0
    ? 0
    : Math.min(
        of(profile, "number"),
        shareOf(
          profile,
          () => false,
          (number) => Number.isInteger(number) && number >= 30_000 && number <= 60_000,
        ),
      );

/** Short codes or numbers; long texts, dates and decimals are no ids, nor is a column of very few different values. */
function idShare(profile: Profile): number {
  const short = shareOf(
    profile,
    (text) => text.trim().length <= 40 && text.trim().split(/\s+/).length <= 4,
    (number) => Number.isInteger(number),
  );
  const usable = short - of(profile, "date", "money", "share");
  const varied = profile.distinct / Math.max(1, profile.sampled);
  return usable * (varied >= 0.5 || profile.sampled < 6 ? 1 : varied >= 0.1 ? 0.8 : 0.5);
}
