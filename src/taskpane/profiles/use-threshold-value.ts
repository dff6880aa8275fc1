import type { ThresholdChoice } from "../../actions/profiles";
import { useServices } from "../state/services";

/** How a threshold's value is shown: shares in percent, days with their word. */
export function useThresholdValue(): (unit: ThresholdChoice["unit"], value: number) => string {
  const { words, formats } = useServices();
  return (unit, value) => {
    if (unit === "share" || unit === "points") return formats.cell(value, "percent");
    const number = formats.number(value);
    return unit === "ratio" || unit === "score" ? number : `${number} ${words.profiles.units[unit] ?? ""}`;
  };
}
