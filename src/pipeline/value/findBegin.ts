import type { PurchaseDays } from '../customers/purchaseDays.ts';

/** Of all purchase days, those before the file begins: a date of 1970 among those of this year is a stray. */
const strays = 0.001;

/** The day with which a file's purchases begin in earnest; `asOf` where there are none before it. */
export function findBegin({ day }: PurchaseDays, asOf: number): number {
  let first = asOf;
  for (let at = 0; at < day.length; at++) if (day[at]! < first) first = day[at]!;
  const counts = new Uint32Array(asOf - first + 1);
  let all = 0;
  for (let at = 0; at < day.length; at++) {
    if (day[at]! >= asOf) continue;
    counts[day[at]! - first]!++;
    all++;
  }
  let passed = 0;
  const offset = counts.findIndex((count) => {
    passed += count;
    return passed > strays * all;
  });
  return offset < 0 ? asOf : first + offset;
}
