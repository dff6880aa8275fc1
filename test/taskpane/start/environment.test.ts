import { isDark, rememberedLook, rememberLook } from "../../../src/taskpane/theme/look";
import { guardedMemory, officeEnvironment } from "../../../src/taskpane/start/environment";
import { problemInAddress } from "../../../src/taskpane/start/ribbon-dialog";

/** As much of a browser's storage as is used. */
function storageOf(): Storage {
  const words = new Map<string, string>();
  return {
    length: 0,
    clear: () => words.clear(),
    key: () => null,
    getItem: (key) => words.get(key) ?? null,
    setItem: (key, value) => void words.set(key, value),
    removeItem: (key) => void words.delete(key),
  };
}
const refusing = (): Storage => {
  throw new DOMException("denied", "SecurityError");
};

test("words are remembered under the prefix that Office asks for", () => {
  const storage = storageOf();
  const memory = guardedMemory(() => storage, "part-");
  memory.set("look", "dark");
  expect(storage.getItem("part-look")).toBe("dark");
  expect(guardedMemory(() => storage, "part-").get("look")).toBe("dark");
  memory.set("look", undefined);
  expect(storage.getItem("part-look")).toBeNull();
});

test("a browser that remembers nothing is no error: words last as long as the pane", () => {
  const memory = guardedMemory(refusing);
  expect(memory.get("look")).toBeUndefined();
  memory.set("look", "dark");
  expect(memory.get("look")).toBe("dark");
  memory.set("look", undefined);
  expect(memory.get("look")).toBeUndefined();
});

test("an Office that lacks parts of its context gives an environment all the same", () => {
  const window = { navigator: { language: "sv" }, localStorage: storageOf() } as unknown as Window;
  const bare = officeEnvironment({}, window);
  expect([bare.language, bare.host, bare.officeDark()]).toEqual(["sv", "unknown", undefined]);
  const full = officeEnvironment(
    {
      displayLanguage: "en-US",
      diagnostics: {
        host: "Excel",
        version: "16.0.1",
        platform: "PC",
      } as unknown as Office.ContextInformation,
      officeTheme: { isDarkTheme: true } as Office.OfficeTheme,
    },
    window,
  );
  expect([full.language, full.host, full.officeDark()]).toEqual(["en-US", "Excel 16.0.1, PC", true]);
});

test.each([
  ["auto", true, false, true],
  ["auto", false, true, false],
  ["auto", undefined, true, true],
  ["light", true, true, false],
  ["dark", false, false, true],
] as const)("%s with Excel dark %s and the system dark %s: dark is %s", (look, office, system, dark) => {
  expect(isDark(look, office, system)).toBe(dark);
});

test("a look is remembered, and what is none is not", () => {
  const memory = guardedMemory(refusing);
  rememberLook(memory, "dark");
  expect(rememberedLook(memory)).toBe("dark");
  rememberLook(memory, "auto");
  expect(rememberedLook(memory)).toBe("auto");
  memory.set("steerbook.look", "pink");
  expect(rememberedLook(memory)).toBe("auto");
});

test("the address of a dialog page may carry a problem, and nothing else is taken for one", () => {
  const problem = { message: "A & B = <b>", next: "Wait.", code: "too-large", details: "" };
  expect(problemInAddress(`?${new URLSearchParams({ problem: JSON.stringify(problem) })}`)).toEqual(problem);
  expect(problemInAddress("?_host_Info=Excel")).toBeUndefined();
  expect(problemInAddress("?problem={")).toBeUndefined();
  expect(problemInAddress("?problem=7")).toBeUndefined();
});
