import {
  dateKind,
  findScheme,
  isDayInSomeOrder,
  isInParts,
  lengthenYear,
  type NumberScheme,
  packCompactParts,
  schemes,
} from '../cells/dateReading.ts';
import { Readings } from './readings.ts';

/** The one scheme in which most bare numbers of a column are plausible dates; undefined where none is in any. */
export function voteOnNumbers(readings: Readings): NumberScheme | undefined {
  if (readings.count()[dateKind.number] === 0) return undefined;
  const { kinds, values, length } = readings;
  const votes = new Map<NumberScheme, number>();
  for (let i = 0; i < length; i++) {
    if (kinds[i] !== dateKind.number) continue;
    const scheme = findScheme(values[i]!);
    if (scheme !== undefined) votes.set(scheme, (votes.get(scheme) ?? 0) + 1);
  }
  // Of as many votes the first in the list wins.
  return schemes.reduce<NumberScheme | undefined>(
    (best, each) => ((votes.get(each) ?? 0) > (best === undefined ? 0 : votes.get(best)!) ? each : best),
    undefined,
  );
}

/**
 * A column whose dates end in years that can only be those of the Buddhist calendar, shortened (`15/01/67`), with their
 * whole years; undefined where a date ends otherwise, or one would be no day then.
 */
export function lengthenYears(readings: Readings): Readings | undefined {
  if (!haveShortYears(readings.count())) return undefined;
  const lengthened = new Readings();
  lengthened.reserve(readings.length);
  for (let i = 0; i < readings.length; i++) {
    const kind = readings.kinds[i]!;
    const value = readings.values[i]!;
    if (!isInParts(kind) || kind === dateKind.longYear) lengthened.push(kind, value);
    else {
      const packed = lengthenYear(value);
      if (Number.isNaN(packed) || !isDayInSomeOrder(dateKind.longYear, packed)) return undefined;
      lengthened.push(dateKind.longYear, packed);
    }
  }
  return lengthened;
}

const haveShortYears = (counts: Uint32Array): boolean =>
  counts.some((rows, kind) => rows > 0 && isInParts(kind) && kind !== dateKind.longYear);

/** A column whose numbers write day, month and year (`11022017`) as if they stood apart, for its order to be found. */
export function partNumbers(readings: Readings): Readings {
  const parted = new Readings();
  parted.reserve(readings.length);
  for (let i = 0; i < readings.length; i++) {
    const kind = readings.kinds[i]!;
    const packed = kind === dateKind.number ? packCompactParts(readings.values[i]!) : Number.NaN;
    if (Number.isNaN(packed)) parted.push(kind, readings.values[i]!);
    else parted.push(dateKind.longYear, packed);
  }
  return parted;
}
