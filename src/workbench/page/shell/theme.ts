import { Store } from "../session/store";

export type Theme = "light" | "dark";

const KEY = "steerbook.workbench.theme";

/** The theme of the page and its pane: the one chosen before, else the system's. */
export const theme = new Store<Theme>(
  remembered() ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"),
);

/** Chooses a theme and remembers it where the browser allows. */
export function chooseTheme(chosen: Theme): void {
  theme.set(chosen);
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // A browser that keeps nothing forgets the choice; that is all.
  }
}

function remembered(): Theme | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : undefined;
  } catch {
    return undefined;
  }
}
