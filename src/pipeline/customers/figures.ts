import { message, t } from '../language/language.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import type { Figure, FigureBasis } from './figure.ts';
import { defineScores, defineSpend } from './figureTexts.ts';
import { predictedFigures } from './predictedFigures.ts';
import { measureUsualGaps } from './usualGap.ts';

const missing = (count: number): Float64Array => new Float64Array(count).fill(Number.NaN);

/** Every figure of a customer: what a table, a rule or a sentence says of one, it has from here. */
export const figures = {
  recency: {
    label: message('Recency'),
    unit: 'days',
    whole: true,
    define: ({ asOfIsSet }) =>
      asOfIsSet
        ? t(
            "Whole days from a customer's last purchase to the as-of date of the settings; later purchases are left out.",
          )
        : t(
            "Whole days from a customer's last purchase to the as-of date, which is one day after the last purchase of all.",
          ),
    measure: ({ recency }) => recency,
    better: 'lower',
    score: 'r',
    averages: {
      mean: {
        name: 'recencyDays',
        label: message('mean recency'),
        meaning: message('Days since the last purchase, mean of the segment.'),
      },
      median: {
        name: 'medianRecencyDays',
        label: message('median recency'),
        meaning: message('Days since the last purchase, median of the segment.'),
      },
    },
    isSummarized: true,
  },
  sinceFirstPurchase: {
    label: message('Time since the first purchase'),
    unit: 'days',
    whole: true,
    define: () => t("Whole days from a customer's first purchase to the as-of date."),
    measure: ({ firstPurchase }, asOf) =>
      firstPurchase.map((first) => Math.floor((asOf - first) / millisecondsPerDay)),
    better: 'lower',
    score: 'newness',
    averages: {
      mean: {
        name: 'firstPurchaseDays',
        label: message('mean time since the first purchase'),
        meaning: message('Days since the first purchase, mean of the segment.'),
      },
      median: {
        name: 'medianFirstPurchaseDays',
        label: message('median time since the first purchase'),
        meaning: message('Days since the first purchase, median of the segment.'),
      },
    },
  },
  frequency: {
    label: message('Frequency'),
    unit: 'orders',
    whole: true,
    define: ({ orders }) =>
      orders === 'numbers'
        ? t('Distinct invoices of a customer: orders, not lines.')
        : t('The days on which a customer bought: the source has no order numbers.'),
    measure: ({ frequency }) => frequency,
    better: 'higher',
    score: 'f',
    averages: {
      mean: {
        name: 'orders',
        label: message('mean orders'),
        meaning: message('Orders per customer, mean of the segment.'),
      },
      median: {
        name: 'medianOrders',
        label: message('median orders'),
        meaning: message('Orders per customer, median of the segment.'),
      },
    },
    isSummarized: true,
  },
  monetary: {
    label: message('Monetary value'),
    short: message('Monetary'),
    unit: 'money',
    define: defineSpend,
    measure: ({ monetary }) => monetary,
    better: 'higher',
    score: 'm',
    averages: {
      mean: {
        name: 'spend',
        label: message('mean spend'),
        meaning: message('Spend per customer over all orders, mean of the segment.'),
      },
      median: {
        name: 'medianSpend',
        label: message('median spend'),
        meaning: message('Spend per customer over all orders, median of the segment.'),
      },
    },
    isSummarized: true,
  },
  averageOrder: {
    label: message('Average order'),
    unit: 'money',
    define: () => t('Monetary value divided by frequency.'),
    measure: ({ monetary, frequency }) => monetary.map((spend, i) => spend / frequency[i]!),
    better: 'higher',
    averages: {
      mean: {
        name: 'averageOrder',
        label: message('mean order value'),
        meaning: message("Spend per order, mean of the customers' own averages."),
      },
      median: {
        name: 'medianAverageOrder',
        label: message('median order value'),
        meaning: message("Spend per order, median of the customers' own averages."),
      },
    },
  },
  daysBetweenOrders: {
    label: message('Time between orders'),
    unit: 'days',
    mayBeAbsent: true,
    define: ({ orders }) =>
      [
        t(
          "Days and their fractions from a customer's first purchase to the last, divided by frequency less one. Unknown for customers with fewer than two orders, who do not count in a segment's mean and median.",
        ),
        ...(orders === 'numbers' ? [t('Orders on the same day count as orders.')] : []),
      ].join(' '),
    measure: ({ firstPurchase, lastPurchase, frequency }) =>
      frequency.map((orders, i) =>
        orders < 2 ? Number.NaN : (lastPurchase[i]! - firstPurchase[i]!) / millisecondsPerDay / (orders - 1),
      ),
    better: 'lower',
    averages: {
      mean: {
        name: 'daysBetweenOrders',
        label: message('mean time between orders'),
        meaning: message(
          "Average days between a customer's orders, mean of the segment's customers with two orders or more.",
        ),
      },
      median: {
        name: 'medianDaysBetweenOrders',
        label: message('median time between orders'),
        meaning: message(
          "Average days between a customer's orders, median of the segment's customers with two orders or more.",
        ),
      },
    },
    isSummarized: true,
  },
  usualGap: {
    label: message('Usual gap'),
    unit: 'days',
    mayBeAbsent: true,
    define: () =>
      t(
        "The median of the days between a customer's purchase days. Unknown for customers who have bought on one day alone.",
      ),
    measure: ({ count, purchaseDays }) =>
      purchaseDays === undefined ? missing(count) : measureUsualGaps(purchaseDays),
    better: 'lower',
  },
  ...predictedFigures,
  r: {
    label: message('R score'),
    unit: 'score',
    whole: true,
    define: defineScores,
    scoreCondition: {
      label: message('recency score'),
      meaning: 'Score of recency (5: bought most recently)',
    },
  },
  f: {
    label: message('F score'),
    unit: 'score',
    whole: true,
    define: defineScores,
    scoreCondition: { label: message('frequency score'), meaning: 'Score of frequency (5: most orders)' },
  },
  m: {
    label: message('M score'),
    unit: 'score',
    whole: true,
    define: defineScores,
    scoreCondition: { label: message('monetary score'), meaning: 'Score of monetary value (5: spent most)' },
  },
  newness: {
    label: message('Newness score'),
    unit: 'score',
    whole: true,
    define: defineScores,
    scoreCondition: {
      label: message('newness score'),
      meaning: 'Score of the first purchase (5: first bought most recently)',
    },
  },
  firstPurchase: {
    label: message('First purchase'),
    unit: 'moment',
    define: () => t('When the customer first bought, of the rows kept.'),
    measure: ({ firstPurchase, firstOfAll = firstPurchase }) => firstOfAll,
  },
  lastPurchase: {
    label: message('Last purchase'),
    unit: 'moment',
    define: () => t('When the customer last bought, of the rows kept.'),
    measure: ({ lastPurchase }) => lastPurchase,
  },
  probability: {
    label: message('Probability'),
    unit: 'share',
    define: () => t('The posterior probability that the customer belongs to the segment.'),
  },
  secondBest: {
    label: message('Second-best segment'),
    unit: 'segment',
    define: () => t('The segment of the second highest probability.'),
  },
} as const satisfies Record<string, Figure>;

export type FigureId = keyof typeof figures;

/** The figures that have a property. */
type Having<Key extends keyof Figure> = {
  [Id in FigureId]: (typeof figures)[Id] extends Record<Key, unknown> ? Id : never;
}[FigureId];

/** What comes of a customer's purchases. */
export type MeasuredFigure = Having<'measure'>;
/** What has a mean and a median in a segment. */
export type AveragedFigure = Having<'averages'>;
/** What a summary says of a segment. */
export type SegmentFigure = Having<'isSummarized'>;
/** What some customers do not have, so that a segment may have nobody who does. */
type AbsentFigure = Having<'mayBeAbsent'>;
export type ScoreFigure = Having<'scoreCondition'>;

/** A value for each of some figures in a segment; without those that none of its customers has. */
export type InSegment<Id extends FigureId, Value> = Readonly<
  Record<Exclude<Id, AbsentFigure>, Value> & Partial<Record<Extract<Id, AbsentFigure>, Value>>
>;

/** The conditions of rules that figures give. */
export type FigureCondition =
  | ScoreFigure
  | {
      [Id in AveragedFigure]: (typeof figures)[Id]['averages']['mean' | 'median']['name'];
    }[AveragedFigure];

/** Whether it is foretold, and so there only where there is a forecast. */
export function isPredicted(id: FigureId): boolean {
  const figure: Figure = figures[id];
  return figure.isPredicted === true;
}

/** Whether a result has the figure. */
export const isThere = (id: FigureId, { horizonDays }: Pick<FigureBasis, 'horizonDays'>): boolean =>
  !isPredicted(id) || horizonDays !== undefined;

export const figureIds = Object.keys(figures) as readonly FigureId[];
export const measuredFigures = listHaving('measure');
export const averagedFigures = listHaving('averages');
export const segmentFigures = listHaving('isSummarized');

function listHaving<Key extends keyof Figure>(key: Key): readonly Having<Key>[] {
  return figureIds.filter((id): id is Having<Key> => key in figures[id]);
}

/** What `of` says of each of the figures, by its id. */
export function byFigure<Id extends FigureId, Value>(
  ids: readonly Id[],
  of: (id: Id) => Value,
): Readonly<Record<Id, Value>> {
  return Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<Id, Value>;
}

/** As `byFigure`, in a segment: undefined where none of its customers has the figure. */
export function inSegment<Id extends FigureId, Value>(
  ids: readonly Id[],
  of: (id: Id) => Value | undefined,
): InSegment<Id, Value> {
  const known = Object.entries(byFigure(ids, of)).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as InSegment<Id, Value>;
}
