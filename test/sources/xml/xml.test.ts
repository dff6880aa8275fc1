import * as fc from "fast-check";
import { escapeOffice, unescapeOffice, unescapeXml } from "../../../src/sources/xml/escape";
import { joinSections, splitSections } from "../../../src/sources/xml/sections";
import type { XmlElement } from "../../../src/sources/xml/tree";
import { XmlError, parseUnprefixed, parseXml, printXml } from "../../../src/sources/xml/tree";

const text = fc.string({ unit: fc.constantFrom(..."ab<>&\"' \n\té🚀]"), minLength: 1, maxLength: 8 });

type Child = XmlElement | string;

const tree = fc.letrec<{ element: XmlElement; children: Child[] }>((tie) => ({
  element: fc.record({
    name: fc.constantFrom("a", "x:b", "c.d"),
    attributes: fc.dictionary(fc.constantFrom("p", "q", "r:id"), text, { noNullPrototype: true }),
    children: tie("children"),
  }),
  children: fc.oneof(
    { depthSize: "small" },
    fc.constant<Child[]>([]),
    text.map((one): Child[] => [one]),
    fc.array<Child>(tie("element"), { maxLength: 3 }),
  ),
})).element;

describe("small XML parts", () => {
  it("are read as they were printed (properties)", () => {
    fc.assert(fc.property(tree, (root) => expect(parseXml(printXml(root))).toEqual(root)));
  });

  it("may have comments, instructions, CDATA, entities and either quote", () => {
    const root = parseXml(
      `\ufeff<?xml version='1.0'?><!-- a > b --><!DOCTYPE a><a p='1 > "0"' q="&#65;&#x42;&lt;"><!-- x --><![CDATA[<&]]> &amp;</a>`,
    );
    expect(root).toEqual({ name: "a", attributes: { p: '1 > "0"', q: "AB<" }, children: ["<&", " &"] });
  });

  it.each(["", "text", "<a>", "<a></b>", "<a", "<a><b></a></b>", "<!-- never ends", '<a p="x>'])(
    "that are broken are told: %s",
    (xml) => {
      expect(() => parseXml(xml)).toThrow(XmlError);
    },
  );

  it("lose the prefix of their own elements, and no other", () => {
    const root = parseUnprefixed('<x:a xmlns:x="main" xmlns:y="other"><x:b/><y:c/></x:a>');
    expect(printXml(root)).toBe('<a xmlns:x="main" xmlns:y="other" xmlns="main"><b/><y:c/></a>');
  });
});

describe("large XML parts", () => {
  const xml =
    '<?xml version="1.0"?>\n<s xmlns="m"><!-- note --><a/><a x=">">1</a>\n<sheetData><row><c/></row></sheetData><mc:alt><a><a/></a></mc:alt></s>';

  it("are cut at the children of their root and joined again", () => {
    const part = splitSections(xml);
    expect(part.sections).toEqual([
      { name: "a", xml: "<a/>" },
      { name: "a", xml: '<a x=">">1</a>' },
      { name: "sheetData", xml: "<sheetData><row><c/></row></sheetData>" },
      { name: "alt", xml: "<mc:alt><a><a/></a></mc:alt>" },
    ]);
    expect(splitSections(joinSections(part))).toEqual(part);
  });

  it("may be empty", () => {
    expect(splitSections('<s xmlns="m"/>')).toEqual({ start: '<s xmlns="m">', root: "s", sections: [] });
  });

  it.each(["<s><a></s>", "<s><sheetData><row/></s>", "<s>", "no"])(
    "that are broken are told: %s",
    (broken) => {
      expect(() => splitSections(broken)).toThrow(XmlError);
    },
  );
});

describe("characters that XML cannot hold", () => {
  it("are escaped as Office escapes them", () => {
    expect(escapeOffice("a\u0001b_x0041_c")).toBe("a_x0001_b_x005F_x0041_c");
    expect(unescapeOffice("_x000D__x005F_x0041_")).toBe("\r_x0041_");
  });

  it("come back (properties)", () => {
    const hard = fc.string({ unit: fc.constantFrom(..."_x0041_\u0000\u001f\ufffe ab"), maxLength: 20 });
    fc.assert(fc.property(hard, (one) => expect(unescapeOffice(escapeOffice(one))).toBe(one)));
  });

  it("leave unknown entities as they are", () => {
    expect(unescapeXml("&unknown; &amp; &#0;")).toBe("&unknown; & ");
  });
});
