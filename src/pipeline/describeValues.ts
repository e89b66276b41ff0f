import { Question } from './question.ts';
import type { ColumnValues } from './transactionSink.ts';
import type { DateValues } from './values/dateColumn.ts';
import type { DayOrder } from './values/dateParts.ts';

const orderTitles: Readonly<Record<DayOrder, string>> = {
  dmy: 'day/month/year',
  mdy: 'month/day/year',
  ymd: 'year/month/day',
};

/**
 * What the user should know of how the cells were read, one sentence each. Throws a `Question` where the order of day
 * and month is open and was not set.
 */
export function describeValues(values: ColumnValues, wanted: DayOrder | 'auto'): string[] {
  if (wanted === 'auto' && values.date.ambiguous) throw askDateOrder(values.date);
  return [
    ...describeDates(values.date),
    ...describeMarks(values),
    ...describeCurrencies(values),
    ...describeLabels(values),
  ];
}

function askDateOrder({ examples }: DateValues): Question {
  const shown = examples.slice(0, 3).join(', ');
  return new Question(
    `Dates such as ${shown} may be day/month or month/day; set segmentAi.dates.order to "dmy" or "mdy".`,
    {
      title: `How are dates such as ${shown} to be read?`,
      setting: 'dates.order',
      answers: [
        { label: 'Day first', description: 'day/month/year', value: 'dmy' },
        { label: 'Month first', description: 'month/day/year', value: 'mdy' },
        { label: 'Year first', description: 'year/month/day', value: 'ymd' },
      ],
    },
  );
}

function describeDates({ order, evidence, swapped, counterexamples }: DateValues): string[] {
  const notes: string[] = [];
  if (order !== 'none' && evidence !== 'same') notes.push(`Dates are read as ${orderTitles[order]}.`);
  if (counterexamples.length > 0) {
    notes.push(`Some dates contradict that order and are left out, such as ${counterexamples.join(', ')}.`);
  }
  if (swapped) {
    notes.push(
      'Days and months of the dates look swapped, as a spreadsheet does when it opens a file of another country.',
    );
  }
  return notes;
}

/** Says which mark was taken for the decimal one where every number could be read either way (`1.234`). */
function describeMarks({ quantity, price, amount }: ColumnValues): string[] {
  const columns = { quantities: quantity, prices: price, amounts: amount };
  return Object.entries(columns).flatMap(([name, column]) => {
    if (!column?.ambiguous) return [];
    const mark = column.decimalMark === '.' ? 'point' : 'comma';
    return [`The ${name} can be read with either decimal mark; they are read with a decimal ${mark}.`];
  });
}

function describeCurrencies({ currency, amount, price }: ColumnValues): string[] {
  const found = new Set([
    ...(currency?.texts ?? []),
    ...(amount?.currencies ?? []),
    ...(price?.currencies ?? []),
  ]);
  if (found.size < 2) return [];
  return [
    `There are several currencies, which are added up as they are: ${[...found].slice(0, 8).join(', ')}.`,
  ];
}

function describeLabels({ customer }: ColumnValues): string[] {
  const notes: string[] = [];
  const placeholders = [...customer.placeholders.keys()];
  if (placeholders.length > 0) {
    notes.push(`Taken for no customer: ${placeholders.map((text) => `"${text}"`).join(', ')}.`);
  }
  const shared = customer.sharedByMany.map((index) => `"${customer.texts[index]}"`);
  if (shared.length > 0) notes.push(`May stand for many customers, but counts as one: ${shared.join(', ')}.`);
  if (customer.shortened.count > 0) {
    notes.push(
      `A spreadsheet cut digits off customer numbers such as ${customer.shortened.examples.join(', ')}.`,
    );
  }
  return notes;
}
