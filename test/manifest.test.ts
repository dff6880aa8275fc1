/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFor } from "../scripts/build/manifest.mjs";
import { readPng } from "./support/png";

// The public validator is an online service, so that its rules are held here. They are those of
// https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview and the pages that it links.

const ROOT = join(__dirname, "..");
const TEXT = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const XML = new DOMParser().parseFromString(TEXT, "application/xml");

const all = (name: string, within: Document | Element = XML): Element[] =>
  [...within.getElementsByTagName("*")].filter(({ localName }) => localName === name);
const one = (name: string, within: Document | Element = XML): Element => {
  const [found, ...more] = all(name, within);
  if (!found || more.length > 0) throw new Error(`${name} stands ${more.length + (found ? 1 : 0)} times.`);
  return found;
};
const children = (element: Element): string[] => [...element.children].map(({ localName }) => localName);
const child = (element: Element, name: string): Element => {
  const found = [...element.children].find(({ localName }) => localName === name);
  if (!found) throw new Error(`${element.localName} has no ${name}.`);
  return found;
};
const value = (element: Element): string => element.getAttribute("DefaultValue") ?? "";
const text = (element: Element): string => element.textContent ?? "";
const root = XML.documentElement;
const overrides = one("VersionOverrides");
const resources = one("Resources");
const resource = (id: string): string => {
  const found = [...resources.querySelectorAll("[id]")].filter((element) => element.id === id);
  if (!found[0] || found.length > 1) throw new Error(`Resource ${id} stands ${found.length} times.`);
  return value(found[0]);
};
const textOf = (element: Element): string => resource(element.getAttribute("resid") ?? "");

describe("The add-in", () => {
  it("is well-formed XML, its elements in the order that Office reads them in", () => {
    expect(all("parsererror")).toEqual([]);
    expect(root.getAttribute("xsi:type")).toBe("TaskPaneApp");
    expect(children(root)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
  });

  it("has an id, a version that follows the package's, and a locale", () => {
    expect(text(child(root, "Id"))).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(text(child(root, "Version"))).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(text(child(root, "Version"))).toBe(`${version}.0`);
    expect(text(child(root, "DefaultLocale"))).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
    expect(text(child(root, "ProviderName"))).not.toBe("");
  });

  it("says what it is, within the lengths that are shown", () => {
    const name = value(child(root, "DisplayName"));
    const description = value(child(root, "Description"));
    expect(name).not.toBe("");
    expect(name.length).toBeLessThanOrEqual(125);
    expect(description).not.toBe("");
    expect(description.length).toBeLessThanOrEqual(250);
  });

  it("runs in workbooks from ExcelApi 1.13 on, may write, and needs no shared runtime, which iPad does not have", () => {
    const hosts = child(root, "Hosts");
    expect([...hosts.children].map((host) => host.getAttribute("Name"))).toEqual(["Workbook"]);
    const sets = all("Set", child(root, "Requirements"));
    expect(sets.map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["ExcelApi", "1.13"],
    ]);
    expect(one("Sets").getAttribute("DefaultMinVersion")).toBe("1.13");
    expect(text(child(root, "Permissions"))).toBe("ReadWriteDocument");
    expect(all("Runtimes")).toEqual([]);
  });

  it("names a page of support, and the domain of its pages", () => {
    const support = new URL(value(child(root, "SupportUrl")));
    expect(existsSync(join(ROOT, "src", "taskpane", support.pathname))).toBe(true);
    const domains = all("AppDomain").map(text);
    expect(domains).toContain(new URL(value(one("DefaultSettings").children[0] as Element)).origin);
  });

  it("has icons of 32 and 64 pixels for the lists of add-ins", () => {
    expect(value(child(root, "IconUrl"))).toMatch(/-32\.png$/);
    expect(value(child(root, "HighResolutionIconUrl"))).toMatch(/-64\.png$/);
  });
});

describe("Addresses", () => {
  const addresses = [...XML.querySelectorAll("[DefaultValue]")]
    .map(value)
    .filter((each) => /^\w+:/.test(each));

  it("are https, and of no more than 2,048 characters", () => {
    expect(addresses.length).toBeGreaterThan(30);
    for (const address of addresses) {
      expect(new URL(address).protocol).toBe("https:");
      expect(address.length).toBeLessThanOrEqual(2048);
    }
    // What is not https are the names of the schemas.
    const plain = [...TEXT.matchAll(/"(http:[^"]+)"/g)].map(([, address]) => address);
    expect(
      plain.filter((address) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(address ?? "")),
    ).toEqual([]);
  });

  it("lead to pages and pictures that the build makes", () => {
    const pages = ["taskpane", "commands"].map((name) => `${name}.html`);
    for (const address of addresses) {
      const { pathname } = new URL(address);
      const here =
        pages.includes(pathname.slice(1)) ||
        existsSync(join(ROOT, pathname)) ||
        existsSync(join(ROOT, "src", "taskpane", pathname));
      expect([address, here]).toEqual([address, true]);
    }
  });

  it("name no developer's machine in what is built for a server", () => {
    const built = manifestFor(TEXT, "https://pmo.example.org/steerbook");
    expect(built).not.toMatch(/localhost|127\.0\.0\.1/);
    const domains = all("AppDomain", new DOMParser().parseFromString(built, "application/xml"));
    expect(domains.map(text)).toEqual(["https://pmo.example.org"]);
  });
});

describe("The ribbon", () => {
  it("stands in the order of VersionOverrides 1.0", () => {
    expect(overrides.getAttribute("xsi:type")).toBe("VersionOverridesV1_0");
    expect(children(overrides)).toEqual(["Hosts", "Resources"]);
    const host = child(child(overrides, "Hosts"), "Host");
    expect(host.getAttribute("xsi:type")).toBe("Workbook");
    expect(children(one("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(one("ExtensionPoint").getAttribute("xsi:type")).toBe("PrimaryCommandSurface");
    expect(children(resources)).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  });

  it("greets with a title, a description and a page to learn more", () => {
    const started = one("GetStarted");
    expect(children(started)).toEqual(["Title", "Description", "LearnMoreUrl"]);
    for (const part of started.children) expect(textOf(part)).not.toBe("");
  });

  it("has a tab with a label, and groups with a label, icons and buttons", () => {
    const tab = one("CustomTab");
    expect(children(tab).at(-1)).toBe("Label");
    expect(textOf(child(tab, "Label"))).toBe("Steerbook");
    const groups = [...tab.children].filter(({ localName }) => localName === "Group");
    expect(groups.length).toBeGreaterThanOrEqual(2);
    for (const group of groups) {
      expect(children(group).slice(0, 2)).toEqual(["Label", "Icon"]);
      expect(
        children(group)
          .slice(2)
          .every((name) => name === "Control"),
      ).toBe(true);
      expect(children(group).length).toBeGreaterThan(2);
    }
  });

  it("has buttons with a label, a tip, icons and something to do", () => {
    const buttons = all("Control");
    expect(buttons.map((button) => textOf(child(button, "Label")))).toEqual([
      "Steerbook",
      "Check",
      "Refresh rollups",
    ]);
    for (const button of buttons) {
      expect(button.getAttribute("xsi:type")).toBe("Button");
      expect(children(button)).toEqual(["Label", "Supertip", "Icon", "Action"]);
      expect(children(child(button, "Supertip"))).toEqual(["Title", "Description"]);
    }
    const [pane] = all("Action").filter((action) => action.getAttribute("xsi:type") === "ShowTaskpane");
    expect(pane && children(pane)).toEqual(["TaskpaneId", "SourceLocation"]);
  });

  it("has ids that nothing shares, of at most 125 characters", () => {
    const ids = [...XML.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });

  it("calls functions that the function file has", async () => {
    const named = all("FunctionName").map(text);
    const associated = new Map<string, unknown>();
    const office = {
      onReady: () => Promise.resolve(),
      actions: { associate: (name: string, action: unknown) => associated.set(name, action) },
    };
    Object.assign(globalThis, { Office: office });
    await import("../src/commands/commands");
    await Promise.resolve();
    expect([...associated.keys()].sort()).toEqual([...named].sort());
    for (const action of associated.values()) expect(typeof action).toBe("function");
    expect(named.length).toBeGreaterThan(0);
  });
});

describe("Resources", () => {
  const used = [...XML.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");
  const defined = [...resources.querySelectorAll("[id]")].map(({ id }) => id);

  it("are all there, all used, and have ids of at most 32 characters", () => {
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s have at most %i characters", (name, most) => {
    const texts = [...one(name).children].map(value);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((each) => each === "" || each.length > most)).toEqual([]);
  });
});

describe("Icons", () => {
  const REQUIRED = [16, 32, 80];

  it("are given for every group and button in the sizes that are required, under their own sizes", () => {
    const sets = all("Icon", overrides);
    expect(sets).toHaveLength(all("Group").length + all("Control").length);
    for (const set of sets) {
      const sizes = [...set.children].map((image) => Number(image.getAttribute("size")));
      expect(sizes).toEqual(expect.arrayContaining(REQUIRED));
      for (const image of set.children)
        expect(textOf(image)).toMatch(new RegExp(`-${image.getAttribute("size")}\\.png$`));
    }
  });

  const paths = [...new Set([...TEXT.matchAll(/assets\/icons\/[\w-]+\.png/g)].map(([path]) => path))];

  it.each(paths)("%s is of its size, transparent, and drawn from an SVG of ours", (path) => {
    const [, name = "", size = ""] = /([a-z]+)-(\d+)\.png$/.exec(path) ?? [];
    const { width, height, clearCorner } = readPng(readFileSync(join(ROOT, path)));
    expect({ width, height, clearCorner }).toEqual({
      width: Number(size),
      height: Number(size),
      clearCorner: true,
    });
    expect(readFileSync(join(ROOT, "assets", `${name}.svg`), "utf8")).toContain("<svg");
  });

  it.each(["logo", "open", "check", "refresh"])("%s exists in all sizes of the design guide", (name) => {
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 96])
      expect(existsSync(join(ROOT, "assets", "icons", `${name}-${size}.png`))).toBe(true);
  });
});
