import { describe, expect, it } from 'vitest';
import { warning } from '../../../src/pipeline/language/remarks.ts';
import { makeReport, planSheets } from '../../../src/pipeline/report/planSheets.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import type { Cell } from '../../../src/pipeline/spreadsheet/write/sheet.ts';
import { countRows } from '../../../src/pipeline/spreadsheet/write/sheetLayout.ts';
import { makeSegmentation } from './makeSegmentation.ts';

const about = { version: '1.2.3', createdAt: '2026-02-03T04:05:00Z' };
const day = 86_400_000;

/** The first sheet's lines: their cells, what is printed first. */
function overview(segmentation: Segmentation) {
  const [sheet] = planSheets(makeReport({ segmentation, about }, 1000), [], 1000).tabs;
  const { blocks, printing } = sheet!;
  const lines = blocks.map((block) =>
    block.type === 'line' ? block.cells.map(({ cell }) => textOf(cell)) : [],
  );
  const printed = blocks.findIndex((_, i) => countRows(blocks.slice(0, i)) >= printing!.rows!);
  return { sheet: sheet!, lines, page: lines.slice(0, printed) };
}

const textOf = (cell: Cell) => (cell !== null && typeof cell === 'object' ? cell.text : cell);

/** Of customers who bought once a day, the first so many days before the end, with 10 of spend in twelve months. */
function withPurchases(segmentation: Segmentation, first: number): Segmentation {
  const { customers, asOf, summary } = segmentation;
  const today = Math.floor(asOf / day);
  const purchaseDays = {
    starts: Uint32Array.from({ length: customers.count + 1 }, (_, i) => i),
    day: Int32Array.from({ length: customers.count }, (_, i) => (i === 0 ? today - first : today - 1)),
    spend: Float64Array.from(customers.monetary),
    orders: new Uint32Array(customers.count).fill(1),
  };
  const withYear = <Of>(of: Of) => ({ ...of, yearly: { lastYear: 10, toLastOrder: 20 } });
  const [segments, groups] = [summary.segments.map(withYear), summary.groups.map(withYear)];
  const period = { ...summary.period, first: new Date((today - first) * day).toISOString().slice(0, 19) };
  return {
    ...segmentation,
    customers: { ...customers, purchaseDays },
    summary: { ...summary, segments, groups, period },
  };
}

describe('the first page of a report', () => {
  it('lists the segments with their customers and revenue, and all together', () => {
    const { page } = overview(makeSegmentation());
    const from = page.findIndex(([, name]) => name === 'Segment');
    expect(page[from]).toEqual([
      ...[null, 'Segment', 'Customers', 'Share of customers', 'Revenue', 'Share of revenue', 'Average order'],
      'What to do',
    ]);
    const rows = page.slice(from + 1, from + 5);
    expect(rows.map(([, name, customers]) => [name, customers])).toEqual([
      ['Champions', 20],
      ["Can't Lose Them", 20],
      ['Lost', 20],
      ['All', 60],
    ]);
    const revenue = rows.map((row) => Number(row[4]));
    expect(revenue[0]! + revenue[1]! + revenue[2]!).toBeCloseTo(revenue[3]!, 6);
    expect(rows[0]!.at(-1)).toBe('Write to kind 0.');
  });

  it('has the revenue of the last 12 months beside that of the whole period', () => {
    const { page } = overview(withPurchases(makeSegmentation(), 739));
    const head = page.find(([, name]) => name === 'Segment')!;
    const at = head.indexOf('Revenue, last 12 months');
    expect(head[at + 1]).toBe('Revenue, whole period');
    expect(page.find(([, name]) => name === 'Lost')![at]).toBe(10);
    expect(page.find(([, name]) => name === 'All')![at]).toBe(30);
    expect(page.flat()).toContain(
      'Last 12 months: Dec 10, 2010 to Dec 9, 2011. Whole period: Dec 1, 2009 to Dec 9, 2011.',
    );
  });

  it('has it not of a file of a year or less', () => {
    const { page } = overview(withPurchases(makeSegmentation(), 365));
    expect(page.flat()).not.toContain('Revenue, last 12 months');
    expect(page.flat()).toContain('Revenue from Dec 10, 2010 to Dec 9, 2011.');
  });

  it('has those who stand apart on top, and parts below their group by what sets them apart', () => {
    const made = makeSegmentation({
      names: ['Champions, few', 'Lost', 'Champions, many'],
      groups: ['Champions', 'Lost', 'Champions'],
    });
    const standApart = { ...made.summary.segments[0]!, id: 0, name: 'Far Above', customers: 1 };
    const { page } = overview({ ...made, summary: { ...made.summary, standApart } });
    const from = page.findIndex(([, name]) => name === 'Segment');
    expect(page.slice(from + 1).map(([, name]) => name)).toEqual(
      expect.arrayContaining(['Far Above', 'Champions', 'few', 'many', 'Lost', 'All']),
    );
    expect(page[from + 1]![1]).toBe('Far Above');
  });

  it('has a line for a list that is short for want of orders in the window, and says so', () => {
    const list = { id: 'winBack', yearlySpend: 70, windowDays: 365 } as const;
    const lists = [
      { ...list, customers: 2, lapsed: 8 },
      { ...list, customers: 0, lapsed: 10 },
      { ...list, customers: 2, lapsed: 7 },
    ];
    const { page } = overview(makeSegmentation({ summary: { lists } }));
    expect(page.flat().filter((text) => /^Win back/.test(String(text)))).toEqual([
      'Win back 2 customers who spent 70 in the year up to their last orders. 8 more customers are not on it: no order in 12 months.',
      'Win back: no customer. 10 more customers are not on it: no order in 12 months.',
    ]);
  });

  it('names the currency where it is known', () => {
    const { page } = overview(makeSegmentation({ summary: { currency: 'EUR' } }));
    expect(page.flat()).toContain('Revenue (EUR)');
    expect(page.flat()).toContain('Average order (EUR)');
  });

  it('warns of what may cost money without a word of settings, and counts what can only be said with one', () => {
    const remarks = [
      warning('orders-counted-twice', {
        repeated: [{ sheet: 'B', of: 'A', rows: 2, orders: 1, amount: 30, isCopy: false }],
      }),
      warning('dates-against-setting', { dates: ['13/02/2011'], proven: 'dmy' }),
      warning('not-settled', { components: 3, iterations: 100 }),
    ] as const;
    const { page, lines } = overview(makeSegmentation({ summary: { remarks } }));
    const texts = page.map(([first]) => String(first));
    expect(texts.some((text) => /^Counted twice: 1 order of “B”[^.]+\)\.$/.test(text))).toBe(true);
    expect(texts).toContain('1 warning on the sheet “Data quality”.');
    expect(texts.join()).not.toContain('settled');
    expect(lines.flat().join()).not.toContain('segmentAi.');
    expect(page.flat().join()).not.toMatch(/BIC|K =/);
  });
});
