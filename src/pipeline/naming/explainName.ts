import type { SegmentProfile } from '../segments/profile.ts';
import { type Condition, holds, listConditions, subjects } from './conditions.ts';
import type { ComparedFigure, MissedBound, NameReason, WantedFigure } from './nameReasons.ts';
import type { RankedRule } from './rule.ts';

/**
 * Why a segment has its name: its figures, the rule with the conditions that held, and the rule that it came nearest to
 * before.
 * @param ranked the rules that were tried, in that order; without the matched one if none of them matched
 */
export function explainName(
  profile: SegmentProfile,
  matched: RankedRule,
  ranked: readonly RankedRule[],
): readonly NameReason[] {
  const position = ranked.indexOf(matched);
  const before = position < 0 ? ranked : ranked.slice(0, position);
  const nearest = findNearest(profile, before);
  return [
    tellFigures(profile),
    tellRule(matched, profile, position),
    ...(nearest === undefined ? [] : [tellMiss(nearest, profile)]),
  ];
}

/** The figures of a segment. */
export function tellFigures({
  recency,
  recencyRange,
  frequency,
  monetary,
  scores,
}: SegmentProfile): NameReason {
  const { r, f, m } = scores;
  return {
    code: 'figures',
    values: {
      recencyDays: recency.mean,
      mostFrom: recencyRange.p10,
      mostTo: recencyRange.p90,
      orders: frequency.mean,
      spend: monetary.mean,
      scores: { r, f, m },
    },
  };
}

/** @param position of the rule among those that were tried; negative where none of them matched */
function tellRule(
  { rule: { name, when } }: RankedRule,
  profile: SegmentProfile,
  position: number,
): NameReason {
  const conditions = listConditions(when).map((condition) => compare(condition, profile));
  if (position < 0) return { code: 'default-rule-matches', values: { rule: name, conditions } };
  if (conditions.length > 0) return { code: 'rule-matches', values: { rule: name, conditions } };
  return { code: position === 0 ? 'rule-takes-all' : 'rule-takes-rest', values: { rule: name } };
}

const compare = (condition: Condition, profile: SegmentProfile): ComparedFigure => ({
  ...wantOf(condition),
  value: subjects[condition.name].of(profile) ?? null,
});

/** What a condition wants. */
export function wantOf({ name, range: { min, max } }: Condition): WantedFigure {
  const bounds = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return { figure: name, unit: subjects[name].unit, ...bounds };
}

/** A rule that was tried before the one that matched, and failed. */
interface Miss {
  readonly rule: string;
  readonly failed: readonly Condition[];
  readonly distance: number;
}

/** A rule that is further away than this explains nothing. */
const farthest = 0.75;

/** The nearest miss among the rules that were tried before, if any was near. */
function findNearest(profile: SegmentProfile, before: readonly RankedRule[]): Miss | undefined {
  const misses = before.map(({ rule: { name, when } }): Miss => {
    const failed = listConditions(when).filter((condition) => !holds(condition, profile));
    const distance = failed.reduce((sum, condition) => sum + measureFailure(condition, profile), 0);
    return { rule: name, failed, distance };
  });
  return misses
    .filter(({ distance }) => distance <= farthest)
    .reduce<Miss | undefined>(
      (best, miss) => (best === undefined || miss.distance <= best.distance ? miss : best),
      undefined,
    );
}

/** How far a value is from its range: as a share of the possible range, or of the larger of value and bound. */
function measureFailure(condition: Condition, profile: SegmentProfile): number {
  const { least, most, of } = subjects[condition.name];
  const value = of(profile);
  if (value === undefined) return Number.POSITIVE_INFINITY;
  const bound = isBelow(condition, value) ? condition.range.min! : condition.range.max!;
  const scale = Number.isFinite(most - least) ? most - least : Math.max(Math.abs(value), Math.abs(bound));
  return Math.abs(value - bound) / scale;
}

/** Of a value that misses its range: whether it is below it. */
const isBelow = ({ range: { min } }: Condition, value: number): boolean => min !== undefined && value < min;

function tellMiss({ rule, failed }: Miss, profile: SegmentProfile): NameReason {
  const missed = failed.map((condition): MissedBound => {
    const { name, range } = condition;
    const { of, unit } = subjects[name];
    // One that is not known is never near.
    const value = of(profile)!;
    const bound = isBelow(condition, value) ? { min: range.min! } : { max: range.max! };
    return { figure: name, value, unit, ...bound };
  });
  return { code: 'rule-nearly-matches', values: { rule, missed } };
}
