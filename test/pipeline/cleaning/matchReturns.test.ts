import { describe, expect, it } from 'vitest';
import { computeRfm } from '../../../src/pipeline/customers/rfm.ts';
import { cleanBy, header, readSheets } from '../../fixtures/transactionSheet.ts';

/** Invoice, units, day, price, customer and, where it matters, the article. */
type Row = readonly (string | number)[];

const match = { 'cleaning.returns': 'match' };
const titles = [...header, 'StockCode'];

/** What counts of rows, by the number of their place from 0 on. */
async function settle(...rows: readonly Row[]) {
  return settleSheets({ Orders: [titles, ...rows.map((row) => (row.length < 6 ? [...row, 'cup'] : row))] });
}

async function settleSheets(sheets: Parameters<typeof readSheets>[0]) {
  const transactions = await readSheets(sheets, match);
  const cleaned = cleanBy(transactions, match);
  return { transactions, cleaned, kept: [...cleaned.rows], parts: [...cleaned.returns] };
}

const other: Row = ['900', 1, '2011-06-01', 1, 'zoe'];

describe('a return', () => {
  it('takes out the purchase that it cancels, and both are left out', async () => {
    const { kept, parts, cleaned } = await settle(
      ['1', 4, '2011-01-01', 2, 'ann'],
      ['C2', -4, '2011-01-03', 2, 'ann'],
      other,
    );
    expect([kept, parts]).toEqual([[2], []]);
    expect(cleaned.cleaning).toMatchObject({ kept: 1, returns: 0, dropped: { takenBack: 1, cancelled: 1 } });
    expect(cleaned.cleaning.examples.takenBack).toEqual([{ sheet: 'Orders', row: 2 }]);
  });

  it.each<[string, Row]>([
    ['of another customer', ['C2', -4, '2011-01-03', 2, 'ben']],
    ['of another article', ['C2', -4, '2011-01-03', 2, 'ann', 'plate']],
    ['at another price', ['C2', -4, '2011-01-03', 3, 'ann']],
    ['of more than was bought', ['C2', -5, '2011-01-03', 2, 'ann']],
    ['before the purchase', ['C2', -4, '2010-12-31', 2, 'ann']],
    ['of an unknown day', ['C2', -4, 'soon', 2, 'ann']],
  ])('takes nothing out that is %s', async (_, back) => {
    const { kept } = await settle(['1', 4, '2011-01-01', 2, 'ann'], back, other);
    expect(kept).toEqual([0, 2]);
  });

  it('takes out the nearest purchase before it, however the rows stand', async () => {
    const rows: readonly Row[] = [
      ['C9', -4, '2011-03-02', 2, 'ann'],
      ['3', 4, '2011-04-01', 2, 'ann'],
      ['2', 4, '2011-03-01', 2, 'ann'],
      ['1', 4, '2011-01-01', 2, 'ann'],
    ];
    expect((await settle(...rows)).kept).toEqual([1, 3]);
    expect((await settle(...rows.toReversed())).kept).toEqual([0, 2]);
  });

  it('is of one purchase, and a purchase of one return', async () => {
    const twice = await settle(
      ['1', 4, '2011-01-01', 2, 'ann'],
      ['2', 4, '2011-01-02', 2, 'ann'],
      ['C3', -4, '2011-01-03', 2, 'ann'],
      other,
    );
    expect(twice.kept).toEqual([0, 3]);
    const once = await settle(
      ['1', 4, '2011-01-01', 2, 'ann'],
      ['C2', -4, '2011-01-02', 2, 'ann'],
      ['C3', -4, '2011-01-03', 2, 'ann'],
      other,
    );
    expect(once.kept).toEqual([3]);
    expect(once.cleaned.remarks).toContainEqual({
      code: 'returns-matched',
      severity: 'note',
      values: { orders: 1, rows: 1, amount: 8, share: 8 / 9 },
    });
  });

  it('finds a purchase of another sheet', async () => {
    const { kept } = await settleSheets({
      2010: [titles, ['1', 4, '2010-12-30', 2, 'ann', 'cup'], ['2', 1, '2010-12-30', 5, 'ben', 'cup']],
      2011: [titles, ['C3', -4, '2011-01-02', 2, 'ann', 'cup'], ['4', 1, '2011-02-01', 5, 'ben', 'cup']],
    });
    expect(kept).toEqual([1, 3]);
  });

  it('finds a purchase without articles where no column has any', async () => {
    const rows = [
      ['1', 4, '2011-01-01', 2, 'ann'],
      ['C2', -4, '2011-01-03', 2, 'ann'],
      ['3', 1, '2011-01-04', 9, 'ben'],
    ];
    expect((await settleSheets({ Orders: [header, ...rows] })).kept).toEqual([2]);
  });

  it('takes out a whole order, where it is the order that has an amount', async () => {
    const sheet = [
      ['Order ID', 'Date', 'Customer ID', 'Order total', 'Product'],
      ['1', '2011-01-01', 'ann', 30, 'cup'],
      ['1', '2011-01-01', 'ann', 30, 'plate'],
      ['2', '2011-01-02', 'ann', 12, 'cup'],
      ['3', '2011-01-03', 'ann', -30, 'cup'],
      ['3', '2011-01-03', 'ann', -30, 'plate'],
      ['4', '2011-01-05', 'ben', 7, 'cup'],
      ['4', '2011-01-05', 'ben', 7, 'plate'],
    ];
    const { kept, transactions, cleaned } = await settleSheets({ Orders: sheet });
    expect(transactions.plan.amount).toBe('order');
    expect(kept).toEqual([2, 5, 6]);
    expect(cleaned.remarks).toContainEqual(
      expect.objectContaining({
        code: 'returns-matched',
        values: { orders: 1, rows: 1, amount: 30, share: 30 / 49 },
      }),
    );
  });

  it('later than the as-of date is not known yet', async () => {
    const settings = { ...match, asOf: '2011-02-01' };
    const rows = [
      ['1', 4, '2011-01-01', 2, 'ann', 'cup'],
      ['C2', -4, '2011-02-03', 2, 'ann', 'cup'],
    ];
    const transactions = await readSheets({ Orders: [titles, ...rows] }, settings);
    for (const returns of ['match', 'net']) {
      const { rows: kept, returns: netted } = cleanBy(transactions, {
        ...settings,
        'cleaning.returns': returns,
      });
      expect([[...kept], [...netted]]).toEqual([[0], []]);
    }
  });
});

describe('a return of a part', () => {
  it('makes the purchase less by that, on the day of the purchase, and the order stays', async () => {
    const { transactions, cleaned, kept, parts } = await settle(
      ['1', 10, '2011-01-01', 2, 'ann'],
      ['2', 3, '2011-02-01', 2, 'ann'],
      ['C3', -4, '2011-03-01', 2, 'ann'],
      other,
    );
    expect([kept, parts, [...cleaned.returnedFrom!]]).toEqual([[0, 1, 3], [2], [0]]);
    expect(cleaned.cleaning).toMatchObject({ kept: 4, returns: 1, dropped: { cancelled: 0 } });
    const { customers } = computeRfm(transactions, cleaned);
    expect([customers.frequency[0], customers.monetary[0]]).toEqual([2, 18]);
    expect([...customers.purchaseDays!.spend]).toEqual([12, 6, 1]);
  });

  it('leaves a purchase of the same quantity to the return that cancels it', async () => {
    const { kept, parts } = await settle(
      ['1', 10, '2011-01-01', 2, 'ann'],
      ['2', 4, '2011-01-02', 2, 'ann'],
      ['C3', -1, '2011-01-03', 2, 'ann'],
      ['C4', -4, '2011-01-04', 2, 'ann'],
      other,
    );
    expect([kept, parts]).toEqual([[0, 4], [2]]);
  });

  it('takes out the purchase of which several have brought back all, and nothing beyond', async () => {
    const { kept, parts, cleaned } = await settle(
      ['1', 3, '2011-01-01', 2, 'ann'],
      ['C2', -1, '2011-01-02', 2, 'ann'],
      ['C3', -2, '2011-01-03', 2, 'ann'],
      ['C4', -1, '2011-01-04', 2, 'ann'],
      ['5', 1, '2011-01-05', 7, 'ann'],
    );
    expect([kept, parts]).toEqual([[4], []]);
    expect(cleaned.remarks).toContainEqual({
      code: 'returns-unmatched',
      severity: 'note',
      values: { orders: 1, rows: 1, amount: 2, share: 2 / 13 },
    });
  });
});

it('comes of returns alone that rows read are rows kept and rows left out', async () => {
  // Ten customers, two articles, one price: in a mixed order that is the same every time.
  const rows = Array.from({ length: 400 }, (_, i): Row => {
    const step = (i * 7919) % 400;
    const units = (step % 7) - 2 || 1;
    const day = `2011-01-${String(1 + (step % 28)).padStart(2, '0')}`;
    return [units < 0 ? `C${i}` : `${i}`, units, day, 2, `customer ${step % 10}`, `article ${step % 2}`];
  });
  const { cleaned, transactions } = await settle(...rows);
  const { kept, dropped, returns } = cleaned.cleaning;
  expect(kept + Object.values(dropped).reduce((sum, count) => sum + count, 0)).toBe(400);
  expect(dropped.takenBack).toBeGreaterThan(0);
  expect(returns).toBe(cleaned.returnedFrom!.length);
  const { customers } = computeRfm(transactions, cleaned);
  expect(Math.min(...customers.monetary)).toBeGreaterThan(0);
});

it('takes many returns of one article in no time', { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 6000 }, (_, i): Row => {
    const day = new Date(Date.UTC(2011, 0, 1) + 60_000 * i).toISOString().slice(0, 19).replace('T', ' ');
    return i % 2 === 0 ? [`${i}`, 1 + (i % 7), day, 2, 'ann'] : [`C${i}`, -9, day, 2, 'ann'];
  });
  expect((await settle(...rows)).kept).toHaveLength(3000);
});

describe('without a match', () => {
  const bought: Row = ['1', 4, '2011-01-01', 25, 'ann', 'cup'];
  const back: Row = ['C2', -4, '2011-01-03', 25, 'ann', 'cup'];
  const others = Array.from({ length: 9 }, (_, i): Row => [`${10 + i}`, 1, '2011-06-01', 100, 'zoe', 'cup']);
  const said = async (rows: readonly Row[], settings = {}) =>
    cleanBy(await readSheets({ Orders: [titles, ...rows] }, settings), settings).remarks;

  it('says what is still counted, in money and where it stands', async () => {
    const elsewhere: Row = ['C3', -1, '2011-01-03', 500, 'nobody who bought', 'cup'];
    expect(await said([bought, back, elsewhere, ...others])).toEqual([
      {
        code: 'cancelled-still-counted',
        severity: 'warning',
        values: {
          orders: 1,
          rows: 1,
          amount: 100,
          share: 0.1,
          examples: [{ sheet: 'Orders', row: 3, amount: 100 }],
        },
      },
    ]);
  });

  it('needs no warning where it is next to nothing, and nothing where returns are subtracted', async () => {
    const small: Row = ['C2', -1, '2011-01-03', 1, 'ann', 'cup'];
    expect(await said([bought, small, ...others])).toMatchObject([
      { severity: 'note', values: { amount: 1 } },
    ]);
    expect(await said([bought, back, ...others], { 'cleaning.returns': 'net' })).toEqual([]);
    expect(await said([bought, ...others])).toEqual([]);
  });
});
