import { message, t } from '../language/language.ts';
import { wordSpan } from '../results/wordSpan.ts';
import type { Cell, Chart, Sheet } from '../spreadsheet/write/sheet.ts';
import { blank, heading, type ReportColumn, tableOf, title, widthsOf, withCurrency } from './blocks.ts';
import { describeMoney } from './chartMoney.ts';
import { fitColumns } from './fitColumns.ts';
import type { ReportedMovement } from './reportedMovement.ts';

const tables = { sizes: 'Sizes', revenue: 'Revenue_over_time' } as const;

/** How many customers the segments had at dates, and what these had spent. */
export function sizesSheet(name: string, movement: ReportedMovement): Sheet {
  const { view } = movement;
  const [sizes, revenue] = [listRows(movement, view.sizes), listRows(movement, view.revenue)];
  const columns = fitColumns(listColumns(movement), [...sizes, ...revenue]);
  return {
    name,
    widths: widthsOf(columns),
    frozen: { rows: 0, columns: 1 },
    printing: { pagesTall: 1 },
    blocks: [
      title(t('Sizes over time')),
      heading(t('Customers')),
      tableOf(tables.sizes, columns, sizes),
      blank,
      heading(withCurrency(nameRevenue(movement), movement.currency)),
      tableOf(tables.revenue, columns, revenue),
      blank,
      { type: 'figures', figures: [drawSizes(movement)] },
      blank,
      { type: 'figures', figures: [drawRevenueOverTime(movement)] },
    ],
  };
}

const nameRevenue = ({ view }: ReportedMovement): string =>
  t('Revenue of the {0} before', wordSpan(view.windowDays));

function listColumns({ view }: ReportedMovement): ReportColumn[] {
  const format = 'integer' as const;
  return [
    { header: message('Day'), width: 14, format: 'date' },
    ...view.rows.map(({ name }) => ({ header: name, width: 18, format })),
    { header: message('All'), width: 18, format },
  ];
}

const listRows = ({ view }: ReportedMovement, values: readonly (readonly number[])[]): Cell[][] =>
  values.map((row, at) => [Date.parse(view.dates[at]!), ...row, row.reduce((sum, value) => sum + value, 0)]);

const size = { width: 620, height: 320 };

/** Of those who have bought in the window. */
export const drawSizes = (movement: ReportedMovement): Chart => ({
  ...size,
  type: 'chart',
  kind: 'stacked',
  title: t('Customers over time'),
  description: t('Stacked columns of the customers of each segment at the end of each period'),
  table: tables.sizes,
  ...drawRows(movement, movement.view.sizes),
});

export const drawRevenueOverTime = (movement: ReportedMovement): Chart => ({
  ...size,
  type: 'chart',
  kind: 'lines',
  description: t('Lines of the revenue of each segment at the end of each period'),
  table: tables.revenue,
  ...drawRows(movement, movement.view.revenue),
  ...describeMoney(nameRevenue(movement), movement.view.revenue.flat(), movement.currency),
});

function drawRows({ view }: ReportedMovement, values: readonly (readonly number[])[]) {
  const bought = view.rows.flatMap(({ kind, colour }, row) =>
    kind === 'lapsed' || values.every((of) => of[row] === 0) ? [] : [{ row, colour }],
  );
  return {
    labels: { column: 0, texts: view.dates, areDays: true as const },
    series: bought.map(({ row, colour }) => {
      return { column: row + 1, colour, values: values.map((of) => of[row]!) };
    }),
    format: '#,##0',
  };
}
