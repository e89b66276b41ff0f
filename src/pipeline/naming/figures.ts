import { message } from '../language/language.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import type { Conditions, FigureName, Range } from './rule.ts';

/** A figure of a segment that rules may speak of. */
export interface Figure {
  /** As a sentence calls it, and what follows the value there: "spend is 4x the average". A share is told in `%`. */
  readonly label: string;
  readonly unit: '' | 'x' | '%';
  readonly after: string;
  /** Bounds of every possible value, both inclusive. */
  readonly least: number;
  readonly most: number;
  /** Some segments have no value, which meets no bound. */
  readonly mayBeUnknown?: true;
  readonly of: (profile: SegmentProfile) => number;
}

const figure = (label: string, after: string, of: Figure['of']): Figure => ({
  label,
  unit: '',
  after,
  least: 0,
  most: Number.POSITIVE_INFINITY,
  of,
});

const score = (label: string, of: Figure['of']): Figure => ({ ...figure(label, '', of), least: 1, most: 5 });

const rank = (label: string, of: Figure['of']): Figure => ({ ...figure(label, '', of), most: 1 });

const portion = (label: string, of: Figure['of']): Figure => ({ ...rank(label, of), unit: '%' });

const money = (label: string, of: Figure['of']): Figure => ({
  ...figure(label, '', of),
  least: Number.NEGATIVE_INFINITY,
});

/** The median spend as a multiple of the shop's average, of which the mean is `spendMultiple`. */
function multiplyMedian({ monetary: { mean, median }, spendMultiple }: SegmentProfile): number {
  return mean === 0 ? 0 : (spendMultiple * median) / mean;
}

export const figures: Readonly<Record<FigureName, Figure>> = {
  r: score(message('recency score'), (p) => p.scores.r),
  f: score(message('frequency score'), (p) => p.scores.f),
  m: score(message('monetary score'), (p) => p.scores.m),
  fm: score(message('frequency and monetary score'), (p) => p.scores.fm),
  rRank: rank(message('rank by recency'), (p) => p.ranks.r),
  fRank: rank(message('rank by orders'), (p) => p.ranks.f),
  mRank: rank(message('rank by spend'), (p) => p.ranks.m),
  newness: score(message('newness score'), (p) => p.newness),
  rSpread: { ...score(message('spread of recency scores'), (p) => p.rSpread), least: 0, most: 4 },
  recencyDays: figure(message('mean recency'), message(' days'), (p) => p.recency.mean),
  medianRecencyDays: figure(message('median recency'), message(' days'), (p) => p.recency.median),
  firstPurchaseDays: figure(
    message('mean time since the first purchase'),
    message(' days'),
    (p) => p.firstPurchase.mean,
  ),
  medianFirstPurchaseDays: figure(
    message('median time since the first purchase'),
    message(' days'),
    (p) => p.firstPurchase.median,
  ),
  orders: figure(message('mean orders'), '', (p) => p.frequency.mean),
  medianOrders: figure(message('median orders'), '', (p) => p.frequency.median),
  spend: money(message('mean spend'), (p) => p.monetary.mean),
  medianSpend: money(message('median spend'), (p) => p.monetary.median),
  averageOrder: money(message('mean order value'), (p) => p.averageOrder.mean),
  medianAverageOrder: money(message('median order value'), (p) => p.averageOrder.median),
  spendMultiple: {
    ...money(message('spend'), (p) => p.spendMultiple),
    unit: 'x',
    after: message(' the average'),
  },
  medianSpendMultiple: {
    ...money(message('median spend'), multiplyMedian),
    unit: 'x',
    after: message(' the average'),
  },
  customers: figure(message('customers'), '', (p) => p.customers),
  share: portion(message('share of customers'), (p) => p.share),
  revenueShare: { ...money(message('share of revenue'), (p) => p.revenueShare), unit: '%' },
  oneTimeShare: portion(message('share of one-time buyers'), (p) => p.oneTimeShare),
  overdue: {
    ...figure(message('time since the last order'), message(' the usual gap'), (p) => p.overdue),
    unit: 'x',
    mayBeUnknown: true,
  },
};

export interface Condition {
  readonly name: FigureName;
  readonly range: Range;
}

/** The conditions that are set, in the order of `figures`. */
export function listConditions(when: Conditions): Condition[] {
  return (Object.keys(figures) as FigureName[]).flatMap((name) => {
    const range = when[name];
    return range ? [{ name, range }] : [];
  });
}

/** A figure that is not known, which is infinite, meets no bound. */
export function holds({ name, range }: Condition, profile: SegmentProfile): boolean {
  const value = figures[name].of(profile);
  const atLeast = range.min === undefined || (value >= range.min && Number.isFinite(value));
  return atLeast && (range.max === undefined || value < range.max);
}
