/** An axis of numbers: its ends and the places of its marks. */
export interface NumberAxis {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** Steps that people read easily, as parts of a power of ten. */
const STEPS = [1, 2, 5, 10] as const;

/** The smallest round step that parts a span into at most so many pieces. */
export function roundStep(span: number, most: number): number {
  const least = span / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = STEPS.find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return step * power;
}

/**
 * An axis as Excel chooses it: from zero unless the values lie close together far from it, to the next round step above
 * the highest. Ends that are given stay. https://support.microsoft.com/help/214075 tells Excel's rules.
 */
export function numberAxis(
  lowest: number,
  highest: number,
  most: number,
  given: { minimum?: number | undefined; maximum?: number | undefined } = {},
): NumberAxis {
  let [low, high] = lowest <= highest ? [lowest, highest] : [0, 1];
  if (low === high) [low, high] = low === 0 ? [0, 1] : low > 0 ? [0, low] : [low, 0];
  const close = (high - low) / Math.max(Math.abs(high), Math.abs(low)) <= 1 / 6;
  if (low > 0 && !close) low = 0;
  if (high < 0 && !close) high = 0;
  const from = given.minimum ?? low;
  const to = given.maximum ?? high;
  const step = roundStep(Math.max(to - from, Number.MIN_VALUE), most);
  const room = (high - low) / 20;
  const minimum =
    given.minimum ??
    (low >= 0 && !close ? 0 : floorTo(low < 0 || close ? low - (low === 0 ? 0 : room) : low, step));
  const maximum = given.maximum ?? (high <= 0 && !close ? 0 : ceilTo(high + room, step));
  return {
    minimum,
    maximum: maximum > minimum ? maximum : minimum + step,
    ticks: places(minimum, maximum, step),
  };
}

const floorTo = (value: number, step: number): number => tidy(Math.floor(value / step + 1e-9) * step);
const ceilTo = (value: number, step: number): number => tidy(Math.ceil(value / step - 1e-9) * step);

function places(from: number, to: number, step: number): number[] {
  const ticks: number[] = [];
  const first = ceilTo(from, step);
  for (let index = 0; first + index * step <= to + step * 1e-6 && index < 200; index++) {
    ticks.push(tidy(first + index * step));
  }
  return ticks;
}

/** Without the noise of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12)) + 0;
