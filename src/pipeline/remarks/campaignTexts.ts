import type { CampaignSide } from '../campaign/checkCampaign.ts';
import type { Difference } from '../campaign/differences.ts';
import { formatDay, formatNumber, formatShare, t } from '../language/language.ts';
import type { FollowedCampaign } from '../results/followCampaign.ts';

/** What a campaign did, in sentences. */
export function wordCampaign({
  from,
  until,
  contacted,
  heldBack,
  effect,
  notFound,
}: FollowedCampaign): string[] {
  const period = [formatDay(from), formatDay(until)] as const;
  const strangers =
    notFound === 0
      ? []
      : [
          t(
            '{0, plural, one {# customer on the list has} other {# customers on the list have}} no purchase in the file and {0, plural, one {counts} other {count}} as without an order.',
            notFound,
          ),
        ];
  if (heldBack === undefined)
    return [
      t(
        'Nobody was held back: those on the list were chosen, so no effect can be told. From {0} to {1}, {2}.',
        ...period,
        describeSide(contacted),
      ),
      ...strangers,
    ];
  return [
    t(
      'From {0} to {1}: of those contacted, {2}; of those held back, {3}.',
      ...period,
      describeSide(contacted),
      describeSide(heldBack),
    ),
    ...(effect === undefined
      ? [t('Too few were held back to tell an effect.')]
      : [
          t(
            'Who ordered: {0} of those contacted more than of those held back.',
            describeShare(effect.ordered),
          ),
          t('Orders per customer: {0} more.', describeDifference(effect.orders, 2)),
          t('Revenue per customer: {0} more.', describeDifference(effect.revenue, 2)),
          judge(effect.revenue),
        ]),
    ...strangers,
  ];
}

const describeSide = ({ customers, ordered, orders, revenue }: CampaignSide): string =>
  t(
    '{0} of {1} ordered, {2, plural, one {# order} other {# orders}}, revenue {3}',
    formatNumber(ordered),
    formatNumber(customers),
    orders,
    formatNumber(revenue),
  );

const describeDifference = ({ value, low, high }: Difference, digits: number): string =>
  t(
    '{0} (95% interval {1} to {2})',
    formatNumber(value, digits),
    formatNumber(low, digits),
    formatNumber(high, digits),
  );

const describeShare = ({ value, low, high }: Difference): string =>
  t('{0} (95% interval {1} to {2})', formatShare(value), formatShare(low), formatShare(high));

/** What the interval says of an effect. */
function judge({ low, high }: Difference): string {
  if (low > 0) return t('Those contacted spent more than chance explains.');
  if (high < 0) return t('Those contacted spent less than chance explains.');
  return t('The difference in revenue can be chance.');
}

/** How the intervals were found, with the papers. */
export const explainIntervals = (): string =>
  t(
    'Intervals: of shares by scores (Newcombe, Statistics in Medicine 17, 1998); of means by drawing others to be held back 1,999 times (Chung & Romano, Annals of Statistics 41, 2013).',
  );
