import type { ClientWindow } from "./script";

const nothing = (): void => undefined;

/** An element to which the client may add what it likes. */
const element = (): object => ({
  style: {},
  setAttribute: nothing,
  appendChild: nothing,
  getAttribute: () => null,
});

/**
 * As much of a browser's window as the client asks for while it is loaded. Names that it declares stand here
 * beforehand, so that they become members of this window and of no other.
 */
export function fakeWindow(): ClientWindow {
  const location = {
    href: "https://localhost/",
    search: "",
    hash: "",
    protocol: "https:",
    hostname: "localhost",
  };
  const document = {
    URL: location.href,
    cookie: "",
    createElement: element,
    getElementsByTagName: () => [element()],
    addEventListener: nothing,
    body: element(),
  };
  const window: Record<string, unknown> = {
    Excel: undefined,
    OfficeExtension: undefined,
    OfficeCore: undefined,
    OfficeExtensionBatch: undefined,
    OSF: undefined,
    Office: undefined,
    Microsoft: undefined,
    // The client would otherwise add its helpers to Function itself.
    Type: function Type(): void {},
    location,
    document,
    navigator: { userAgent: "node", platform: "" },
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    XMLHttpRequest: nothing,
    sessionStorage: undefined,
    localStorage: undefined,
  };
  for (const name of ["window", "self", "parent", "top", "globalThis"]) window[name] = window;
  return window as ClientWindow;
}
