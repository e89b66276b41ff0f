import type { ChoiceNotes } from '../cleaning/chosenRows.ts';
import type { PlausibilityWarnings } from '../cleaning/plausibility.ts';
import type { RepeatNotes, RepeatWarnings } from '../cleaning/repeatedOrders.ts';
import type { ReturnNotes, ReturnWarnings } from '../cleaning/settleReturns.ts';
import type { StatusNotes, StatusWarnings } from '../cleaning/statuses.ts';
import type { ColumnNotes, ColumnWarnings } from '../columns/columnRemarks.ts';
import { roleNames } from '../columns/columnRole.ts';
import { formatList, formatNumber, formatShare, t, translate } from '../language/language.ts';
import { quote } from '../language/quote.ts';
import { type Texts, word } from '../language/remarks.ts';
import type { RuleRemark, RuleWarnings } from '../naming/ruleRemarks.ts';
import type { ValueNotes, ValueWarnings } from '../reading/describeValues.ts';
import type { FilterWarnings } from '../reading/filterRows.ts';
import type { OrderNotes, OrderWarnings } from '../reading/orderRemarks.ts';
import type { SheetNotes, SheetWarnings } from '../reading/sheetRemarks.ts';
import type { ResultNotes, ResultRemark, ResultWarnings } from '../results/resultRemarks.ts';
import type { SegmentationSummary } from '../results/segmentation.ts';
import type { ForecastNotes, ForecastWarnings } from '../value/forecastRemarks.ts';
import type { FormerNameNotes, FormerNameWarnings } from '../written/formerNames.ts';
import { choiceTexts } from './choiceTexts.ts';
import { forecastTexts } from './forecastTexts.ts';
import { formerNameTexts } from './formerNameTexts.ts';
import { plausibilityTexts } from './plausibilityTexts.ts';
import { quoteColumn, quoteFactors } from './quoteColumn.ts';
import { resultTexts } from './resultTexts.ts';
import { returnTexts } from './returnTexts.ts';
import { ruleTexts } from './ruleTexts.ts';
import { repeatTexts, sheetTexts } from './sheetTexts.ts';
import { unreadMoneyTexts } from './unreadMoneyTexts.ts';
import { statusTexts, valueTexts } from './valueTexts.ts';
import { wordFilter, wordFilterNot } from './wordFilter.ts';

/** A remark as a sentence. */
export const wordRemark = (remark: ResultRemark | RuleRemark): string => word(texts, remark);

/** The remarks of a result as sentences, in the order in which they are told. */
export function wordRemarks({
  remarks,
  namingRemarks,
}: Pick<SegmentationSummary, 'remarks' | 'namingRemarks'>) {
  const wordAll = (wanted: ResultRemark['severity']) =>
    remarks.filter(({ severity }) => severity === wanted).map(wordRemark);
  return {
    notes: wordAll('note'),
    warnings: wordAll('warning'),
    namingWarnings: namingRemarks.map(wordRemark),
  };
}

const columnTexts: Texts<ColumnNotes & ColumnWarnings> = {
  'column-by-values': ({ column, role }) =>
    t('{0} was identified as {1} from its values.', quoteColumn(column), translate(roleNames[role])),
  'title-not-found': ({ wanted, role, found }) =>
    t(
      'No column is “{0}”, which segmentAi.columns names as {1}; “{2}” is read.',
      wanted,
      translate(roleNames[role]),
      found,
    ),
  'customer-of-two-columns': ({ columns }) =>
    t('The customer is read from two columns together: “{0}”.', columns),
  'customer-number-shared': ({ number, customer }) =>
    t(
      '{0} tells who bought, as many rows have no customer of their own in {1}.',
      quoteColumn(customer),
      quoteColumn(number),
    ),
  'customers-in-other-column': ({ customer, other }) =>
    t(
      '{0} is read as the customer; {1} has the same people on other rows. If it says who bought, choose it as "customer" in segmentAi.columns.',
      quoteColumn(customer),
      quoteColumn(other),
    ),
  'buyers-in-other-column': ({ customer, other }) =>
    t(
      'Rows without {0} are left out, though {1} says who bought. To count them, choose {1} as "customer" in segmentAi.columns.',
      quoteColumn(customer),
      quoteColumn(other),
    ),
  'no-order-numbers': () => t('There is no order number: purchases of a customer on one day are one order.'),
  'numbers-of-lines': ({ column, below, isRead }) =>
    isRead
      ? t(
          '{0} counts as the order, though {1} of the first rows have another number than the row above and the same customer and date. If it numbers the lines of orders, choose the number of the order as "invoice" in segmentAi.columns, or "-" for a customer\'s day.',
          ...([quoteColumn(column), below] as const),
        )
      : t(
          '{0} does not count as the order, as {1} of the first rows have another number than the row above and the same customer and date. If each row is an order, choose it as "invoice" in segmentAi.columns.',
          ...([quoteColumn(column), below] as const),
        ),
  'cancelled-flag-unread': ({ column, values: [usual = ''] }) =>
    t(
      '“{0}” is not read, though it may say which rows are no sales. To leave some out, set segmentAi.filter to the value of those that count, for example {1}.',
      column,
      wordFilter(column, usual),
    ),
  'rows-lacking': ({ column }) =>
    t(
      'Rows with nothing in “{0}” count as sales. If they were never paid or sent, leave them out with segmentAi.filter: {1}.',
      column,
      wordFilterNot(column, ['']),
    ),
  'kind-repeats-others': ({ column, kind, usual }) =>
    t(
      'Rows with {0} in “{1}” count as sales, though nearly all have the customer and the amount of another row. If they are payments, credit notes or quotations, set segmentAi.filter to what counts, for example {2}.',
      quote(kind),
      column,
      wordFilter(column, usual),
    ),
  'kind-part-of-others': ({ column, kind, whole, share }) =>
    t(
      'Rows with {0} in “{1}” count as sales, though nearly all are {2} of a row with {3} and the same customer. If that includes the deposit, set segmentAi.filter to what counts, for example {4}.',
      quote(kind),
      column,
      formatShare(share),
      quote(whole),
      wordFilter(column, whole),
    ),
  'kind-adds-up-others': ({ column, kind }) =>
    t(
      'Rows with {0} in “{1}” come to what the rows below them do, and both count as sales. To count the parts alone, set segmentAi.filter: {2}.',
      quote(kind),
      column,
      wordFilterNot(column, [kind]),
    ),
  'sides-count-alike': ({ column, bought, sold }) =>
    t(
      'Rows with {0} and with {1} in “{2}” count alike. If one of them is no sale, set segmentAi.filter to what counts, for example {3}.',
      quote(bought),
      quote(sold),
      column,
      wordFilter(column, sold),
    ),
  'suppliers-beside': ({ supplier, customer }) =>
    t(
      '{0} has more names than {1}, which is read as the customer. If the rows are what you bought, choose a file of what you sold.',
      quoteColumn(supplier),
      quoteColumn(customer),
    ),
  'papers-count': ({ papers }) =>
    t(
      'By {0} rows may be no sales but quotations, wishes, loans or claims, and all count. If so, choose a file of orders or invoices.',
      quoteColumn(papers),
    ),
  'rows-planned': ({ column, kinds }) =>
    t(
      'Rows with {0} in “{1}” count as sales, though they were planned. Leave them out with segmentAi.filter: {2}.',
      formatList(kinds.map(quote), 'and'),
      column,
      wordFilterNot(column, kinds),
    ),
  'rows-added-up': ({ order, side }) =>
    side === 'below'
      ? t(
          'In orders such as {0} a row comes to what the rows below it do, and all count. If they are its parts, set segmentAi.filter to leave them out.',
          quote(order),
        )
      : t(
          'In orders such as {0} a row comes to what the rows above it do, and all count. If it is their sum, set segmentAi.filter to leave it out.',
          quote(order),
        ),
  ...unreadMoneyTexts,
  'price-grows-with-quantity': ({ price }) =>
    t('{0} grows with the quantity, so it is read as the amount of the line.', quoteColumn(price)),
  'amount-has-gaps': (product) =>
    t('{0} is empty on some lines, so {1} is read.', quoteColumn(product.amount), quoteFactors(product)),
  'lines-are-no-total': ({ amount, line }) =>
    t('{0} is read, as {1} does not add up to it.', quoteColumn(amount), quoteColumn(line)),
  'price-without-quantity': ({ price }) =>
    t('{0} is read as the amount of the line, as there is no quantity.', quoteColumn(price)),
  'net-or-gross': ({ read, other, difference }) =>
    difference >= 0
      ? t(
          '{0} is read; {1} comes to {2} more.',
          quoteColumn(read),
          quoteColumn(other),
          formatShare(difference),
        )
      : t(
          '{0} is read; {1} comes to {2} less.',
          quoteColumn(read),
          quoteColumn(other),
          formatShare(-difference),
        ),
  'cost-is-price': ({ cost }) =>
    t('{0} is read as the unit price, because no other column has it.', quoteColumn(cost)),
  'consent-not-understood': ({ column, rows, texts }) =>
    t(
      '{0, plural, one {# row says} other {# rows say}} neither yes nor no in “{1}”, such as {2}: who agreed there to be written to is not known. Write yes and no in the workbook, or choose another column in segmentAi.columns.',
      rows,
      column,
      formatList(texts.map(quote), 'and'),
    ),
  'consent-of-two-columns': ({ read, other }) =>
    t(
      '“{0}” says who may be written to; “{1}”, which says it the other way round, is not read. Check that nobody refused there, or choose it as "consent" in segmentAi.columns.',
      read,
      other,
    ),
};

const orderTexts: Texts<OrderNotes & OrderWarnings> = {
  'rows-repeated': ({ rows, of }) =>
    t(
      '{0} of {1} rows have the same customer, date and amount as another row, and count as further purchases. If the file holds its rows twice, set segmentAi.cleaning.duplicates to "drop".',
      formatNumber(rows),
      formatNumber(of),
    ),
  'orders-written-twice': ({ orders, rows, differ }) =>
    differ
      ? t(
          '{0, plural, one {# order comes} other {# orders come}} once more further down, line by line, and {0, plural, one {counts} other {count}} twice ({1, plural, one {# row} other {# rows}}), as other columns differ. Delete these rows in the file, or export it without overlaps.',
          orders,
          rows,
        )
      : t(
          '{0, plural, one {# order comes} other {# orders come}} once more further down, line by line, and {0, plural, one {counts} other {count}} twice ({1, plural, one {# row} other {# rows}}). To count such rows once, set segmentAi.cleaning.duplicates to "drop".',
          orders,
          rows,
        ),
  'first-lines-filled': () =>
    t('What stands on the first line of an order alone, such as its customer, holds for its further lines.'),
  'customers-from-above': () => t('Rows without a customer count for the customer above.'),
  'dates-from-above': () => t('Rows without a date count for the day above.'),
  'orders-without-number': ({ rows }) =>
    t(
      '{0, plural, one {# row has} other {# rows have}} no order number: purchases of a customer on one day are one order.',
      rows,
    ),
  'order-numbers-restart': ({ orders }) =>
    t(
      'Order numbers repeat with other customers, so a number is an order of its own each day: {0, plural, one {# order has} other {# orders have}} the number of an earlier one.',
      orders,
    ),
  'amount-counts-once': ({ amount }) =>
    t("{0} is the order's total, so it is counted once per order.", quoteColumn(amount)),
  'amount-is-product': (product) =>
    t('Amount checked: {0} = {1}.', quoteFactors(product), quoteColumn(product.amount)),
  'amount-is-no-product': ({ difference, ...product }) =>
    difference >= 0
      ? t(
          '{0} is read, which may have discounts or tax in it; {1} comes to {2} more.',
          quoteColumn(product.amount),
          quoteFactors(product),
          formatShare(difference),
        )
      : t(
          '{0} is read, which may have freight or tax in it; {1} comes to {2} less.',
          quoteColumn(product.amount),
          quoteFactors(product),
          formatShare(-difference),
        ),
};

interface Values
  extends FormerNameNotes,
    FormerNameWarnings,
    ColumnNotes,
    ColumnWarnings,
    SheetNotes,
    SheetWarnings,
    OrderNotes,
    OrderWarnings,
    ValueNotes,
    ValueWarnings,
    StatusNotes,
    StatusWarnings,
    ChoiceNotes,
    FilterWarnings,
    RepeatNotes,
    RepeatWarnings,
    ReturnNotes,
    ReturnWarnings,
    PlausibilityWarnings,
    ResultNotes,
    ResultWarnings,
    ForecastNotes,
    ForecastWarnings,
    RuleWarnings {}

const texts: Texts<Values> = {
  ...formerNameTexts,
  ...columnTexts,
  ...sheetTexts,
  ...orderTexts,
  ...valueTexts,
  ...statusTexts,
  ...choiceTexts,
  ...repeatTexts,
  ...returnTexts,
  ...plausibilityTexts,
  ...resultTexts,
  ...forecastTexts,
  ...ruleTexts,
};
