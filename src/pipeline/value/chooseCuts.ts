const daysPerYear = 365;

/** Whether the horizon after a cut is in the season of that after the as-of date. */
export function isOfSeason(cut: number, asOf: number, horizonDays: number): boolean {
  const apart = (asOf - cut) % daysPerYear;
  return asOf - cut > daysPerYear / 2 && Math.min(apart, daysPerYear - apart) < horizonDays / 4;
}

/**
 * The days at which to pretend that nothing later is known, the latest first: one horizon before the end; a year before the
 * end, when the season was that of the horizon ahead; half a horizon and a whole one before the first. Each has a horizon or
 * more of history. Of those near each other the first named stays.
 */
export function chooseCuts(begin: number, asOf: number, horizonDays: number): readonly number[] {
  const latest = asOf - horizonDays;
  const wanted = [latest, asOf - daysPerYear, latest - Math.round(horizonDays / 2), latest - horizonDays];
  const isNear = (one: number, other: number) => Math.abs(one - other) < horizonDays / 4;
  return wanted
    .filter((cut) => cut <= latest && cut - begin >= horizonDays)
    .filter((cut, i, cuts) => !cuts.slice(0, i).some((other) => isNear(cut, other)))
    .sort((one, other) => other - one);
}
