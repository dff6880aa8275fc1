/** What the pane knows of the world around it; the only door to the common Office API, the browser and the clock. */
export interface Environment {
  readonly now: () => Date;
  /** BCP 47, for dates and numbers. */
  readonly language: string;
  /** IANA name, for times; undefined is the computer's own. */
  readonly timeZone?: string;
  /** The host with its version, for the details of a problem. */
  readonly host: string;
  /** Whether Office says that its theme is dark; undefined where it says nothing. */
  readonly officeDark: () => boolean | undefined;
  readonly memory: Memory;
}

/** A few remembered words. Where the browser refuses to remember, they last as long as the pane. */
export interface Memory {
  get(key: string): string | undefined;
  set(key: string, value: string | undefined): void;
}

/** What of Office's context is used; older hosts lack parts of it. */
type OfficeContext = Partial<
  Pick<Office.Context, "displayLanguage" | "diagnostics" | "officeTheme" | "partitionKey">
>;

/** The environment of a pane inside Office. */
export function officeEnvironment(context: OfficeContext, window: Window): Environment {
  const { diagnostics } = context;
  return {
    now: () => new Date(),
    language: context.displayLanguage || window.navigator.language || "en-GB",
    host: diagnostics ? `${diagnostics.host} ${diagnostics.version}, ${diagnostics.platform}` : "unknown",
    officeDark: () => context.officeTheme?.isDarkTheme,
    // Office on the web gives each site its own part of the storage, and asks that keys begin with its name:
    // https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
    memory: guardedMemory(() => window.localStorage, context.partitionKey ?? ""),
  };
}

/** Browsers throw on access to storage that policy or a privacy setting has closed. */
export function guardedMemory(storage: () => Storage, prefix = ""): Memory {
  const own = new Map<string, string>();
  const guarded = <Value>(use: (storage: Storage) => Value): Value | undefined => {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => own.get(key) ?? guarded((storage) => storage.getItem(prefix + key)) ?? undefined,
    set: (key, value) => {
      if (value === undefined) {
        own.delete(key);
        guarded((storage) => storage.removeItem(prefix + key));
      } else if (guarded((storage) => (storage.setItem(prefix + key, value), true)) === undefined) {
        own.set(key, value);
      } else own.delete(key);
    },
  };
}
