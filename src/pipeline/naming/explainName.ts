import { formatNumber, t, translate } from '../language/language.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import { type Condition, type ConditionName, holds, listConditions, subjects } from './conditions.ts';
import type { RankedRule } from './rule.ts';

/**
 * Why a segment has its name, in sentences: its figures, the rule with the conditions that held, and the rule that it
 * came nearest to before.
 * @param ranked the rules that were tried, in that order; without the matched one if none of them matched
 */
export function explainName(
  profile: SegmentProfile,
  matched: RankedRule,
  ranked: readonly RankedRule[],
): string {
  const position = ranked.indexOf(matched);
  const before = position < 0 ? ranked : ranked.slice(0, position);
  const rule = position < 0 ? describeDefault(matched) : describeRule(matched, position);
  return [describeFigures(profile), rule, ...describeMiss(profile, before)].join(' ');
}

function describeFigures({ recency, recencyRange, frequency, monetary, scores }: SegmentProfile): string {
  const [from, to] = [recencyRange.p10, recencyRange.p90].map((days) => formatDigits(days, 0));
  const parts = [
    countDays(recency.mean, formatScore(scores.r)),
    ...(from === to ? [] : [t('most of them {0} to {1} days ago', from!, to!)]),
    countOrders(frequency.mean, formatScore(scores.f)),
    t('and spent {0} ({1})', format(monetary.mean), formatScore(scores.m)),
  ];
  return `${parts.join(', ')}.`;
}

function describeRule({ rule }: RankedRule, position: number): string {
  const conditions = describeConditions(rule);
  if (conditions !== '') return t('So the rule "{0}" takes it: {1}.', rule.name, conditions);
  return position === 0
    ? t('The rule "{0}" takes every segment.', rule.name)
    : t('The rule "{0}" takes what no rule before it does.', rule.name);
}

function describeDefault({ rule }: RankedRule): string {
  const conditions = describeConditions(rule);
  return conditions === ''
    ? t('None of your rules matches, so the default rule "{0}" takes it.', rule.name)
    : t('None of your rules matches, so the default rule "{0}" takes it: {1}.', rule.name, conditions);
}

function describeConditions({ when }: RankedRule['rule']): string {
  return listConditions(when).map(describeCondition).join(', ');
}

function describeCondition({ name, range: { min, max } }: Condition): string {
  const label = translate(subjects[name].label);
  const after = translate(subjects[name].after);
  const [from, below] = [min, max].map((bound) => bound !== undefined && formatBound(name, bound) + after);
  if (from && below) return t('{0} from {1} to below {2}', label, from, below);
  if (from) return t('{0} at least {1}', label, from);
  return below ? t('{0} below {1}', label, below) : t('any {0}', label);
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
  const near = misses.filter(({ distance }) => distance <= farthest);
  if (near.length === 0) return [];
  const nearest = near.reduce((best, miss) => (miss.distance <= best.distance ? miss : best));
  const failures = nearest.failed.map((c) => describeFailure(c, profile)).join(t(' and '));
  return [t('Not "{0}": {1}.', nearest.name, failures)];
}

/** How far a value is from its range: as a share of the possible range, or of the larger of value and bound. */
function measureFailure(condition: Condition, profile: SegmentProfile): number {
  const { least, most, of } = subjects[condition.name];
  const value = of(profile);
  const bound = findMissedBound(condition, value);
  const scale = Number.isFinite(most - least) ? most - least : Math.max(Math.abs(value), Math.abs(bound));
  return Math.abs(value - bound) / scale;
}

function findMissedBound({ range }: Condition, value: number): number {
  return range.min !== undefined && !(value >= range.min) ? range.min : range.max!;
}

function describeFailure(condition: Condition, profile: SegmentProfile): string {
  const { label, after, of } = subjects[condition.name];
  const value = of(profile);
  const bound = findMissedBound(condition, value);
  const is = formatBeside(condition.name, value, bound) + translate(after);
  const needed = formatBound(condition.name, bound);
  return bound === condition.range.min
    ? t('{0} is {1}, at least {2} is needed', translate(label), is, needed)
    : t('{0} is {1}, less than {2} is needed', translate(label), is, needed);
}

/** With all the digits that were written. */
function formatBound(name: ConditionName, bound: number): string {
  return withUnit(name, formatNumber(inUnit(name, bound), 10, 0));
}

/** With as many decimals as it takes for the rounded value to stay on its side of the bound. */
function formatBeside(name: ConditionName, value: number, bound: number): string {
  const [shown, limit] = [inUnit(name, value), inUnit(name, bound)];
  let digits = Math.abs(shown) < 10 ? 1 : 0;
  while (digits < 5 && Number(shown.toFixed(digits)) < limit !== shown < limit) digits++;
  return withUnit(name, formatDigits(shown, digits));
}

/** Shares are told in percent; rounded, as 100 x 0.07 is not 7. */
function inUnit(name: ConditionName, value: number): number {
  return subjects[name].unit === '%' ? Number((100 * value).toPrecision(15)) : value;
}

function withUnit(name: ConditionName, number: string): string {
  const { unit } = subjects[name];
  return unit === '%' ? `${number} %` : number + unit;
}

/** One decimal below ten, whole numbers from there on, with thousands separators. */
function format(value: number): string {
  return formatDigits(value, Math.abs(value) < 10 ? 1 : 0);
}

/** With a second decimal where the first alone would make a whole number of it, at which many rules begin. */
function formatScore(score: number): string {
  return formatDigits(score, Number.isInteger(Number(score.toFixed(1))) ? 2 : 1);
}

function countDays(value: number, score: string): string {
  const text = format(value);
  return text === '1'
    ? t('Bought 1 day ago on average (score {0} of 5)', score)
    : t('Bought {0} days ago on average (score {1} of 5)', text, score);
}

function countOrders(value: number, score: string): string {
  const text = format(value);
  return text === '1' ? t('with 1 order ({0})', score) : t('with {0} orders ({1})', text, score);
}

function formatDigits(value: number, digits: number): string {
  return Number.isFinite(value) ? formatNumber(value, digits, 0) : t('unknown');
}
