import { t } from '../language/language.ts';
import type { Segmentation } from './segmentation.ts';

/**
 * What those are called together who bought in a window and are in no segment: far above the others, or without net
 * spend where returns are subtracted. Empty where there can be none.
 */
export function nameOutside({
  summary: { standApart, withoutSpend, basis },
  model,
}: Pick<Segmentation, 'summary' | 'model'>): string {
  const names = [
    ...(model.apart === undefined ? [] : [standApart?.name ?? t('Far Above the Rest')]),
    ...(basis.returns === 'drop' ? [] : [withoutSpend?.name ?? t('No Net Spend')]),
  ];
  return names.join(' · ');
}
