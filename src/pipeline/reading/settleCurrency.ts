import { currencyNamed, listCurrencies, meantBy } from '../cells/currencies.ts';
import { type Note, note, type Warning, warning } from '../language/remarks.ts';
import type { NumberValues } from '../values/numberColumn.ts';
import type { OrderedValues } from './formOrders.ts';
import { type CurrencyRows, Question } from './question.ts';
import type { ReadingOptions } from './reading.ts';
import type { ColumnValues } from './transactionSink.ts';

export interface CurrencyNotes {
  /** Rows in other currencies are left out. */
  readonly 'one-currency': { readonly currency: string };
  readonly 'currencies-converted': { readonly rates: readonly string[] };
}

export interface CurrencyWarnings {
  /** They are added up as they are: `rows` are in another currency than most. */
  readonly 'several-currencies': { readonly currencies: readonly string[]; readonly rows?: number };
}

type CurrencyRemark = Note<CurrencyNotes> | Warning<CurrencyWarnings>;

/** Money in one currency, as far as the settings say how. */
export interface SettledCurrency {
  readonly values: ColumnValues;
  /** 1 for each row in a currency that is not read; undefined where there is none. */
  readonly foreign: Uint8Array | undefined;
  /** That the rows are in, the most common first. */
  readonly currencies: readonly CurrencyRows[];
  /** The one that all of it is in: a code, or a sign that several have; undefined where that is not known. */
  readonly currency: string | undefined;
  readonly remarks: readonly CurrencyRemark[];
}

type CurrencyOptions = Pick<ReadingOptions, 'currency' | 'currencyRates'>;

/** Of the rows, from which on a currency is not added to another without an answer. */
const leastShare = 0.01;
/** Of the rows, from which on a currency is the one that is meant. */
const leastMeant = 0.9;

/**
 * Converts money, or leaves rows out, as the settings say. Throws a `Question` where several currencies stand in more
 * than a few rows each and the settings say nothing of them.
 */
export function settleCurrency({ values, orders }: OrderedValues, options: CurrencyOptions): SettledCurrency {
  const rows = findCurrencies(values, orders.order);
  const currencies = rows?.counts ?? [];
  const isOne = rows === undefined || rows.counts.length < 2;
  if (rows === undefined || (isOne && options.currency === ''))
    return { values, foreign: undefined, currencies, currency: currencies[0]?.currency, remarks: [] };
  return readWanted(values, rows, options);
}

/** The currency of each row. */
interface RowCurrencies {
  /** Index into `counts`; -1 where it is not known. */
  readonly of: (row: number) => number;
  /** The most common first. */
  readonly counts: readonly CurrencyRows[];
}

function readWanted(
  values: ColumnValues,
  { of, counts }: RowCurrencies,
  options: CurrencyOptions,
): SettledCurrency {
  const rates = readRates(options);
  const unsettled = counts.filter(({ currency }) => !rates.has(keyOf(currency)));
  if (options.currency === '' && unsettled.length > 1) return addUp(values, unsettled, counts);
  const base = keyOf(options.currency === '' ? (unsettled[0]?.currency ?? '') : options.currency);
  const factors = counts.map(({ currency }) =>
    keyOf(currency) === base ? 1 : (rates.get(keyOf(currency)) ?? Number.NaN),
  );
  const convertedRows = counts.filter(
    ({ currency }) => rates.has(keyOf(currency)) && keyOf(currency) !== base,
  );
  return {
    values: factors.some((factor) => factor !== 1) ? convert(values, of, factors) : values,
    foreign: factors.some(Number.isNaN) ? markForeign(values.length, of, factors) : undefined,
    currencies: counts,
    currency: counts.find(({ currency }) => keyOf(currency) === base)?.currency,
    remarks: [
      ...(convertedRows.length > 0 ? [noteRates(convertedRows, rates)] : []),
      ...(factors.some(Number.isNaN) ? [note('one-currency', { currency: options.currency })] : []),
    ],
  };
}

/** As they are, where all but one currency stand in a few rows only. */
function addUp(
  values: ColumnValues,
  unsettled: readonly CurrencyRows[],
  counts: readonly CurrencyRows[],
): SettledCurrency {
  const all = counts.reduce((sum, { rows }) => sum + rows, 0);
  const [most, ...others] = unsettled as [CurrencyRows, ...CurrencyRows[]];
  if (others.some(({ rows }) => rows >= leastShare * all)) {
    const proposal = most.rows >= leastMeant * all ? { proposal: 0 } : {};
    throw new Question({ code: 'currencies-open', values: { currencies: unsettled }, ...proposal });
  }
  const rows = others.reduce((sum, each) => sum + each.rows, 0);
  const currencies = unsettled.slice(0, 8).map(({ currency }) => currency);
  return {
    values,
    foreign: undefined,
    currencies: counts,
    currency: undefined,
    remarks: [warning('several-currencies', { currencies, rows })],
  };
}

function noteRates(rows: readonly CurrencyRows[], rates: ReadonlyMap<string, number>): CurrencyRemark {
  return note('currencies-converted', {
    rates: rows.map(({ currency }) => `${currency} × ${rates.get(keyOf(currency))}`),
  });
}

const readRates = ({ currencyRates }: CurrencyOptions): ReadonlyMap<string, number> =>
  new Map(Object.entries(currencyRates).map(([code, rate]) => [keyOf(code), rate]));

/** Settings may have a code in small letters. */
const keyOf = (currency: string): string => currency.toUpperCase();

/** By the column of currencies, else by what stands with the amounts or the prices. */
function findCurrencies(
  { length, currency, amount, price }: ColumnValues,
  order: Int32Array,
): RowCurrencies | undefined {
  const money = amount ?? price;
  if (currency !== undefined && currency.texts.length > 0) {
    const codes = currency.texts.map((text) => currencyNamed(text) ?? text.toUpperCase());
    return countRows(length, codes, (row) => currency.indices[row]!);
  }
  return money?.signOf && countRows(length, money.signs, signIn(money.signOf, order));
}

/** An order's further lines, which may have no sum, are in the currency of those that have one. */
function signIn(signOf: NonNullable<NumberValues['signOf']>, order: Int32Array): (row: number) => number {
  const ofOrder = new Map<number, number>();
  for (let row = 0; row < signOf.length; row++) if (signOf[row]! > 0) ofOrder.set(order[row]!, signOf[row]!);
  ofOrder.delete(-1);
  return (row) => (signOf[row]! || (ofOrder.get(order[row]!) ?? 0)) - 1;
}

function countRows(length: number, names: readonly string[], nameOf: (row: number) => number): RowCurrencies {
  const apart = listCurrencies(names);
  const codes = names.map((name) => (apart.includes(name) ? name : (meantBy(name, apart) ?? name)));
  const distinct = [...new Set(codes)];
  if (distinct.length < 2)
    return { of: (row) => Math.min(nameOf(row), 0), counts: countAll(distinct, length) };
  const places = codes.map((code) => distinct.indexOf(code));
  const counts = new Float64Array(distinct.length);
  for (let row = 0; row < length; row++) {
    const name = nameOf(row);
    if (name >= 0) counts[places[name]!]!++;
  }
  const order = [...counts.keys()].sort((one, other) => counts[other]! - counts[one]!);
  const rank = places.map((place) => order.indexOf(place));
  return {
    of: (row) => (nameOf(row) < 0 ? -1 : rank[nameOf(row)]!),
    counts: order.map((place) => ({ currency: distinct[place]!, rows: counts[place]! })),
  };
}

const countAll = (codes: readonly string[], rows: number) => codes.map((currency) => ({ currency, rows }));

function convert(values: ColumnValues, of: RowCurrencies['of'], factors: readonly number[]): ColumnValues {
  const factorOf = (row: number) => {
    const factor = factors[of(row)] ?? 1;
    return Number.isNaN(factor) ? 1 : factor;
  };
  const scale = (numbers: NumberValues | undefined) =>
    numbers && { ...numbers, values: numbers.values.map((value, row) => value * factorOf(row)) };
  return { ...values, amount: scale(values.amount), price: scale(values.price) };
}

function markForeign(length: number, of: RowCurrencies['of'], factors: readonly number[]): Uint8Array {
  const foreign = new Uint8Array(length);
  for (let row = 0; row < length; row++) foreign[row] = Number(Number.isNaN(factors[of(row)] ?? 1));
  return foreign;
}
