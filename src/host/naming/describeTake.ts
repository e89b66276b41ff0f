import { formatNumber, formatShare, t } from '../../pipeline/language.ts';
import type { RuleTake } from '../../pipeline/naming/tryRules.ts';

/** One line above a rule: `Takes 2 segments: 3,421 customers (58.2 %)`. */
export function describeTake({ segments, customers, share }: RuleTake): string {
  if (segments.length === 0) return t('Takes no segment');
  const [first = ''] = segments;
  const taken = segments.length === 1 ? t('Takes {0}', first) : t('Takes {0} segments', segments.length);
  return t('{0}: {1} customers ({2})', taken, formatNumber(customers), formatShare(share));
}
