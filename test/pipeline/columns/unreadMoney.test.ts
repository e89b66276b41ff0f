import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../src/pipeline/columns/findColumns.ts';
import { tableRows } from './tableRows.ts';

/** What is said of the money of lines with these further cells. */
function saidOf(titles: readonly string[], cells: (line: number) => readonly string[]) {
  const rows = Array.from({ length: 30 }, (_, i) => [
    ...[`R${100 + i}`, `c${i % 9}`, `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`],
    ...cells(i),
  ]);
  const search = findColumns(tableRows([['Order', 'Customer', 'Date', ...titles], ...rows]));
  if (search.type !== 'found') throw new Error(search.type);
  return search.remarks.map(({ code, values }) => ({ code, values }));
}

const price = (line: number) => 4 + (line % 7);
const quantity = (line: number) => 1 + (line % 3);
const parts = (line: number) => [String(quantity(line)), `${price(line)}.50`];
const factors = { quantity: { header: 'Qty' }, price: { header: 'Price' } };

describe('money that is not read', () => {
  it('is a discount where quantity and price alone count', () => {
    const said = saidOf(['Qty', 'Price', 'Discount %'], (i) => [...parts(i), i % 4 === 0 ? '10' : '0']);
    expect(said).toEqual([
      { code: 'discount-unread', values: { discount: { header: 'Discount %' }, ...factors } },
    ]);
    expect(saidOf(['Qty', 'Price', 'Discount'], (i) => [...parts(i), '0.00'])).toEqual([]);
    const paid = (i: number) => (quantity(i) * (price(i) + 0.5) * (i % 4 === 0 ? 0.9 : 1)).toFixed(2);
    const codes = saidOf(['Qty', 'Price', 'Discount', 'Total'], (i) => [...parts(i), '10', paid(i)]);
    expect(codes.map(({ code }) => code)).not.toContain('discount-unread');
  });

  it('is a discount in percent, or pieces that went back', () => {
    const every = (i: number, text: string) => (i % 4 === 0 ? text : text.replace(/\d+/, '0'));
    const off = { code: 'discount-unread', values: { discount: { header: 'Discount' }, ...factors } };
    expect(saidOf(['Qty', 'Price', 'Discount'], (i) => [...parts(i), every(i, '10 %')])).toEqual([off]);
    expect(saidOf(['Qty', 'Price', 'Discount'], (i) => [...parts(i), '0,0%'])).toEqual([]);
    const back = { code: 'returned-unread', values: { returned: { header: 'Quantity refunded' } } };
    expect(saidOf(['Qty', 'Price', 'Quantity refunded'], (i) => [...parts(i), every(i, '1')])).toEqual([
      back,
    ]);
  });

  it('is what went back to buyers, whoever the title says it went to', () => {
    const cells = (back: (i: number) => string) => (i: number) => [`${20 + (i % 7)}.50`, back(i)];
    const titles = ['Total', 'Refunded to buyer amount'];
    expect(
      saidOf(
        titles,
        cells((i) => (i % 4 === 0 ? `${20 + (i % 7)}.50` : '0.00')),
      ),
    ).toContainEqual({
      code: 'returned-unread',
      values: { returned: { header: 'Refunded to buyer amount' } },
    });
    const papers = saidOf(
      ['Total', 'Cancelled by document'],
      cells((i) => (i % 4 === 0 ? `${9000 + i}` : '')),
    );
    expect(papers.map(({ code }) => code)).not.toContain('returned-unread');
    expect(
      saidOf(
        titles,
        cells(() => '0.00'),
      ),
    ).toEqual([]);
  });

  it('is a tip that the amount has in it, where no amount is without', () => {
    const net = (i: number) => 20 + (i % 7);
    const tip = (i: number) => (i % 3 === 0 ? 3 : 0);
    const cells = (top: (i: number) => number) => (i: number) => [
      ...[`${net(i)}.50`, '1.60', `${tip(i)}.00`, (net(i) + 0.5 + 1.6 + top(i)).toFixed(2)],
    ];
    const titles = ['Net sales', 'Tax', 'Tip', 'Total collected'];
    const unread = {
      code: 'tips-included',
      values: { tip: { header: 'Tip' }, amount: { header: 'Total collected' } },
    };
    expect(saidOf(titles, cells(tip))).toContainEqual(unread);
    expect(
      saidOf(
        titles,
        cells(() => 0),
      ),
    ).not.toContainEqual(unread);
  });

  it('is a tip, where another amount is without', () => {
    const net = (i: number) => 20 + (i % 7);
    const tip = (i: number) => (i % 3 === 0 ? 3 : 0);
    const rows = Array.from({ length: 30 }, (_, i) => [
      ...[`R${100 + i}`, `c${i % 9}`, `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`],
      ...[`${net(i)}.50`, `${tip(i)}.00`, `${net(i) + tip(i)}.50`],
    ]);
    const titles = ['Order', 'Customer', 'Date', 'Amount', 'Tip', 'Total'];
    expect(findColumns(tableRows([titles, ...rows]))).toMatchObject({ titles: { amount: 'Amount' } });
    // What is on top of it may as well be what a sale has.
    const fees = ['Order', 'Customer', 'Date', 'Amount', 'Service', 'Total'];
    expect(findColumns(tableRows([fees, ...rows]))).toMatchObject({ titles: { amount: 'Total' } });
  });

  it('is a deposit that makes the amount much more than what was bought, whatever that is called', () => {
    const rent = (i: number) => 400 + 10 * (i % 7);
    const included = { tip: { header: 'Deposit' }, amount: { header: 'Total' } };
    const cells = (deposit: number) => (i: number) => [
      ...[`${rent(i)}.00`, `${deposit}.00`, `${rent(i) + deposit}.00`],
    ];
    const said = (deposit: number) => saidOf(['Rent', 'Deposit', 'Total'], cells(deposit));
    expect(said(200)).toContainEqual({ code: 'tips-included', values: included });
    expect(said(5).map(({ code }) => code)).not.toContain('tips-included');
  });

  it('is what came back, unless it is nought, told by a flag or taken off already', () => {
    const back = (i: number) => (i % 6 === 0 ? 2 : 0);
    const sum = (i: number) => quantity(i) * (price(i) + 0.5);
    const unread = { code: 'returned-unread', values: { returned: { header: 'Returned' } } };
    const lines = (i: number) => [...parts(i), sum(i).toFixed(2)];
    const titles = ['Qty', 'Price', 'Total', 'Returned'];
    expect(saidOf(titles, (i) => [...lines(i), String(back(i))])).toContainEqual(unread);
    for (const returned of [() => '0', (i: number) => (back(i) > 0 ? '1' : '0'), () => ''])
      expect(saidOf(titles, (i) => [...lines(i), returned(i)])).not.toContainEqual(unread);
    const kept = (i: number) => [sum(i).toFixed(2), String(back(i)), (sum(i) - back(i)).toFixed(2)];
    expect(saidOf(['Order amount', 'Returned', 'Total'], kept)).not.toContainEqual(unread);
  });

  it('is another price, by what it comes to', () => {
    const lines = (i: number) => [String(quantity(i)), `${price(i)}.50`, ((price(i) + 0.5) * 0.9).toFixed(2)];
    const [other] = saidOf(['Qty', 'Price 1-9', 'Price 10+'], lines).filter(
      ({ code }) => code === 'net-or-gross',
    );
    expect(other).toMatchObject({
      values: { read: { header: 'Price 1-9' }, other: { header: 'Price 10+' } },
    });
  });

  it('is never the number of units that prices are of, though it may grow with the quantity', () => {
    const packs = (i: number) => (i % 2 === 0 ? 1 : 100);
    const sums = (i: number) => (quantity(i) * (price(i) + 0.5)).toFixed(2);
    const rows = Array.from({ length: 40 }, (_, i) => [
      ...[`R${100 + i}`, `c${i % 9}`, `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`, `P${i % 5}`],
      ...[`${quantity(i) * packs(i)}`, `${price(i)}.50`, `${packs(i)}`, sums(i)],
    ]);
    const titles = ['Order', 'Customer', 'Date', 'Part', 'Qty', 'Price', 'Price unit', 'Ext. amount'];
    expect(findColumns(tableRows([titles, ...rows]))).toMatchObject({ titles: { amount: 'Ext. amount' } });
  });

  it('is the number of units that prices are of', () => {
    const said = saidOf(['Qty', 'Price', 'Price unit'], (i) => [...parts(i), '100']);
    expect(said).toEqual([
      { code: 'price-unit-unread', values: { unit: { header: 'Price unit' }, ...factors } },
    ]);
  });

  it('is net beside gross, with what it comes to', () => {
    const amounts = (i: number) => [`${(10 + i) * 1.25}`, String(10 + i)];
    const said = saidOf(['Total incl. VAT', 'Total excl. VAT'], amounts);
    const values = {
      read: { header: 'Total incl. VAT' },
      other: { header: 'Total excl. VAT' },
      difference: -0.2,
    };
    expect(said).toEqual([{ code: 'net-or-gross', values: { ...values, difference: expect.closeTo(-0.2) } }]);
  });

  it('is what goes along with what is read, whatever its title', () => {
    const due = (i: number) => [`${10 + i}.00`, `${((10 + i) * 1.1).toFixed(2)}`];
    expect(saidOf(['Amount', 'TotalDue'], due)).toEqual([
      {
        code: 'net-or-gross',
        values: {
          read: { header: 'Amount' },
          other: { header: 'TotalDue' },
          difference: expect.closeTo(0.1),
        },
      },
    ]);
    const cost = (i: number) => [`${10 + i}.00`, `${((10 + i) * 0.8).toFixed(2)}`];
    expect(saidOf(['Amount', 'Cost'], cost)).toEqual([]);
    const bill = (i: number, paid: number) => [
      ...parts(i),
      ...[quantity(i) * (price(i) + 0.5), paid * quantity(i) * (price(i) + 0.5)].map((sum) => sum.toFixed(2)),
    ];
    const titles = ['Qty', 'Price', 'Line total', 'Paid'];
    expect(saidOf(titles, (i) => bill(i, Number(i % 5 > 0)))).toMatchObject([
      { code: 'net-or-gross', values: { read: { header: 'Line total' }, other: { header: 'Paid' } } },
    ]);
    expect(saidOf(titles, (i) => bill(i, 1))).toEqual([]);
    const loose = (i: number) => [`${10 + i}.00`, `${(7 * (i % 5)).toFixed(2)}`];
    expect(saidOf(['Amount', 'Spread'], loose)).toEqual([]);
  });

  it('is what is the same but for some rows', () => {
    const partly = (i: number) => [`${10 + i}.00`, i % 4 === 0 ? '0.00' : `${10 + i}.00`];
    expect(saidOf(['Amount', 'Received'], partly)).toMatchObject([
      { code: 'net-or-gross', values: { other: { header: 'Received' } } },
    ]);
    expect(saidOf(['Amount', 'Outstanding'], partly)).toEqual([]);
  });

  it('is a column of noughts, whatever its title', () => {
    const cells = (i: number) => [`${2 + (i % 3)}`, `${10 + i}.00`, '0', '0', ''];
    const titles = [
      'Number of Items',
      'Order Total',
      'Adjusted Order Total',
      'Shipping Discount',
      'Shipping',
    ];
    const rows = Array.from({ length: 30 }, (_, i) => [`R${i}`, `c${i % 9}`, '2024-01-09', ...cells(i)]);
    const search = findColumns(tableRows([['Order', 'Customer', 'Date', ...titles], ...rows]));
    expect(search.type === 'found' && search.titles.amount).toBe('Order Total');
  });
});
