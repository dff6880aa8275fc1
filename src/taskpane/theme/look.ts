import type { Memory } from "../start/environment";

/** What a person chose in the pane; `auto` follows Excel, and the system where Excel says nothing. */
export const LOOKS = ["auto", "light", "dark"] as const;
export type Look = (typeof LOOKS)[number];

const KEY = "steerbook.look";

/** The look that was chosen before. */
export const rememberedLook = (memory: Memory): Look =>
  LOOKS.find((look) => look === memory.get(KEY)) ?? "auto";

export const rememberLook = (memory: Memory, look: Look): void =>
  memory.set(KEY, look === "auto" ? undefined : look);

/** Whether the pane is dark. Excel on the web may leave its theme undefined: https://github.com/OfficeDev/office-js/issues/6134 */
export function isDark(look: Look, office: boolean | undefined, system: boolean): boolean {
  return look === "auto" ? (office ?? system) : look === "dark";
}
