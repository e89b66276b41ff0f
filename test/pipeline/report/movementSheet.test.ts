import { describe, expect, it } from 'vitest';
import { movementSheet } from '../../../src/pipeline/report/movementSheet.ts';
import { sizesSheet } from '../../../src/pipeline/report/sizesSheet.ts';
import type { Chart, Sheet, Table } from '../../../src/pipeline/spreadsheet/write/sheet.ts';
import { countRows } from '../../../src/pipeline/spreadsheet/write/sheetLayout.ts';
import { flows, movementView as view } from '../../webview/movement/sampleMovement.ts';

const movement = { view, changes: [{ ...flows, start: 0, end: 1 }, flows], currency: 'EUR' };

const tablesOf = ({ blocks }: Sheet): Table[] => blocks.filter((block) => block.type === 'table');
const rowsOf = (table: Table | undefined) => [...(table?.rows ?? [])];
const textsOf = ({ blocks }: Sheet) =>
  blocks.flatMap((block) => (block.type === 'line' ? [block.cells[0]?.cell] : []));
const chartsOf = ({ blocks }: Sheet): Chart[] =>
  blocks
    .flatMap((block) => (block.type === 'figures' ? block.figures : []))
    .filter((figure) => figure.type === 'chart');

describe('the sheet of movement', () => {
  const sheet = movementSheet('Movement', movement);
  const [table] = tablesOf(sheet);
  const latest = ['2011-09-30', '2011-12-09'].map(Date.parse);

  it('has days that a spreadsheet knows as such', () => {
    expect(table!.columns.slice(0, 2)).toMatchObject([
      { header: 'Since', style: { format: 'yyyy-mm-dd', date: true } },
      { header: 'Until', style: { format: 'yyyy-mm-dd', date: true } },
    ]);
  });

  it('says the latest change first', () => {
    expect(textsOf(sheet).slice(1, 3)).toEqual([
      expect.stringMatching(/^32 customers slipped to At Risk without an order/),
      'From Sep 30, 2011 to Dec 9, 2011, each by the purchases of the 12 months before.',
    ]);
  });

  it('lists who went where, the latest first, those who moved before those who stayed', () => {
    const rows = rowsOf(table);
    expect(rows).toHaveLength(2 * flows.flows.length);
    expect(rows.slice(0, 2)).toEqual([
      [...latest, 'Champions', 'At Risk', 32, 32 / 110, 0, 32, 2900, 0],
      [...latest, 'New customers', 'Champions', 10, null, 10, 0, 0, 700],
    ]);
    expect(rows[flows.flows.length - 1]!.slice(2, 5)).toEqual([
      ...['No order in 12 months', 'No order in 12 months'],
      14,
    ]);
    expect(rows.at(-1)!.slice(0, 2)).toEqual(['2011-06-30', '2011-09-30'].map(Date.parse));
  });

  it('adds up to the sizes at both ends', () => {
    const rows = rowsOf(table).filter(([, until]) => until === latest[1]);
    const sum = (name: string, column: number) =>
      rows.filter((row) => row[column] === name).reduce((total, row) => total + Number(row[4]), 0);
    const names = view.rows.map(({ name }) => name);
    expect(names.map((name) => sum(name, 2))).toEqual(view.sizes[1]);
    expect(names.map((name) => sum(name, 3))).toEqual(view.sizes[2]);
  });

  it('prints the latest change on one page', () => {
    const above = countRows(sheet.blocks.filter(({ type }) => type !== 'table'));
    const shown = flows.flows.length;
    const note = `Rows 1 to ${shown} of ${2 * shown}. To print all, clear the print area.`;
    expect(sheet.printing).toEqual({ rows: above + 1 + shown, pagesTall: 1, note });
  });
});

describe('the sheet of sizes over time', () => {
  const sheet = sizesSheet('Sizes', movement);

  it('has customers and revenue at each date, and their sums', () => {
    const [sizes, revenue] = tablesOf(sheet);
    expect(rowsOf(sizes)[0]).toEqual([Date.parse('2011-06-30'), 100, 50, 10, 160]);
    expect(rowsOf(revenue).at(-1)).toEqual([Date.parse('2011-12-09'), 8000, 5000, 0, 13_000]);
    expect(textsOf(sheet)).toContain('Revenue of the 12 months before (EUR)');
  });

  it('draws those who bought, in the colours of their segments', () => {
    const [sizes, revenue] = chartsOf(sheet);
    expect(sizes!.series).toEqual([
      { column: 1, colour: '#2e9e5b', values: [100, 110, 90] },
      { column: 2, colour: '#d64f6b', values: [50, 60, 85] },
    ]);
    expect(revenue!.series.map(({ values }) => values[0])).toEqual([9000, 3000]);
    expect(revenue!.labels).toEqual({ column: 0, texts: view.dates, areDays: true });
    expect(tablesOf(sheet)[0]!.columns[0]).toMatchObject({ style: { format: 'yyyy-mm-dd', date: true } });
    expect(revenue).toMatchObject({ title: 'Revenue of the 12 months before (EUR)', format: '#,##0' });
  });

  it('draws much money in millions', () => {
    const revenue = view.revenue.map((row) => row.map((amount) => amount * 1e6));
    const [, chart] = chartsOf(sizesSheet('Sizes', { ...movement, view: { ...view, revenue } }));
    expect(chart).toMatchObject({
      title: 'Revenue of the 12 months before (EUR), in millions',
      format: '#,##0,,',
    });
  });
});
