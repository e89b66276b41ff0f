import type { KindWarnings } from '../columns/columnRemarks.ts';
import { formatList, formatShare, t } from '../language/language.ts';
import { quote } from '../language/quote.ts';
import type { Texts } from '../language/remarks.ts';
import { quoteColumn } from './quoteColumn.ts';
import { wordFilter, wordFilterNot } from './wordFilter.ts';

/** What is said of rows that count, though they may be no sales, or of what others are of too. */
export const kindTexts: Texts<KindWarnings> = {
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
  'kinds-settled': ({ column, kind, comesFirst }) =>
    t(
      'Rows with {0} in “{1}” and the others count alike, though the ones seem to use up or pay for the others, as a card and its visits or invoices and payments do. If so, set segmentAi.filter to what counts, for example {2}.',
      quote(kind),
      column,
      comesFirst ? wordFilter(column, kind) : wordFilterNot(column, [kind]),
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
  'discounts-count': ({ column, kinds }) =>
    t(
      'Rows with {0} in “{1}” are added to what was bought, as they are not below zero. Write them with a minus, or leave them out with segmentAi.filter: {2}.',
      formatList(kinds.map(quote), 'and'),
      column,
      wordFilterNot(column, kinds),
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
};
