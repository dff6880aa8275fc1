import type { EmbeddedHost } from "../../src/workbench/office/host";

type Cell = string | number | boolean | null;

/** A project list as somebody sends it: a title above the header, other words in it, mixed forms, a total. */
export const PROJECT_LIST: readonly (readonly Cell[])[] = [
  ["Digital transformation: project list", null, null, null, null, null, null, null, null, null],
  ["Sent by the delivery office. Amounts as agreed.", null, null, null, null, null, null, null, null, null],
  [null, null, null, null, null, null, null, null, null, null],
  [
    "Project number",
    "Project title",
    "Work stream",
    "Phase",
    "Project status",
    "RAG status",
    "SRO",
    "Approved budget",
    "Forecast outturn",
    "Vendor",
  ],
  [
    "EMR-01",
    "Record platform",
    "Records",
    "Delivery",
    "Active",
    "G",
    "Ada Okafor",
    "£1.2m",
    "£1.3m",
    "Northwind",
  ],
  [
    "EMR-02",
    "Ward rollout",
    "Records",
    "Delivery",
    "Active",
    "amber",
    "Ada Okafor",
    "£850k",
    "£990k",
    "Northwind",
  ],
  ["PPT-01", "Patient portal", "Portal", "Planning", "Active", "Red", null, "400,000", "400,000", "Fabrikam"],
  [
    "TRN-01",
    "Staff training",
    "Training",
    "Planning",
    "On hold",
    "Green",
    "Jon Berg",
    "£250k",
    "£250k",
    null,
  ],
  ["TRN-02", "Floor walkers", "Training", "Closure", "Closed", "Blue", "Jon Berg", "£90k", "£88k", null],
  ["Total", null, null, null, null, null, null, "£2.79m", "£3.03m", null],
];

export const RISK_LOG: readonly (readonly Cell[])[] = [
  ["Risk ref", "Project", "Risk title", "Likelihood", "Impact", "Risk owner", "Risk status", "Mitigation"],
  [
    "R-1",
    "EMR-01",
    "Interfaces arrive late",
    "4 - likely",
    4,
    "Mei Lin",
    "Open",
    "Weekly test with each supplier",
  ],
  ["R-2", "EMR-01", "Wards lack devices", 3, 5, "Mei Lin", "Open", "Order early"],
  ["R-3", "PPT-01", "Patients cannot sign in", 2, 4, null, "Open", null],
  ["R-4", "TRN-01", "Rooms are booked out", "H", 2, "Jon Berg", "Closed", "Use the annex"],
  ["R-5", "XXX-9", "Budget is cut", 2, 5, "Ada Okafor", "Open", "Brief the board"],
];

/** Puts the messy sheets into a host's workbook, in place of its empty sheet. */
export function openMessyBook(host: EmbeddedHost): void {
  const { workbook } = host;
  const [first] = workbook.sheets;
  if (!first) throw new Error("A workbook has a sheet.");
  first.name = "List from teams";
  fill(first, PROJECT_LIST);
  fill(workbook.addSheet("Risk log"), RISK_LOG);
  workbook.takeChanges();
  host.open(workbook);
}

function fill(sheet: EmbeddedHost["workbook"]["sheets"][number], rows: readonly (readonly Cell[])[]): void {
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => value !== null && sheet.setCell(row, column, { value })),
  );
}
