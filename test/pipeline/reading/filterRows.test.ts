import { describe, expect, it } from 'vitest';
import { computeRfm } from '../../../src/pipeline/customers/rfm.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import { cleanBy, readSheets } from '../../fixtures/transactionSheet.ts';

type Settings = Readonly<Record<string, unknown>>;
type Line = readonly (string | number | null)[];

const header = ['Invoice', 'Date', 'Customer', 'Total', 'Country', 'Channel'];
const lines: readonly Line[] = [
  ['1', '2024-01-31', 'ann', 10, 'France', 'Shop'],
  ['2', '2024-02-01', 'bob', 20, 'Spain', 'Shop'],
  ['3', '2024-02-29', 'cid', 30, ' FRANCE', 'Wholesale'],
  ['4', '2024-03-01', 'dan', 40, null, 'Shop'],
];

/** The row numbers that are left of such lines, and what is said of it. */
async function choose(settings: Settings, rows = lines, titles = header) {
  const transactions = await readSheets({ Orders: [titles, ...rows] }, settings);
  const cleaned = cleanBy(transactions, settings);
  const kept = [...cleaned.rows].map((i) => transactions.customerIds[transactions.customer[i]!]);
  return { kept, transactions, cleaned, said: [...cleaned.remarks, ...transactions.remarks] };
}

const refusal = (settings: Settings) =>
  choose(settings).then(
    () => 'nothing',
    (error: unknown) => (error instanceof UserError ? error.message : 'a defect'),
  );

describe('the rows that are chosen by segmentAi.filter', () => {
  it.each([
    [{ Country: 'France' }, ['ann', 'cid']],
    [{ country: ['FRANCE', 'spain'] }, ['ann', 'bob', 'cid']],
    [{ E: 'France' }, ['ann', 'cid']],
    [{ Country: { not: 'france' } }, ['bob', 'dan']],
    [{ Country: '' }, ['dan']],
    [{ Country: { not: ['', 'Spain'] } }, ['ann', 'cid']],
    [{ Country: 'France', Channel: { not: 'wholesale' } }, ['ann']],
    [{ Customer: ['ann', 'DAN'] }, ['ann', 'dan']],
  ])('are those of %j', async (filter, kept) => {
    expect((await choose({ filter })).kept).toEqual(kept);
  });

  it('are all where nothing is left out yet, which is not worth a word, and the values are counted', async () => {
    const { kept, transactions, said } = await choose({ filter: { Country: { not: [] } } });
    expect(kept).toEqual(['ann', 'bob', 'cid', 'dan']);
    expect(transactions.filters[0]!.found.map(({ value, rows }) => [value, rows])).toEqual([
      ['France', 2],
      ['Spain', 1],
      ['', 1],
    ]);
    expect(said.filter(({ code }) => code === 'rows-chosen')).toEqual([]);
  });

  it('says how many rows and how much money it leaves out, under a reason of its own', async () => {
    const { cleaned, said } = await choose({ filter: { Country: 'France' } });
    expect(cleaned.cleaning.dropped.filteredOut).toBe(2);
    expect(cleaned.cleaning.examples.filteredOut).toEqual([
      { sheet: 'Orders', row: 3 },
      { sheet: 'Orders', row: 5 },
    ]);
    expect(said).toContainEqual({
      code: 'rows-chosen',
      severity: 'note',
      values: {
        columns: [{ column: 'Country', values: ['France'], isNot: false }],
        rows: 2,
        revenue: 60,
      },
    });
  });

  it('counts the values of a column, whatever is chosen of them', async () => {
    const { transactions } = await choose({ filter: { Country: 'Spain' } });
    expect(transactions.filters[0]!.found).toEqual([
      { value: 'France', rows: 2, isKept: false },
      { value: 'Spain', rows: 1, isKept: true },
      { value: '', rows: 1, isKept: false },
    ]);
  });

  it('names the columns that there are instead of one that there is not', async () => {
    expect(await refusal({ filter: { Land: 'France' } })).toBe(
      'No column is “Land”, which segmentAi.filter names; the columns are “Invoice”, “Date”, “Customer”, “Total”, “Country”, “Channel”.',
    );
  });

  it('refuses money and dates, and a column that is named twice', async () => {
    expect(await refusal({ filter: { Total: 10 } })).toContain("Rows can't be chosen by “Total”");
    expect(await refusal({ filter: { Country: 'France', E: 'Spain' } })).toContain('names “Country” twice');
  });

  it('names the values that there are where no row has those that are chosen', async () => {
    const { transactions, cleaned } = await choose({ filter: { Country: 'Frence' } });
    expect(() => computeRfm(transactions, cleaned)).toThrow(
      'No row has “Frence” in “Country”, which segmentAi.filter names; there are “France”, “Spain”, an empty cell.',
    );
  });

  it('warns of a value that no row has among others', async () => {
    const { said } = await choose({ filter: { Channel: { not: ['Wholesale', 'Fair'] } } });
    expect(said).toContainEqual(
      expect.objectContaining({
        code: 'filter-values-not-found',
        values: { column: 'Channel', values: ['Fair'], known: ['Shop', 'Wholesale'] },
      }),
    );
  });

  it('makes no row of a line that has nothing else', async () => {
    const { transactions } = await choose({ filter: { Country: 'France' } }, [
      ...lines,
      [null, null, null, null, 'France', null],
    ]);
    expect(transactions.length).toBe(4);
  });

  it('reads further lines of an order as of its first', async () => {
    const titles = ['Invoice', 'Date', 'Customer', 'Total', 'Country'];
    const orders = Array.from({ length: 12 }, (_, i): Line[] => [
      [`${i}`, '2024-01-01', `c${i}`, 10, i % 2 === 0 ? 'France' : 'Spain'],
      [null, null, null, 5, null],
    ]).flat();
    const { cleaned } = await choose(
      { filter: { Country: 'Spain' }, 'amount.level': 'line' },
      orders,
      titles,
    );
    expect(cleaned.cleaning).toMatchObject({ kept: 12, dropped: { filteredOut: 12 } });
  });

  it('counts what a whole order comes to if one of its rows is kept', async () => {
    const orders: readonly Line[] = [
      ['1', '2024-01-01', 'ann', 50, 'France', 'Shop'],
      ['1', '2024-01-01', 'ann', 50, 'France', 'Online'],
      ['2', '2024-01-02', 'bob', 70, 'France', 'Online'],
    ];
    const settings = { filter: { Channel: 'Shop' }, 'amount.level': 'order' };
    const { transactions, cleaned, said } = await choose(settings, orders);
    expect([...computeRfm(transactions, cleaned).customers.monetary]).toEqual([50]);
    expect(said).toContainEqual(
      expect.objectContaining({
        code: 'rows-chosen',
        values: expect.objectContaining({ rows: 2, revenue: 70 }),
      }),
    );
    expect(said).toContainEqual({ code: 'chosen-orders-whole', severity: 'note', values: { orders: 1 } });
  });

  it('takes the cells of a sheet without the column for empty', async () => {
    const without = lines.map((line) => line.slice(0, 4));
    const settings = { filter: { Country: 'Spain' }, sheets: ['A', 'B'] };
    const transactions = await readSheets(
      { A: [header, ...lines], B: [header.slice(0, 4), ...without] },
      settings,
    );
    expect(cleanBy(transactions, settings).cleaning.dropped.filteredOut).toBe(7);
  });
});

describe('the purchases of segmentAi.period', () => {
  it.each([
    [{ from: '2024-02-01' }, ['bob', 'cid', 'dan']],
    [{ to: '2024-02-29' }, ['ann', 'bob', 'cid']],
    [{ from: '2024-02-01', to: '2024-02-29' }, ['bob', 'cid']],
  ])('are those of %j, both days included', async (period, kept) => {
    expect((await choose({ period })).kept).toEqual(kept);
  });

  it('count recency to the day after the last of them', async () => {
    const { transactions, cleaned } = await choose({ period: { to: '2024-02-15' } });
    expect(computeRfm(transactions, cleaned).asOf).toBe(Date.parse('2024-02-02T00:00:00Z'));
  });

  it('leave the others out, which is said', async () => {
    const { cleaned, said } = await choose({ period: { from: '2024-02-01', to: '2024-02-29' } });
    expect(cleaned.cleaning.dropped.outsidePeriod).toBe(2);
    expect(said).toContainEqual({
      code: 'period-chosen',
      severity: 'note',
      values: { from: '2024-02-01', to: '2024-02-29', rows: 2, revenue: 50 },
    });
  });

  it.each([
    [
      { from: '2024-02-30' },
      'The setting segmentAi.period has no real date: 2024-02-30; write it as 2024-01-31.',
    ],
    [
      { from: '2024-03-01', to: '2024-02-01' },
      'The setting segmentAi.period begins on 2024-03-01, after it ends on 2024-02-01; change one of them.',
    ],
  ])('cannot be %j', async (period, sentence) => {
    expect(await refusal({ period })).toBe(sentence);
  });
});
