import { dropReasons } from '../clean.ts';
import type { SegmentationSummary, Selection } from '../segmentation.ts';
import { millisecondsPerDay } from '../values/calendar.ts';
import { dropReasonTexts } from './dropReasonTexts.ts';
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
      title('Customer segments'),
      ...describeResult(summary),
      blank,
      heading('Warnings'),
      ...(warnings.length === 0 ? ['None'] : warnings).map(line),
      blank,
      heading('Source'),
      ...describeSource(summary),
      blank,
      heading('In this workbook'),
      ...listSheets(names),
      blank,
      ...describeReport(about),
    ],
  };
}

function describeResult(summary: SegmentationSummary): Fact[] {
  return [
    fact('Segments', summary.segments.length, 'integer', explainChoice(summary.selection)),
    fact('Customers', summary.customers, 'integer'),
    fact('Orders', summary.invoices, 'integer', 'Distinct invoices of the rows kept.'),
    fact('Revenue', summary.revenue, 'decimal', 'Sum of quantity x price of the rows kept.'),
    fact('First purchase', toWallClock(summary.period.first), 'dateTime'),
    fact('Last purchase', toWallClock(summary.period.last), 'dateTime'),
    fact('As-of date', toWallClock(summary.asOf), 'dateTime', explainAsOf(summary)),
  ];
}

function explainChoice({ chosen, criterion, fits }: Selection): string {
  if (fits.length === 1) return `A mixture of K = ${chosen}: no other number was tried.`;
  const tried = fits.map(({ k }) => k);
  return `K = ${chosen} has the lowest ${criterion.toUpperCase()} of the mixtures with K = ${Math.min(...tried)} to ${Math.max(...tried)}.`;
}

function explainAsOf({ asOf, period }: SegmentationSummary): string {
  const days = (toWallClock(asOf) - toWallClock(period.last)) / millisecondsPerDay;
  const derived = days === 1 ? ': one day after the last purchase' : '';
  return `Recency is counted in whole days from a customer's last purchase to this moment${derived}.`;
}

function describeSource({ source, cleaning }: SegmentationSummary): Fact[] {
  const dropped = dropReasons.filter((reason) => cleaning.dropped[reason] > 0);
  return [
    fact('File', fileName(source.path)),
    ...source.sheets.map(({ name, rows }) => fact('Rows in sheet', rows, 'integer', name)),
    fact('Rows read', source.rows, 'integer'),
    fact('Rows kept', cleaning.kept, 'integer'),
    ...dropped.map((reason) => {
      const { name, meaning } = dropReasonTexts[reason];
      return fact(`Left out: ${name}`, cleaning.dropped[reason], 'integer', meaning);
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
  fact('Created', Date.parse(createdAt), 'utc'),
  fact('Made by', `Segment AI ${version}`),
];

function fact(label: string, value: Cell, format: Format = 'general', note?: string): Fact {
  return { type: 'fact', label, value, format, ...(note === undefined ? {} : { note }) };
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1)!;

const toWallClock = (text: string): number => Date.parse(`${text}Z`);
