import { describe, expect, it } from 'vitest';
import { makeReport, planSheets } from '../../../src/pipeline/report/planSheets.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import type { Cell, Chart, Sheet, Table } from '../../../src/pipeline/spreadsheet/write/sheet.ts';
import { makeSegmentation } from './makeSegmentation.ts';

const about = { version: '1.2.3', createdAt: '2026-02-03T04:05:00Z' };

const sheetsOf = (segmentation: Segmentation): readonly Sheet[] =>
  planSheets(makeReport({ segmentation, about }, 1000), [], 1000).tabs;

const find = (sheets: readonly Sheet[], name: string): Sheet => sheets.find((each) => each.name === name)!;

const tableOn = (sheet: Sheet): Table => sheet.blocks.find((block) => block.type === 'table')!;

const chartOn = ({ blocks }: Sheet): Chart =>
  blocks.flatMap((block) => (block.type === 'figures' ? block.figures : [])).find(isChart)!;

const isChart = (figure: { readonly type: string }): figure is Chart => figure.type === 'chart';

const isLink = (cell: Cell): cell is Exclude<Cell, string | number | null> =>
  cell !== null && typeof cell === 'object';

/** What leads to sheets of customers from the first page's list, and where to. */
const linksOn = ({ blocks }: Sheet): (readonly [string, string])[] =>
  blocks.flatMap((block) =>
    block.type === 'line' && block.cells[0]?.cell === '■'
      ? block.cells.flatMap(({ cell }) => (isLink(cell) ? [[cell.text, cell.sheet] as const] : []))
      : [],
  );

/** With the revenue of each segment, and that of its last twelve months where these are to be told. */
function withRevenue(
  made: Segmentation,
  revenue: readonly number[],
  lastYear?: readonly number[],
): Segmentation {
  const sum = (values: readonly number[], parts: readonly number[]) =>
    parts.reduce((total, at) => total + values[at]!, 0);
  const money = (parts: readonly number[]) => ({
    revenue: sum(revenue, parts),
    ...(lastYear && { yearly: { lastYear: sum(lastYear, parts), toLastOrder: 0 } }),
  });
  const segments = made.summary.segments.map((segment, at) => ({ ...segment, ...money([at]) }));
  const groups = made.summary.groups.map((group) => ({ ...group, ...money(group.parts) }));
  return { ...made, summary: { ...made.summary, segments, groups } };
}

describe('the segments of a report', () => {
  const names = ['Champions', 'Lost, few', 'Promising', 'Lost, many'];
  const made = makeSegmentation({ names, groups: ['Champions', 'Lost', 'Promising', 'Lost'] });

  it('stand by revenue, the highest first, and so the parts of a group, on every sheet and chart', () => {
    const sheets = sheetsOf(withRevenue(made, [30, 10, 40, 50]));
    const inOrder = ['Lost, many', 'Lost, few', 'Promising', 'Champions'];
    expect(linksOn(sheets[0]!).map(([text]) => text)).toEqual([
      'Lost',
      'many',
      'few',
      'Promising',
      'Champions',
    ]);
    expect(
      [...tableOn(find(sheets, 'Segments')).rows!].map((row) => (row[1] as { text: string }).text),
    ).toEqual(inOrder);
    expect(sheets.map(({ name }) => name).filter((name) => names.includes(name))).toEqual(inOrder);
    expect(chartOn(sheets[0]!)).toMatchObject({
      title: 'Revenue by segment',
      labels: { texts: ['Lost', 'Promising', 'Champions'] },
      series: [{ values: [60, 40, 30] }],
    });
  });

  it('stand by the revenue of the last twelve months where these are told, which the chart draws', () => {
    const sheets = sheetsOf(withRevenue(made, [30, 10, 40, 50], [7, 3, 9, 2]));
    expect(linksOn(sheets[0]!).map(([text]) => text)).toEqual([
      'Promising',
      'Champions',
      'Lost',
      'few',
      'many',
    ]);
    const chart = chartOn(sheets[0]!);
    expect(chart.title).toBe('Revenue by segment, last 12 months');
    const { columns, rows } = tableOn(find(sheets, 'Groups'));
    const { column, values } = chart.series[0]!;
    expect(columns[column]?.header).toBe('Revenue, last 12 months');
    expect([...rows!].map((row) => row[column])).toEqual(values);
    expect(values).toEqual([9, 7, 5]);
  });

  it('lead to their own sheets, also those without net spend beside those who stand apart, and without them', () => {
    const aside = (name: string) => ({ ...made.summary.segments[0]!, id: 0, name, customers: 1 });
    const [standApart, withoutSpend] = [aside('Far Above'), aside('No Net Spend')];
    for (const those of [{ standApart }, { withoutSpend }, { standApart, withoutSpend }]) {
      const sheets = sheetsOf({ ...made, summary: { ...made.summary, ...those } });
      const links = new Map(linksOn(sheets[0]!));
      for (const { name } of Object.values(those)) {
        expect(links.get(name)).toBe(name);
        const [cell] = [...tableOn(find(sheets, 'Groups')).rows!].find(
          ([first]) => isLink(first!) && first.text === name,
        )!;
        expect(cell).toEqual({ text: name, sheet: name });
      }
    }
  });
});
