import { formatDay, message, t, translate } from '../language/language.ts';
import { describeForecast, riskNames, wordSegmentRanges } from '../remarks/forecastTexts.ts';
import type { SegmentationSummary } from '../results/segmentation.ts';
import { type BacktestSummary, topShareOfPast, type ValueSummary } from '../results/valueSummary.ts';
import type { Block, Cell, Figure, Sheet, Table } from '../spreadsheet/write/sheet.ts';
import {
  blank,
  heading,
  paragraph,
  type ReportColumn,
  tableOf,
  title,
  widthsOf,
  withCurrency,
} from './blocks.ts';
import { describeMoney } from './chartMoney.ts';
import { fitColumns } from './fitColumns.ts';
import type { Report } from './report.ts';
import { listSections, orderSections } from './sections.ts';

const segmentColumns: readonly ReportColumn[] = [
  { header: message('Segment'), width: 36, wrap: true },
  { header: message('Expected revenue, from'), width: 20, format: 'integer' },
  { header: message('Expected revenue, to'), width: 20, format: 'integer' },
  { header: message('Churn risk'), width: 18, format: 'share' },
];

const testColumns: readonly ReportColumn[] = [
  { header: message('Predicted on'), width: 36 },
  { header: message('Customers'), width: 20, format: 'integer' },
  { header: message('Predicted revenue against actual'), width: 20, format: 'share' },
  { header: message('Best fifth, share of spend'), width: 18, format: 'share' },
  { header: message('By past spend'), width: 16, format: 'share' },
  { header: message('Correlation'), width: 14, format: 'decimal' },
  { header: message('AUC'), width: 14, format: 'decimal' },
];

const decileColumns: readonly ReportColumn[] = [
  { header: message('Tenth of the customers, best first'), width: 36, format: 'general' },
  { header: message('Predicted'), width: 20, format: 'integer' },
  { header: message('Actual'), width: 20, format: 'integer' },
];

const bandColumns: readonly ReportColumn[] = [
  { header: message('Churn risk'), width: 36 },
  { header: message('Customers'), width: 20, format: 'integer' },
  { header: message('Did not order in the latest test'), width: 20, format: 'share' },
];

/** What customers are expected to bring, and how far off that was on the past. */
export function valueSheet({ names }: Report, { value, summary }: Foretold): Sheet {
  const blocks = [title(t('What comes next')), ...describe(value, summary)];
  return {
    name: names.value,
    widths: widest(blocks),
    frozen: { rows: 0, columns: 0 },
    printing: { pagesTall: 1 },
    blocks,
  };
}

/** A summary with what comes next. */
export interface Foretold {
  readonly value: ValueSummary;
  readonly summary: SegmentationSummary;
}

/** Undefined where nothing is predicted. */
export const findForetold = (summary: SegmentationSummary): Foretold | undefined =>
  summary.value === undefined || 'missing' in summary.value ? undefined : { value: summary.value, summary };

/** The widths of columns that several tables below each other have. */
function widest(blocks: readonly Block[]): number[] {
  const tables = blocks.filter((block) => block.type === 'table');
  const widths = widthsOf(testColumns);
  return widths.map((width, at) => Math.max(width, ...tables.map(({ columns }) => columns[at]?.width ?? 0)));
}

const fittedTable = (name: string, columns: readonly ReportColumn[], rows: readonly Cell[][]): Table =>
  tableOf(name, fitColumns(columns, rows), rows);

/** The columns of money, whose numbers are whole, with their currency. */
const inCurrency = (columns: readonly ReportColumn[], currency: string | undefined): ReportColumn[] =>
  columns.map((column) =>
    column.format === 'integer'
      ? { ...column, header: withCurrency(translate(column.header), currency) }
      : column,
  );

function describe(value: ValueSummary, summary: SegmentationSummary): Block[] {
  const { currency } = summary;
  const say = (text: string) => paragraph(text, testColumns.length);
  const sections = listSections(summary);
  const inOrder = orderSections(summary).map((index) => sections[index]!);
  const rows = inOrder.flatMap(({ name, value: of }) =>
    of === undefined ? [] : [[name, of.range.low, of.range.high, of.churnRisk]],
  );
  return [
    ...describeForecast(value).map(say),
    ...(rows.length === 0
      ? []
      : [
          blank,
          fittedTable('Expected', inCurrency(segmentColumns, currency), rows),
          say(wordSegmentRanges()),
        ]),
    ...describeTests(value, currency),
    blank,
    heading(t('Churn risk')),
    fittedTable('Churn', bandColumns, listBands(value)),
  ];
}

function describeTests({ backtests }: ValueSummary, currency: string | undefined): Block[] {
  const [latest] = backtests;
  if (latest === undefined) return [];
  const columns = inCurrency(decileColumns, currency);
  const deciles = latest.deciles.map(({ predicted, actual }, at) => [at + 1, predicted, actual]);
  return [
    blank,
    heading(t('Tests on the past')),
    fittedTable('Tests', testColumns, backtests.map(listTest)),
    blank,
    heading(t('Predicted and actual, test of {0}', formatDay(latest.cut))),
    fittedTable(tenths, columns, deciles),
    blank,
    { type: 'figures', figures: [drawTenths(latest, currency)] },
  ];
}

const tenths = 'Tenths';

function drawTenths({ deciles }: BacktestSummary, currency: string | undefined): Figure {
  return {
    type: 'chart',
    kind: 'columns',
    description: t('Columns of the predicted and the actual spend of each tenth of the customers'),
    ...{ width: 760, height: 300 },
    table: tenths,
    labels: { column: 0, texts: deciles.map((_, at) => String(at + 1)) },
    series: [
      { column: 1, values: deciles.map(({ predicted }) => predicted), colour: '#9dc3e6' },
      { column: 2, values: deciles.map(({ actual }) => actual), colour: '#1f4e79' },
    ],
    ...describeMoney(
      t('Predicted and actual, by tenth of the customers'),
      deciles.flatMap(({ predicted, actual }) => [predicted, actual]),
      currency,
    ),
  };
}

function listTest(test: BacktestSummary): Cell[] {
  const { cut, customers, totalError, topFifthShare, correlation, auc } = test;
  return [cut, customers, totalError, topFifthShare, topShareOfPast(test) ?? null, correlation, auc ?? null];
}

const listBands = ({ churnBands }: ValueSummary): Cell[][] =>
  churnBands.map(({ customers, tested }, band) => [translate(riskNames[band]!), customers, tested ?? null]);
