import type { EmbeddedHost } from "../host";

/** Excel on the web among the applications of the frame protocol. */
const EXCEL_ON_THE_WEB = 16;
const TASK_PANE = 1;
const READ_WRITE = 1;
const INSERTED = 1;

/** What a frame is told about where it is. Settings are name and JSON, as the client keeps them. */
export function appContext(
  host: EmbeddedHost,
  id: string,
  origin: string,
  sets: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  return {
    _id: id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: `${origin}/${encodeURIComponent(host.workbook.name)}`,
    _clientMode: READ_WRITE,
    _settings: settingPairs(host),
    _reason: INSERTED,
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: id,
    _appInstanceId: id,
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: "16.0.18000.40000",
    _appDomains: [origin],
    _appMinorVersion: 0,
  };
}

/** The document's settings as pairs of name and JSON. */
export const settingPairs = (host: EmbeddedHost): [string, string][] =>
  [...host.workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]);

/** Puts the settings that a frame saved in place of those before. */
export function saveSettings(host: EmbeddedHost, saved: unknown): void {
  const pairs = Array.isArray(saved)
    ? saved.filter((pair): pair is [string, string] => Array.isArray(pair))
    : [];
  host.change((workbook) => {
    workbook.settings.clear();
    for (const [name, text] of pairs) {
      workbook.settings.set(name, JSON.parse(text));
      workbook.note({ kind: "object", what: "setting", how: "changed", id: name });
    }
  });
}
