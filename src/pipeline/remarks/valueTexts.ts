import type { ListedStatuses, StatusNotes, StatusWarnings } from '../cleaning/statuses.ts';
import { formatList, formatNumber, t, translate } from '../language/language.ts';
import { quote } from '../language/quote.ts';
import type { Texts } from '../language/remarks.ts';
import type { ValueNotes, ValueWarnings } from '../reading/describeValues.ts';
import { dayOrderTexts } from '../reading/reading.ts';
import type { Pair } from '../values/alikeLabels.ts';
import { quoteColumn } from './quoteColumn.ts';

const quoteAll = (texts: readonly string[]): string => formatList(texts.map(quote), 'and');

/** What is said of how cells were read: one sentence each. */
export const valueTexts: Texts<ValueNotes & ValueWarnings> = {
  'date-order': ({ order }) => t('Dates are read as {0}.', translate(dayOrderTexts[order])),
  'no-customer-texts': ({ texts }) => t('Treated as blank customer: {0}.', quoteAll(texts)),
  'years-of-other-calendar': ({ row, day }) =>
    t('Years are read as those of another calendar: the date in row {0} as {1}.', String(row), day),
  'months-without-day': ({ rows }) =>
    t(
      '{0, plural, one {# date is a month} other {# dates are months}} without a day, read as the first of the month: recency is right to a month, and where orders have no number, what a customer buys in a month is one order.',
      rows,
    ),
  'cells-unreadable': ({ column, count, texts }) =>
    t(
      "{0, plural, one {# cell} other {# cells}} of {1} can't be read, such as {2}, and their rows are left out; fix them, or choose another column in segmentAi.columns.",
      count,
      quoteColumn({ header: column }),
      quoteAll(texts),
    ),
  'rows-hidden': ({ sheet, rows }) =>
    t(
      'In “{1}”, {0, plural, one {# row that is} other {# rows that are}} hidden, by a filter or by hand, {0, plural, one {counts} other {count}} too. To leave some out, say which rows count in segmentAi.filter.',
      rows,
      sheet,
    ),
  'titles-repeated': ({ rows }) =>
    t('Titles stand again in {0, plural, one {# row} other {# rows}}, left out.', rows),
  'titles-of-other-table': ({ column, rows }) =>
    t(
      'Titles stand again in {0, plural, one {# row} other {# rows}}, with another than “{1}”: rows below may be of another table, and count alike. If they are no sales, delete them from the file.',
      rows,
      column,
    ),
  'dates-against-setting': ({ dates, proven }) =>
    t(
      'Dates such as {0} contradict the order set by segmentAi.dates.order: they are left out, and in others day and month may be swapped; set it to "auto" or "{1}".',
      formatList(dates, 'and'),
      proven,
    ),
  'dates-against-kept-order': ({ dates, proven, workbook }) =>
    t(
      'Dates such as {0} contradict the order kept for this workbook: they are left out, and in others day and month may be swapped; in the setting segmentAi.workbooks, change "dates.order" of “{1}” to "{2}".',
      formatList(dates, 'and'),
      workbook,
      proven,
    ),
  'dates-left-out': ({ order, dates }) =>
    t(
      'Dates are read as {0}; some contradict that and are left out, such as {1}.',
      translate(dayOrderTexts[order]),
      formatList(dates, 'and'),
    ),
  'days-and-months-swapped': () =>
    t(
      'Days and months look swapped; a spreadsheet may have opened the file with different regional settings.',
    ),
  'decimal-mark-open': ({ column, mark }) => {
    const numbers = { quantity: t('quantities'), price: t('prices'), amount: t('amounts') }[column];
    return mark === '.'
      ? t('The {0} can be read with either decimal mark; they are read with a decimal point.', numbers)
      : t('The {0} can be read with either decimal mark; they are read with a decimal comma.', numbers);
  },
  'money-in-other-unit': ({ column, factor }) =>
    factor < 1
      ? t('{0} is divided by {1}, as its title says.', quoteColumn(column), formatNumber(1 / factor))
      : t('{0} is multiplied by {1}, as its title says.', quoteColumn(column), formatNumber(factor)),
  'several-currencies': ({ currencies, rows }) =>
    rows === undefined
      ? t(
          'Amounts in several currencies were added without conversion: {0}. Convert them in the workbook, or segment each alone.',
          formatList(currencies, 'and'),
        )
      : t(
          'Amounts in several currencies were added without conversion: {0}; {1, plural, one {# row is} other {# rows are}} not in {2}. Set segmentAi.currency to read one, or segmentAi.currencyRates to convert.',
          formatList(currencies, 'and'),
          rows,
          currencies[0]!,
        ),
  'one-currency': ({ currency }) => t('Only rows in {0} are read, as segmentAi.currency says.', currency),
  'currencies-converted': ({ rates }) =>
    t('Converted by segmentAi.currencyRates: {0}.', formatList(rates, 'and')),
  'customer-of-many': ({ customers }) =>
    t('Probably many customers sharing one ID: {0}.', quoteAll(customers)),
  'customer-characters-lost': ({ customers, count }) =>
    t(
      'Characters of {0, plural, one {# customer} other {# customers}} were lost, such as in {1}, so one may count as two; export the file again as UTF-8.',
      count,
      quoteAll(customers),
    ),
  'customers-alike': ({ count, pairs }) =>
    t(
      '{0, plural, one {# customer differs} other {# customers differ}} from another only in case, blanks, leading zeros, order of names, a number in brackets or country code; each counts on its own: {1}. To make them one, set segmentAi.cleaning.alikeCustomers to "join".',
      count,
      listPairs(pairs),
    ),
  'customers-joined': ({ count, pairs }) =>
    t(
      '{0, plural, one {# customer is} other {# customers are}} joined with another that differs only in case, blanks, leading zeros, order of names, a number in brackets or country code: {1}.',
      count,
      listPairs(pairs),
    ),
  'customer-digits-lost': ({ customers }) =>
    t('Some customer IDs were shortened by a spreadsheet, e.g. {0}.', formatList(customers, 'and')),
};

const listPairs = (pairs: readonly Pair[]): string =>
  formatList(
    pairs.map(([one, other]) => `${quote(one)} / ${quote(other)}`),
    'comma',
  );

/** What is said of the statuses of orders. */
export const statusTexts: Texts<StatusNotes & StatusWarnings> = {
  'statuses-left-out': (values) => t('Left out for their status: {0}.', listStatuses(values)),
  'statuses-pending': (values) =>
    t(
      'Not paid or not decided yet, but counted as sales: {0}; list those that are no sale in segmentAi.cleaning.cancelledStatuses.',
      listStatuses(values),
    ),
  'statuses-not-understood': (values) =>
    t(
      'Statuses that are not understood count as sales: {0}; list those that are no sale in segmentAi.cleaning.cancelledStatuses, the others in segmentAi.cleaning.salesStatuses.',
      listStatuses(values),
    ),
};

function listStatuses({ statuses, others }: ListedStatuses): string {
  const named = statuses.map(({ status, count }) =>
    t('“{0}” ({1, plural, one {# row} other {# rows}})', status, count),
  );
  const rest = others > 0 ? [t('{0, plural, one {# other} other {# others}}', others)] : [];
  return formatList([...named, ...rest], 'and');
}
