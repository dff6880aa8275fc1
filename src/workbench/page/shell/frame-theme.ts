import type { Theme } from "./theme";

const themes = new WeakMap<Window, Theme>();
/** A frame keeps its window object when it loads a page, and that page has a `matchMedia` of its own. */
const patched = new WeakSet<Window["matchMedia"]>();

/**
 * Lets the pane see the page's theme as the system's: Excel on the web tells an add-in no theme of its own
 * (https://github.com/OfficeDev/office-js/issues/6134), so add-ins ask the browser. The pane is of the same origin.
 */
export function wearTheme(frame: HTMLIFrameElement, theme: Theme): void {
  const inner = frame.contentWindow;
  if (!inner) return;
  themes.set(inner, theme);
  if (!patched.has(inner.matchMedia)) {
    const ask = inner.matchMedia.bind(inner);
    inner.matchMedia = (query) => {
      const scheme = /^\(prefers-color-scheme:\s*(light|dark)\)$/.exec(query.trim())?.[1];
      return scheme ? answered(ask(query), () => themes.get(inner) === scheme) : ask(query);
    };
    patched.add(inner.matchMedia);
  }
  // Add-ins read the theme again when they get the focus, because no event tells them of a change.
  inner.dispatchEvent(new Event("focus"));
}

/** A media query whose answer is ours. */
function answered(query: MediaQueryList, matches: () => boolean): MediaQueryList {
  return new Proxy(query, {
    get(target, name) {
      if (name === "matches") return matches();
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}
