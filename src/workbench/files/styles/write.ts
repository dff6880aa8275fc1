import type { Style } from "../../engine/style";
import { attribute, element, elements, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { printPart } from "../../../sources/xml/tree";
import { without } from "../without";
import { printAlignment } from "./alignment";
import { printBorders } from "./borders";
import { builtInStyle } from "./cell-style-names";
import { printFill } from "./fill";
import { printFont } from "./font";
import { FIRST_OWN_FORMAT, builtInFormat, builtInId } from "../../../sources/xlsx/number-formats";
import { styleName } from "./read";
import type { StyleBook } from "./read";

/** The children of `styleSheet` in the order that the standard demands (ISO/IEC 29500-1, 18.8.39). */
const ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** What each list begins with, for files that leave it out: the standard look is the first of each. */
const FIRST: Readonly<Record<string, () => XmlElement[]>> = {
  fonts: () => [printFont({}, undefined)],
  fills: () =>
    ["none", "gray125"].map((kind) => make("fill", {}, [make("patternFill", { patternType: kind })])),
  borders: () => [printBorders({})],
  cellStyleXfs: () => [make("xf")],
  cellXfs: () => [make("xf", { xfId: 0 })],
};

/**
 * Finds or makes the places of looks in `styles.xml` for one save. What the opened file had keeps its place, so
 * untouched cells keep everything that the model does not know; new looks are put at the ends of the lists.
 */
export class StyleWriter {
  private readonly lists = new Map<string, XmlElement[]>();
  private readonly byStyle = [new Map<Style, number>(), new Map<Style, number>()] as const;
  private readonly byLook = new Map<string, number>();

  /** `looks` gives the look of a cell style by its name. */
  constructor(
    private readonly book: StyleBook,
    private readonly looks: (name: string) => Style | undefined = () => undefined,
  ) {
    for (const name of ORDER) {
      const read = elements(element(book.root, name));
      const list = read.length > 0 ? read : (FIRST[name]?.() ?? []);
      if (list.length > 0 && name !== "colors" && name !== "extLst") this.lists.set(name, list);
    }
  }

  /** The place of a cell's look in `cellXfs`; none is the workbook's standard look. */
  index(style: Style | undefined, quoted: boolean): number {
    if (!style) return quoted ? this.quotedLike(0) : 0;
    const known = this.byStyle[quoted ? 1 : 0];
    let found = known.get(style);
    if (found === undefined) {
      const place = this.book.places.get(style);
      const own = this.book.styles[place ?? -1] === style ? place : undefined;
      const plain = own ?? this.matching(style);
      found =
        quoted === this.isQuoted(plain) ? plain : quoted ? this.quotedLike(plain) : this.matching(style);
      known.set(style, found);
    }
    return found;
  }

  /** Writes the workbook's own cell styles as they are now; those that were deleted stay for the cells that have them. */
  declare(own: ReadonlyMap<string, Style>): void {
    for (const [name, style] of own) {
      const place = this.namedStyle(name, {});
      const before = this.book.own.get(name);
      if (before && JSON.stringify(before) !== JSON.stringify(style)) {
        this.list("cellStyleXfs")[place] = this.entry(without(style, "name"));
      }
    }
  }

  /** Adds a look of a conditional format; its place in `dxfs`. */
  differential(look: XmlElement): number {
    return this.add("dxfs", look);
  }

  /** The whole part. */
  print(): string {
    const kept = elements(this.book.root).filter(({ name }) => !this.lists.has(unprefixed(name)));
    const written = [...this.lists].map(([name, children]) => {
      const old = element(this.book.root, name);
      const attributes = { ...old?.attributes, count: String(children.length) };
      return make(old?.name ?? name, attributes, children);
    });
    const rank = ({ name }: XmlElement): number =>
      (ORDER.indexOf(unprefixed(name)) + ORDER.length) % ORDER.length;
    const children = [...kept, ...written].sort((a, b) => rank(a) - rank(b));
    return printPart({ ...this.book.root, children });
  }

  private isQuoted(index: number): boolean {
    return attribute(this.list("cellXfs")[index], "quotePrefix") === "1";
  }

  /** An entry like another one, for cells typed with an apostrophe. */
  private quotedLike(index: number): number {
    const like = this.list("cellXfs")[index] ?? make("xf");
    const wanted = { ...like.attributes, quotePrefix: "1" };
    return this.once(`quoted ${index}`, () => this.add("cellXfs", { ...like, attributes: wanted }));
  }

  private matching(style: Style): number {
    if (Object.keys(style).length === 0) return 0;
    return this.once(`style ${JSON.stringify(style)}`, () => this.add("cellXfs", this.entry(style)));
  }

  private entry(style: Style): XmlElement {
    const fontId = this.place("fonts", style.font, (font) => printFont(font, this.list("fonts")[0]));
    const fillId = this.place("fills", style.fill, printFill);
    const borderId = this.place("borders", style.borders, printBorders);
    const numFmtId = this.formatId(style.numberFormat ?? "General");
    const { protection, alignment } = style;
    const children = [
      ...(alignment ? [printAlignment(alignment)] : []),
      ...(protection
        ? [make("protection", { locked: protection.locked, hidden: protection.formulaHidden })]
        : []),
    ];
    const entry = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId:
        style.name === undefined ? 0 : this.namedStyle(style.name, { numFmtId, fontId, fillId, borderId }),
      applyNumberFormat: numFmtId !== 0 || undefined,
      applyFont: fontId !== 0 || undefined,
      applyFill: fillId !== 0 || undefined,
      applyBorder: borderId !== 0 || undefined,
      applyAlignment: alignment ? true : undefined,
      applyProtection: protection ? true : undefined,
    };
    return make("xf", entry, children);
  }

  /** The place of a font, fill or border: where it was read, else where an equal one was put, else a new one. */
  private place<T extends object>(list: string, look: T | undefined, print: (look: T) => XmlElement): number {
    if (!look) return 0;
    const read = this.book.places.get(look);
    if (read !== undefined) return read;
    return this.once(`${list} ${JSON.stringify(look)}`, () => this.add(list, print(look)));
  }

  /** The number of a number format; a new one is put into the workbook's list. */
  formatId(code: string): number {
    const own = this.list("numFmts").find((one) => attribute(one, "formatCode") === code);
    if (own) return numeric(attribute(own, "numFmtId")) ?? 0;
    const builtIn = builtInId(code);
    if (builtIn !== undefined && builtInFormat(builtIn) === code) return builtIn;
    const ids = this.list("numFmts").map((one) => numeric(attribute(one, "numFmtId")) ?? 0);
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
    this.add("numFmts", make("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The place of a named cell style; one that the file lacks is put there with its own look, or the cell's. */
  private namedStyle(name: string, cell: Readonly<Record<string, string | number>>): number {
    const known = this.list("cellStyles").find((one) => styleName(one) === name);
    if (known) return numeric(attribute(known, "xfId")) ?? 0;
    const own = this.looks(name);
    const look = own ? this.entry(without(own, "name")) : make("xf", cell);
    const xfId = this.add("cellStyleXfs", { ...look, attributes: without(look.attributes, "xfId") });
    const builtIn = builtInStyle(name);
    this.add("cellStyles", make("cellStyle", { name: builtIn?.shown ?? name, xfId, builtinId: builtIn?.id }));
    return xfId;
  }

  private once(key: string, make: () => number): number {
    let found = this.byLook.get(key);
    if (found === undefined) {
      found = make();
      this.byLook.set(key, found);
    }
    return found;
  }

  private list(name: string): XmlElement[] {
    return this.lists.get(name) ?? [];
  }

  private add(name: string, child: XmlElement): number {
    const list = this.lists.get(name) ?? [];
    this.lists.set(name, list);
    return list.push(child) - 1;
  }
}

const unprefixed = (name: string): string => name.slice(name.indexOf(":") + 1);
