import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

/** What is found of lines with these further cells. */
function search(titles: readonly string[], cells: (line: number) => readonly (string | number)[]) {
  const rows = Array.from({ length: 40 }, (_, i) => [
    ...[`R${100 + i}`, `c${i % 9}`, `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`],
    ...cells(i),
  ]);
  return findColumns(tableRows([['Order', 'Customer', 'Date', ...titles], ...rows]));
}

function titlesOf(titles: readonly string[], cells: (line: number) => readonly (string | number)[]) {
  const found = search(titles, cells);
  if (found.type !== 'found') throw new Error(found.type);
  const { quantity, price, amount } = found.titles;
  return { quantity, price, amount };
}

const price = (line: number) => 4.5 + (line % 7);
const quantity = (line: number) => 1 + ((line * 5) % 4);

describe('the money of lines', () => {
  it('is what the price comes to times another column, although its title says a quantity', () => {
    const cells = (i: number) => [quantity(i), price(i), quantity(i) * price(i)];
    expect(titlesOf(['Kts', 'Price', 'Quantity'], cells)).toMatchObject({ quantity: 'Kts', price: 'Price' });
  });

  it('is quantity x what does not grow with the quantity, under a title that is not known', () => {
    const steady = (i: number) => [quantity(i), price(i)];
    expect(titlesOf(['Qty', 'Qwx'], steady)).toEqual({ quantity: 'Qty', price: 'Qwx', amount: undefined });
    const growing = (i: number) => [quantity(i), quantity(i) * price(i)];
    expect(titlesOf(['Qty', 'Qwx'], growing).amount).toBe('Qwx');
  });

  it('is the amount, not that times a quantity which is written as a number here and as a word there', () => {
    const cells = (i: number) => [i % 4 === 0 ? 'One' : '1', `SKU${i % 7}`, price(i)];
    expect(titlesOf(['Qty', 'SKU', 'Amount'], cells)).toEqual({ amount: 'Amount' });
  });

  it('is the price that a title names sooner than less than that under one that is not known', () => {
    const cells = (i: number) => [(10 * price(i)).toFixed(2), (1.5 * price(i)).toFixed(2)];
    expect(titlesOf(['Price', 'Qwx'], cells).amount).toBe('Price');
  });

  it('is what was paid of two amounts that differ by the freight', () => {
    const freight = (i: number) => (i % 3 === 0 ? 12 : 0);
    const cells = (i: number) => [20.5 + i, 20.5 + i + freight(i), freight(i)];
    expect(titlesOf(['订单金额', '结算金额', '运费金额'], cells).amount).toBe('结算金额');
    const apart = (i: number) => [20.5 + i, 20.5 + ((7 * i) % 40), freight(i)];
    expect(search(['订单金额', '结算金额', '运费金额'], apart)).toMatchObject({
      type: 'ask',
      role: 'amount',
    });
  });

  it('is asked for where each of two amounts is told by the other', () => {
    const discount = (i: number) => 1 + 9 * (i % 3);
    const cells = (i: number) => [30.5 + i, 30.5 + i - discount(i), discount(i)];
    expect(search(['Amount', 'Product amount', 'Discount'], cells)).toMatchObject({
      type: 'ask',
      candidates: [{ title: 'Amount' }, { title: 'Product amount' }],
    });
  });

  it('is what comes to whole units at a price, where no column has the quantity', () => {
    const cells = (i: number) => [price(i), quantity(i) * price(i)];
    expect(titlesOf(['Unit price', 'Ship value'], cells)).toEqual({ amount: 'Ship value' });
    const apart = (i: number) => [price(i), 2.25 + ((i * 7) % 11)];
    expect(titlesOf(['Unit price', 'Ship value'], apart)).toEqual({ amount: 'Unit price' });
  });

  it.each<[string, (i: number) => readonly (string | number)[]]>([
    ['points', (i) => [price(i), 10 * price(i)]],
    ['a till, at prices of which each whole number is units', (i) => [i % 3 ? 1 : 0.5, 1 + (i % 5)]],
    ['a table', (i) => [i % 3 ? 1.5 : 3, 3 * (1 + (i % 5))]],
  ])('is the price, and not %s', (_, cells) => {
    expect(titlesOf(['Price', 'Zork'], cells)).toEqual({ amount: 'Price' });
  });

  it('is the price, and not whole units of it under a title of another thing', () => {
    const cells = (i: number) => [price(i), quantity(i) * price(i)];
    expect(titlesOf(['Price', 'Stock after'], cells)).toEqual({ amount: 'Price' });
    const left = (i: number) => [1, i % 3 === 0 ? 1 : 1 + ((37 * i) % 200)];
    expect(titlesOf(['Price', 'Stock after'], left)).toEqual({ amount: 'Price' });
  });

  it('is asked for where several columns are whole units at a price', () => {
    const cells = (i: number) => [price(i), quantity(i) * price(i), quantity(i + 1) * price(i)];
    expect(search(['Price', 'Zork', 'Blorp'], cells)).toMatchObject({ type: 'ask', role: 'amount' });
  });

  it('is asked for where it comes to a thousand times every other', () => {
    const found = search(['Total', 'Subtotal'], (i) => [100_000 * price(i) * (1 + (i % 3)), price(i)]);
    expect(found).toMatchObject({ type: 'ask', role: 'amount' });
  });

  it('is never of one price for all beside another price', () => {
    const cells = (i: number) => [quantity(i), 100, price(i)];
    expect(titlesOf(['Qty', 'Unit price', 'Price'], cells).price).toBe('Price');
  });
});

describe('a book of money that came in and went out', () => {
  const lines = Array.from({ length: 60 }, (_, row) => {
    const isOut = row % 5 === 4;
    const day = `2024-${String(1 + (row % 12)).padStart(2, '0')}-${String(1 + (row % 28)).padStart(2, '0')}`;
    const money = `${10 + row}.50`;
    return [day, `B-${100 + row}`, isOut ? '' : `Ann ${row % 9}`, isOut ? '' : money, isOut ? money : ''];
  });

  it.each([
    ['Einnahme', 'Ausgabe'],
    ['Ingresos', 'Egresos'],
    ['Entrate', 'Uscite'],
    ['Příjem', 'Výdej'],
    ['Приход', 'Расход'],
    ['Sales', 'Expenses'],
  ])('is read by %s beside %s', (income, expense) => {
    const found = findColumns(tableRows([['Date', 'Receipt No', 'Customer', income, expense], ...lines]));
    expect(found).toMatchObject({ type: 'found', titles: { amount: income } });
  });
});

describe('a price of all units of a line, of articles that are not told', () => {
  /** The note that says so, of lines with these quantities and prices. */
  const tell = (quantity: (row: number) => number, price: (row: number) => number) => {
    const data = Array.from({ length: 90 }, (_, row) => [
      `2024-01-${String(1 + (row % 28)).padStart(2, '0')}`,
      `K${400 + (row % 17)}`,
      quantity(row),
      price(row),
    ]);
    const found = findColumns(tableRows([['Date', 'Customer ID', 'Quantity', 'Sales price'], ...data]));
    if (found.type !== 'found') throw new Error(found.type);
    return found.remarks.flatMap(({ code }) => (code === 'price-grows-with-quantity' ? [code] : []));
  };
  const pieces = (row: number) => 1 + ((row * 7) % 5);
  const each = (row: number) => [24, 38, 47, 115, 89, 142][(row * 11) % 6]! + (row % 13);

  it('is told by its being a multiple of the quantity', () => {
    expect(tell(pieces, (row) => pieces(row) * each(row))).toEqual(['price-grows-with-quantity']);
    expect(tell(pieces, (row) => pieces(row) * (each(row) + 0.37))).toEqual(['price-grows-with-quantity']);
  });

  it('is none where prices are of one unit, or divide by chance', () => {
    expect(tell(pieces, each)).toEqual([]);
    expect(tell(pieces, (row) => 60 * each(row))).toEqual([]);
    expect(
      tell(
        () => 2,
        (row) => 2 * each(row),
      ),
    ).toEqual([]);
  });
});
