import { t } from '../../src/pipeline/language/language.ts';
import type { Measure, Overview } from '../../src/pipeline/results/overview.ts';

export interface MeasureScale {
  readonly type: 'linear' | 'log';
  /** Where a value lies between the least and the greatest shown, 0 to 1. */
  readonly place: (value: number) => number;
}

/** Orders and spend differ by orders of magnitude; days do not. A logarithm needs values above 0. */
export function measureScale(measure: Measure, spreads: Overview['spreads']): MeasureScale {
  const values = spreads.flatMap((each) => Object.values(each[measure]));
  const type = measure !== 'recency' && Math.min(...values) > 0 ? 'log' : 'linear';
  const along = type === 'log' ? Math.log : (value: number) => value;
  const [least, greatest] = [along(Math.min(...values)), along(Math.max(...values))];
  const place = (value: number) => (greatest > least ? (along(value) - least) / (greatest - least) : 0.5);
  return { type, place };
}

export const measureNames = (): Readonly<Record<Measure, string>> => ({
  recency: t('Recency'),
  frequency: t('Frequency'),
  monetary: t('Monetary value'),
});

/** For an axis. */
export function measureTitle(measure: Measure, scale: 'linear' | 'log'): string {
  const title = {
    recency: t('Recency, days'),
    frequency: t('Frequency, orders'),
    monetary: t('Monetary value'),
  }[measure];
  return scale === 'log' ? t('{0} (logarithmic)', title) : title;
}
