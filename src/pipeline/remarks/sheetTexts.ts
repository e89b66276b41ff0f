import type { RepeatedOrders, RepeatNotes, RepeatWarnings } from '../cleaning/repeatedOrders.ts';
import { formatList, formatMoney, t } from '../language/language.ts';
import type { Texts } from '../language/remarks.ts';
import type { ChangedOrders } from '../reading/repeats.ts';
import type { SheetNotes, SheetWarnings } from '../reading/sheetRemarks.ts';

/** The sentences on the sheets of a workbook, in `values` as their remarks have them. */
export const sheetTexts: Texts<SheetNotes & SheetWarnings> = {
  'sheets-passed-over': ({ sheets }) =>
    t('Skipped sheets (no transactions): {0}.', formatList(sheets, 'and')),
  'sheets-without-rows': ({ sheets }) =>
    t('Skipped sheets (no rows below the header): {0}.', formatList(sheets, 'and')),
  'sheets-of-customers': ({ sheets }) =>
    t('Skipped sheets (one row per customer): {0}.', formatList(sheets, 'and')),
  'sheets-of-plans': ({ sheets }) =>
    t(
      'Left out as budget, plan or forecast by name: {0}; to read it anyway, name the sheets to read in segmentAi.sheets.',
      formatList(sheets, 'and'),
    ),
  'sheets-of-no-sales': ({ sheets }) =>
    t(
      'Left out as no sales by name: {0}. Any refunds there are not subtracted. To read it anyway, name the sheets to read in segmentAi.sheets.',
      formatList(sheets, 'and'),
    ),
  'sheets-not-named': ({ sheets }) =>
    t('Not read, because segmentAi.sheets names others: {0}.', formatList(sheets, 'and')),
  'hidden-sheets-read': ({ sheets }) =>
    t('Read although hidden, because no other sheet holds transactions: {0}.', formatList(sheets, 'and')),
  'sheets-left-open': ({ sheets }) =>
    t(
      'Not read, because it is open which column is what: {0}; to be asked, name one sheet alone in segmentAi.sheets.',
      formatList(sheets, 'and'),
    ),
  'sheets-of-other-columns': ({ sheets }) =>
    t(
      'Not read, because of other column titles, although there seem to be transactions: {0}; name the sheets to read in segmentAi.sheets.',
      formatList(sheets, 'and'),
    ),
  'sheets-hidden': ({ sheets }) =>
    t(
      'Not read, because hidden, although there seem to be transactions: {0}; name the sheets to read in segmentAi.sheets.',
      formatList(sheets, 'and'),
    ),
  'sheet-repeats-amounts': ({ sheet, other }) =>
    t(
      '“{0}” mostly has customers and amounts of “{1}”, on other days, and both count. If they are the same purchases, as invoices and payments are, name the sheet to read in segmentAi.sheets.',
      sheet,
      other,
    ),
  'sheets-not-found': ({ sheets }) =>
    t('No sheet is called {0}, which segmentAi.sheets names.', formatList(sheets, 'or')),
};

/** The sentences on orders that stand in more than one sheet. */
export const repeatTexts: Texts<RepeatNotes & RepeatWarnings> = {
  'orders-counted-once': ({ repeated }) =>
    t('Counted once: {0}.', formatList(repeated.map(describeRepeated), 'and')),
  'orders-changed-elsewhere': ({ changed }) =>
    t(
      'Added up: {0}. If a sheet corrects the other, put the corrected orders into one sheet and name it in segmentAi.sheets.',
      formatList(changed.map(describeChanged), 'and'),
    ),
  'orders-counted-twice': ({ repeated }) =>
    t(
      'Counted twice: {0}. To count them once, set segmentAi.cleaning.overlaps to "once".',
      formatList(repeated.map(describeRepeated), 'and'),
    ),
};

const describeChanged = ({ sheet, of, orders }: ChangedOrders): string =>
  t(
    '{0, plural, one {# order} other {# orders}} of “{1}” and of “{2}”, with the same number, customer and day but other lines',
    orders,
    sheet,
    of,
  );

const describeRepeated = ({ sheet, of, rows, orders, amount }: RepeatedOrders): string =>
  t(
    '{0, plural, one {# order} other {# orders}} of “{1}” that {0, plural, one {stands} other {stand}} in “{2}” too ({3, plural, one {# row} other {# rows}}, an amount of {4})',
    orders,
    sheet,
    of,
    rows,
    formatMoney(amount),
  );
