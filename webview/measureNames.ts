import { t } from '../src/pipeline/language.ts';
import type { Measure } from '../src/pipeline/overview.ts';

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
