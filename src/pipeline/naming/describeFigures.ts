import { formatMoney, t } from '../language/language.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import { everyone, type SegmentName } from './nameSegments.ts';
import { findPreset } from './presets.ts';

type Described = Omit<SegmentProfile, 'ranks'>;

/**
 * What a rule says of its customers, with their own figures where the words are not the user's: medians, of which no few
 * customers make anything, and a word where their mean points elsewhere.
 * @param currency of the money, where it is known
 */
export function describeFigures(
  { rule, description }: Pick<SegmentName, 'rule' | 'description'>,
  profile: Described,
  currency?: string,
): string {
  if (!isOurs(rule, description)) return description;
  const money = (amount: number) => formatMoney(amount, currency);
  return [
    description,
    tellMedians(profile, money),
    ...tellFewRich(profile, money),
    ...tellFewAway(profile),
  ].join(' ');
}

function isOurs(rule: string, description: string): boolean {
  const known = [everyone().rule, findPreset('default')[rule], findPreset('seed')[rule]];
  return known.some((each) => each?.description === description);
}

type WriteMoney = (amount: number) => string;

const tellMedians = ({ recency, frequency, monetary }: Described, money: WriteMoney): string =>
  t(
    'A typical one (median): {0, plural, one {last order # day ago} other {last order # days ago}}, {1, plural, one {# order} other {# orders}}, {2} spent.',
    Math.round(recency.median),
    Math.round(10 * frequency.median) / 10,
    money(monetary.median),
  );

/** Above the shop's average by the mean, below its middle by the median. */
function tellFewRich({ monetary, spendMultiple, typicalSpend = 1 }: Described, money: WriteMoney): string[] {
  if (spendMultiple < 1 || typicalSpend >= 1) return [];
  return [
    t(
      'The average of {0} spent comes from a few: half of them spent {1} or less.',
      money(monetary.mean),
      money(monetary.median),
    ),
  ];
}

/** Within the shop's usual gap by the median, beyond it by the mean. */
function tellFewAway({ recency: { mean, median }, usualGaps }: Described): string[] {
  if (usualGaps === undefined || median === 0 || mean < 2 * median) return [];
  const meanGaps = (usualGaps * mean) / median;
  if (usualGaps >= 1 || meanGaps < 1) return [];
  return [
    t(
      'Some have been away for a long time: on average the last order was {0, plural, one {# day} other {# days}} ago.',
      Math.round(mean),
    ),
  ];
}
