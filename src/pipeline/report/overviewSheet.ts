import { dropReasons } from '../cleaning/clean.ts';
import { dropReasonTexts } from '../cleaning/dropReasonTexts.ts';
import type { FigureBasis } from '../customers/figure.ts';
import { formatNumber, message, t, translate } from '../language/language.ts';
import { explainSelection } from '../remarks/explainSelection.ts';
import { wordHeadline } from '../remarks/wordHeadlines.ts';
import { wordRemarks } from '../remarks/wordRemarks.ts';
import { hasGroups } from '../results/outline.ts';
import { listUsedSettings, type UsedSetting } from '../results/runOptions.ts';
import type { SegmentationSummary } from '../results/segmentation.ts';
import type { Block, Line, Sheet } from '../spreadsheet/write/sheet.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import { blank, fact, heading, line, linkTo, listSentences, title } from './blocks.ts';
import type { About, Pictures, Report } from './report.ts';
import { orderSections } from './sections.ts';
import type { SheetNames } from './sheetNames.ts';

const widths = [36, 30, 90];

/** What the report is about, and the way to its other sheets. */
export function overviewSheet({ segmentation: { summary, options }, about, names, pictures }: Report): Sheet {
  const { notes, warnings, namingWarnings } = wordRemarks(summary);
  return {
    name: names.overview,
    widths,
    frozen: { rows: 0, columns: 0 },
    blocks: [
      title(t('Customer segments')),
      ...describeHeadline(summary),
      ...describeResult(summary),
      blank,
      ...drawPictures(pictures),
      blank,
      ...listSentences(t('Warnings'), [...warnings, ...namingWarnings], widths.length),
      blank,
      ...listSentences(t('Notes'), notes, widths.length),
      blank,
      heading(t('Source')),
      ...describeSource(summary),
      blank,
      heading(t('In this workbook')),
      ...listSheets(names, summary),
      blank,
      ...describeReport(about, listUsedSettings(options)),
    ],
  };
}

function describeHeadline({ headline = [] }: SegmentationSummary): Block[] {
  return headline.length === 0 ? [] : [...headline.map((each) => line(wordHeadline(each))), blank];
}

function describeResult(summary: SegmentationSummary): Line[] {
  return [
    fact(t('Segments'), summary.segments.length, 'integer', explainSelection(summary.selection)),
    fact(t('Customers'), summary.customers, 'integer', describeApart(summary)),
    fact(t('Orders'), summary.invoices, 'integer', explainOrders(summary.basis)),
    fact(t('Revenue'), summary.revenue, 'decimal', explainRevenue(summary.basis)),
    fact(t('First purchase'), toWallClock(summary.period.first), 'dateTime'),
    fact(t('Last purchase'), toWallClock(summary.period.last), 'dateTime'),
    fact(t('As-of date'), toWallClock(summary.asOf), 'dateTime', explainAsOf(summary)),
  ];
}

function describeApart({ standApart }: SegmentationSummary): string | undefined {
  if (standApart === undefined) return undefined;
  const { name, customers } = standApart;
  return t('{0}: {1}, in no segment.', name, formatNumber(customers));
}

function explainOrders({ orders }: FigureBasis): string {
  return orders === 'numbers'
    ? t('Distinct invoices of the rows kept.')
    : t('Each day on which a customer bought is one: the source has no order numbers.');
}

const revenueTexts: Readonly<Record<FigureBasis['amount'], string>> = {
  product: message('Sum of quantity x price of the rows kept.'),
  line: message('Sum of the amounts of the rows kept.'),
  order: message('Sum of the amounts of the orders kept, each of which counts once.'),
};

function explainRevenue({ amount, returns }: FigureBasis): string {
  const text = translate(revenueTexts[amount]);
  return returns === 'net' ? `${text} ${t('Cancelled and returned rows reduce it.')}` : text;
}

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

function listSheets(names: SheetNames, summary: SegmentationSummary): Line[] {
  const order = orderSections(summary);
  return [
    ...(hasGroups(summary)
      ? [linkTo(names.groups, names.groups, t('Segments of one name as one, with their parts'))]
      : []),
    linkTo(names.segments, names.segments, t('The segments side by side, with what to do')),
    linkTo(names.selection, names.selection, t('Why there are so many segments')),
    ...names.lists.map((sheet) => linkTo(sheet, sheet, t('Whom to write to, and how such lists did before'))),
    ...order.flatMap((index) =>
      names.ofSegments[index]!.map((sheet) =>
        linkTo(sheet, sheet, t('The customers of the segment, the most valuable first')),
      ),
    ),
    ...order.flatMap((index) =>
      (names.ofTransactions[index] ?? []).map((sheet) =>
        linkTo(sheet, sheet, t('Their transactions, as they stand in the source')),
      ),
    ),
    ...names.customers.map((sheet) => linkTo(sheet, sheet, t('All customers with their segments'))),
    linkTo(names.quality, names.quality, t('How the source was read, and which rows were left out')),
    linkTo(names.method, names.method, t('What the figures mean, settings and naming rules')),
  ];
}

function describeReport({ version, createdAt }: About, settings: readonly UsedSetting[]): Line[] {
  const changed = settings.filter(({ isDefault }) => !isDefault);
  const values = changed.map(({ name, value }) => `${name} = ${value}`);
  return [
    fact(t('Created'), Date.parse(createdAt), 'utc'),
    fact(t('Made by'), `Segment AI ${version}`),
    fact(
      t('Settings'),
      values.length === 0 ? t('all at their defaults; the naming rules stand on Method') : values.join('\n'),
    ),
  ];
}

function drawPictures(pictures: Pictures | undefined): Block[] {
  if (pictures === undefined)
    return [line(t('The charts are left out: the panel draws them, and it was not open.'))];
  const { treemap, criteria } = pictures;
  return [
    heading(t('Segments by customers')),
    { type: 'picture', ...treemap, description: t('Treemap of the segments by number of customers') },
    blank,
    heading(t('Number of segments')),
    { type: 'picture', ...criteria, description: t('Criteria by number of segments K') },
  ];
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1)!;

const toWallClock = (text: string): number => Date.parse(`${text}Z`);
