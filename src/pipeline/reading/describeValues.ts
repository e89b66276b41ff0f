import { Question } from '../errors/question.ts';
import { formatList, message, t, translate } from '../language/language.ts';
import type { Remarks } from '../language/remarks.ts';
import type { DateValues } from '../values/dateColumn.ts';
import type { DayOrder } from '../values/dateParts.ts';
import type { ReadingOptions } from './reading.ts';
import type { ColumnValues } from './transactionSink.ts';

type OrderOptions = Pick<ReadingOptions, 'dateOrder' | 'dateOrderKeptFor'>;

const orderTitles: Readonly<Record<DayOrder, string>> = {
  dmy: message('day/month/year'),
  mdy: message('month/day/year'),
  ymd: message('year/month/day'),
};

const orderLabels: Readonly<Record<DayOrder, string>> = {
  dmy: message('Day first'),
  mdy: message('Month first'),
  ymd: message('Year first'),
};

/**
 * What the user should know of how the cells were read. Throws a `Question` where the order of day
 * and month is open and was not set.
 */
export function describeValues(values: ColumnValues, options: OrderOptions): Remarks {
  if (options.dateOrder === 'auto' && values.date.ambiguous) throw askDateOrder(values.date);
  return {
    notes: [...noteDates(values.date), ...notePlaceholders(values)],
    warnings: [
      ...warnOfDates(values.date, options),
      ...describeMarks(values),
      ...describeCurrencies(values),
      ...warnOfLabels(values),
    ],
  };
}

/** The message stands where a quick pick has room for some 80 characters. */
function askDateOrder({ examples, readable }: DateValues): Question {
  const values = readable.map((order) => `"${order}"`);
  const wanted = formatList(values, 'or');
  return new Question(t('{0} is ambiguous; set segmentAi.dates.order to {1}.', examples[0] ?? '', wanted), {
    title: t('How are dates such as {0} to be read?', formatList(examples.slice(0, 3), 'comma')),
    setting: 'dates.order',
    answers: readable.map((order) => ({
      label: translate(orderLabels[order]),
      description: translate(orderTitles[order]),
      value: order,
    })),
  });
}

function noteDates({ order, evidence }: DateValues): string[] {
  if (order === 'none' || evidence === 'same') return [];
  return [t('Dates are read as {0}.', translate(orderTitles[order]))];
}

/** Says where the order was set that the dates contradict, and how to set it right. */
function blameOrder(examples: string, proven: DayOrder, options: OrderOptions): string {
  const { dateOrderKeptFor: key } = options;
  return key === undefined
    ? t(
        'Dates such as {0} contradict the order set by segmentAi.dates.order: they are left out, and in others day and month may be swapped; set it to "auto" or "{1}".',
        examples,
        proven,
      )
    : t(
        'Dates such as {0} contradict the order kept for this workbook: they are left out, and in others day and month may be swapped; in the setting segmentAi.workbooks, change "dates.order" of "{1}" to "{2}".',
        examples,
        key,
        proven,
      );
}

function warnOfDates(
  { order, proven, swapped, counterexamples }: DateValues,
  options: OrderOptions,
): string[] {
  const warnings: string[] = [];
  if (proven !== undefined && counterexamples.length > 0) {
    warnings.push(blameOrder(counterexamples.slice(0, 3).join(', '), proven, options));
  } else if (counterexamples.length > 0 && order !== 'none') {
    warnings.push(
      t(
        'Dates are read as {0}; some contradict that and are left out, such as {1}.',
        translate(orderTitles[order]),
        counterexamples.join(', '),
      ),
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
      'There are several currencies, which are added up as they are: {0}. Convert them in the workbook, or segment each alone.',
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
