import { note, warning } from '../../../src/pipeline/language/remarks.ts';
import type { RuleRemark } from '../../../src/pipeline/naming/ruleRemarks.ts';
import type { ResultRemark } from '../../../src/pipeline/results/resultRemarks.ts';

type Remark = ResultRemark | RuleRemark;

const product = { amount: { header: 'Total' }, quantity: { header: 'Qty' }, price: { letters: 'B' } };
const ruledOut = {
  share: { code: 'share-too-small', values: { least: 0.01 } },
  few: { code: 'too-few-customers', values: { least: 3 } },
  empty: { code: 'empty-segment', values: {} },
} as const;

/** One of each. */
export const everyRemark = {
  'value-horizon-shortened': note('value-horizon-shortened', { wanted: 180, days: 100 }),
  'value-first-days-left-out': note('value-first-days-left-out', { days: 60, tests: 2 }),
  'value-sampled': note('value-sampled', { customers: 90_000, of: 450_000 }),
  'value-parameter-capped': note('value-parameter-capped', { what: 'leaving' }),
  'value-ranking-alone': warning('value-ranking-alone', { horizonDays: 40, tests: 1 }),
  'value-total-untold': warning('value-total-untold', {}),
  'value-fifths-off': warning('value-fifths-off', { fifths: [{ fifth: 2, ratio: 0.5 }] }),
  'value-baseline-as-good': warning('value-baseline-as-good', {
    baseline: 'pastSpend',
    share: 0.75,
    ours: 0.74,
  }),
  'value-one-band': warning('value-one-band', {
    band: 2,
    share: 0.8,
    better: { horizonDays: 365, share: 0.5 },
  }),
  'value-not-settled': warning('value-not-settled', {}),
  'value-no-spend': warning('value-no-spend', {}),
  'former-name': note('former-name', {
    former: 'segmentAi.columns.client',
    name: 'segmentAi.columns.customer',
  }),
  'former-name-beside': warning('former-name-beside', { former: '--csv', name: '--customers' }),
  'column-by-values': note('column-by-values', { column: { letters: 'C' }, role: 'customer' }),
  'title-not-found': note('title-not-found', { wanted: 'Client', role: 'customer', found: 'Buyer' }),
  'no-order-numbers': note('no-order-numbers', {}),
  'cancelled-flag-unread': warning('cancelled-flag-unread', { column: 'Void', values: ['no', 'yes'] }),
  'price-grows-with-quantity': note('price-grows-with-quantity', { price: { header: 'Price' } }),
  'amount-is-product': note('amount-is-product', product),
  'amount-has-gaps': note('amount-has-gaps', product),
  'amount-is-no-product': note('amount-is-no-product', { ...product, difference: 0.125 }),
  'order-numbers-restart': note('order-numbers-restart', { orders: 39 }),
  'discount-unread': warning('discount-unread', {
    ...{ discount: { header: 'Discount' }, quantity: { header: 'Qty' }, price: { letters: 'B' } },
  }),
  'price-unit-unread': warning('price-unit-unread', {
    ...{ unit: { header: 'Per' }, quantity: { header: 'Qty' }, price: { letters: 'B' } },
  }),
  'money-in-other-unit': note('money-in-other-unit', { column: { header: 'Cents' }, factor: 0.01 }),
  'net-or-gross': note('net-or-gross', {
    ...{ read: { header: 'Gross' }, other: { header: 'Net' }, difference: -0.16 },
  }),
  'amount-counts-once': note('amount-counts-once', { amount: { header: 'Total' } }),
  'lines-are-no-total': note('lines-are-no-total', {
    amount: { header: 'Total' },
    line: { header: 'Price' },
  }),
  'first-lines-filled': note('first-lines-filled', {}),
  'customers-from-above': note('customers-from-above', {}),
  'orders-without-number': note('orders-without-number', { rows: 3 }),
  'price-without-quantity': note('price-without-quantity', { price: { header: 'Price' } }),
  'cost-is-price': note('cost-is-price', { cost: { header: 'Cost' } }),
  'date-order': note('date-order', { order: 'dmy' }),
  'no-customer-texts': note('no-customer-texts', { texts: ['Guest', 'N/A', '0'] }),
  'years-of-other-calendar': note('years-of-other-calendar', { row: 2, day: '2024-01-15' }),
  'months-without-day': note('months-without-day', { rows: 1200 }),
  'cells-unreadable': warning('cells-unreadable', {
    ...{ role: 'date', column: 'Ordered', count: 12, texts: ['soon', '31.02.2024'] },
  }),
  'dates-against-setting': warning('dates-against-setting', {
    dates: ['28.02.2011', '27.02.2011'],
    proven: 'dmy',
  }),
  'dates-against-kept-order': warning('dates-against-kept-order', {
    dates: ['28.02.2011'],
    proven: 'dmy',
    workbook: 'shops/march.csv',
  }),
  'dates-left-out': warning('dates-left-out', { order: 'mdy', dates: ['13/03/2011'] }),
  'days-and-months-swapped': warning('days-and-months-swapped', {}),
  'decimal-mark-open': warning('decimal-mark-open', { column: 'price', mark: ',' }),
  'customer-of-two-columns': note('customer-of-two-columns', { columns: 'First Name + Last Name' }),
  'period-chosen': note('period-chosen', { from: '2024-01-01', to: '2024-12-31', rows: 12, revenue: 345.5 }),
  'rows-chosen': note('rows-chosen', {
    columns: [
      { column: 'Country', values: ['France', ''], isNot: false },
      { column: 'Channel', values: ['Wholesale'], isNot: true },
    ],
    rows: 12,
    revenue: 345.5,
  }),
  'chosen-orders-whole': note('chosen-orders-whole', { orders: 2 }),
  'filter-values-not-found': warning('filter-values-not-found', {
    ...{ column: 'Country', values: ['Frence'], known: ['France', 'Spain'] },
  }),
  'one-currency': note('one-currency', { currency: 'EUR' }),
  'currencies-converted': note('currencies-converted', { rates: ['USD × 0.92'] }),
  'few-customers': warning('few-customers', { column: 'Guests', customers: 3, rows: 1200 }),
  'most-rows-left-out': warning('most-rows-left-out', {
    column: 'Kunde',
    reason: 'missingCustomer',
    leftOut: 60,
    rows: 100,
  }),
  'one-order-each': warning('one-order-each', { column: 'Customer', customers: 40 }),
  'customers-alike': warning('customers-alike', { count: 1, pairs: [['ann', 'ANN']] }),
  'customers-joined': note('customers-joined', { count: 2, pairs: [['ann', 'ANN']] }),
  'several-currencies': warning('several-currencies', { currencies: ['EUR', 'GBP'] }),
  'customer-of-many': warning('customer-of-many', { customers: ['Walk-in'] }),
  'customer-characters-lost': warning('customer-characters-lost', { customers: ['K\ufffdhler'], count: 12 }),
  'customer-digits-lost': warning('customer-digits-lost', { customers: ['1.23457E+11'] }),
  'statuses-left-out': note('statuses-left-out', {
    statuses: [{ status: 'Cancelled', count: 12 }],
    others: 0,
  }),
  'statuses-pending': note('statuses-pending', { statuses: [{ status: 'on hold', count: 1200 }], others: 0 }),
  'statuses-not-understood': warning('statuses-not-understood', {
    statuses: [
      { status: 'Foo', count: 3 },
      { status: 'Bar', count: 1 },
    ],
    others: 1,
  }),
  'sheets-without-rows': note('sheets-without-rows', { sheets: ['December'] }),
  'sheets-of-customers': note('sheets-of-customers', { sheets: ['Customers'] }),
  'sheets-of-plans': note('sheets-of-plans', { sheets: ['Budget 2024'] }),
  'sheets-not-named': note('sheets-not-named', { sheets: ['2022', '2023'] }),
  'hidden-sheets-read': note('hidden-sheets-read', { sheets: ['Data'] }),
  'sheets-left-open': warning('sheets-left-open', { sheets: ['Spring', 'Summer'] }),
  'sheets-of-other-columns': warning('sheets-of-other-columns', { sheets: ['Lines'] }),
  'sheets-hidden': warning('sheets-hidden', { sheets: ['Backup'] }),
  'sheets-not-found': warning('sheets-not-found', { sheets: ['Sales', 'Orders'] }),
  'orders-counted-once': note('orders-counted-once', {
    repeated: [
      { sheet: 'Q1', of: 'All', isCopy: true, rows: 1300, orders: 200, amount: 12_345.6 },
      { sheet: 'Q2', of: 'All', isCopy: true, rows: 1, orders: 1, amount: 5 },
    ],
  }),
  'orders-counted-twice': warning('orders-counted-twice', {
    repeated: [{ sheet: '2011', of: '2010', isCopy: false, rows: 22_523, orders: 776, amount: 311_878 }],
  }),
  'sheets-passed-over': note('sheets-passed-over', { sheets: ['Legend', 'Notes'] }),
  'feature-filled': note('feature-filled', { figure: 'daysBetweenOrders', customers: 12 }),
  'components-ruled-out': note('components-ruled-out', {
    fits: [
      { k: 3, ruledOut: ruledOut.share },
      { k: 4, ruledOut: ruledOut.empty },
      { k: 5, ruledOut: ruledOut.share },
    ],
  }),
  'components-dissolved': note('components-dissolved', { k: 5, dissolved: 2 }),
  'too-few-to-divide': note('too-few-to-divide', { least: 20 }),
  'all-alike': note('all-alike', {}),
  'window-used': note('window-used', { days: 365, from: '2010-12-10', to: '2011-12-09', lapsed: 1200 }),
  'model-used': note('model-used', { source: 'orders.csv', date: '2011-12-09' }),
  'names-kept': note('names-kept', { segments: [{ name: 'Champions', wanted: 'Loyal Customers' }] }),
  'history-shorter-than-window': warning('history-shorter-than-window', { days: 365, known: 31 }),
  'model-fits-worse': warning('model-fits-worse', { outside: 0.02, unlikely: 0.09 }),
  'model-differs': warning('model-differs', {
    differences: [{ what: 'returns', kept: 'drop', now: 'net' }],
  }),
  'others-alike': note('others-alike', {}),
  'rest-too-few': note('rest-too-few', {}),
  'not-settled': warning('not-settled', { components: 4, iterations: 1 }),
  'ruled-out-taken': warning('ruled-out-taken', { fits: [{ k: 2, ruledOut: ruledOut.few }] }),
  'tiny-segments': warning('tiny-segments', {
    below: 0.01,
    segments: [
      { name: 'Champions', customers: 3 },
      { name: 'Lost', customers: 1200 },
    ],
  }),
  'one-customer-dominates': warning('one-customer-dominates', { segment: 'Champions', share: 0.501 }),
  'few-make-mean': warning('few-make-mean', { segment: 'VIP', few: 2, customers: 13, share: 0.801 }),
  'rules-not-object': warning('rules-not-object', {}),
  'wrong-type': warning('wrong-type', {
    rule: 'vip',
    property: 'priority',
    needed: 'number',
    instead: 'default-rule',
  }),
  'unknown-property': warning('unknown-property', { rule: 'vip', property: 'prio' }),
  'unknown-condition': warning('unknown-condition', {
    rule: 'vip',
    property: 'when.r.mim',
    known: ['min', 'max'],
    instead: 'no-rule',
  }),
  'no-conditions': warning('no-conditions', { rule: 'vip' }),
  'empty-range': warning('empty-range', { rule: 'vip', condition: 'r', min: 4, max: 3 }),
  'never-matches': warning('never-matches', { rule: 'vip', condition: 'r', least: 1, most: 5 }),
  shadowed: warning('shadowed', { rule: 'vip', by: 'all', priority: 5 }),
  'no-last-resort': warning('no-last-resort', {}),
  'same-name': warning('same-name', { rules: ['vip', 'best'], name: 'VIP' }),
  'same-priority': warning('same-priority', { rules: ['vip', 'best'], priority: 20 }),
  'rules-file-unusable': warning('rules-file-unusable', {
    file: '.vscode/segment-rules.json',
    problem: { type: 'syntax', line: 3 },
    instead: 'rules-from-before',
  }),
  worded: note('worded', { text: 'As it was said.' }),
} satisfies { readonly [Code in Remark['code']]: Extract<Remark, { readonly code: Code }> };
