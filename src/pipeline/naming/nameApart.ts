import { t } from '../language/language.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import type { SegmentName } from './nameSegments.ts';

/** What those who stand apart are called; no rule names them, as they are no segment. */
export function nameApart({
  customers,
  revenueShare,
}: Pick<SegmentProfile, 'customers' | 'revenueShare'>): SegmentName {
  const name = t('Far Above the Rest');
  const colour = '#7a5195';
  return {
    ...{ name, group: name, colour, groupColour: colour },
    rule: 'stand-apart',
    reasons: [{ code: 'stands-apart', values: { customers, revenueShare } }],
    description: t('So far above all others that no segment could hold them.'),
    action: t('Talk to each of them in person: ask what they need, and agree on it.'),
  };
}
