import { groupIndices } from '../numbers/groupIndices.ts';
import { orderAscending } from '../numbers/orderAscending.ts';
import { cutDay } from '../time/calendar.ts';
import type { Headline } from './headline.ts';
import type { Segment, Segmentation, SegmentationSummary } from './segmentation.ts';

/** Of fewer customers a fifth is nothing to speak of. */
const fewest = 10;
const best = 0.2;
/** Of a smaller share of all purchases nothing is said. */
const leastLeftOut = 0.01;

type Told = Omit<Segmentation, 'model' | 'summary'>;
type Totals = Pick<SegmentationSummary, 'revenue' | 'period' | 'currency'>;

/** What is said first of a result. */
export const findHeadlines = (
  told: Told,
  segments: readonly Segment[],
  totals: Totals,
): readonly Headline[] => [
  ...findConcentration(told, totals),
  ...findSlipping(told.profiles, segments, totals),
  ...findWithoutCustomer(told, totals),
];

function findConcentration(
  { customers: { monetary, count } }: Told,
  { revenue: all, period }: Totals,
): Headline[] {
  if (count < fewest || !(all > 0)) return [];
  const customers = Math.floor(best * count);
  const top = orderAscending(monetary).subarray(count - customers);
  const revenue = top.reduce((sum, i) => sum + monetary[i]!, 0);
  // Returns of the others may make the best bring more than all.
  if (revenue > all) return [];
  const values = { customers, share: customers / count, revenue, revenueShare: revenue / all };
  return [{ code: 'concentration', values: { ...values, ...toDays(period) } }];
}

const name = (currency: string | undefined) => (currency === undefined ? {} : { currency });

const toDays = ({ first, last }: { readonly first: string; readonly last: string }) => ({
  from: cutDay(first),
  to: cutDay(last),
});

function findSlipping(
  profiles: Told['profiles'],
  segments: readonly Segment[],
  { currency }: Totals,
): Headline[] {
  const slipping = profiles.map(
    ({ scores, oneTimeShare, usualGaps = 0 }) => scores.fm >= 3 && oneTimeShare < 0.5 && usualGaps >= 1,
  );
  const those = segments.filter((_, i) => slipping[i]);
  const customers = those.reduce((sum, segment) => sum + segment.customers, 0);
  const spent = those.reduce((sum, { yearly }) => sum + (yearly?.toLastOrder ?? 0), 0);
  if (!(spent > 0)) return [];
  const values = { segments: nameThose(segments, slipping), customers, spent, ...name(currency) };
  return [{ code: 'slipping', values }];
}

/** By the name of the group where all of its parts are meant. */
function nameThose(segments: readonly Segment[], meant: readonly boolean[]): string[] {
  return [...groupIndices(segments.map(({ group }) => group))].flatMap(([group, parts]) => {
    const those = parts.filter((i) => meant[i]);
    return those.length === parts.length ? [group] : those.map((i) => segments[i]!.name);
  });
}

function findWithoutCustomer(
  { cleaning: { withoutCustomer }, history }: Told,
  { revenue, currency }: Totals,
): Headline[] {
  if (withoutCustomer === undefined || !(revenue > 0)) return [];
  const { amount } = withoutCustomer;
  // Over a window, revenue is that of fewer days.
  const all = history?.purchases.spend.reduce((sum, spend) => sum + spend, 0) ?? revenue;
  const share = amount / (amount + all);
  if (!(share >= leastLeftOut)) return [];
  return [
    { code: 'without-customer', values: { amount, share, ...toDays(withoutCustomer), ...name(currency) } },
  ];
}
