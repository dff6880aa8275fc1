import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** The teal of the sheets and the icons (80), from night to mist. */
const TEAL: BrandVariants = {
  10: "#00090e",
  20: "#01171e",
  30: "#02222c",
  40: "#032d39",
  50: "#043846",
  60: "#064353",
  70: "#084e61",
  80: "#0b5a6f",
  90: "#1c6f86",
  100: "#4ba0b6",
  110: "#5eb0c5",
  120: "#7ac0d2",
  130: "#96d0df",
  140: "#b3dfea",
  150: "#d0edf4",
  160: "#e9f7fa",
};

export const LIGHT: Theme = createLightTheme(TEAL);

/** On dark ground the accent is a shade lighter, so that buttons stand out and links read at 4.5:1. */
export const DARK: Theme = {
  ...createDarkTheme(TEAL),
  colorBrandBackground: TEAL[90],
  colorBrandBackgroundHover: "#24809a",
  colorBrandBackgroundPressed: TEAL[80],
  colorBrandForeground1: TEAL[110],
  colorBrandForeground2: TEAL[120],
  colorBrandForegroundLink: TEAL[110],
  colorBrandForegroundLinkHover: TEAL[120],
  colorBrandForegroundLinkPressed: TEAL[100],
};
