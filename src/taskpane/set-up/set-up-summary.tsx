import type { Settings } from "../../pmo/setup/settings";
import { useServices } from "../state/services";
import { currencyName } from "./currency-name";

/** The settings that a program goes by. */
export function SetUpSummary({ settings }: { readonly settings: Settings }) {
  const { words, formats } = useServices();
  const { setUp, locale } = words;
  const { programName, pmoType, dataDate, currency, unit, paper } = settings;
  const lines: readonly (readonly [title: string, value: string, more?: string])[] = [
    [setUp.program, programName],
    [setUp.type, setUp.typeNames[pmoType], setUp.types[pmoType]],
    [setUp.dataDate, formats.day(dataDate)],
    [setUp.currency, currencyName(currency, locale)],
    [setUp.unit, setUp.units[unit]],
    [setUp.paper, setUp.papers[paper]],
  ];
  return (
    <dl className="facts" aria-label={setUp.summary}>
      {lines.map(([title, value, more]) => (
        <div key={title} className="facts__line">
          <dt>{title}</dt>
          <dd>
            {value}
            {more !== undefined && <span className="hint">{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
