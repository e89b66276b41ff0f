import { t } from '../language/language.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import type { SegmentName } from './nameSegments.ts';

/** So many customers, with such a share of all revenue, who are above a border of this. */
interface Apart extends Pick<SegmentProfile, 'customers' | 'revenueShare'> {
  readonly by: 'spend' | 'spendTimesOrders';
}

/**
 * What those who stand apart are called; no rule names them, as they are no segment.
 * @param names of the segments, none of which they share
 */
export function nameApart(
  { customers, revenueShare, by }: Apart,
  names: readonly SegmentName[],
): SegmentName {
  const name = findUnused(t('Far Above the Rest'), names);
  const colour = '#7a5195';
  return {
    ...{ name, group: name, colour, groupColour: colour },
    rule: 'stand-apart',
    reasons: [{ code: 'stands-apart', values: { customers, revenueShare, by } }],
    description: t('So far above all others that no segment could hold them.'),
    action: t('Talk to each of them in person: ask what they need, and agree on it.'),
  };
}

/** What those are called who got back all that they had paid, or more. Parameters as of `nameApart`. */
export function nameWithoutSpend(
  { customers }: Pick<SegmentProfile, 'customers'>,
  names: readonly SegmentName[],
): SegmentName {
  const name = findUnused(t('No Net Spend'), names);
  const colour = '#8a8f98';
  return {
    ...{ name, group: name, colour, groupColour: colour },
    rule: 'without-spend',
    reasons: [{ code: 'without-spend', values: { customers } }],
    description: t('Got back as much as they had paid, or more.'),
    action: t('Ask what went wrong: they wanted to buy, and something made them return it all.'),
  };
}

function findUnused(name: string, names: readonly SegmentName[]): string {
  const isUsed = names.some((each) =>
    [each.name, each.group].some((used) => used.trim().toLowerCase() === name.toLowerCase()),
  );
  return isUsed ? findUnused(t('{0}, in no segment', name), names) : name;
}
