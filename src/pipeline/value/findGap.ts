import type { ForecastGap } from './forecastRemarks.ts';
import type { KnownCustomers } from './knownCustomers.ts';

/** As others who predict have it, and below which the models learn chance. */
const fewestCustomers = 500;
const mostQuietDays = 30;
const [regularRepeats, fewestRegulars] = [2, 10];
const shortestHistory = 28;

/** What is missing for a prediction, the first thing of it. */
export function findGap(known: KnownCustomers, asOf: number, begin: number): ForecastGap | undefined {
  if (known.count < fewestCustomers)
    return { code: 'value-few-customers', values: { customers: known.count, needed: fewestCustomers } };
  const days = asOf - begin;
  if (days < shortestHistory)
    return { code: 'value-short-history', values: { days, needed: shortestHistory } };
  const { first, active, repeats } = known;
  const last = first.reduce((latest, day, i) => Math.max(latest, day + active[i]!), first[0]!);
  if (asOf - last > mostQuietDays)
    return { code: 'value-no-recent-orders', values: { days: asOf - last, most: mostQuietDays } };
  const regulars = repeats.reduce((sum, each) => (each >= regularRepeats ? sum + 1 : sum), 0);
  if (regulars < fewestRegulars)
    return { code: 'value-few-regulars', values: { customers: regulars, needed: fewestRegulars } };
  return undefined;
}
