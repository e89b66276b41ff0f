import { dropReasons } from '../clean.ts';
import { dropReasonTexts } from '../dropReasonTexts.ts';
import { t, translate } from '../language.ts';
import type { SegmentationSummary, Selection } from '../segmentation.ts';
import { millisecondsPerDay } from '../values/calendar.ts';
import type { About, Report } from './report.ts';
import {
  type Block,
  blank,
  type Cell,
  type Fact,
  type Format,
  heading,
  line,
  type Sheet,
  title,
} from './sheet.ts';
import type { SheetNames } from './sheetNames.ts';

/** What the report is about, and the way to its other sheets. */
export function overviewSheet({ segmentation: { summary }, about, names }: Report): Sheet {
  const warnings = [...summary.warnings, ...summary.namingWarnings];
  return {
    name: names.overview,
    widths: [36, 30, 90],
    frozen: { rows: 0, columns: 0 },
    blocks: [
      title(t('Customer segments')),
      ...describeResult(summary),
      blank,
      heading(t('Warnings')),
      ...(warnings.length === 0 ? [t('None')] : warnings).map(line),
      blank,
      heading(t('Source')),
      ...describeSource(summary),
      blank,
      heading(t('In this workbook')),
      ...listSheets(names),
      blank,
      ...describeReport(about),
    ],
  };
}

function describeResult(summary: SegmentationSummary): Fact[] {
  return [
    fact(t('Segments'), summary.segments.length, 'integer', explainChoice(summary.selection)),
    fact(t('Customers'), summary.customers, 'integer'),
    fact(t('Orders'), summary.invoices, 'integer', t('Distinct invoices of the rows kept.')),
    fact(t('Revenue'), summary.revenue, 'decimal', t('Sum of quantity x price of the rows kept.')),
    fact(t('First purchase'), toWallClock(summary.period.first), 'dateTime'),
    fact(t('Last purchase'), toWallClock(summary.period.last), 'dateTime'),
    fact(t('As-of date'), toWallClock(summary.asOf), 'dateTime', explainAsOf(summary)),
  ];
}

function explainChoice({ chosen, best, criterion, fits }: Selection): string {
  if (fits.length === 1) return t('A mixture of K = {0}: no other number was tried.', chosen);
  const name = criterion.toUpperCase();
  if (chosen !== best)
    return t('K = {0} was chosen by hand; K = {1} has the lowest {2}.', chosen, best, name);
  const tried = fits.map(({ k }) => k);
  return t(
    'K = {0} has the lowest {1} of the mixtures with K = {2} to {3}.',
    chosen,
    name,
    Math.min(...tried),
    Math.max(...tried),
  );
}

function explainAsOf({ asOf, period }: SegmentationSummary): string {
  const days = (toWallClock(asOf) - toWallClock(period.last)) / millisecondsPerDay;
  return days === 1
    ? t(
        "Recency is counted in whole days from a customer's last purchase to this moment: one day after the last purchase.",
      )
    : t("Recency is counted in whole days from a customer's last purchase to this moment.");
}

function describeSource({ source, cleaning }: SegmentationSummary): Fact[] {
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

function listSheets(names: SheetNames): Block[] {
  const { overview: _, ofSegments, ...others } = names;
  const { segments, selection, ...rest } = others;
  return [segments, selection, ...ofSegments, ...Object.values(rest)].map((sheet) =>
    line({ text: sheet, sheet }),
  );
}

const describeReport = ({ version, createdAt }: About): Fact[] => [
  fact(t('Created'), Date.parse(createdAt), 'utc'),
  fact(t('Made by'), `Segment AI ${version}`),
];

function fact(label: string, value: Cell, format: Format = 'general', note?: string): Fact {
  return { type: 'fact', label, value, format, ...(note === undefined ? {} : { note }) };
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1)!;

const toWallClock = (text: string): number => Date.parse(`${text}Z`);
