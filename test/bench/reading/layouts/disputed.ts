import { around, dates, money } from '../forms.ts';
import { csv, type Layout, semicolons, type Write } from '../layout.ts';
import { locales } from '../locales.ts';
import {
  anyOf,
  city,
  company,
  customerId,
  date,
  line,
  name,
  nameOf,
  orderNumber,
  price,
  product,
  quantity,
  sku,
  status,
  total,
} from '../writers.ts';

/** What is still to come of some orders. */
const owed: Write = ({ order }) => (order.index % 4 === 1 ? 2 : 0);
const ordered: Write = (row) => Number(quantity(row)) + Number(owed(row));
const valueOrdered: Write = (row) => row.layout.money(Number(ordered(row)) * row.line.price);
/** Who pays for two others as well. */
const payer: Write = ({ customer: { index }, layout }) =>
  nameOf({ index: index - (index % 3) }, locales[layout.language]);
/** The group that every fourth account is the first of. */
const parent: Write = (row) =>
  company(' Ltd')({ ...row, customer: { index: row.customer.index - (row.customer.index % 4) } });
const kindOfLine: Write = ({ order }) => (order.index % 9 === 4 ? 'Sample' : 'Normal');
/** In one of two columns. */
const booked =
  (side: 'debit' | 'credit'): Write =>
  (row) =>
    (row.order.state === 'returned') === (side === 'debit') ? total('net')(row) : '';

/** Files in which two columns dispute a role, or one that nobody reads may take rows back. */
export const disputed: readonly Layout[] = [
  {
    id: 'wholesale-part-deliveries',
    platform: 'Wholesale ERP',
    language: 'English',
    kinds: ['amount per line'],
    file: csv(),
    rows: 'lines',
    columns: {
      'Sales order|Order no': orderNumber('SO', 5001),
      'Order date': date,
      Account: customerId('', 700),
      'Trade customer|Customer': company(' Ltd'),
      SKU: sku,
      'Qty ordered|Ordered': ordered,
      'Qty delivered|Delivered': quantity,
      'Back order': owed,
      'Unit net': price(),
      'Order value': valueOrdered,
      'Delivered value|Value delivered': line('net'),
    },
    money: money.point,
    date: dates.dashed,
    shop: { currencies: ['GBP'] },
    truth: { revenue: ['net'], mayAsk: true },
    answer: { customer: 'Account', date: 'Order date', amount: 'Delivered value', invoice: 'Sales order' },
  },
  {
    id: 'club-fees-payer',
    platform: 'Club software',
    language: 'English',
    kinds: [],
    file: csv(),
    columns: {
      'Receipt|Receipt no': orderNumber('R', 2001),
      'Paid on': date,
      Member: name,
      Payer: payer,
      Plan: anyOf('Basic|Plus|Family'),
      'Fee|Amount': total('net'),
    },
    money: money.point,
    date: dates.dashed,
    shop: { currencies: ['USD'] },
    truth: { revenue: ['net'], mayAsk: true },
    answer: { customer: 'Member', date: 'Paid on', amount: 'Fee', invoice: 'Receipt' },
  },
  {
    id: 'crm-orders-parent',
    platform: 'Salesforce',
    language: 'English',
    kinds: [],
    file: csv({ quoteAll: true }),
    columns: {
      'Order Number': orderNumber('', 10_001),
      'Order Start Date|Order Date': date,
      'Account ID': customerId('0015', 1000),
      'Account Name': company(' Ltd'),
      'Parent Account': parent,
      'Billing City': city,
      'Order Amount|Total': total('net'),
    },
    money: money.point,
    date: dates.dashed,
    shop: { currencies: ['USD'] },
    truth: { revenue: ['net'], mayAsk: true },
    answer: {
      customer: 'Account ID',
      date: 'Order Start Date',
      amount: 'Order Amount',
      invoice: 'Order Number',
    },
  },
  {
    id: 'crm-won-deals',
    platform: 'Pipedrive',
    language: 'English',
    kinds: ['statuses'],
    file: csv(),
    columns: {
      'Deal - ID': orderNumber('', 301),
      'Deal - Organization': company(' Ltd'),
      'Deal - Value': total('net'),
      'Deal - Status': status,
      'Deal - Deal created': date,
    },
    money: money.point,
    date: dates.dashedTime,
    statuses: { done: 'Won', failed: 'Lost', draft: 'Open' },
    shop: { currencies: ['EUR'] },
    truth: { revenue: ['net'], mayAsk: true },
    answer: {
      customer: 'Deal - Organization',
      date: 'Deal - Deal created',
      amount: 'Deal - Value',
      invoice: 'Deal - ID',
      status: 'Deal - Status',
    },
  },
  {
    id: 'sales-register-two-sides',
    platform: 'Tally',
    language: 'English',
    kinds: ['titles above', 'thousands'],
    file: csv(),
    above: [['Sales Accounts'], ['1-Apr-23 to 31-Mar-24'], []],
    columns: {
      Date: date,
      'Particulars|Party': company(' Traders'),
      'Vch No.': orderNumber('SL/', 1),
      Debit: booked('debit'),
      Credit: booked('credit'),
    },
    money: money.groupPoint,
    date: dates.dayMonthDashes,
    statuses: { done: 'Sales', returned: 'Credit Note' },
    shop: { currencies: ['INR'] },
    truth: { revenue: ['net'], mayAsk: true },
    answer: { customer: 'Particulars', date: 'Date', amount: 'Credit', invoice: 'Vch No.' },
  },
  {
    id: 'lieferscheine-muster',
    platform: 'Warenwirtschaft',
    language: 'German',
    kinds: ['amount per line', 'decimal comma'],
    file: semicolons(),
    rows: 'lines',
    columns: {
      'Belegnr.|Belegnummer': orderNumber('RE', 4001),
      Datum: date,
      'Kd-Nr.|Kundennr.': customerId('', 30_000),
      'Typ|Vorgang': kindOfLine,
      Artikel: product,
      'Geliefert|Menge': quantity,
      'Einzelpreis|Preis': price(around('', money.comma, ' €')),
    },
    money: money.comma,
    date: dates.dotted,
    truth: { revenue: [], mayAsk: true, enough: /Typ|Vorgang/ },
    answer: {
      customer: 'Kd-Nr.',
      date: 'Datum',
      quantity: 'Geliefert',
      price: 'Einzelpreis',
      invoice: 'Belegnr.',
    },
  },
];
