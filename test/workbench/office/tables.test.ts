import { openExcel, refusalOf } from "../../support/excel";

const ROWS = [
  ["Id", "Owner", "Score"],
  ["R1", "Ann", 4],
  ["R2", "Bob", 9],
];

async function risks(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C3").values = ROWS;
  const table = sheet.tables.add("A1:C3", true);
  table.name = "Risks";
  await context.sync();
  return table;
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
describe("tables", () => {
  test("what a new table is", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      table.load(
        "name,showHeaders,showTotals,showBandedRows,showFilterButton,style,columns/items/name,rows/count",
      );
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Risks",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
        style: "TableStyleMedium2",
      });
      expect(table.columns.items.map((column) => column.name)).toEqual(["Id", "Owner", "Score"]);
      expect(table.rows.count).toBe(2);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
  test("without headers a row is put above, and moves what is below", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A4").values = [["below"]];
      const table = sheet.tables.add("A1:B2", false);
      const all = table.getRange().load("address,values");
      const below = sheet.getRange("A5").load("values");
      await context.sync();
      expect([all.address, all.values]).toEqual([
        "Sheet1!A1:B3",
        [
          ["Column1", "Column2"],
          [1, 2],
          [3, 4],
        ],
      ]);
      expect(below.values).toEqual([["below"]]);
    });
  });

  // https://support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c: unique, text
  test("headers are made texts, filled and unique", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D1").values = [["Id", "id", "", 2026]];
      const table = sheet.tables.add("A1:D2", true);
      const header = table.getHeaderRowRange().load("values,valueTypes");
      await context.sync();
      expect(header.values).toEqual([["Id", "id2", "Column1", "2026"]]);
      expect(header.valueTypes[0]?.[3]).toBe("String");
    });
  });

  test("rows are added at the end and in between, and push what is below", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      const sheet = table.worksheet;
      sheet.getRange("A5").values = [["Note"]];
      table.rows.add(undefined, [["R3", "Cem", 1]]);
      table.rows.add(0, [["R0", "Dee", 2]]);
      const body = table.getDataBodyRange().load("values,address");
      const note = sheet.getRange("A7").load("values");
      await context.sync();
      expect(body.values.map((row) => String(row[0]))).toEqual(["R0", "R1", "R2", "R3"]);
      expect(note.values).toEqual([["Note"]]);
    });
  });

  // https://learn.microsoft.com/office/vba/api/excel.listrows.add (AlwaysInsert)
  test("unless told to insert, rows take up the blank cells below", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      const sheet = table.worksheet;
      sheet.getRange("A5").values = [["Note"]];
      table.rows.add(undefined, [["R3", "Cem", 1]], false);
      const first = table.getRange().load("address");
      const note = sheet.getRange("A5").load("values");
      await context.sync();
      expect([first.address, note.values]).toEqual(["Sheet1!A1:C4", [["Note"]]]);
      table.rows.add(undefined, [["R4", "Dee", 2]], false);
      const moved = sheet.getRange("A6").load("values");
      await context.sync();
      expect(moved.values).toEqual([["Note"]]);
    });
  });

  test("rows are read, written and deleted by index", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      table.rows.getItemAt(1).values = [["R2", "Eve", 16]];
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange().load("values,address");
      await context.sync();
      expect([body.address, body.values]).toEqual(["Sheet1!A2:C2", [["R2", "Eve", 16]]]);
    });
  });

  test("several rows are deleted by their indexes or objects", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      table.rows.add(undefined, [
        ["R3", "Cem", 1],
        ["R4", "Dee", 2],
      ]);
      table.rows.deleteRows([0, 2]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values.map((row) => String(row[0]))).toEqual(["R2", "R4"]);
      table.rows.deleteRows([table.rows.getItemAt(1)]);
      body.load("values");
      await context.sync();
      expect(body.values.map((row) => String(row[0]))).toEqual(["R2"]);
    });
  });

  test("deleting every row leaves one that is blank", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      table.rows.deleteRowsAt(0, 2);
      table.load("rows/count");
      const body = table.getDataBodyRange().load("address,values");
      await context.sync();
      expect([table.rows.count, body.address, body.values]).toEqual([0, "Sheet1!A2:C2", [["", "", ""]]]);
      table.rows.add(undefined, [["R9", "", 1]]);
      table.load("rows/count");
      body.load("address,values");
      await context.sync();
      expect([table.rows.count, body.address, body.values]).toEqual([1, "Sheet1!A2:C2", [["R9", "", 1]]]);
    });
  });

  test("columns: added with values, renamed with the formulas that name them, deleted", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      const { worksheet: sheet } = table;
      table.columns.add(1, [["Stage"], ["Plan"], ["Build"]]);
      sheet.getRange("F1:F2").formulas = [["=SUM(Risks[Score])"], ["=Risks[[#Headers],[Score]]"]];
      await context.sync();
      table.columns.getItem("Score").name = "Severity";
      table.columns.getItem("Owner").delete();
      const all = table.getRange().load("address,values");
      await context.sync();
      expect(all.values).toEqual([
        ["Id", "Stage", "Severity"],
        ["R1", "Plan", 4],
        ["R2", "Build", 9],
      ]);
      // Only the table's own columns close up: the sheet's cells to the right move with the deleted column.
      const formulas = sheet.getRange("E1:E2").load("formulas,values");
      await context.sync();
      expect(formulas.formulas).toEqual([["=SUM(Risks[Severity])"], ["=Risks[[#Headers],[Severity]]"]]);
      expect(formulas.values).toEqual([[13], ["Severity"]]);
    });
  });

  test("totals row: shown with a count, moves below, is hidden again", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("address,values,formulas");
      await context.sync();
      expect(totals.address).toBe("Sheet1!A4:C4");
      expect(totals.values).toEqual([["Total", "", 13]]);
      expect(totals.formulas).toEqual([["Total", "", "=SUBTOTAL(109,[Score])"]]);
      table.rows.add(undefined, [["R3", "Cem", 1]]);
      totals.load("address,values");
      await context.sync();
      expect([totals.address, totals.values[0]?.[2]]).toEqual(["Sheet1!A5:C5", 14]);
      table.showTotals = false;
      const all = table.getRange().load("address");
      await context.sync();
      expect(all.address).toBe("Sheet1!A1:C4");
    });
  });

  test("resized, found by cell, converted to a range", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      const { worksheet: sheet } = table;
      sheet.getRange("D1:D2").values = [["Due"], [46112]];
      sheet.getRange("F1").formulas = [["=SUM(Risks[Score])"]];
      table.resize("A1:D4");
      const touched = sheet.getRange("D3").getTables(false);
      touched.load("items/name");
      table.load("columns/items/name");
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["Id", "Owner", "Score", "Due"]);
      expect(touched.items.map((one) => one.name)).toEqual(["Risks"]);
      const cells = table.convertToRange().load("address,values");
      const sum = sheet.getRange("F1").load("formulas,values");
      const tables = context.workbook.tables.load("count");
      await context.sync();
      expect([cells.address, cells.values[1]?.[1]]).toEqual(["Sheet1!A1:D4", "Ann"]);
      expect([sum.formulas, sum.values]).toEqual([[["=SUM(Sheet1!$C$2:$C$4)"]], [[13]]]);
      expect(tables.count).toBe(0);
    });
  });

  test("deleting a table takes its cells; formulas that name it read #REF!", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      const { worksheet: sheet } = table;
      sheet.getRange("F1").formulas = [["=SUM(Risks[Score])"]];
      table.delete();
      const cells = sheet.getRange("A1:C3").load("values");
      const sum = sheet.getRange("F1").load("values");
      await context.sync();
      expect(cells.values.flat().every((value) => value === "")).toBe(true);
      expect(sum.values).toEqual([["#REF!"]]);
    });
  });

  // https://github.com/OfficeDev/office-js/issues/6745: a formula put in a whole column fills later rows
  test("a column's formula is put into new rows", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      table.columns.add(undefined, [["Double"], ["=[@Score]*2"], ["=[@Score]*2"]]);
      table.rows.add(undefined, [["R3", "Cem", 5, null as unknown as string]]);
      const last = table.rows.getItemAt(2).load("values");
      const cell = table.getDataBodyRange().getCell(2, 3).load("formulas");
      await context.sync();
      expect(last.values).toEqual([["R3", "Cem", 5, 10]]);
      expect(cell.formulas).toEqual([["=[@Score]*2"]]);
    });
  });

  test("writing a header renames its column", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      const { worksheet: sheet } = table;
      sheet.getRange("F1").formulas = [["=SUM(Risks[Score])"]];
      sheet.getRange("C1").values = [["Severity"]];
      const column = table.columns.getItemAt(2).load("name");
      const sum = sheet.getRange("F1").load("formulas");
      await context.sync();
      expect([column.name, sum.formulas]).toEqual(["Severity", [["=SUM(Risks[Severity])"]]]);
    });
  });

  test("sorting a table and reapplying", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const table = await risks(context);
      table.sort.apply([{ key: 2, ascending: false }]);
      const ids = table.columns.getItem("Id").getDataBodyRange().load("values");
      await context.sync();
      expect(ids.values).toEqual([["R2"], ["R1"]]);
      table.rows.add(undefined, [["R3", "Cem", 7]]);
      table.sort.reapply();
      const again = table.columns.getItem("Id").getDataBodyRange().load("values");
      const fields = table.sort.load("fields");
      await context.sync();
      expect(again.values).toEqual([["R2"], ["R3"], ["R1"]]);
      expect(fields.fields).toMatchObject([{ key: 2, ascending: false }]);
    });
  });

  test("styles and switches", async () => {
    const { run } = await openExcel();
    const refused = await refusalOf(
      run(async (context) => {
        const table = await risks(context);
        table.set({ style: "TableStyleLight9", showBandedRows: false, highlightFirstColumn: true });
        table.load("style,showBandedRows,highlightFirstColumn");
        await context.sync();
        expect([table.style, table.showBandedRows, table.highlightFirstColumn]).toEqual([
          "TableStyleLight9",
          false,
          true,
        ]);
        table.style = "NoSuchStyle";
        await context.sync();
      }),
    );
    expect(refused.code).toBe("InvalidArgument");
  });

  test("typing below a table makes it grow", async () => {
    const { run, host } = await openExcel();
    const sheet = host.workbook.activeSheet;
    await run(async (context) => {
      await risks(context);
    });
    host.edit(sheet.id, 3, 0, "R3");
    expect(sheet.tables[0]?.area.rows).toBe(4);
  });
});
