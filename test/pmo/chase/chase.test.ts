/** @jest-environment jsdom */
import type { Finding } from "../../../src/pmo/checks/check";
import { asksOf, chaseList, rowsAsked } from "../../../src/pmo/chase/chase";
import { chaseMessage } from "../../../src/pmo/chase/message";
import { personKey, peopleIn, spokenName } from "../../../src/pmo/chase/person";
import { askSentences } from "../../../src/pmo/chase/sentences";
import { CHECKS, checkOf } from "../../../src/pmo/checks/catalogue";
import { runChecks } from "../../../src/pmo/checks/engine/run";
import { registerFrom } from "../../../src/pmo/registers/register";
import type { Registers } from "../../../src/pmo/registers/register";
import { PROJECTS } from "../../../src/pmo/templates/projects";
import { RISKS } from "../../../src/pmo/templates/risks";
import { SETTINGS, STANDARD_LISTS } from "../checks/registers";

const registers: Registers = {
  projects: registerFrom(
    PROJECTS,
    { sheet: "Projects register", table: "Projects", firstRow: 3, firstColumn: 0 },
    ["Project ID", "Project", "Project manager", "Sponsor", "Budget", "Source", "Source row"],
    [
      ["PRJ-001", "Portal forms", "Ines Okafor", "Chief Nurse", null, "returns.xlsx, Sheet1", 7],
      ["PRJ-002", "Wave <2> & more", "okafor, INES", "Chief Nurse", null, null, null],
      ["PRJ-003", "Training", "TBC", "Chief Nurse", null, null, null],
      ["PRJ-004", "Imaging", null, null, null, null, null],
    ],
  ),
  risks: registerFrom(
    RISKS,
    { sheet: "Risks register", table: "Risks", firstRow: 3, firstColumn: 0 },
    ["Risk ID", "Project ID", "Title", "Owner"],
    [
      ["R-1", "PRJ-003", "Late supplier", "Ines  Okafor"],
      ["R-2", "prj-002", "No wards", null],
      ["R-3", "PRJ-003", "Few trainers", "Tom Reid; Ada Brandt"],
      ["R-4", "PRJ-099", "Of nobody", null],
      ["R-5", "PRJ-001", "Late again", "Ines Okafor"],
    ],
  ),
};

const finding = (register: "projects" | "risks", row: number, more: Partial<Finding> = {}): Finding => ({
  check: register === "projects" ? "EV-01" : "RSK-03",
  severity: "error",
  register,
  row,
  field: register === "projects" ? "budget" : "probability",
  header: register === "projects" ? "Budget" : "Probability",
  address: register === "projects" ? `'Projects register'!E${row + 4}` : `'Risks register'!H${row + 4}`,
  key: register === "projects" ? `PRJ-00${row + 1}` : `R-${row + 1}`,
  label: "",
  project: "",
  owner: "",
  value: null,
  message: register === "projects" ? "Budget is blank." : "Probability is blank.",
  ...more,
});
const list = (findings: readonly Finding[]) => chaseList(findings, registers, checkOf);
const names = (findings: readonly Finding[]) => list(findings).map(({ name }) => name);

describe("people", () => {
  test.each([
    ["Ines Okafor", "okafor, ines"],
    ["INES  OKAFOR", "Okafor Ines"],
    ["Dr Ines Okafor", "Ines\u00a0Okafor"],
    ["José Núñez", "Nunez, Jose"],
  ])("%s and %s are one person", (one, other) => expect(personKey(one)).toBe(personKey(other)));

  test.each([
    ["Ines Okafor", "Ina Okafor"],
    ["I. Okafor", "Ines Okafor"],
  ])("%s and %s may be two", (one, other) => expect(personKey(one)).not.toBe(personKey(other)));

  test("placeholders are nobody, and a cell may name several", () => {
    expect(["TBC", "-", "n/a", "", null].flatMap(peopleIn)).toEqual([]);
    expect(peopleIn("Tom Reid; Ada Brandt")).toEqual(["Tom Reid", "Ada Brandt"]);
    expect(spokenName("Okafor, Ines")).toBe("Ines Okafor");
  });
});

describe("who is asked", () => {
  test("a person whose name is spelt in several ways, over several projects and registers, has one entry", () => {
    const [entry, ...others] = list([
      finding("projects", 0),
      finding("projects", 1),
      finding("risks", 0),
      finding("risks", 4),
    ]);
    expect(others).toEqual([]);
    expect(entry?.name).toBe("Ines Okafor");
    expect(entry?.asks.map(({ project, register, rows }) => [project, register, rows.length])).toEqual([
      ["PRJ-001", "projects", 1],
      ["PRJ-001", "risks", 1],
      ["PRJ-002", "projects", 1],
      ["PRJ-003", "risks", 1],
    ]);
  });

  test("without an owner it is the project's manager, then the sponsor, then nobody, who comes last", () => {
    expect(names([finding("risks", 1)])).toEqual(["Ines Okafor"]);
    expect(names([finding("projects", 2)])).toEqual(["Chief Nurse"]);
    expect(
      names([finding("risks", 3), finding("projects", 3), finding("risks", 3)].concat(finding("risks", 0))),
    ).toEqual(["Ines Okafor", ""]);
  });

  test("of several in one cell the first is asked, and the others are named", () => {
    const [entry] = list([finding("risks", 2)]);
    expect(entry?.name).toBe("Tom Reid");
    expect(entry?.asks[0]?.rows[0]?.also).toEqual(["Ada Brandt"]);
  });

  test("waived findings and alerts are asked of nobody; warnings of those who want them", () => {
    const waiver = { reason: "Agreed", approver: "Mara Lind", expiresOn: 46_500 };
    expect(list([finding("projects", 0, { waiver }), finding("projects", 1, { severity: "alert" })])).toEqual(
      [],
    );
    const [entry] = list([finding("projects", 0), finding("risks", 4, { severity: "warning" })]);
    if (!entry) throw new Error("There is no entry.");
    expect(rowsAsked(asksOf(entry, false))).toBe(1);
    expect(rowsAsked(asksOf(entry, true))).toBe(2);
  });

  test("every error and warning of a check of all rules is asked of exactly one", () => {
    const { findings } = runChecks(CHECKS, registers, SETTINGS, STANDARD_LISTS);
    const wanted = findings.filter(({ severity }) => severity !== "alert");
    expect(wanted.length).toBeGreaterThan(5);
    const asked = list(findings).flatMap(({ asks }) =>
      asks.flatMap(({ rows }) => rows.map((row) => row.address + row.message)),
    );
    expect(asked.sort()).toEqual(wanted.map(({ address, message }) => address + message).sort());
  });
});

describe("what is said", () => {
  test("a blank cell reads as a sentence with the register's cell and the row of the owner's own file", () => {
    const ask = list([finding("projects", 0, { label: "Portal forms" })])[0]?.asks[0];
    if (!ask) throw new Error("Nothing is asked.");
    expect(askSentences(ask).lead).toBe(
      "Budget is blank for PRJ-001 Portal forms (Projects register, E4; from returns.xlsx, Sheet1, row 7). Enter the approved cost of the whole project.",
    );
  });

  test("the same on many rows is one line with the rows below it; what differs stands with each row", () => {
    const same = list([
      finding("risks", 0),
      finding("risks", 0, { key: "R-9", address: "'Risks register'!H12" }),
    ])[0]?.asks;
    expect(same).toHaveLength(1);
    if (!same?.[0]) throw new Error("Nothing is asked.");
    expect(askSentences(same[0])).toMatchObject({
      lead: expect.stringMatching(/^Probability is blank, on 2 rows of Risks\. /),
      rows: ["R-1 (Risks register, H4)", "R-9 (Risks register, H12)"],
    });
    expect(askSentences(same[0], 1)).toMatchObject({ rows: ["R-1 (Risks register, H4)"], more: 1 });
    const other = list([
      finding("risks", 0),
      finding("risks", 0, { key: "R-9", message: "Probability 9 is off the scale." }),
    ])[0]?.asks[0];
    if (!other) throw new Error("Nothing is asked.");
    expect(askSentences(other)).toMatchObject({
      lead: expect.stringMatching(/^Off the scale, on 2 rows of Risks\. /),
      rows: [
        "R-1: Probability is blank (Risks register, H4)",
        "R-9: Probability 9 is off the scale (Risks register, H4)",
      ],
    });
  });

  const message = (
    findings: readonly Finding[],
    options: Partial<Parameters<typeof chaseMessage>[2]> = {},
  ) => {
    const [entry] = list(findings);
    if (!entry) throw new Error("There is no entry.");
    return chaseMessage(
      entry,
      { ...SETTINGS, programName: "Care & more", dataDate: 46_112 },
      { warnings: false, ...options },
    );
  };

  test("a message greets, says what stands in the way, and names the day by which it is wanted only when there is one", () => {
    const { subject, text } = message([finding("projects", 0), finding("projects", 1)]);
    expect(subject).toBe("Care & more: 2 entries to put right in PRJ-001 and PRJ-002");
    expect(text).toMatch(
      /^Hello Ines Okafor,\n\nThe registers of Care & more were checked as of 31 Mar 2026\. 2 entries/,
    );
    expect(text).toContain("\n\nPRJ-002 Wave <2> & more\n- Budget is blank for PRJ-002");
    expect(text).not.toMatch(/ by \d/);
    expect(message([finding("projects", 0)], { due: 46_119 }).text).toContain(
      "Please put them right by 7 Apr 2026,",
    );
    expect(text).not.toMatch(/\b[A-Z]{2,4}-\d\d\b/);
  });

  test("what the workbook holds is escaped in HTML, and every element is closed", () => {
    const { html } = message([
      finding("projects", 1, { label: 'Wave <2> & "more"' }),
      finding("risks", 1, { message: "Title is <script>alert(1)</script>\u0000." }),
    ]);
    expect(html).toContain("<h3>PRJ-002 Wave &lt;2&gt; &amp; more</h3>");
    expect(html).not.toContain("<script");
    expect(html).not.toContain("\u0000");
    const xml = new DOMParser().parseFromString(`<div>${html}</div>`, "application/xml");
    expect(xml.querySelector("parsererror")).toBeNull();
    expect(xml.querySelectorAll("li")).toHaveLength(2);
  });

  test("a long message is cut with what is left out in numbers, and points to the sheet", () => {
    const many = Array.from({ length: 30 }, (_, at) => finding("risks", 0, { key: `R-${at}` }));
    expect(message(many, { sheet: "Chase List" }).text).toContain("and 22 more on the sheet Chase List");
    const asks = Array.from({ length: 30 }, (_, at) => finding("risks", 0, { check: `X-${at}` }));
    expect(message(asks).text).toContain("And 10 more entries on the chase list.");
  });
});
