import { openExcel } from "../../support/excel";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting */
describe("conditional formats", () => {
  test("of a formula, a value, a text", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B8:E13");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=IF(B8>INDIRECT("RC[-1]",0),TRUE)';
      custom.custom.format.font.color = "green";
      const value = range.conditionalFormats.add("CellValue");
      value.cellValue.format.font.color = "#FF0000";
      value.cellValue.format.fill.color = "yellow";
      value.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.format.font.bold = true;
      text.textComparison.rule = { operator: "Contains", text: "Delayed" };
      range.conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      custom.custom.rule.load("formula");
      value.cellValue.load("rule,format/font/color,format/fill/color");
      text.textComparison.load("rule,format/font/bold");
      await context.sync();
      // The newest rule comes first, as the rules manager lists it.
      expect(range.conditionalFormats.items.map((one) => [one.type, one.priority])).toEqual([
        ["ContainsText", 0],
        ["CellValue", 1],
        ["Custom", 2],
      ]);
      expect(custom.custom.rule.formula).toBe('=IF(B8>INDIRECT("RC[-1]",0),TRUE)');
      expect(value.cellValue.rule).toMatchObject({ formula1: "=0", operator: "LessThan" });
      expect([value.cellValue.format.font.color, value.cellValue.format.fill.color]).toEqual([
        "#FF0000",
        "#FFFF00",
      ]);
      expect(text.textComparison.rule).toEqual({ operator: "Contains", text: "Delayed" });
      expect(text.textComparison.format.font.bold).toBe(true);
    });
  });

  test("colour scales, bars and icons", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:M5");
      const scale = range.conditionalFormats.add("ColorScale");
      const criteria = {
        minimum: { type: "LowestValue" as const, color: "#0000FF" },
        midpoint: { formula: "50", type: "Percent" as const, color: "#FFFF00" },
        maximum: { type: "HighestValue" as const, color: "#FF0000" },
      };
      scale.colorScale.criteria = criteria;
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.barDirection = "LeftToRight";
      bar.dataBar.positiveFormat.fillColor = "#63BE7B";
      const icons = range.conditionalFormats.add("IconSet");
      icons.iconSet.style = "ThreeTrafficLights1";
      scale.colorScale.load("criteria,threeColorScale");
      bar.dataBar.load("barDirection,positiveFormat/fillColor");
      icons.iconSet.load("style,criteria");
      await context.sync();
      expect(scale.colorScale.threeColorScale).toBe(true);
      expect(scale.colorScale.criteria.midpoint).toMatchObject({ color: "#FFFF00", type: "Percent" });
      expect([bar.dataBar.barDirection, bar.dataBar.positiveFormat.fillColor]).toEqual([
        "LeftToRight",
        "#63BE7B",
      ]);
      expect(icons.iconSet.style).toBe("ThreeTrafficLights1");
      expect(icons.iconSet.criteria).toHaveLength(3);
    });
  });

  test("ranks and presets", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A9");
      const top = range.conditionalFormats.add("TopBottom");
      top.topBottom.rule = { rank: 3, type: "TopItems" };
      top.topBottom.format.fill.color = "green";
      const preset = range.conditionalFormats.add("PresetCriteria");
      preset.preset.rule = { criterion: "AboveAverage" };
      preset.preset.format.font.color = "white";
      top.topBottom.load("rule");
      preset.preset.load("rule");
      await context.sync();
      expect(top.topBottom.rule).toEqual({ rank: 3, type: "TopItems" });
      expect(preset.preset.rule).toEqual({ criterion: "AboveAverage" });
    });
  });

  test("found by id, put first, cleared from part of their range", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:A9");
      const first = range.conditionalFormats.add("Custom").load("id");
      first.custom.rule.formula = "=A1>1";
      const second = range.conditionalFormats.add("Custom");
      second.custom.rule.formula = "=A1>2";
      await context.sync();
      const found = sheet.getRange("A5").conditionalFormats.getItem(first.id);
      found.priority = 0;
      found.stopIfTrue = true;
      range.conditionalFormats.load("items/id,items/stopIfTrue");
      await context.sync();
      expect(range.conditionalFormats.items[0]).toMatchObject({ id: first.id, stopIfTrue: true });
      sheet.getRange("A4:A5").conditionalFormats.clearAll();
      const areas = first.getRanges().load("address");
      const none = sheet.getRange("A4:A5").conditionalFormats.getCount();
      await context.sync();
      expect([areas.address, none.value]).toEqual(["Sheet1!A1:A3,Sheet1!A6:A9", 0]);
    });
  });
});
