import { warning } from '../language/remarks.ts';
import type { Backtest } from './backtest.ts';
import { findLargestBand } from './churnBands.ts';
import type { ForecastRemark } from './forecastRemarks.ts';
import type { KnownCustomers } from './knownCustomers.ts';
import { total } from './measures.ts';
import { predictAbsence } from './model/expectOrders.ts';
import type { Predictor } from './predictCustomers.ts';

/** Times what was predicted, between which a fifth of the customers is said to have come as predicted. */
const [leastRatio, mostRatio] = [0.7, 1.4];
/** Of all that was predicted or came: of a fifth with less nothing is said, nor more than so many times. */
const [leastOfAll, mostTold] = [0.01, 1000];
/** Above this share one band says nothing. */
const mostInBand = 0.75;
/** So many customers who bring over half of what is expected are few. */
const mostOfFew = 5;
/** Of the share, that another horizon must part to be worth telling. */
const leastGain = 0.05;
const otherHorizons = [30, 60, 90, 180, 365];

/** What the latest test says against the prediction. */
export function remarkOnTest(test: Backtest): readonly ForecastRemark[] {
  const fifths = findFifthsOff(test);
  return [...(fifths.length > 0 ? [warning('value-fifths-off', { fifths })] : []), ...findBestBaseline(test)];
}

function findFifthsOff({
  deciles,
  spend: { total: all },
}: Backtest): readonly { readonly fifth: number; readonly ratio: number }[] {
  const least = leastOfAll * Math.max(all.predicted, all.actual);
  return [1, 2, 3, 4, 5].flatMap((fifth) => {
    const [one, other] = [deciles[2 * fifth - 2]!, deciles[2 * fifth - 1]!];
    const [predicted, actual] = [one.predicted + other.predicted, one.actual + other.actual];
    const ratio = Math.min(mostTold, actual / predicted);
    if (Math.max(predicted, actual) < least) return [];
    return ratio < leastRatio || ratio > mostRatio ? [{ fifth, ratio }] : [];
  });
}

function findBestBaseline({ topFifthShare: ours, baselines }: Backtest): readonly ForecastRemark[] {
  const best = baselines.reduce((one, other) => (other.topFifthShare > one.topFifthShare ? other : one));
  // Told in whole percents, a smaller difference is none.
  if (Math.round(100 * best.topFifthShare) < Math.round(100 * ours)) return [];
  return [warning('value-baseline-as-good', { baseline: best.name, share: best.topFifthShare, ours })];
}

/** That so few customers make over half of what is expected that no test tells how far off the total is. */
export function remarkOnFew(spend: Float64Array): readonly ForecastRemark[] {
  const largest = spend.toSorted().reverse().subarray(0, mostOfFew);
  const all = total(spend);
  let sum = 0;
  for (const [at, each] of largest.entries()) {
    sum += each;
    if (sum > all / 2) return [warning('value-of-few', { customers: at + 1, share: sum / all })];
  }
  return [];
}

interface Outlook {
  readonly known: KnownCustomers;
  readonly chanceOfNone: Float64Array;
  readonly horizonDays: number;
  /** Days of purchases. */
  readonly history: number;
}

/** That one band of churn risk holds most customers, and which other horizon of those that can be tested parts them better. */
export function remarkOnBands({ orders }: Predictor, outlook: Outlook): readonly ForecastRemark[] {
  const { known, chanceOfNone, horizonDays, history } = outlook;
  const { band, share } = findLargestBand(chanceOfNone);
  if (share <= mostInBand) return [];
  const others = otherHorizons
    .filter((days) => days !== horizonDays && 2 * days <= history)
    .map((days) => {
      const chances = predictAbsence(orders.model, known, days);
      return { horizonDays: days, share: findLargestBand(chances).share };
    })
    .sort((one, other) => one.share - other.share);
  const better = others[0] && others[0].share < share - leastGain ? others[0] : undefined;
  return [warning('value-one-band', { band, share, ...(better && { better }) })];
}
