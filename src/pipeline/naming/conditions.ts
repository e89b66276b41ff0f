import type { Figure } from '../customers/figure.ts';
import {
  type AveragedFigure,
  averagedFigures,
  type FigureCondition,
  figures,
  type ScoreFigure,
} from '../customers/figures.ts';
import { message } from '../language/language.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import type { FormerNames } from '../written/formerNames.ts';

/** What a condition may speak of in a segment. */
export interface Subject {
  /** As a sentence calls it, and what follows the value there: "spend is 4x the average". A share is told in `%`. */
  readonly label: string;
  readonly unit: '' | 'x' | '%';
  readonly after: string;
  /** In the schema of the rules. */
  readonly meaning: string;
  /** Bounds of every possible value, both inclusive. */
  readonly least: number;
  readonly most: number;
  /** Some segments have no value, which meets no bound. */
  readonly mayBeUnknown?: true;
  readonly of: (profile: SegmentProfile) => number | undefined;
}

type Of = Subject['of'];

/** What speaks of a segment as a whole, beside the figures of its customers. */
type WholeCondition =
  | 'fm'
  | 'rRank'
  | 'fRank'
  | 'mRank'
  | 'rSpread'
  | 'spendMultiple'
  | 'medianSpendMultiple'
  | 'customers'
  | 'share'
  | 'revenueShare'
  | 'oneTimeShare'
  | 'overdue'
  | 'usualGaps'
  | 'typicalSpend';

export type ConditionName = FigureCondition | WholeCondition;

const subject = (label: string, meaning: string, of: Of): Subject => ({
  label,
  unit: '',
  after: '',
  meaning,
  least: 0,
  most: Number.POSITIVE_INFINITY,
  of,
});

const score = (label: string, of: string, value: Of): Subject => ({
  ...subject(
    label,
    `${of}: the mean of its customers' own scores. A score is 1 to 5, 5 is best: one point more for each fifth of all customers who do worse.`,
    value,
  ),
  least: 1,
  most: 5,
});

const figureScore = (id: ScoreFigure, of: Of): Subject => {
  const { label, meaning } = figures[id].scoreCondition;
  return score(label, meaning, of);
};

const rank = (label: string, by: string, of: Of): Subject => ({
  ...subject(
    label,
    `The segment's place among all segments by its mean ${by}, from 0 to 1. 0.9 or higher is among the top 10%.`,
    of,
  ),
  most: 1,
});

const portion = (label: string, meaning: string, of: Of): Subject => ({
  ...subject(label, meaning, of),
  most: 1,
  unit: '%',
});

const money = (label: string, meaning: string, of: Of): Subject => ({
  ...subject(label, meaning, of),
  least: Number.NEGATIVE_INFINITY,
});

const multiple = (label: string, meaning: string, of: Of): Subject => ({
  ...money(label, meaning, of),
  unit: 'x',
  after: message(' the average'),
});

/** The means and medians of all figures that have them, in their order. */
function averages(): Readonly<Record<Exclude<FigureCondition, ScoreFigure>, Subject>> {
  const subjects = averagedFigures.flatMap((id) =>
    (['mean', 'median'] as const).map((average) => {
      const { name, label, meaning } = figures[id].averages[average];
      return [
        name,
        ofFigure(
          id,
          subject(label, meaning, (p) => p[id]?.[average]),
        ),
      ] as const;
    }),
  );
  return Object.fromEntries(subjects) as ReturnType<typeof averages>;
}

function ofFigure(id: AveragedFigure, plain: Subject): Subject {
  const { unit, mayBeAbsent }: Figure = figures[id];
  return {
    ...plain,
    // Returns may make money negative.
    least: unit === 'money' ? Number.NEGATIVE_INFINITY : 0,
    ...(unit === 'share' && { most: 1, unit: '%' as const }),
    after: unit === 'days' ? message(' {0, plural, one {day} other {days}}') : '',
    ...(mayBeAbsent && { mayBeUnknown: true }),
  };
}

/** The median spend as a multiple of the shop's average, of which the mean is `spendMultiple`. */
function multiplyMedian({ monetary: { mean, median }, spendMultiple }: SegmentProfile): number {
  return mean === 0 ? 0 : (spendMultiple * median) / mean;
}

/** Every condition by its name, in the order in which they are told. */
export const subjects: Readonly<Record<ConditionName, Subject>> = {
  r: figureScore('r', (p) => p.scores.r),
  f: figureScore('f', (p) => p.scores.f),
  m: figureScore('m', (p) => p.scores.m),
  fm: score(message('frequency and monetary score'), 'Mean of the scores `f` and `m`', (p) => p.scores.fm),
  rRank: rank(message('rank by recency'), 'recency (1: the most recent segment)', (p) => p.ranks.r),
  fRank: rank(message('rank by orders'), 'orders (1: the segment with most orders)', (p) => p.ranks.f),
  mRank: rank(message('rank by spend'), 'spend (1: the segment that spent most)', (p) => p.ranks.m),
  newness: figureScore('newness', (p) => p.newness),
  rSpread: {
    ...subject(
      message('spread of recency scores'),
      'How widely recency differs inside the segment, 0 to 4: the difference between the `r` scores of its most and its least recent customers, leaving out the outermost tenth on either side.',
      (p) => p.rSpread,
    ),
    most: 4,
  },
  ...averages(),
  spendMultiple: multiple(
    message('spend'),
    'Mean spend as a multiple of the average customer: 10 means ten times the average of the whole shop.',
    (p) => p.spendMultiple,
  ),
  medianSpendMultiple: multiple(
    message('median spend'),
    'Median spend as a multiple of the average customer, which a single large customer in the segment does not change.',
    multiplyMedian,
  ),
  customers: subject(message('customers'), 'Number of customers in the segment.', (p) => p.customers),
  share: portion(
    message('share of customers'),
    "The segment's share of all customers, 0 to 1.",
    (p) => p.share,
  ),
  revenueShare: {
    ...money(
      message('share of revenue'),
      "The segment's share of all revenue, 0 to 1.",
      (p) => p.revenueShare,
    ),
    unit: '%',
  },
  oneTimeShare: portion(
    message('share of one-time buyers'),
    'Share of the segment that ordered exactly once, 0 to 1.',
    (p) => p.oneTimeShare,
  ),
  overdue: {
    ...subject(
      message('time since the last order'),
      "Time since the last order as a multiple of the repeat buyers' usual gap between orders: above 1 the next order is overdue.",
      (p) => p.overdue,
    ),
    unit: 'x',
    after: message(' the usual gap'),
    mayBeUnknown: true,
  },
  usualGaps: {
    ...subject(
      message('median time since the last order'),
      "Median days since the last order as a multiple of the shop's usual gap, the median over repeat customers of the days between their purchase days: above 1, most have been away for longer than the shop's customers usually are.",
      (p) => p.usualGaps,
    ),
    unit: 'x',
    after: message(' the usual gap of the shop'),
    mayBeUnknown: true,
  },
  typicalSpend: {
    ...subject(
      message('median spend'),
      "Median spend as a multiple of that of the shop's median customer: below 1, most spent less than half of all customers did.",
      (p) => p.typicalSpend,
    ),
    least: Number.NEGATIVE_INFINITY,
    unit: 'x',
    after: message(' that of the median customer'),
    mayBeUnknown: true,
  },
};

/** Conditions on what a segment is in itself, however it stands beside the others. */
const guards: readonly ConditionName[] = ['usualGaps', 'typicalSpend'];

/** Conditions by the names that they had before, by which rules may still have them. */
export const formerConditions: FormerNames = {};

/** `min` belongs to it, `max` does not. */
export interface Range {
  min?: number;
  max?: number;
}

/** Conditions of a rule, all of which must hold; `null` lifts one that a default rule has. */
export type Conditions = { [Name in ConditionName]?: Range | null };

export interface Condition {
  readonly name: ConditionName;
  readonly range: Range;
}

/** The conditions that are set, in the order of `subjects`. */
export function listConditions(when: Conditions): Condition[] {
  return (Object.keys(subjects) as ConditionName[]).flatMap((name) => {
    const range = when[name];
    return range ? [{ name, range }] : [];
  });
}

/** A value that is not known meets no bound. */
export function holds({ name, range: { min, max } }: Condition, profile: SegmentProfile): boolean {
  const value = subjects[name].of(profile);
  if (value === undefined) return min === undefined && max === undefined;
  return (min === undefined || value >= min) && (max === undefined || value < max);
}

/** The same without what it asks of a segment in itself. */
export const withoutGuards = (when: Conditions): Conditions =>
  Object.fromEntries(Object.entries(when).filter(([name]) => !guards.includes(name as ConditionName)));
