import { describe, expect, it } from 'vitest';
import type { ColumnSearch } from '../../../src/pipeline/columns/columnSearch.ts';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { type Column, orderRows } from './tableRows.ts';

const search = (columns: Readonly<Record<string, Column>>) => findColumns(orderRows(columns));

const amountOf = (found: ColumnSearch) =>
  found.type === 'found' ? found.titles.amount : found.type === 'ask' ? found.candidates : found.type;

const quantity = (row: number) => 1 + (row % 3);
const price = (row: number) => 4.5 + (row % 7);
const list = (row: number) => quantity(row) * price(row);
const discount = (row: number) => (row % 4 === 0 ? list(row) / 10 : 0);
const paid = (row: number) => list(row) - discount(row);

describe('the amount of orders whose lines stand apart', () => {
  const isPack = (row: number) => row % 10 === 0;
  const ofLine = (cell: (row: number) => number) => (row: number) => (isPack(row) ? '' : cell(row));
  const parts = { Units: ofLine(quantity), 'Unit price': ofLine(price) };

  it('is asked for where rows without a price have a total, and other rows too', () => {
    const asked = search({
      ...parts,
      Order: (row) => `A-${row}`,
      Total: (row) => (row % 10 < 3 ? list(row) : ''),
    });
    expect(asked).toMatchObject({ type: 'ask', role: 'amount' });
  });

  it('is not where the rows without a price have no day or number either, as sums', () => {
    const ofLines = (cell: Column) => (row: number) => (isPack(row) ? '' : cell(row));
    const found = search({
      ...parts,
      Order: ofLines((row) => `A-${row}`),
      Date: ofLines((row) => `2024-01-${String(1 + (row >> 1)).padStart(2, '0')}`),
      Total: (row) => (row % 10 < 3 ? list(row) : ''),
    });
    expect(found.type).toBe('found');
  });

  it('is not where the lines of the same order have prices', () => {
    const found = search({ ...parts, Total: (row) => (row % 2 === 0 ? list(row) + list(row + 1) : '') });
    expect(found.type).toBe('found');
  });
});

describe('the amount beside a discount', () => {
  it('is what the discount leaves, whatever its title', () => {
    const parts = { Qty: quantity, 'Unit price': price, Amount: list, Discount: discount };
    expect(amountOf(search({ ...parts, 'To be billed': paid }))).toBe('To be billed');
    expect(amountOf(search({ ...parts, Other: (row) => paid(row) + 1 }))).toBe('Amount');
  });

  it('is what a discount in percent leaves', () => {
    const percent = (row: number) => (row % 4 === 0 ? 10 : 0);
    const found = search({ Qty: quantity, Price: price, Rebate: percent, 'Line sum': paid });
    expect(amountOf(found)).toBe('Line sum');
  });

  it('is what lines come to but for reductions that no title tells', () => {
    const parts = { Mge: quantity, 'E-Preis': price, 'Rab%': (row: number) => (row % 4 === 0 ? 10 : 0) };
    expect(amountOf(search({ ...parts, GPreis: paid }))).toBe('GPreis');
  });

  it('is what is left with shipping on top', () => {
    const due = (row: number) => paid(row) + 4.9;
    const found = search({ 'Products total': list, Rebate: discount, Freight: () => 4.9, Payable: due });
    expect(amountOf(found)).toBe('Payable');
  });

  it('is told of beside goods of which it may not be known', () => {
    const found = search({ 'Goods value': list, Discount: discount });
    expect(found).toMatchObject({
      remarks: [{ code: 'discount-beside' }],
    });
  });

  it('is not asked for where of two as likely one is before it', () => {
    const found = search({ 'Total before discount': list, Discount: discount, 'Total to pay': paid });
    expect(amountOf(found)).toBe('Total to pay');
  });
});

describe('the amount among others', () => {
  it('is the order’s rather than that of its products', () => {
    const total = (row: number) => 20.5 + (row >> 1);
    const goods = (row: number) => total(row) - ((row >> 1) % 3);
    expect(amountOf(search({ 'Product total': goods, Total: total }))).toBe('Total');
  });

  it('is asked for where there are two prices without a quantity', () => {
    const found = search({ 'A price': price, 'B price': list });
    expect(amountOf(found)).toMatchObject([{ title: 'A price' }, { title: 'B price' }]);
  });

  it('may be a price in a path of names', () => {
    const paths = { 'order.total_price.amount': paid, 'order.total_price.currency': () => 'EUR' };
    expect(amountOf(search(paths))).toBe('order.total_price.amount');
  });

  it('may be called by its tax alone', () => {
    expect(amountOf(search({ 'Incl. VAT': paid, 'Excl. VAT': (row) => paid(row) * 0.8 }))).toBe('Incl. VAT');
  });

  it('is no discount', () => {
    const found = search({
      'Total HT': paid,
      TVA: (row) => paid(row) / 5,
      'Total TTC': (row) => 1.2 * paid(row),
      Remise: discount,
    });
    expect(amountOf(found)).toBe('Total HT');
    expect(amountOf(search({ Remise: discount }))).toBe('missing');
  });

  it('is no small count under a title that says little', () => {
    expect(amountOf(search({ Payments: (row) => 1 + (row % 4) }))).toBe('missing');
  });

  it('is the order’s where its lines have none and prices of their own', () => {
    const onFirst = (row: number) => (row % 2 === 0 ? list(row) + list(row + 1) : undefined);
    const below = (row: number) => (row % 2 === 0 ? undefined : price(row));
    const found = search({ Quantity: quantity, 'Sale price': below, 'Total price': onFirst });
    expect(amountOf(found)).toBe('Total price');
  });

  it('is asked for where some rows have it in a column of another currency', () => {
    const found = search({
      'Price USD': (row) => (row % 3 === 0 ? undefined : price(row)),
      'Price KHR': (row) => (row % 3 === 0 ? 4100 * price(row) : undefined),
    });
    expect(amountOf(found)).toMatchObject([{ title: 'Price USD' }, { title: 'Price KHR' }]);
  });
});

describe('what orders were paid', () => {
  const parts = { Qty: quantity, 'Unit price': price };
  const ofOrder = (of: (row: number) => number) => (row: number) => of(row & ~1) + of(row | 1);

  it('is what their lines come to less the discount of the order, whatever its title', () => {
    const found = search({ ...parts, Discount: ofOrder(discount), Zork: ofOrder(paid) });
    expect(found).toMatchObject({ titles: { amount: 'Zork' }, level: 'order', amountTitle: 'order' });
  });

  it('is what their lines come to with shipping on top', () => {
    const found = search({ ...parts, Freight: () => 4.9, Zork: (row) => ofOrder(list)(row) + 4.9 });
    expect(found).toMatchObject({ titles: { amount: 'Zork' }, level: 'order' });
  });

  it('is about what their lines come to, the same in many, where no column has the reason', () => {
    const lines = (row: number) => list(row) + list(row + 1);
    const total = (row: number) => ((row >> 1) % 3 === 0 ? 0.8 * lines(row) : lines(row));
    const first = (cell: (row: number) => number) => (row: number) =>
      row % 2 === 0 ? cell(row).toFixed(2) : '';
    expect(amountOf(search({ ...parts, Zork: first(total) }))).toBe('Zork');
    expect(amountOf(search({ ...parts, 'Zork cost': first(total) }))).toBe(undefined);
    const points = (row: number) => (row % 2 === 0 ? String(Math.floor(lines(row))) : '');
    expect(amountOf(search({ ...parts, Zork: points }))).toBe(undefined);
    expect(amountOf(search({ ...parts, Zork: first((row) => 0.6 * lines(row)) }))).toBe(undefined);
  });

  it('is no other money of an order', () => {
    const found = search({ ...parts, Freight: () => 4.9, Zork: (row) => 50 + (row >> 1) });
    expect(found).toMatchObject({ titles: { price: 'Unit price' }, level: 'product' });
  });
});

describe('the amount beside fees', () => {
  const share = (row: number) => -Math.round(list(row) * 15) / 100;

  it('is what they are taken off, not what is left for the shop', () => {
    const left = (row: number) => list(row) + share(row);
    expect(amountOf(search({ 'Product sales': list, 'Selling fee': share, Total: left }))).toBe(
      'Product sales',
    );
    expect(amountOf(search({ 'Final price': list, Total: left }))).toBe('Total');
    expect(amountOf(search({ Zork: list, 'Selling fee': share, Total: left }))).toBe('Zork');
    expect(amountOf(search({ Zork: list, Charge: share, Total: left }))).toBe('Zork');
    expect(amountOf(search({ Zork: (row) => 1.2 * list(row), 'Selling fee': share, Total: left }))).toBe(
      'Total',
    );
  });

  it('is that of purchases, whatever fees have what was paid back and what the shop withdraws', () => {
    const isWithdrawal = (row: number) => row % 2 === 1;
    const bought = (cell: (row: number) => number, otherwise: (row: number) => number) => (row: number) =>
      isWithdrawal(row) ? otherwise(row) : cell(row);
    const withdrawn = (row: number) => -list(row);
    const left = bought((row) => list(row) + share(row), withdrawn);
    const fee = bought(share, () => 0);
    expect(amountOf(search({ Net: left, Fee: fee, Gross: bought(list, withdrawn) }))).toBe('Gross');
    expect(amountOf(search({ Net: left, Fee: fee, Gross: bought(paid, withdrawn) }))).toBe('Net');
    const refunded = bought(
      (row) => list(row) + share(row),
      (row) => -list(row) - share(row),
    );
    const feeOfAll = bought(share, (row) => -share(row));
    expect(amountOf(search({ Net: refunded, Fee: feeOfAll, Gross: bought(list, withdrawn) }))).toBe('Gross');
  });

  it('is what was earned before them, where a title says so', () => {
    const left = (row: number) => list(row) + share(row);
    const columns = { Amount: left, 'Service fee': share };
    expect(amountOf(search({ ...columns, 'Gross earnings': list }))).toBe('Gross earnings');
    expect(amountOf(search({ ...columns, 'Gross earnings': (row) => 1.5 * list(row) }))).toBe('Amount');
  });

  it('is what they are taken off where some orders cost nothing, and so no fee', () => {
    const isFree = (row: number) => row % 3 === 0;
    const paid = (row: number) => (isFree(row) ? 0 : list(row));
    const fee = (row: number) => (isFree(row) ? 0 : -share(row));
    const left = (row: number) => paid(row) - fee(row);
    expect(amountOf(search({ Zork: paid, 'Fees ($)': fee, 'Net total ($)': left }))).toBe('Zork');
    const rare = (row: number) => (isFree(row) ? 4 : 0);
    const rest = (row: number) => list(row) - rare(row);
    expect(amountOf(search({ Zork: list, 'Gift card': rare, 'Net total ($)': rest }))).toBe('Net total ($)');
  });

  it('is not what is paid out', () => {
    expect(amountOf(search({ 'Final price': list, Earnings: (row) => list(row) * 0.7 }))).toBe('Final price');
  });
});

describe('an amount of a few whole numbers', () => {
  const code = (row: number) => [1, 5, 65][row % 3];
  const fee = (row: number) => 20.37 + 3.11 * row;

  it('is asked about where money of which no title says anything stands beside', () => {
    expect(search({ Gross: code, Zork: fee })).toMatchObject({ type: 'ask', role: 'amount' });
  });

  it('is asked about where it is a count, whatever else the money beside is called', () => {
    const visits = { 'Total rides': (row: number) => 1 + (row % 9) };
    expect(search({ ...visits, 'Server spend': fee })).toMatchObject({ type: 'ask', role: 'amount' });
    expect(amountOf(search({ ...visits, 'Shipping fee': fee }))).toBe('Total rides');
    expect(amountOf(search({ ...visits, 'POS check total': fee }))).toBe('POS check total');
  });

  it('is not where it has fractions, or what stands beside is a few numbers too or is known', () => {
    expect(amountOf(search({ Gross: (row) => code(row)! + 0.5, Zork: fee }))).toBe('Gross');
    expect(amountOf(search({ Gross: code, Zork: (row) => 20.37 + (row % 5) }))).toBe('Gross');
    expect(amountOf(search({ Fee: code, Gross: code, Balance: fee }))).toBe('Gross');
  });
});

it('is no amount that is nought in all rows', () => {
  const found = search({ 'Number of items': quantity, 'Order total': list, 'Adjusted order total': () => 0 });
  expect(amountOf(found)).toBe('Order total');
});

it('is a total where the price is that of all units', () => {
  const found = search({
    Item: (row) => `item ${row % 7}`,
    Qty: quantity,
    Price: list,
    Shipping: () => 4,
    Total: (row) => list(row) + 4,
  });
  expect(amountOf(found)).toBe('Total');
});

describe('a total without an order number', () => {
  it('counts once a day where it is the same on all rows of nearly every day', () => {
    const found = search({ Order: () => '', Total: (row) => 50 + (row >> 1) });
    expect(found).toMatchObject({ titles: { amount: 'Total' }, level: 'order' });
    expect(search({ Order: () => '', Total: (row) => 50 + row })).toMatchObject({ level: 'line' });
  });
});

describe('an amount below zero', () => {
  it('is not taken beside one above it that a title names less clearly', () => {
    const charged = (row: number) => -(row % 9) / 10 - 0.35;
    expect(amountOf(search({ Amount: charged, Gross: list }))).toBe('Gross');
    expect(amountOf(search({ Amount: charged }))).toBe('Amount');
  });
});

describe('what was charged for sending', () => {
  it('is no place that goods are sent to', () => {
    const total = (row: number) => paid(row) + 3;
    const columns = {
      Value: list,
      Discount: discount,
      'Ship zipcode': (row: number) => 10_000 + (row % 9),
      Shipping: () => 3,
    };
    expect(amountOf(search({ ...columns, Zork: total }))).toBe('Zork');
  });
});
