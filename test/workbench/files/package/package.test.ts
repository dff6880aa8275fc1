import { strToU8 } from "fflate";
import { Package } from "../../../../src/workbench/files/package/package";
import { relationshipsPath, relativePath, resolvePath } from "../../../../src/sources/package/paths";

describe("paths within a file", () => {
  it.each([
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
    ["xl/worksheets/sheet1.xml", "/xl/media/a.png", "xl/media/a.png"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["a/b/c.xml", "./d.xml", "a/b/d.xml"],
  ])("from %s, %s is %s", (source, target, path) => {
    expect(resolvePath(source, target)).toBe(path);
    expect(resolvePath(source, relativePath(source, path))).toBe(path);
  });

  it("of relationships stand in a folder beside the part", () => {
    expect(relationshipsPath("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
    expect(relationshipsPath("")).toBe("_rels/.rels");
  });
});

describe("the parts of a file", () => {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="PNG" ContentType="image/png"/><Override PartName="/XL/Workbook.xml" ContentType="book"/></Types>';
  const links = (target: string): string =>
    `<Relationships xmlns="x"><Relationship Id="rId7" Type="http://x/officeDocument" Target="${target}"/></Relationships>`;
  const sample = (): Package =>
    new Package(
      new Map([
        ["[Content_Types].xml", strToU8(types)],
        ["_rels/.rels", strToU8(links("xl/workbook.xml"))],
        ["XL/Workbook.xml", strToU8("<workbook/>")],
        ["xl/lost.xml", strToU8("<lost/>")],
      ]),
    );

  it("are found in whatever case they are named", () => {
    const file = sample();
    expect(file.relatedPath("", "officeDocument")).toBe("XL/Workbook.xml");
    expect(file.text("xl/WORKBOOK.xml")).toBe("<workbook/>");
    expect(file.contentType("XL/Workbook.xml")).toBe("book");
    expect(file.contentType("xl/media/a.png")).toBe("image/png");
  });

  it("may be text in UTF-16", () => {
    const file = sample();
    file.put("a.xml", Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x61, 0]));
    expect(file.text("a.xml")).toBe("<a");
  });

  it("are changed in a copy without the first being touched", () => {
    const file = sample();
    const copy = file.copy();
    copy.put("XL/Workbook.xml", "<changed/>");
    copy.link("", "http://x/custom", "xl/new.xml");
    copy.remove("xl/lost.xml");
    expect(file.text("xl/workbook.xml")).toBe("<workbook/>");
    expect(file.relationships("")).toHaveLength(1);
    expect(copy.relationships("").map(({ id }) => id)).toEqual(["rId7", "rId2"]);
    expect(file.paths()).toContain("xl/lost.xml");
  });

  it("are reached by their links", () => {
    expect([...sample().reachable()]).toEqual(["XL/Workbook.xml"]);
  });

  it("get numbers that are free", () => {
    const file = sample();
    file.put("xl/charts/Chart1.xml", "<c/>");
    expect(file.freePath("xl/charts/chart#.xml")).toBe("xl/charts/chart2.xml");
  });
});
