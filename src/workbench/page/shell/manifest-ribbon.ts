/** A button of the add-in's ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its icon, relative to the page. */
  readonly icon: string;
  readonly action:
    | { readonly kind: "pane"; readonly address: string }
    | { readonly kind: "function"; readonly name: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the manifest says about the add-in's place in Excel. */
export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** The page of the task pane. */
  readonly paneAddress: string;
  /** The page whose functions the buttons call. */
  readonly functionsAddress: string | undefined;
}

/** The icon size shown for a button, at twice the pixels for sharp screens. */
const ICON_SIZE = "64";

/** Reads the ribbon out of an add-in's XML manifest; addresses lose their host, because the workbench serves them itself. */
export function readRibbon(xml: string): Ribbon {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("The manifest is not well-formed XML.");
  const texts = resources(document);
  const text = (parent: Element, name: string): string =>
    texts.get(child(parent, name)?.getAttribute("resid") ?? "") ?? "";
  const tab = all(document, "CustomTab")[0];
  const functions = all(document, "FunctionFile")[0];
  const pane = all(document, "SourceLocation")[0]?.getAttribute("DefaultValue") ?? "";
  return {
    tab: tab ? text(tab, "Label") : "Add-in",
    groups: (tab ? all(tab, "Group") : []).map((group) => ({
      label: text(group, "Label"),
      buttons: all(group, "Control").map((control) => readButton(control, texts)),
    })),
    paneAddress: localAddress(pane),
    functionsAddress: functions && localAddress(texts.get(functions.getAttribute("resid") ?? "") ?? ""),
  };
}

function readButton(control: Element, texts: ReadonlyMap<string, string>): RibbonButton {
  const named = (parent: Element | undefined, name: string): string =>
    texts.get((parent && child(parent, name)?.getAttribute("resid")) ?? "") ?? "";
  const action = child(control, "Action");
  const icons = all(control, "Image");
  const icon = icons.find((image) => image.getAttribute("size") === ICON_SIZE) ?? icons.at(-1);
  const functionName = action && child(action, "FunctionName")?.textContent?.trim();
  return {
    id: control.getAttribute("id") ?? "",
    label: named(control, "Label"),
    tip: named(child(control, "Supertip"), "Description"),
    icon: localAddress(texts.get(icon?.getAttribute("resid") ?? "") ?? ""),
    action: functionName
      ? { kind: "function", name: functionName }
      : { kind: "pane", address: localAddress(named(action, "SourceLocation")) },
  };
}

/** Texts, images and addresses by their resource id. */
function resources(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of ["Image", "Url", "String"]) {
    for (const element of all(document, name)) {
      const id = element.getAttribute("id");
      if (id) found.set(id, element.getAttribute("DefaultValue") ?? "");
    }
  }
  return found;
}

/** `https://localhost:3000/assets/a.png` → `/assets/a.png`. */
function localAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** Elements by their local name: the manifest uses several namespaces. */
const all = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS("*", name),
];
const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find((element) => element.localName === name);
