import { fieldOf } from "../../templates/template";
import type { Register } from "../../registers/register";
import type { Check, CheckContext, Row, TableReport } from "../check";
import { columnLack } from "../common/blank-cells";
import { tableChecks } from "../define";
import { isExternal, isOpenDependency, logOwner, projectOn } from "./dependency-values";
import type { Side } from "./dependency-values";
import { loopsOf } from "./loops";
import { unknownProject } from "../common/references";
import { nameKey } from "../common/similar-names";
import { SOURCE } from "../common/sources";
import { day, quoted } from "../common/words";

const common = { family: "dependency", register: "dependencies" } as const;
const table = tableChecks(common);
const cross = tableChecks(common, "cross");

/** So many places of a loop are named. */
const SHOWN = 12;

/** Dependencies beside projects and beside each other: who gives, who gets, and whether they wait for each other. */
export const DEPENDENCY_SIDES: readonly Check[] = [
  table({
    id: "DEP-01",
    severity: "error",
    title: "Giver or receiver unknown",
    rule: "The giving or the receiving project is blank, or neither in the Projects register nor External; or both are External.",
    why: "Nobody is asked for it, or nobody is told when it comes late.",
    remedy: "Enter the project's ID as the Projects register has it, or External with the name of the party.",
    source: SOURCE.doe,
    fixNote:
      "The project's ID, where the dependency gives the project's name; External for a giver that is blank where an external party is named.",
    run: (register, context, report) => {
      judgeSide(register, "toProject", context, report);
      judgeSide(register, "fromProject", context, report);
    },
  }),
  table({
    id: "DEP-06",
    severity: "alert",
    title: "The other side's log says otherwise",
    rule: "The direction says that the entry is from the log of the receiver (Gets) or of the giver (Gives); the other project has entries of its own in the register, and none of them is for the same two projects with the same ID or name; or it is, and gives another day by which it is needed.",
    why: "What stands in one log only is known to one side only.",
    remedy: "Let the two owners compare their logs, and enter the same on both sides.",
    source: SOURCE.own,
    needs: ["toProject", "fromProject"],
    judges: ["direction", "title"],
    run: (register, context, report) => {
      const entries = entriesOf(register, context);
      const owners = new Set(entries.map(({ owner }) => owner));
      const byPlace = new Map<string, Entry[]>();
      for (const entry of entries)
        for (const key of entry.keys) {
          const same = byPlace.get(key);
          if (same) same.push(entry);
          else byPlace.set(key, [entry]);
        }
      for (const entry of entries) {
        if (!isOpenDependency(entry.row)) continue;
        if (!owners.has(entry.other)) {
          report.notAssessable("The other project's log is not in the register");
          continue;
        }
        report.assessed(1);
        const mirrors = entry.keys
          .flatMap((key) => byPlace.get(key) ?? [])
          .filter(({ owner }) => owner === entry.other);
        const message = mirrorFault(entry, mirrors);
        if (message !== undefined)
          report.finding(message, {
            row: entry.row.index,
            field: mirrors.length === 0 ? "title" : "requiredBy",
          });
      }
    },
  }),
  cross({
    id: "DEP-07",
    severity: "error",
    title: "Projects wait for each other in a loop",
    rule: "Open dependencies lead from a project back to itself: each of its projects waits for the one before. Where a dependency names the milestones of giver and receiver, it is these that wait.",
    why: "If it is so, none of them can finish; if not, nobody can see it from the register.",
    remedy: "Name the milestones with which it is given and for which it is needed, or break the loop.",
    source: SOURCE.scheduleLogic,
    needs: ["toProject", "fromProject"],
    needsOf: { projects: ["projectId"] },
    run: (register, context, report) => {
      const names: string[] = [];
      const numbers = new Map<string, number>();
      const numberOf = (name: string): number => {
        const key = name.toLowerCase();
        const known = numbers.get(key);
        if (known !== undefined) return known;
        numbers.set(key, names.length);
        return names.push(name) - 1;
      };
      const arrows: { row: number; from: number; to: number }[] = [];
      for (let index = 0; index < register.length; index++) {
        const dependency = context.row("dependencies", index);
        if (!isOpenDependency(dependency)) continue;
        if (isExternal(dependency, "toProject") || isExternal(dependency, "fromProject")) continue;
        const from = projectOn(dependency, "fromProject", context);
        const to = projectOn(dependency, "toProject", context);
        if (from === undefined || to === undefined) {
          report.notAssessable("Giver or receiver is not in the Projects register");
          continue;
        }
        report.assessed(1);
        arrows.push({
          row: index,
          from: numberOf(placeOf(dependency, "fromProject", "milestoneFrom")),
          to: numberOf(placeOf(dependency, "toProject", "milestoneTo")),
        });
      }
      loopsOf(arrows).forEach((loop, place) => {
        const arrow = arrows[place];
        if (!loop || !arrow) return;
        const message =
          loop.length > 2
            ? `It is part of a loop: ${loopText(loop.map((node) => names[node] ?? ""))}.`
            : `${names[arrow.from]} gives it to itself.`;
        report.finding(message, { row: arrow.row, field: "fromProject" });
      });
    },
  }),
];

/** The places of a loop, of a long one the first and the last. */
function loopText(places: readonly string[]): string {
  const shown = places.length > SHOWN ? [...places.slice(0, SHOWN - 1), "…", ...places.slice(-1)] : places;
  return shown.join(" → ");
}

/** Reports the rows whose giver or receiver cannot be found. */
function judgeSide(register: Register, side: Side, context: CheckContext, report: TableReport): void {
  const lack = columnLack(register, side) ?? unknownProject.obstacle(context);
  if (lack !== undefined) {
    report.notAssessable(lack, register.length);
    return;
  }
  report.assessed(register.length);
  const { header } = fieldOf(register.template, side);
  for (let index = 0; index < register.length; index++) {
    const dependency = context.row("dependencies", index);
    if (isExternal(dependency, side)) {
      // Said once, at the giver.
      if (side === "fromProject" && isExternal(dependency, "toProject"))
        report.finding("Giver and receiver are both external.", { row: index, field: side });
      continue;
    }
    if (projectOn(dependency, side, context) !== undefined) continue;
    if (!dependency.has(side)) {
      const party = side === "fromProject" && dependency.text("externalParty");
      report.finding(
        party
          ? `${header} is blank; ${quoted(party)} is named as the external party.`
          : `${header} is blank.`,
        {
          row: index,
          field: side,
          fix: party && !isExternal(dependency, "toProject") ? "External" : undefined,
        },
      );
      continue;
    }
    const id = idOfNamed(dependency, side, context);
    report.finding(
      id === undefined
        ? `${header} ${quoted(dependency.value(side))} is not in the Projects register.`
        : `${header} is given by its name; the registers are joined by its ID, ${id}.`,
      { row: index, field: side, fix: id },
    );
  }
}

/** The ID of the one project that has the name which stands on a side. */
function idOfNamed(dependency: Row, side: Side, context: CheckContext): string | undefined {
  const name = dependency.text(side)?.toLowerCase();
  const [only, ...others] = (name === undefined ? [] : context.index("projects", "name").get(name)) ?? [];
  return only === undefined || others.length > 0
    ? undefined
    : context.row("projects", only).text("projectId");
}

/** An entry of one side's log. */
interface Entry {
  readonly row: Row;
  readonly owner: string;
  readonly other: string;
  /** What its mirror shares: the two projects with the ID, and with the name. */
  readonly keys: readonly string[];
}

function entriesOf(register: Register, context: CheckContext): Entry[] {
  const entries: Entry[] = [];
  for (let index = 0; index < register.length; index++) {
    const row = context.row("dependencies", index);
    const owner = logOwner(row);
    const giver = row.text("fromProject")?.toLowerCase();
    const receiver = row.text("toProject")?.toLowerCase();
    if (owner === undefined || giver === undefined || receiver === undefined || giver === receiver) continue;
    if (isExternal(row, "fromProject") || isExternal(row, "toProject")) continue;
    const id = row.text("dependencyId")?.toLowerCase();
    const name = row.text("title");
    const pair = `${giver}|${receiver}|`;
    entries.push({
      row,
      owner,
      other: owner === giver ? receiver : giver,
      keys: [
        ...(id === undefined ? [] : [`${pair}id ${id}`]),
        ...(name === undefined ? [] : [`${pair}name ${nameKey(name)}`]),
      ],
    });
  }
  return entries;
}

/** What is wrong between an entry and those of the other side; other dates are said once, at the receiver's. */
function mirrorFault({ row, owner }: Entry, mirrors: readonly Entry[]): string | undefined {
  if (mirrors.length === 0) {
    const others = row.text("fromProject")?.toLowerCase() === owner ? "toProject" : "fromProject";
    return `The log of ${quoted(row.value(others))} has no entry of it.`;
  }
  const date = row.date("requiredBy");
  const dates = mirrors.flatMap((mirror) => mirror.row.date("requiredBy") ?? []).sort((a, b) => a - b);
  const [theirs] = dates;
  return row.text("direction") !== "Gets" ||
    date === undefined ||
    theirs === undefined ||
    dates.includes(date)
    ? undefined
    : `It is needed by ${day(date)} here and by ${day(theirs)} in the giver's log.`;
}

/** What waits: the project, or the milestone of it that is named. */
function placeOf(dependency: Row, side: Side, milestone: string): string {
  const project = dependency.text(side) ?? "";
  const named = dependency.text(milestone);
  return named === undefined ? project : `${project} (${named})`;
}
