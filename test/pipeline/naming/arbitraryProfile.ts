import fc from 'fast-check';
import type { Figure, Unit } from '../../../src/pipeline/customers/figure.ts';
import {
  type AveragedFigure,
  averagedFigures,
  byFigure,
  figures,
  inSegment,
} from '../../../src/pipeline/customers/figures.ts';
import type { Conditions } from '../../../src/pipeline/naming/conditions.ts';
import type { NamingRules } from '../../../src/pipeline/naming/rule.ts';
import type { MeanMedian, SegmentProfile } from '../../../src/pipeline/segments/profile.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const meanMedian = (min: number, max: number) =>
  fc.record({ mean: number(min, max), median: number(min, max) });

const ranges: Readonly<Partial<Record<Unit, readonly [least: number, most: number]>>> = {
  days: [0, 3000],
  orders: [1, 500],
  money: [-100, 1e6],
  share: [0, 1],
};

function arbitraryAverages(id: AveragedFigure): fc.Arbitrary<MeanMedian | undefined> {
  const { unit, mayBeAbsent }: Figure = figures[id];
  const known = meanMedian(...ranges[unit]!);
  return mayBeAbsent ? fc.option(known, { nil: undefined }) : known;
}

/** A profile with every figure somewhere in its possible range; no two figures need agree. */
export const arbitraryProfile: fc.Arbitrary<SegmentProfile> = fc
  .record({
    customers: fc.integer({ min: 1, max: 1_000_000 }),
    share: number(0, 1),
    revenue: number(0, 1e9),
    revenueShare: number(0, 1),
    spendMultiple: number(0, 200),
    figures: fc.record(byFigure(averagedFigures, arbitraryAverages)),
    recencyRange: fc.record({ p10: number(0, 3000), p90: number(0, 3000) }),
    scores: fc.record({ r: number(1, 5), f: number(1, 5), m: number(1, 5) }),
    ranks: fc.record({ r: number(0, 1), f: number(0, 1), m: number(0, 1) }),
    newness: number(1, 5),
    rSpread: fc.integer({ min: 0, max: 4 }),
    oneTimeShare: number(0, 1),
    overdue: fc.option(number(0, 100), { nil: undefined }),
    usualGaps: fc.option(number(0, 100), { nil: undefined }),
    typicalSpend: fc.option(number(-1, 100), { nil: undefined }),
  })
  .map(({ figures: drawn, overdue, usualGaps, typicalSpend, ...profile }) => {
    const { f, m } = profile.scores;
    const averages = inSegment(averagedFigures, (id) => drawn[id]);
    const scores = { ...profile.scores, fm: (f + m) / 2 };
    return {
      ...{ ...profile, ...averages, scores },
      ...(overdue !== undefined && { overdue }),
      ...(usualGaps !== undefined && { usualGaps }),
      ...(typicalSpend !== undefined && { typicalSpend }),
    };
  });

const range = (least: number, most: number) => {
  const bound = number(least - 1, most + 1);
  return fc.oneof(fc.record({ min: bound, max: bound }, { requiredKeys: [] }), fc.constant(null));
};

const arbitraryConditions: fc.Arbitrary<Conditions> = fc.record(
  {
    r: range(1, 5),
    f: range(1, 5),
    m: range(1, 5),
    fm: range(1, 5),
    rRank: range(0, 1),
    rSpread: range(0, 4),
    oneTimeShare: range(0, 1),
    recencyDays: range(0, 3000),
    medianSpend: range(0, 1e6),
    spendMultiple: range(0, 200),
    overdue: range(0, 100),
    usualGaps: range(0, 100),
  },
  { requiredKeys: [] },
);

/** Sound rules of any sense: overlapping, contradictory, disabled, with equal names and priorities. */
export const arbitraryRules: fc.Arbitrary<NamingRules> = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 4 }),
  fc.record({
    name: fc.constantFrom('VIP', 'vip', 'Gone', 'Gone, lower spend', 'VIP 2', 'Regulars'),
    priority: fc.integer({ min: 0, max: 20 }),
    when: fc.oneof(arbitraryConditions, fc.constant({})),
    description: fc.string(),
    action: fc.string(),
    task: fc.string({ maxLength: 40 }),
    drafts: fc.array(fc.string(), { maxLength: 5 }),
    colour: fc.constantFrom('#128a5a', '#000000', '#FFFFFF', '#c62f3e'),
    enabled: fc.boolean(),
  }),
  { maxKeys: 12 },
);
