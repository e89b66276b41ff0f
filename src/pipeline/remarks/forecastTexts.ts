import {
  formatDay,
  formatList,
  formatNumber,
  formatShare,
  message,
  t,
  translate,
} from '../language/language.ts';
import { type Texts, word } from '../language/remarks.ts';
import { topShareOfPast, type ValueSummary } from '../results/valueSummary.ts';
import type { BaselineName } from '../value/backtest.ts';
import type { Range } from '../value/forecastRange.ts';
import type { ForecastGap, ForecastGaps, ForecastNotes, ForecastWarnings } from '../value/forecastRemarks.ts';

const gapTexts: Texts<ForecastGaps> = {
  'value-few-customers': ({ customers, needed }) =>
    t(
      'Nothing is predicted: {0, plural, one {# customer is} other {# customers are}} too few to learn from; it takes {1}.',
      customers,
      formatNumber(needed),
    ),
  'value-short-history': ({ days, needed }) =>
    t(
      'Nothing is predicted: {0, plural, one {# day} other {# days}} of purchases are too few to learn from; it takes {1}.',
      days,
      needed,
    ),
  'value-no-recent-orders': ({ days, most }) =>
    t(
      'Nothing is predicted: the last order is {0} days before the as-of date, and more than {1} say nothing of what comes next. Export newer orders, or set segmentAi.asOf to an earlier day.',
      formatNumber(days),
      most,
    ),
  'value-few-regulars': ({ customers, needed }) =>
    t(
      'Nothing is predicted: {0, plural, one {# customer} other {# customers}} ordered on three days or more; it takes {1} to learn from.',
      customers,
      needed,
    ),
};

/** Why nothing is predicted. */
export const wordGap = (gap: ForecastGap): string => word(gapTexts, gap);

const baselineNames: Readonly<Record<BaselineName, string>> = {
  pastSpend: message('past spend'),
  lastPeriod: message('the spend of the last period'),
  segmentMean: message("the segments' mean spend"),
};

/** Of churn: low, middle and high. */
export const riskNames = [
  message('low, under a third'),
  message('middle'),
  message('high, over two thirds'),
] as const;
const alikeTexts = {
  pace: message(
    'The purchases do not say how much customers differ in how often they buy; all are taken to be alike.',
  ),
  leaving: message(
    'The purchases do not say how much customers differ in how they leave; all are taken to be alike.',
  ),
  both: message(
    'The purchases do not say how much customers differ in how often they buy and how they leave; all are taken to be alike.',
  ),
} as const;
const fifthNames = [
  message('the first fifth'),
  message('the second fifth'),
  message('the third fifth'),
  message('the fourth fifth'),
  message('the last fifth'),
] as const;
const bandNames = [message('low'), message('middling'), message('high')] as const;

/** What is said of a forecast. */
export const forecastTexts: Texts<ForecastNotes & ForecastWarnings> = {
  'value-horizon-shortened': ({ wanted, days }) =>
    t(
      'Orders and spend are predicted for {0} days, not {1}, because the data covers less than twice that.',
      formatNumber(days),
      formatNumber(wanted),
    ),
  'value-first-days-left-out': ({ days }) =>
    t(
      'The prediction learns from customers first seen after the first {0} days: who is seen earlier may have been a customer for long.',
      days,
    ),
  'value-parameters-kept': ({ date }) =>
    t('Orders and spend are predicted by what was learned when the model of {0} was kept.', formatDay(date)),
  'value-parameters-anew': ({ date, ratio }) =>
    t(
      'What was learned when the model of {0} was kept no longer fits, so it was learned again: it would predict {1} times as much.',
      formatDay(date),
      formatNumber(ratio, 1),
    ),
  'value-sampled': ({ customers, of }) =>
    t(
      'Of {0} customers, {1} drawn evenly from all were used to learn and test the prediction; sums of tests are theirs.',
      formatNumber(of),
      formatNumber(customers),
    ),
  'value-parameter-capped': ({ what }) => translate(alikeTexts[what]),
  'value-ranking-alone': ({ horizonDays }) =>
    t(
      'No total is predicted, because {0} days ahead are too few to test it: only the order of the customers is of use.',
      horizonDays,
    ),
  'value-total-untold': () =>
    t(
      'No total is predicted, because tests on the past were off by more than ten times: only the order of the customers is of use.',
    ),
  'value-fifths-off': ({ fifths }) =>
    t(
      'Parts of the prediction were far off in the latest test (fifths of the customers, best first): {0}.',
      formatList(
        fifths.map(({ fifth, ratio }) =>
          t(
            '{0} brought {1} times what was predicted',
            translate(fifthNames[fifth - 1]!),
            formatNumber(ratio, 1),
          ),
        ),
        'and',
      ),
    ),
  'value-baseline-as-good': ({ baseline, share, ours }) =>
    t(
      'Sorting by {0} finds the best customers as well as the prediction does: the first fifth brought {1} of the spend in the latest test, that of the prediction {2}.',
      translate(baselineNames[baseline]),
      formatShare(share, 0),
      formatShare(ours, 0),
    ),
  'value-one-band': ({ band, share, better }) =>
    [
      t(
        '{0} of the customers have a {1} churn risk, which tells them little apart.',
        formatShare(share, 0),
        translate(bandNames[band]!),
      ),
      ...(better
        ? [
            t(
              'With segmentAi.value.horizonDays at {0}, the largest part would be {1}.',
              better.horizonDays,
              formatShare(better.share, 0),
            ),
          ]
        : []),
    ].join(' '),
  'value-of-few': ({ customers, share }) =>
    t(
      '{0, plural, one {One customer brings} other {# customers bring}} {1} of what is expected: whether they order decides the total, more than its range says.',
      customers,
      formatShare(share, 0),
    ),
  'value-not-settled': () => t('The prediction did not converge; its figures are approximate.'),
  'value-no-spend': () => t('Orders alone are predicted, because nobody who came back spent anything.'),
};

/** What is expected of all, in sentences: a total only as the range that tests give it. */
export function describeForecast({ totals, horizonDays, backtests }: ValueSummary): readonly string[] {
  const [latest] = backtests;
  const past = latest && topShareOfPast(latest);
  return [
    ...(totals
      ? [
          t(
            "Between {0} and {1} is expected from today's customers in the next {2} days, as far as {3, plural, one {# test} other {# tests}} on the past can tell; new ones brought {4} in the tests.",
            formatAmount(totals.range.low, totals.range.high),
            formatAmount(totals.range.high, totals.range.high),
            formatNumber(horizonDays),
            backtests.length,
            formatShares(totals.newCustomers),
          ),
          ...(totals.hasSeason
            ? []
            : [
                t(
                  'None of the tests was in the season to come, so a strong season may move it beyond that range.',
                ),
              ]),
        ]
      : []),
    ...(latest && past !== undefined ? [compareFifths(latest.topFifthShare, past)] : []),
  ];
}

/** Beside the ranges of segments: other than that of all, they rest on one test. */
export const wordSegmentRanges = (): string =>
  t(
    'How far off segments are is known from the latest test alone, so their ranges are less sure than that of all.',
  );

/** Where plain sorting does as well, that comes first. */
function compareFifths(ours: number, past: number): string {
  const [predicted, sorted] = [formatShare(ours, 0), formatShare(past, 0)];
  return Math.round(100 * past) >= Math.round(100 * ours)
    ? t(
        'In the latest test, sorting by past spend did as well: its first fifth of the customers brought {0} of the spend, that of the prediction {1}.',
        sorted,
        predicted,
      )
    : t(
        'In the latest test, the fifth of the customers that was predicted best brought {0} of the spend; sorting by past spend: {1}.',
        predicted,
        sorted,
      );
}

/** In whole units, or so many digits that the higher one has two. */
const formatAmount = (amount: number, high: number): string =>
  formatNumber(amount, high > 0 && high < 10 ? Math.min(10, 1 - Math.floor(Math.log10(high))) : 0);

function formatShares({ low, high }: Range): string {
  const [least, most] = [formatShare(low, 0), formatShare(high, 0)];
  return least === most ? most : t('{0} to {1}', least, most);
}
