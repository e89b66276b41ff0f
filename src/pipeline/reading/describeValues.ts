import type { DayOrder } from '../cells/dateReading.ts';
import { type Note, type NoValues, note, type Warning, warning } from '../language/remarks.ts';
import { formatDate } from '../time/calendar.ts';
import type { DateValues } from '../values/dateColumn.ts';
import type { LabelValues } from '../values/labelColumn.ts';
import type { NumberValues } from '../values/numberColumn.ts';
import type { NumberRole } from './hintMark.ts';
import { Question } from './question.ts';
import type { ReadingOptions } from './reading.ts';
import type { TitleNotes, TitleWarnings } from './repeatedTitles.ts';
import type { UnitNotes } from './scaleMoney.ts';
import type { CurrencyNotes, CurrencyWarnings } from './settleCurrency.ts';
import type { CustomerNotes, CustomerWarnings } from './settleCustomers.ts';
import type { HiddenRows } from './sheetRanges.ts';
import type { ColumnValues } from './transactionSink.ts';

/** What is said of how the cells were read. */
export interface ValueNotes extends CurrencyNotes, CustomerNotes, TitleNotes, UnitNotes {
  readonly 'date-order': { readonly order: DayOrder };
  /** Years are of another calendar: the first such date, as it is read (`2024-01-15`), and its row. */
  readonly 'years-of-other-calendar': { readonly row: number; readonly day: string };
  /** So many dates are months without a day, each of which is read as its first. */
  readonly 'months-without-day': { readonly rows: number };
  /** Texts that stand for no customer. */
  readonly 'no-customer-texts': { readonly texts: readonly string[] };
}

export interface ValueWarnings extends CurrencyWarnings, CustomerWarnings, TitleWarnings {
  /** The order that was set, for all workbooks or for this one by its key, leaves out dates that prove another. */
  readonly 'dates-against-setting': { readonly dates: readonly string[]; readonly proven: DayOrder };
  readonly 'dates-against-kept-order': {
    readonly dates: readonly string[];
    readonly proven: DayOrder;
    readonly workbook: string;
  };
  readonly 'dates-left-out': { readonly order: DayOrder; readonly dates: readonly string[] };
  readonly 'days-and-months-swapped': NoValues;
  /** Every number can be read either way, such as 1.234. */
  readonly 'decimal-mark-open': {
    readonly column: 'quantity' | 'price' | 'amount';
    readonly mark: NumberValues['decimalMark'];
  };
  /** Rows that count though the spreadsheet program hides them. */
  readonly 'rows-hidden': HiddenRows;
  readonly 'customer-of-many': { readonly customers: readonly string[] };
  /** Customers with the sign that stands for a character that was lost. */
  readonly 'customer-characters-lost': { readonly customers: readonly string[]; readonly count: number };
  readonly 'customer-digits-lost': { readonly customers: readonly string[] };
}

export type ValueRemark = Note<ValueNotes> | Warning<ValueWarnings>;

type OrderOptions = Pick<ReadingOptions, 'dateOrder' | 'dateOrderKeptFor'>;

const numberRoles = ['quantity', 'price', 'amount'] as const;

/**
 * What the user should know of how the cells were read. Throws a `Question` where the order of day and month, or a decimal
 * mark, is open and was not set.
 */
export function describeValues(values: ColumnValues, options: OrderOptions): readonly ValueRemark[] {
  if (options.dateOrder === 'auto' && values.date.ambiguous) throw askDateOrder(values.date);
  for (const column of numberRoles) if (values[column]?.isOpen) throw askMark(column, values[column]);
  return [
    ...noteDates(values.date),
    ...noteCalendar(values),
    ...notePlaceholders(values),
    ...warnOfDates(values.date, options),
    ...warnOfMarks(values),
    ...warnOfLabels(values),
    ...values.hidden.map((rows) => warning('rows-hidden', rows)),
  ];
}

function askDateOrder({ examples, readable }: DateValues): Question {
  return new Question({
    code: 'date-order-open',
    values: { dates: examples.slice(0, 3), orders: readable },
  });
}

function askMark(column: NumberRole, { decimalMark, openExamples }: NumberValues): Question {
  return new Question({
    code: 'decimal-mark-open',
    values: { column, numbers: openExamples.slice(0, 3) },
    proposal: decimalMark === '.' ? 0 : 1,
  });
}

function noteDates({ order, evidence }: DateValues): readonly ValueRemark[] {
  return order === 'none' || evidence === 'same' ? [] : [note('date-order', { order })];
}

function noteCalendar({ date, row }: ColumnValues): readonly ValueRemark[] {
  const { calendar, months, values } = date;
  const first = calendar?.row ?? -1;
  const day = first >= 0 ? formatDate(values[first]!) : undefined;
  return [
    ...(day === undefined ? [] : [note('years-of-other-calendar', { row: row[first]!, day })]),
    ...(months === 0 ? [] : [note('months-without-day', { rows: months })]),
  ];
}

function notePlaceholders({ customer }: ColumnValues): readonly ValueRemark[] {
  const texts = [...customer.placeholders.keys()];
  return texts.length === 0 ? [] : [note('no-customer-texts', { texts })];
}

function warnOfDates(values: DateValues, options: OrderOptions): readonly ValueRemark[] {
  const swapped = values.swapped ? [warning('days-and-months-swapped', {})] : [];
  return [...warnOfLeftOut(values, options), ...swapped];
}

function warnOfLeftOut(
  { order, proven, counterexamples }: DateValues,
  { dateOrderKeptFor: workbook }: OrderOptions,
): readonly ValueRemark[] {
  if (counterexamples.length === 0) return [];
  if (proven === undefined) {
    return order === 'none' ? [] : [warning('dates-left-out', { order, dates: counterexamples })];
  }
  const dates = counterexamples.slice(0, 3);
  return workbook === undefined
    ? [warning('dates-against-setting', { dates, proven })]
    : [warning('dates-against-kept-order', { dates, proven, workbook })];
}

function warnOfMarks(values: ColumnValues): readonly ValueRemark[] {
  return numberRoles.flatMap((column) => {
    const read = values[column];
    return read?.ambiguous ? [warning('decimal-mark-open', { column, mark: read.decimalMark })] : [];
  });
}

function warnOfLabels({ customer, contacts: { name } }: ColumnValues): readonly ValueRemark[] {
  const indices = new Set([...customer.sharedByMany, ...findNamedAsMany(customer, name)]);
  const shared = [...indices].map((index) => customer.texts[index]!);
  const { count, examples } = customer.shortened;
  const damaged = customer.texts.filter((text) => text.includes('\ufffd'));
  return [
    ...(shared.length > 0 ? [warning('customer-of-many', { customers: shared })] : []),
    ...(count > 0 ? [warning('customer-digits-lost', { customers: examples })] : []),
    ...(damaged.length > 0
      ? [warning('customer-characters-lost', { customers: damaged.slice(0, 3), count: damaged.length })]
      : []),
  ];
}

/** Customers whose number says nothing of it, but whose name is one that stands for many: `99999`, `Cash sale`. */
function findNamedAsMany(customer: LabelValues, name: LabelValues | undefined): readonly number[] {
  if (name === undefined || name.sharedByMany.length === 0) return [];
  const bearers = new Map(name.sharedByMany.map((shared) => [shared, new Set<number>()]));
  name.indices.forEach((shared, row) => {
    bearers.get(shared)?.add(customer.indices[row]!);
  });
  // Guests with a number each are who they are.
  return [...bearers.values()].flatMap((those) =>
    those.size === 1 ? [...those].filter((who) => who >= 0) : [],
  );
}
