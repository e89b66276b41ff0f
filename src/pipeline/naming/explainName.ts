import { formatNumber, t, translate } from '../language.ts';
import { type Condition, figures, holds, listConditions } from './figures.ts';
import type { SegmentProfile } from './profile.ts';
import type { RankedRule } from './rankRules.ts';

/**
 * Why a segment has its name: its figures, the conditions that held, and the rule it came nearest to before.
 * @param ranked the rules that were tried, in that order; without the matched one if none of them matched
 */
export function explainName(
  profile: SegmentProfile,
  matched: RankedRule,
  ranked: readonly RankedRule[],
): string {
  const position = ranked.indexOf(matched);
  const before = position < 0 ? ranked : ranked.slice(0, position);
  return [
    describeFigures(profile),
    position < 0
      ? t('no rule of yours matches, so default rule {0}', describeRule(matched))
      : t('rule {0}', describeRule(matched)),
    ...describeMiss(profile, before),
  ].join('; ');
}

function describeFigures({ recency, recencyRange, frequency, monetary, scores }: SegmentProfile): string {
  const [from, to] = [recencyRange.p10, recencyRange.p90].map((days) => formatDigits(days, 0));
  return [
    countDays(recency.mean, format(scores.r)),
    ...(from === to ? [] : [t('most of them {0} to {1} days ago', from!, to!)]),
    `${countOrders(frequency.mean)} (${format(scores.f)})`,
    t('spent {0} ({1})', format(monetary.mean), format(scores.m)),
  ].join(', ');
}

function describeRule({ id, rule }: RankedRule): string {
  const conditions = listConditions(rule.when).map(describeCondition);
  return conditions.length === 0 ? id : `${id}: ${conditions.join(t(' and '))}`;
}

/** With the numbers as they were written. */
function describeCondition({ name, range: { min, max } }: Condition): string {
  if (min !== undefined && max !== undefined) return `${min} <= ${name} < ${max}`;
  if (min !== undefined) return `${name} >= ${min}`;
  return max === undefined ? t('any {0}', name) : `${name} < ${max}`;
}

/** A rule that was tried before the one that matched, and failed. */
interface Miss {
  readonly name: string;
  readonly failed: readonly Condition[];
  readonly distance: number;
}

/** A rule that is further away than this explains nothing. */
const farthest = 0.75;

/** The nearest miss among the rules that were tried before, if any was near. */
function describeMiss(profile: SegmentProfile, before: readonly RankedRule[]): string[] {
  const misses = before.map(({ rule }): Miss => {
    const failed = listConditions(rule.when).filter((condition) => !holds(condition, profile));
    const distance = failed.reduce((sum, condition) => sum + measureFailure(condition, profile), 0);
    return { name: rule.name, failed, distance };
  });
  const nearest = misses.reduce<Miss | undefined>(
    (best, miss) => (best === undefined || miss.distance <= best.distance ? miss : best),
    undefined,
  );
  if (nearest === undefined || !(nearest.distance <= farthest)) return [];
  const failures = nearest.failed.map((c) => describeFailure(c, profile)).join(t(' and '));
  return [t('not "{0}": {1}', nearest.name, failures)];
}

/** How far a value is from its range: as a share of the possible range, or of the larger of value and bound. */
function measureFailure(condition: Condition, profile: SegmentProfile): number {
  const { least, most, of } = figures[condition.name];
  const value = of(profile);
  const bound = findMissedBound(condition, value);
  const scale = Number.isFinite(most - least) ? most - least : Math.max(Math.abs(value), Math.abs(bound));
  return Math.abs(value - bound) / scale;
}

function findMissedBound({ range }: Condition, value: number): number {
  return range.min !== undefined && !(value >= range.min) ? range.min : range.max!;
}

function describeFailure(condition: Condition, profile: SegmentProfile): string {
  const { label, unit, after, of } = figures[condition.name];
  const value = of(profile);
  const bound = findMissedBound(condition, value);
  const is = `${formatBeside(value, bound)}${unit}${translate(after)}`;
  const needed = `${bound}${unit}`;
  return bound === condition.range.min
    ? t('{0} is {1}, {2} is needed', translate(label), is, needed)
    : t('{0} is {1}, less than {2} is needed', translate(label), is, needed);
}

/** One decimal below ten, whole numbers from there on, with thousands separators. */
function format(value: number): string {
  return formatDigits(value, Math.abs(value) < 10 ? 1 : 0);
}

function countDays(value: number, score: string): string {
  const text = format(value);
  return text === '1'
    ? t('Bought 1 day ago on average (score {0})', score)
    : t('Bought {0} days ago on average (score {1})', text, score);
}

function countOrders(value: number): string {
  const text = format(value);
  return text === '1' ? t('1 order') : t('{0} orders', text);
}

/** As `format`, with as many decimals as it takes for the rounded value to stay on its side of the bound. */
function formatBeside(value: number, bound: number): string {
  let digits = Math.abs(value) < 10 ? 1 : 0;
  while (digits < 5 && Number(value.toFixed(digits)) < bound !== value < bound) digits++;
  return formatDigits(value, digits);
}

function formatDigits(value: number, digits: number): string {
  return Number.isFinite(value) ? formatNumber(value, digits, 0) : t('unknown');
}
