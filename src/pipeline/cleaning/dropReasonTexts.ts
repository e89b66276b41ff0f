import { formatList, message, t, translate } from '../language/language.ts';
import { quote } from '../language/quote.ts';
import { describeUnknown, type UnknownValues } from '../reading/filterRows.ts';
import type { Transactions } from '../reading/transactions.ts';
import type { UnreadableCells } from '../reading/unreadableCells.ts';
import { type Cleaning, type DropReason, dropReasons } from './clean.ts';

interface ReasonText {
  readonly name: string;
  readonly meaning: string;
}

/** What people read of the reasons why rows are left out; to be translated where it is said. */
export const dropReasonTexts: Readonly<Record<DropReason, ReasonText>> = {
  repeated: {
    name: message('In another sheet too'),
    meaning: message('The order stands in another sheet, where it counts.'),
  },
  outsidePeriod: {
    name: message('Outside the period'),
    meaning: message('The purchase is outside the days that segmentAi.period names.'),
  },
  filteredOut: {
    name: message('Not chosen'),
    meaning: message('The row does not have the values that segmentAi.filter names.'),
  },
  missingCustomer: { name: message('No customer'), meaning: message('The row does not say who bought.') },
  cancelled: {
    name: message('Cancelled'),
    meaning: message('The invoice is a cancellation, or its status means no sale.'),
  },
  otherCurrency: {
    name: message('Other currency'),
    meaning: message('The row is not in the currency that segmentAi.currency names.'),
  },
  nonPositiveQuantity: {
    name: message('Zero or negative quantity'),
    meaning: message('A return, or a correction of stock; segmentAi.cleaning.returns can subtract returns.'),
  },
  nonPositivePrice: {
    name: message('Zero or negative price'),
    meaning: message('Probably a gift or an adjustment.'),
  },
  unreadableDate: { name: message('Unreadable date'), meaning: message('The date cell holds no date.') },
  unreadableAmount: {
    name: message('Unreadable amount'),
    meaning: message('The amount, the quantity or the price is not a number.'),
  },
  nonPositiveAmount: {
    name: message('Zero or negative amount'),
    meaning: message('A return, a gift or an adjustment; segmentAi.cleaning.returns can subtract returns.'),
  },
  afterAsOf: {
    name: message('After the as-of date'),
    meaning: message('The row is later than the as-of date.'),
  },
  duplicate: {
    name: message('Duplicate'),
    meaning: message('The row is the same as an earlier one in every column.'),
  },
  takenBack: {
    name: message('Cancelled later'),
    meaning: message('Another row cancels or returns the whole purchase.'),
  },
};

/** Why a file has no purchases, by what most of its rows were left out for. */
export function describeNothingLeft(
  { dropped, examples, returns }: Cleaning,
  { unreadable, filters }: Pick<Transactions, 'unreadable' | 'filters'>,
): string {
  const rows = dropReasons.reduce((sum, reason) => sum + dropped[reason], returns);
  const most = dropReasons.reduce((best, reason) => (dropped[reason] > dropped[best] ? reason : best));
  const [example] = examples[most];
  if (example === undefined) {
    return t(
      'No row is left after cleaning; check that customer, date, quantity and price columns are filled.',
    );
  }
  const unknown = filters.find((filter) => !filter.isNot && filter.unknown.length === filter.values.length);
  if (most === 'filteredOut' && unknown !== undefined) return explainUnknown(describeUnknown(unknown));
  const cells = unreadable.find(({ role }) => (role === 'date') === (most === 'unreadableDate'));
  if (cells !== undefined && (most === 'unreadableDate' || most === 'unreadableAmount'))
    return explainUnreadable(cells, rows, dropped[most]);
  const values = [
    rows,
    dropped[most],
    translate(dropReasonTexts[most].name),
    String(example.row),
    example.sheet,
  ] as const;
  const setting = settingOfReason[most];
  return setting === undefined
    ? t(
        'No row is left after cleaning: of {0, plural, one {# row} other {# rows}}, {1, plural, one {# was} other {# were}} left out for “{2}”, such as row {3} of “{4}”; check that column, or choose another in segmentAi.columns.',
        ...values,
      )
    : t(
        'No row is left after cleaning: of {0, plural, one {# row} other {# rows}}, {1, plural, one {# was} other {# were}} left out for “{2}”, such as row {3} of “{4}”; change {5}.',
        ...values,
        setting,
      );
}

/** The setting that leaves such rows out; absent where a column does. */
const settingOfReason: Readonly<Partial<Record<DropReason, string>>> = {
  outsidePeriod: 'segmentAi.period',
  filteredOut: 'segmentAi.filter',
  otherCurrency: 'segmentAi.currency',
  afterAsOf: 'segmentAi.asOf',
};

/** That no row has such values, and which there are. */
export function explainUnknown({ column, values, known }: UnknownValues): string {
  return t(
    'No row has {0} in “{1}”, which segmentAi.filter names; there are {2}.',
    formatList(values.map(quoteValue), 'or'),
    column,
    formatList(known.map(quoteValue), 'comma'),
  );
}

/** A value that rows are chosen by. */
export const quoteValue = (value: string): string => (value === '' ? t('an empty cell') : quote(value));

function explainUnreadable(
  { role, column, texts: [text] }: UnreadableCells,
  rows: number,
  leftOut: number,
): string {
  const values = [rows, leftOut, text ?? '', column] as const;
  return role === 'date'
    ? t(
        'No row is left after cleaning: of {0, plural, one {# row} other {# rows}}, {1, plural, one {# has} other {# have}} no date that can be read, such as “{2}” in “{3}”; write dates as 2024-01-31, or choose another column in segmentAi.columns.',
        ...values,
      )
    : t(
        'No row is left after cleaning: of {0, plural, one {# row} other {# rows}}, {1, plural, one {# has} other {# have}} no amount that can be read, such as “{2}” in “{3}”; write numbers as 1234.50, or choose another column in segmentAi.columns.',
        ...values,
      );
}
