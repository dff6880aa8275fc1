/** How OOXML and Office.js name the same looks. Each pair is [file, Office.js]. */
const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]);

/** A dictionary that reads both ways. */
export interface Words {
  readonly toModel: ReadonlyMap<string, string>;
  readonly toFile: ReadonlyMap<string, string>;
}

/** Words from `file:model` pairs parted by blanks. */
export function words(text: string): Words {
  const list = pairs(text);
  return { toModel: new Map(list), toFile: new Map(list.map(([file, model]) => [model, file])) };
}

export const HORIZONTAL = words(`general:General left:Left center:Center right:Right fill:Fill justify:Justify
  centerContinuous:CenterAcrossSelection distributed:Distributed`);

export const VERTICAL = words("top:Top center:Center bottom:Bottom justify:Justify distributed:Distributed");

export const READING_ORDER = words("0:Context 1:LeftToRight 2:RightToLeft");

export const UNDERLINE = words(`single:Single double:Double singleAccounting:SingleAccountant
  doubleAccounting:DoubleAccountant`);

export const FILL_PATTERN = words(`solid:Solid mediumGray:Gray50 darkGray:Gray75 lightGray:Gray25
  darkHorizontal:Horizontal darkVertical:Vertical darkDown:Down darkUp:Up darkGrid:Checker
  darkTrellis:SemiGray75 lightHorizontal:LightHorizontal lightVertical:LightVertical lightDown:LightDown
  lightUp:LightUp lightGrid:Grid lightTrellis:CrissCross gray125:Gray16 gray0625:Gray8`);

/** A border's one word in a file is two in Office.js: line style and weight, joined here by a slash. */
export const BORDER = words(`thin:Continuous/Thin hair:Continuous/Hairline medium:Continuous/Medium
  thick:Continuous/Thick dotted:Dot/Thin dashed:Dash/Thin mediumDashed:Dash/Medium dashDot:DashDot/Thin
  mediumDashDot:DashDot/Medium dashDotDot:DashDotDot/Thin mediumDashDotDot:DashDotDot/Medium
  slantDashDot:SlantDashDot/Medium double:Double/Thick`);
