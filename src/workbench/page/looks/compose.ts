import type { ConditionalLook } from "../../engine/conditional-format";
import type { Font, Style } from "../../engine/style";

const below = new WeakMap<Style, WeakMap<ConditionalLook, Style>>();
const above = new WeakMap<Style, WeakMap<ConditionalLook, Style>>();

/** A cell's own look over that of its table: what the cell says itself wins. */
export const overTable = (style: Style, table: ConditionalLook): Style =>
  remembered(below, style, table, () => combine(table, style));

/** A conditional format over a cell's look: the rule wins. */
export const underRule = (style: Style, rule: ConditionalLook): Style =>
  remembered(above, style, rule, () => {
    const { font, fill, borders, numberFormat } = rule;
    return {
      ...style,
      ...(font ? { font: { ...style.font, ...definite(font) } } : {}),
      ...(fill ? { fill: { color: fill } } : {}),
      ...(borders ? { borders: { ...style.borders, ...borders } } : {}),
      ...(numberFormat ? { numberFormat } : {}),
    };
  });

function combine(table: ConditionalLook, style: Style): Style {
  const font = { ...table.font, ...(style.font ? definite(style.font) : {}) };
  const fill = style.fill ?? (table.fill ? { color: table.fill } : undefined);
  const borders = { ...table.borders, ...style.borders };
  return { ...style, font, ...(fill ? { fill } : {}), borders };
}

/** Without members that are there but say nothing, which would hide those below. */
function definite(font: Font): Font {
  return Object.fromEntries(Object.entries(font).filter(([, value]) => value !== undefined));
}

/** Looks are never changed once made, so that their combinations can be kept by identity. */
function remembered(
  known: WeakMap<Style, WeakMap<ConditionalLook, Style>>,
  style: Style,
  look: ConditionalLook,
  make: () => Style,
): Style {
  let combined = known.get(style);
  if (!combined) known.set(style, (combined = new WeakMap()));
  let made = combined.get(look);
  if (!made) combined.set(look, (made = make()));
  return made;
}
