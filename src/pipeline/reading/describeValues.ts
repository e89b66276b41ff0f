import { message, t, translate } from '../language.ts';
import { Question } from '../question.ts';
import type { Remarks } from '../remarks.ts';
import type { DateValues } from '../values/dateColumn.ts';
import type { DayOrder } from '../values/dateParts.ts';
import type { ColumnValues } from './transactionSink.ts';

const orderTitles: Readonly<Record<DayOrder, string>> = {
  dmy: message('day/month/year'),
  mdy: message('month/day/year'),
  ymd: message('year/month/day'),
};

/**
 * What the user should know of how the cells were read. Throws a `Question` where the order of day
 * and month is open and was not set.
 */
export function describeValues(values: ColumnValues, wanted: DayOrder | 'auto'): Remarks {
  if (wanted === 'auto' && values.date.ambiguous) throw askDateOrder(values.date);
  return {
    notes: [...noteDates(values.date), ...notePlaceholders(values)],
    warnings: [
      ...warnOfDates(values.date),
      ...describeMarks(values),
      ...describeCurrencies(values),
      ...warnOfLabels(values),
    ],
  };
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

function noteDates({ order, evidence }: DateValues): string[] {
  if (order === 'none' || evidence === 'same') return [];
  return [t('Dates are read as {0}.', translate(orderTitles[order]))];
}

function warnOfDates({ swapped, counterexamples }: DateValues): string[] {
  const warnings: string[] = [];
  if (counterexamples.length > 0) {
    warnings.push(
      t('Some dates contradict that order and are left out, such as {0}.', counterexamples.join(', ')),
    );
  }
  if (swapped) {
    warnings.push(
      t(
        'Days and months of the dates look swapped, as a spreadsheet does when it opens a file of another country.',
      ),
    );
  }
  return warnings;
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

function notePlaceholders({ customer }: ColumnValues): string[] {
  const placeholders = [...customer.placeholders.keys()];
  if (placeholders.length === 0) return [];
  return [t('Taken for no customer: {0}.', placeholders.map((text) => `"${text}"`).join(', '))];
}

function warnOfLabels({ customer }: ColumnValues): string[] {
  const warnings: string[] = [];
  const shared = customer.sharedByMany.map((index) => `"${customer.texts[index]}"`);
  if (shared.length > 0)
    warnings.push(t('May stand for many customers, but counts as one: {0}.', shared.join(', ')));
  if (customer.shortened.count > 0) {
    warnings.push(
      t('A spreadsheet cut digits off customer numbers such as {0}.', customer.shortened.examples.join(', ')),
    );
  }
  return warnings;
}
