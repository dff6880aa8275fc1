/** Days from the serial 0 of the 1900 system to 1970-01-01, for dates from 1900-03-01 on. */
const EPOCH = 25_569;
const DAY = 86_400_000;
/** Days between the first days of the two date systems. */
const TO_1904 = 1_462;

export type DateSystem = "1900" | "1904";

/** The moment's date and time of day on the machine's clock, as a serial. */
export function serialOf(moment: Date, system: DateSystem): number {
  const days = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY + EPOCH;
  const time =
    (moment.getHours() * 3_600_000 +
      moment.getMinutes() * 60_000 +
      moment.getSeconds() * 1_000 +
      moment.getMilliseconds()) /
    DAY;
  return days + time - (system === "1904" ? TO_1904 : 0);
}
