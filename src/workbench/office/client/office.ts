import type { EmbeddedHost } from "../host";

type Callback = (result: { status: "succeeded" | "failed"; value?: unknown; error?: unknown }) => void;
type Action = (event: { completed: () => void; source: { id: string } }) => void;

/** As much of the common `Office` as works without a document: readiness, requirement sets, ribbon functions. */
export interface SmallOffice {
  onReady(
    callback?: (info: { host: string; platform: string }) => unknown,
  ): Promise<{ host: string; platform: string }>;
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly [name: string]: unknown;
  };
  readonly actions: {
    associate(name: string, action: Action): void;
    /** The functions that were associated, for whoever stands for the ribbon. */
    readonly _association: { readonly mappings: Readonly<Record<string, Action>> };
  };
  readonly [name: string]: unknown;
}

/** Whether a version of a requirement set is there: `1.9` is before `1.10`. */
export function isSetSupported(
  sets: Readonly<Record<string, string>>,
  name: string,
  version = "1.1",
): boolean {
  const key = Object.keys(sets).find((one) => one.toLowerCase() === name.toLowerCase());
  const has = (key === undefined ? "0" : (sets[key] ?? "0")).split(".").map(Number);
  const wanted = version.split(".").map(Number);
  for (let index = 0; index < Math.max(has.length, wanted.length); index++) {
    const difference = (has[index] ?? 0) - (wanted[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The Office of one client. `onSelection` registers for another selection and answers how to stop. */
export function smallOffice(host: EmbeddedHost): SmallOffice {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const mappings: Record<string, Action> = {};
  const stops = new Map<unknown, () => void>();
  const document = {
    addHandlerAsync: (_type: string, handler: (args: unknown) => void, ...rest: unknown[]) => {
      const callback = rest.at(-1) as Callback | undefined;
      const stop = host.onEvent((event) => {
        if (event.kind === "selection") setTimeout(() => handler({ type: "documentSelectionChanged" }), 0);
      });
      stops.set(handler, stop);
      callback?.({ status: "succeeded" });
    },
    removeHandlerAsync: (_type: string, options: { handler?: unknown }, callback?: Callback) => {
      stops.get(options.handler)?.();
      stops.delete(options.handler);
      callback?.({ status: "succeeded" });
    },
  };
  return {
    onReady: async (callback) => {
      await callback?.(info);
      return info;
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged", SettingsChanged: "settingsChanged" },
    actions: {
      associate: (name, action) => {
        mappings[name] = action;
      },
      _association: { mappings },
    },
    context: {
      ...info,
      document,
      contentLanguage: "en-US",
      displayLanguage: "en-US",
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
      requirements: { isSetSupported: (name, version) => isSetSupported(host.apiSets, name, version) },
    },
  };
}
