import type { SidesRead } from '../campaign/campaignFile.ts';
import type { CampaignSide } from '../campaign/checkCampaign.ts';
import type { Difference } from '../campaign/differences.ts';
import { formatDay, formatList, formatNumber, formatSigned, t } from '../language/language.ts';
import type { FollowedCampaign } from '../results/followCampaign.ts';

/** What a campaign did, in sentences. */
export function wordCampaign(campaign: FollowedCampaign): string[] {
  const { from, until, contacted, heldBack, effect } = campaign;
  const period = [formatDay(from), formatDay(until)] as const;
  const told = tellEffect(campaign);
  if (heldBack === undefined)
    return [told[0], t('From {0} to {1}: {2}.', ...period, describeSide(contacted)), ...told.slice(1)];
  return [
    t(
      'From {0} to {1}: of those contacted, {2}; of those held back, {3}.',
      ...period,
      describeSide(contacted),
      describeSide(heldBack),
    ),
    ...(effect === undefined
      ? []
      : [describeOrdered(effect.ordered), describeOrders(effect.orders), describeRevenue(effect.revenue)]),
    ...told,
  ];
}

type Told = Pick<
  FollowedCampaign,
  'contacted' | 'heldBack' | 'effect' | 'notFound' | 'onBoth' | 'readAs' | 'isOfChosen'
>;

/** What can be told of the effect of a campaign: first whether there is one. */
export function tellEffect(campaign: Told): readonly [string, ...string[]] {
  const { notFound, onBoth = 0, readAs, isOfChosen } = campaign;
  return [
    judge(campaign),
    ...(readAs === undefined ? [] : [describeRead(readAs)]),
    ...(onBoth === 0 ? [] : [describeBoth(onBoth)]),
    ...(notFound === 0 ? [] : [describeStrangers(notFound, isOfChosen)]),
  ];
}

function judge({ contacted, heldBack, effect, onBoth }: Told): string {
  if (contacted.customers === 0) return onBoth === undefined ? describeAllHeld() : describeNoneAlone();
  if (heldBack === undefined)
    return onBoth === undefined
      ? t('Nobody was held back: those on the list were chosen, so no effect can be told.')
      : describeNoneAlone();
  if (effect === undefined) return explainUntold(contacted, heldBack);
  const { value, low, high } = effect.revenue;
  // Sums leave something behind where nothing is: an end at 0 is within what chance explains.
  const rounding = 1e-9 * Math.abs(value);
  if (low > rounding) return t('Those contacted spent more than chance explains.');
  if (high < -rounding) return t('Those contacted spent less than chance explains.');
  return t('The difference in revenue can be chance.');
}

const describeAllHeld = (): string =>
  t('Nobody was contacted: all on the list were held back, so no effect can be told.');

const describeNoneAlone = (): string =>
  t('Nobody is left on one of the two sides, so no effect can be told.');

function explainUntold(contacted: CampaignSide, heldBack: CampaignSide): string {
  if (contacted.customers < 2) return t('Too few were contacted to tell an effect.');
  if (heldBack.customers < 2) return t('Too few were held back to tell an effect.');
  if (contacted.ordered + heldBack.ordered === 0)
    return t('Nobody on either side has ordered since, so no effect can be told yet.');
  return t('On each side all ordered as often or spent the same, so no effect can be told from chance.');
}

/** So many kinds are named. */
const mostNamed = 6;

const describeRead = ({ column, heldBack, contacted }: SidesRead): string =>
  t(
    'By the column “{0}”, {1} counts as held back, {2} as contacted.',
    column,
    formatList(heldBack, 'and'),
    formatList(contacted.length > mostNamed ? [...contacted.slice(0, mostNamed), '…'] : contacted, 'and'),
  );

const describeBoth = (count: number): string =>
  t(
    '{0, plural, one {# customer is listed as contacted and as held back and counts} other {# customers are listed as contacted and as held back and count}} as neither.',
    count,
  );

const describeStrangers = (count: number, isOfChosen: true | undefined): string =>
  isOfChosen
    ? t(
        '{0, plural, one {# customer on the list has} other {# customers on the list have}} no purchase among those that were chosen by filter, period, currency or date, and {0, plural, one {counts} other {count}} as without an order.',
        count,
      )
    : t(
        '{0, plural, one {# customer on the list has} other {# customers on the list have}} no purchase in the file and {0, plural, one {counts} other {count}} as without an order.',
        count,
      );

const describeSide = ({ customers, ordered, orders, revenue }: CampaignSide): string =>
  t(
    '{0} of {1} ordered, {2, plural, one {# order} other {# orders}}, revenue {3}',
    formatNumber(ordered),
    formatNumber(customers),
    orders,
    formatNumber(revenue),
  );

function describeOrdered(difference: Difference): string {
  const values = intervalOf(difference, (share) => formatPoints(share));
  return difference.value < 0
    ? t(
        'Share who ordered: {0} percentage points less of those contacted than of those held back (95% interval {1} to {2}).',
        ...values,
      )
    : t(
        'Share who ordered: {0} percentage points more of those contacted than of those held back (95% interval {1} to {2}).',
        ...values,
      );
}

function describeOrders(difference: Difference): string {
  const values = intervalOf(difference, (value) => formatNumber(value, 2));
  return difference.value < 0
    ? t('Orders per customer: {0} less (95% interval {1} to {2}).', ...values)
    : t('Orders per customer: {0} more (95% interval {1} to {2}).', ...values);
}

function describeRevenue(difference: Difference): string {
  const values = intervalOf(difference, (value) => formatNumber(value, 2));
  return difference.value < 0
    ? t('Revenue per customer: {0} less (95% interval {1} to {2}).', ...values)
    : t('Revenue per customer: {0} more (95% interval {1} to {2}).', ...values);
}

/** A difference without its sign, which is said in words, and the ends of its interval, which have theirs. */
function intervalOf(
  { value, low, high }: Difference,
  format: (value: number) => string,
): [string, string, string] {
  return [format(Math.abs(value)), formatSigned(low, format), formatSigned(high, format)];
}

/** A difference of shares, 0 to 1, in percentage points. */
export const formatPoints = (share: number): string => formatNumber(100 * share, 1);

/** How the intervals were found, with the papers. */
export const explainIntervals = (): string =>
  t(
    'Intervals: of shares by scores (Newcombe, Statistics in Medicine 17, 1998); of means by drawing others to be held back 1,999 times (Chung & Romano, Annals of Statistics 41, 2013).',
  );
