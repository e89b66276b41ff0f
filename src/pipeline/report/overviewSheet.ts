import { dropReasons } from '../cleaning/clean.ts';
import { dropReasonTexts } from '../cleaning/dropReasonTexts.ts';
import type { FigureBasis } from '../customers/figure.ts';
import type { WindowSummary } from '../customers/window.ts';
import { formatDay, formatNumber, message, t, translate } from '../language/language.ts';
import { hasLine } from '../lists/lists.ts';
import { wordLapsed, wordList } from '../remarks/listTexts.ts';
import { wordHeadline } from '../remarks/wordHeadlines.ts';
import { hasGroups } from '../results/outline.ts';
import { listApart, type SegmentationSummary } from '../results/segmentation.ts';
import type { Cell, Figure, Line, Sheet } from '../spreadsheet/write/sheet.ts';
import { countRows } from '../spreadsheet/write/sheetLayout.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import {
  blank,
  caution,
  type Format,
  formatOf,
  heading,
  labelStyle,
  lead,
  lineOf,
  link,
  minorStyle,
  paragraph,
  styleOf,
  title,
  withCurrency,
} from './blocks.ts';
import { chooseMoneyFormat, widthOfNumber } from './fitColumns.ts';
import { warnOfMoney } from './moneyWarnings.ts';
import type { About, Pictures, Report } from './report.ts';
import { revenueChart } from './revenueChart.ts';
import { orderSections } from './sections.ts';
import { listSegments } from './segmentList.ts';
import type { SheetNames } from './sheetNames.ts';
import { findForetold } from './valueSheet.ts';

/** What there is to know first, on one page; below it the way to the other sheets, and what the report is about. */
export function overviewSheet(report: Report): Sheet {
  const { names, about, pictures, movement } = report;
  const { summary } = report.segmentation;
  const { widths, blocks: list } = listSegments(report);
  const columns = widths.length;
  const page = [
    title(t('Customer segments')),
    ...(summary.headline ?? []).map((each) => lead(wordHeadline(each), columns)),
    ...warnOfMoney(summary, names.quality).map((text) => caution(text, columns)),
    ...describeLists(summary).map((text) => paragraph(text, columns)),
    blank,
    ...list,
    blank,
    { type: 'figures', figures: draw(summary, pictures) } as const,
  ];
  return {
    name: names.overview,
    widths: widths.with(
      factColumn,
      Math.max(widths[factColumn]!, factWidth, widthOfNumber(summary.revenue, 'decimal')),
    ),
    frozen: { rows: 0, columns: 0 },
    printing: { rows: countRows(page), pagesTall: 1 },
    blocks: [
      ...page,
      blank,
      heading(t('In this workbook')),
      ...(movement ? linkMovement(names) : []),
      ...listSheets(names, summary),
      blank,
      heading(t('Source')),
      ...describeResult(summary),
      ...describeSource(summary),
      ...describeReport(about),
    ],
  };
}

/** At most one line for each list that is worth one. */
function describeLists({ lists = [], currency }: SegmentationSummary): string[] {
  return lists
    .filter(hasLine)
    .map((list) => [t('{0}.', wordList(list, currency)), ...wordLapsed(list)].join(' '));
}

/** The widths of the columns beside the chart are those of the treemap. */
const chartSize = { width: 560, alone: 900 };
const treemapSize = { column: 5, width: 720 };

function draw(summary: SegmentationSummary, pictures: Pictures | undefined): Figure[] {
  if (pictures === undefined) return [revenueChart(summary, chartSize.alone)];
  const { png, width, height } = pictures.treemap;
  const treemap: Figure = {
    type: 'picture',
    png,
    column: treemapSize.column,
    width: treemapSize.width,
    height: Math.round((height * treemapSize.width) / width),
    description: t('Treemap of the segments by revenue'),
  };
  return [revenueChart(summary, chartSize.width), treemap];
}

/** Where facts stand, and how wide a moment with its time zone is. */
const [factColumn, factWidth] = [2, 22];

/** The second column is as wide as names are, the first one holds their colours. */
const fact = (label: string, value: Cell, format: Format = 'general', note: string | null = null): Line =>
  lineOf(
    [null, {}],
    [label, labelStyle],
    [value, { ...styleOf(format), horizontal: 'left' }],
    [note, minorStyle],
  );

const linkTo = (sheet: string, note: string): Line =>
  lineOf([null, {}], [{ text: sheet, sheet }, link], [note, {}]);

function describeResult(summary: SegmentationSummary): Line[] {
  const { segments, customers, invoices, revenue, period, asOf, window, currency } = summary;
  const moments = [period.first, period.last, asOf].map(toWallClock);
  const [first, last, end] = moments;
  const format = formatOf(moments);
  return [
    fact(t('Segments'), segments.length, 'integer'),
    fact(t('Customers'), customers, 'integer', describeApart(summary)),
    fact(t('Orders'), invoices, 'integer', explainOrders(summary)),
    fact(
      withCurrency(t('Revenue'), currency),
      revenue,
      chooseMoneyFormat([revenue]),
      explainRevenue(summary),
    ),
    fact(t('First purchase'), first!, format, window ? tellWindow(window) : null),
    fact(t('Last purchase'), last!, format),
    fact(t('As-of date'), end!, format, explainAsOf(summary)),
  ];
}

function describeApart(summary: SegmentationSummary): string | null {
  const told = listApart(summary).map(({ name, customers }) =>
    t('{0}: {1}, in no segment.', name, formatNumber(customers)),
  );
  return told.length === 0 ? null : told.join(' ');
}

const tellWindow = ({ from, to }: WindowSummary): string =>
  t('The first of those that count, from {0} to {1}.', formatDay(from), formatDay(to));

type Explained = Pick<SegmentationSummary, 'basis' | 'window'>;

function explainOrders({ basis: { orders }, window }: Explained): string {
  return orders === 'numbers'
    ? tellRows(
        [
          message('Distinct invoices of the rows kept.'),
          message('Distinct invoices of the rows kept from {0} to {1}.'),
        ],
        window,
      )
    : t('Each day on which a customer bought is one: the source has no order numbers.');
}

/** Of all rows kept, and of those of a window. */
const revenueTexts: Readonly<Record<FigureBasis['amount'], readonly [all: string, within: string]>> = {
  product: [
    message('Sum of quantity x price of the rows kept.'),
    message('Sum of quantity x price of the rows kept from {0} to {1}.'),
  ],
  line: [
    message('Sum of the amounts of the rows kept.'),
    message('Sum of the amounts of the rows kept from {0} to {1}.'),
  ],
  order: [
    message('Sum of the amounts of the orders kept, each of which counts once.'),
    message('Sum of the amounts of the orders kept from {0} to {1}, each of which counts once.'),
  ],
};

function explainRevenue({ basis: { amount, returns }, window }: Explained): string {
  const text = tellRows(revenueTexts[amount], window);
  return returns === 'net' ? `${text} ${t('Cancelled and returned rows reduce it.')}` : text;
}

const tellRows = ([all, within]: readonly [string, string], window: WindowSummary | undefined): string =>
  window ? translate(within, formatDay(window.from), formatDay(window.to)) : translate(all);

function explainAsOf({ asOf, period }: SegmentationSummary): string {
  const days = (toWallClock(asOf) - toWallClock(period.last)) / millisecondsPerDay;
  return days === 1
    ? t(
        "Recency is counted in whole days from a customer's last purchase to this moment: one day after the last purchase.",
      )
    : t("Recency is counted in whole days from a customer's last purchase to this moment.");
}

function describeSource({ source, cleaning }: SegmentationSummary): Line[] {
  const dropped = dropReasons.filter((reason) => cleaning.dropped[reason] > 0);
  return [
    fact(t('File'), fileName(source.path)),
    ...source.sheets.map(({ name, rows }) => fact(t('Rows in sheet'), rows, 'integer', name)),
    fact(t('Rows read'), source.rows, 'integer'),
    fact(t('Rows kept'), cleaning.kept, 'integer'),
    ...dropped.map((reason) => {
      const { name, meaning } = dropReasonTexts[reason];
      return fact(
        t('Left out: {0}', translate(name)),
        cleaning.dropped[reason],
        'integer',
        translate(meaning),
      );
    }),
  ];
}

const linkMovement = (names: SheetNames): Line[] => [
  linkTo(names.movement, t('Who went from one segment to another')),
  linkTo(names.sizes, t('How many customers each segment had, and what they spent')),
];

function listSheets(names: SheetNames, summary: SegmentationSummary): Line[] {
  const order = orderSections(summary);
  return [
    ...(hasGroups(summary) ? [linkTo(names.groups, t('Segments of one name as one, with their parts'))] : []),
    linkTo(names.segments, t('The segments side by side, with what to do')),
    ...(findForetold(summary) ? [linkTo(names.value, t('What customers are expected to bring'))] : []),
    ...names.lists.map((sheet) => linkTo(sheet, t('Whom to write to, and how such lists did before'))),
    ...order.flatMap((index) =>
      names.ofSegments[index]!.map((sheet) =>
        linkTo(sheet, t('The customers of the segment, the most valuable first')),
      ),
    ),
    ...order.flatMap((index) =>
      (names.ofTransactions[index] ?? []).map((sheet) =>
        linkTo(sheet, t('Their transactions, as they stand in the source')),
      ),
    ),
    ...names.customers.map((sheet) => linkTo(sheet, t('All customers with their segments'))),
    linkTo(names.quality, t('How the source was read, and which rows were left out')),
    linkTo(names.selection, t('Why there are so many segments')),
    linkTo(names.method, t('What the figures mean, settings and naming rules')),
  ];
}

function describeReport({ version, createdAt }: About): Line[] {
  return [fact(t('Created'), Date.parse(createdAt), 'utc'), fact(t('Made by'), `Segment AI ${version}`)];
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1)!;

const toWallClock = (text: string): number => Date.parse(`${text}Z`);
