import { message, t, translate } from '../language.ts';
import { Question } from '../question.ts';
import type { DateValues } from '../values/dateColumn.ts';
import type { DayOrder } from '../values/dateParts.ts';
import type { ColumnValues } from './transactionSink.ts';

const orderTitles: Readonly<Record<DayOrder, string>> = {
  dmy: message('day/month/year'),
  mdy: message('month/day/year'),
  ymd: message('year/month/day'),
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
    t('Dates such as {0} may be day/month or month/day; set segmentAi.dates.order to "dmy" or "mdy".', shown),
    {
      title: t('How are dates such as {0} to be read?', shown),
      setting: 'dates.order',
      answers: [
        { label: t('Day first'), description: t('day/month/year'), value: 'dmy' },
        { label: t('Month first'), description: t('month/day/year'), value: 'mdy' },
        { label: t('Year first'), description: t('year/month/day'), value: 'ymd' },
      ],
    },
  );
}

function describeDates({ order, evidence, swapped, counterexamples }: DateValues): string[] {
  const notes: string[] = [];
  if (order !== 'none' && evidence !== 'same')
    notes.push(t('Dates are read as {0}.', translate(orderTitles[order])));
  if (counterexamples.length > 0) {
    notes.push(
      t('Some dates contradict that order and are left out, such as {0}.', counterexamples.join(', ')),
    );
  }
  if (swapped) {
    notes.push(
      t(
        'Days and months of the dates look swapped, as a spreadsheet does when it opens a file of another country.',
      ),
    );
  }
  return notes;
}

/** Says which mark was taken for the decimal one where every number could be read either way (`1.234`). */
function describeMarks({ quantity, price, amount }: ColumnValues): string[] {
  const columns = [
    [t('quantities'), quantity],
    [t('prices'), price],
    [t('amounts'), amount],
  ] as const;
  return columns.flatMap(([name, column]) => {
    if (!column?.ambiguous) return [];
    return column.decimalMark === '.'
      ? [t('The {0} can be read with either decimal mark; they are read with a decimal point.', name)]
      : [t('The {0} can be read with either decimal mark; they are read with a decimal comma.', name)];
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
    t(
      'There are several currencies, which are added up as they are: {0}.',
      [...found].slice(0, 8).join(', '),
    ),
  ];
}

function describeLabels({ customer }: ColumnValues): string[] {
  const notes: string[] = [];
  const placeholders = [...customer.placeholders.keys()];
  if (placeholders.length > 0) {
    notes.push(t('Taken for no customer: {0}.', placeholders.map((text) => `"${text}"`).join(', ')));
  }
  const shared = customer.sharedByMany.map((index) => `"${customer.texts[index]}"`);
  if (shared.length > 0)
    notes.push(t('May stand for many customers, but counts as one: {0}.', shared.join(', ')));
  if (customer.shortened.count > 0) {
    notes.push(
      t('A spreadsheet cut digits off customer numbers such as {0}.', customer.shortened.examples.join(', ')),
    );
  }
  return notes;
}
