const isoDate = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s*$/;

/** Wall-clock milliseconds of an ISO 8601 date, with or without a time, in no time zone; NaN for anything else. */
export function parseDateText(text: string): number {
  const match = isoDate.exec(text);
  if (match === null) return Number.NaN;
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0)) as number[];
  const fraction = Number(`0.${match[7] ?? 0}`);
  const midnight = Date.UTC(year!, month! - 1, day!);
  const date = new Date(midnight);
  const real = date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
  if (!real || hour! > 23 || minute! > 59 || second! > 59) return Number.NaN;
  return midnight + ((hour! * 60 + minute!) * 60 + second!) * 1000 + Math.floor(fraction * 1000);
}
