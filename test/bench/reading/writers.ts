import type { Cell, DateForm, MoneyForm } from './forms.ts';
import type { Layout, Row, Write } from './layout.ts';
import { type Locale, locales } from './locales.ts';
import {
  type Customer,
  isPurchase,
  type Line,
  lineTotals,
  type Order,
  type State,
  type Total,
  totals,
} from './shop.ts';

/** Cells by what they say. Blank is the empty text. */

// Of the customer; blank for walk-ins.
const ofCustomer =
  (write: (customer: Customer, row: Row) => Cell): Write =>
  (row) =>
    row.order.customer === undefined ? '' : write(row.customer, row);

const localeOf = ({ layout }: Row): Locale => locales[layout.language];
const firstOf = ({ index }: Customer, { first }: Locale): string => first[index % first.length]!;
const lastOf = ({ index }: Customer, { last }: Locale): string =>
  last[(index + Math.floor(index / 16)) % last.length]!;

export function nameOf(customer: Customer, locale: Locale): string {
  const [first, last] = [firstOf(customer, locale), lastOf(customer, locale)];
  return locale.familyFirst === undefined ? `${first} ${last}` : `${last}${locale.familyFirst}${first}`;
}

export const name = ofCustomer((customer, row) => nameOf(customer, localeOf(row)));
export const firstName = ofCustomer((customer, row) => firstOf(customer, localeOf(row)));
export const lastName = ofCustomer((customer, row) => lastOf(customer, localeOf(row)));
export const lastFirst = ofCustomer(
  (customer, row) => `${lastOf(customer, localeOf(row))}, ${firstOf(customer, localeOf(row))}`,
);
export const company = (form = ' Ltd'): Write =>
  ofCustomer(
    (customer, row) =>
      `${lastOf(customer, localeOf(row))} ${firstOf(customer, localeOf(row))[0]}${customer.index}${form}`,
  );
export const email = ofCustomer(({ index }) => `buyer${index * 37 + 11}@example.com`);
/** The same address in capitals, now and then. */
export const emailInAnyCase = ofCustomer(({ index }, { order }) => {
  const address = `Buyer.No${index * 37 + 11}@Example.com`;
  return order.index % 3 === 0 ? address : address.toLowerCase();
});
export const customerId = (prefix = '', start = 1000, digits = 0): Write =>
  ofCustomer(({ index }) => prefix + String(start + index * 7).padStart(digits, '0'));
/** Written as a number where the file has such. */
export const customerNumber = (start = 20_000): Write => ofCustomer(({ index }) => start + index * 3);
export const userName = ofCustomer(({ index }) => `shopper_${(index * 7919 + 1234).toString(36)}`);
/** Whom the order is sent to: now and then someone else than who bought. */
export const recipient = ofCustomer(({ index }, row) =>
  nameOf({ index: row.order.index % 4 === 1 ? (index * 5 + row.order.index) % 90 : index }, localeOf(row)),
);
export const phone = (prefix: string): Write =>
  ofCustomer(({ index }) => `${prefix}${String(1_234_567 + index * 9137).slice(0, 7)}`);
/** One phone, with and without the country's code, with and without spaces. */
export const phoneInForms = (country: string, area: string): Write =>
  ofCustomer(({ index }, { order }) => {
    const number = String(2_345_678 + index * 9137);
    const forms = [`${country} ${area} ${number}`, `0${area}${number}`, `${country}${area}${number}`];
    return forms[order.index % forms.length]!;
  });
const hash = (value: number): number => (value * 7919 + 104_729) % 99_991;
export const city = ofCustomer(({ index }, row) => {
  const { cities } = localeOf(row);
  return cities[hash(index) % cities.length]!;
});
export const zip = (start: number, step = 111): Write =>
  ofCustomer(({ index }) => String(start + (hash(index) % 40) * step));
/** A trait of the customer, the same at every order. */
export const trait = (words: string): Write => {
  const list = words.split('|');
  return ofCustomer(({ index }) => list[hash(index + 3) % list.length]!);
};
export const age: Write = ofCustomer(({ index }) => 19 + (hash(index + 5) % 55));

// Of the order.
export const orderNumber = (prefix = '', start = 1001, suffix = ''): Write => {
  return ({ order }) => `${prefix}${start + order.index}${suffix}`;
};
/** Whether an order has got a number, where some have not. */
export const isNumbered = ({ index }: Order): boolean => hash(index + 11) % 9 !== 0;
export const ifNumbered =
  (write: Write): Write =>
  (row) =>
    isNumbered(row.order) ? write(row) : '';
/** Written as a number where the file has such. */
export const orderCount =
  (start = 1001): Write =>
  ({ order }) =>
    start + order.index;
export const longId =
  (prefix = '', start = 5_400_000_000_000): Write =>
  ({ order }) =>
    `${prefix}${start + order.index * 7919}`;
export const statusOf = ({ statuses }: Layout, order: Order): string =>
  wordOf(statuses?.[order.state] ?? '', order);
export const status: Write = ({ layout, order }) => statusOf(layout, order);
/** A status of its own, such as of the delivery. */
export const statusBy =
  (words: Partial<Record<State | 'else', string>>): Write =>
  ({ order }) =>
    wordOf(words[order.state] ?? words.else ?? '', order);
const wordOf = (words: string, { index }: Order): string => {
  const list = words.split('|');
  return list[index % list.length]!;
};
export const date: Write = ({ layout, order }) => layout.date(order.date);
export const dateIn =
  (form: DateForm): Write =>
  ({ order }) =>
    form(order.date);
/** Some days, and hours, after the order. */
export const dateAfter =
  (days: number, form?: DateForm): Write =>
  ({ layout, order }) =>
    (form ?? layout.date)(order.date + (days * 24 + 2) * 3_600_000);
export const currency: Write = ({ order }) => order.currency;
export const itemCount: Write = ({ order }) => order.lines.reduce((sum, line) => sum + line.quantity, 0);
/** All that was bought, in one cell. */
export const packedLines: Write = (row) =>
  row.order.lines
    .map(
      (line) =>
        `name:${productOf(line, localeOf(row))}|quantity:${line.quantity}|total:${(lineTotals.net(line) / 100).toFixed(2)}`,
    )
    .join(';');

// Of the line.
const productOf = ({ product }: Line, { products }: Locale): string =>
  `${products[product % products.length]} ${'SML'[Math.floor(product / products.length)]}`;
export const product: Write = (row) => productOf(row.line, localeOf(row));
export const sku: Write = ({ line }) => `AB-${100 + line.product}`;
/** Digits alone, as of a marketplace's article. */
export const article =
  (start: number): Write =>
  ({ line }) =>
    String(start + line.product * 7919);
export const category = (words: string): Write => {
  const list = words.split('|');
  return ({ line }) => list[line.product % list.length]!;
};
export const quantity: Write = ({ line, sign }) => sign * line.quantity;
/** Of all lines on the row of a whole order. */
export const quantityOfRow: Write = (row) => (row.kind === 'summary' ? itemCount : quantity)(row);
/** With three decimals, as of goods that are weighed: 1,000. */
export const quantityDecimals =
  (mark: string): Write =>
  ({ line, sign }) =>
    `${sign * line.quantity}${mark}000`;
export const lineNumber: Write = ({ index }) => index + 1;

// Money.
/** An amount, taken back where the row takes back. */
const amount =
  (of: (row: Row) => number, form?: MoneyForm): Write =>
  (row) =>
    (form ?? row.layout.money)(row.sign * of(row));
export const price =
  (form?: MoneyForm): Write =>
  (row) =>
    (form ?? row.layout.money)(row.line.price);
/** Of one unit, less the discount; whole where every unit's share is. */
export const line = (total: keyof typeof lineTotals, form?: MoneyForm): Write =>
  amount(({ line }) => lineTotals[total](line), form);
export const lineDiscount = (form?: MoneyForm): Write => amount(({ line }) => line.discount, form);
export const lineTax = (form?: MoneyForm): Write => amount(({ line }) => line.tax, form);
export const total = (of: Total, form?: MoneyForm): Write => amount(({ order }) => totals[of](order), form);
export const discount = (form?: MoneyForm): Write =>
  amount(({ order }) => totals.list(order) - totals.net(order), form);
/** The discount as a share of the list value: 20%. */
export const discountRate =
  (after = '%'): Write =>
  ({ line }) =>
    `${Math.round((100 * line.discount) / lineTotals.list(line))}${after}`;
export const shipping = (form?: MoneyForm): Write => amount(({ order }) => order.shipping, form);
export const tax = (form?: MoneyForm): Write =>
  amount(({ order }) => totals.taxed(order) - totals.net(order), form);
export const paidBack =
  (form?: MoneyForm): Write =>
  (row) =>
    (form ?? row.layout.money)(row.order.paidBack);
/** A fee as a share of what was paid, below zero. */
export const fee = (share: number, form?: MoneyForm): Write =>
  amount(({ order }) => -Math.round(totals.paid(order) * share), form);
/** What is left after such a fee. */
export const afterFee = (share: number, form?: MoneyForm): Write =>
  amount(({ order }) => totals.paid(order) - Math.round(totals.paid(order) * share), form);
/** Money that says nothing of the order: the same form, another amount. */
export const someMoney = (units: number, form?: MoneyForm): Write =>
  amount(({ order, layout }) => units * (1 + (hash(order.index) % 9)) * (layout.shop?.scale ?? 1), form);
export const zero: Write = (row) => row.layout.money(0);

// Of none of them.
export const constant =
  (cell: Cell): Write =>
  () =>
    cell;
/** One of a few words, by the order; it tells nothing of the customer. */
export const anyOf = (words: string): Write => {
  const list = words.split('|');
  return ({ order }) => list[hash(order.index) % list.length]!;
};
/** 1 to `most`, by the order: guests, rooms, tables. */
export const count =
  (most: number): Write =>
  ({ order }) =>
    1 + (hash(order.index + 17) % most);
/** An id of its own on every row. */
export const rowId =
  (prefix: string, start: number): Write =>
  ({ number }) =>
    `${prefix}${start + number * 13}`;
export const rowNumber: Write = ({ number }) => number;
/** Now and then a remark. */
export const remark =
  (text: string): Write =>
  ({ order, index }) =>
    order.index % 7 === 2 && index === 0 ? text : '';

// Where they stand.
/** On the first row of an order alone. */
export const once =
  (write: Write): Write =>
  (row) =>
    row.index === 0 ? write(row) : '';
/** On the first row of a customer alone, of rows that are sorted by them. */
export const onceCustomer =
  (write: Write): Write =>
  (row) =>
    row.startsCustomer ? write(row) : '';
/** Not on the rows of single lines. */
export const onSummary =
  (write: Write): Write =>
  (row) =>
    row.kind === 'item' ? '' : write(row);
/** Not on the row of the whole order. */
export const onItem =
  (write: Write): Write =>
  (row) =>
    row.kind === 'summary' ? '' : write(row);
/** By what a row is of; blank where nothing is said of that. */
export const byKind =
  (writes: Partial<Record<Row['kind'], Write>>): Write =>
  (row) =>
    writes[row.kind]?.(row) ?? '';
/** One cell for purchases, another for what was taken back or never was. */
export const whether = (purchase: Write, lost: Write): Write => {
  return (row) => (isPurchase(row.order.state) && row.kind !== 'reversal' ? purchase : lost)(row);
};
export const ifLost = (write: Write): Write => whether(constant(''), write);
export const ifPurchase = (write: Write): Write => whether(write, constant(''));
