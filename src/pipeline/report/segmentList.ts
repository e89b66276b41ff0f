import { figures } from '../customers/figures.ts';
import type { YearlySpend } from '../customers/yearlySpend.ts';
import { formatDay, t, translate } from '../language/language.ts';
import { wordRemark } from '../remarks/wordRemarks.ts';
import { listOutline, nameWithin, type OutlineEntry } from '../results/outline.ts';
import type { SegmentationSummary } from '../results/segmentation.ts';
import type { Block, Cell, CellStyle, Line } from '../spreadsheet/write/sheet.ts';
import { cutDay } from '../time/calendar.ts';
import {
  type Format,
  headStyle,
  lineOf,
  link,
  minorStyle,
  type ReportColumn,
  remark,
  styleOf,
  totalStyle,
  widthsOf,
  withCurrency,
} from './blocks.ts';
import { fitColumns, widthOfText } from './fitColumns.ts';
import { findLastYear, type LastYear } from './lastYear.ts';
import type { Report } from './report.ts';
import { listSections, outlineSections, sectionAt } from './sections.ts';

/** What a row of the list is about: customers who are alike, or all. */
interface Row {
  readonly customers: number;
  readonly share: number;
  readonly revenue: number;
  readonly revenueShare: number;
  /** Null for a segment without customers. */
  readonly averageOrder: number | null;
  /** Absent where purchase days are not known. */
  readonly yearly?: Pick<YearlySpend, 'lastYear'>;
}

interface ListColumn extends ReportColumn {
  readonly format: Format;
  readonly cell: (row: Row) => Cell;
}

const swatchWidth = 3;
const nameWidth = 34;
const partIndent = 2;
const actionWidth = 58;

/** The numbers of the list. */
function listColumns({ currency }: SegmentationSummary, lastYear: LastYear | undefined): ListColumn[] {
  const money = (text: string) => withCurrency(text, currency);
  const whole = lastYear === undefined ? t('Revenue') : t('Revenue, whole period');
  return [
    { header: t('Customers'), width: 17, format: 'integer', cell: ({ customers }) => customers },
    { header: t('Share of customers'), width: 12, format: 'part', cell: ({ share }) => share },
    ...(lastYear === undefined
      ? []
      : [
          {
            header: money(t('Revenue, last 12 months')),
            width: 20,
            format: 'integer' as const,
            cell: ({ yearly }: Row) => yearly?.lastYear ?? null,
          },
        ]),
    { header: money(whole), width: 20, format: 'integer', cell: ({ revenue }) => revenue },
    { header: t('Share of revenue'), width: 12, format: 'part', cell: ({ revenueShare }) => revenueShare },
    {
      header: money(translate(figures.averageOrder.label)),
      width: 14,
      format: 'money',
      cell: ({ averageOrder }) => averageOrder,
    },
  ];
}

/** A list of all segments, as long as it takes. */
export interface SegmentList {
  /** Of the columns from A on. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
}

/** Those who stand apart, the segments and, below their group, its parts, each with what to do; and what all come to. */
export function listSegments({ names, segmentation }: Report): SegmentList {
  const { summary } = segmentation;
  const lastYear = findLastYear(segmentation);
  const outline = outlineSections(summary);
  const rows = [...listOutline(outline).map(({ portrait }) => rowOf(portrait)), sumUp(summary)];
  const listed = listColumns(summary, lastYear);
  const columns = fitColumns(
    listed,
    rows.map((row) => listed.map(({ cell }) => cell(row))),
  );
  const sheetOf = (index: number) => names.ofSegments[sectionAt(summary, index)]![0]!;
  const write = (entry: OutlineEntry, isPart: boolean) => writeEntry(entry, { sheetOf, columns, isPart });
  return {
    widths: [swatchWidth, fitNames(outline), ...widthsOf(columns), actionWidth],
    blocks: [
      writeHead(columns),
      ...outline.flatMap((entry) => [write(entry, false), ...entry.parts.map((part) => write(part, true))]),
      writeTotal(columns, sumUp(summary)),
      remark([describePeriods(summary, lastYear), ...describeWindow(summary)].join(' '), columns.length + 3),
    ],
  };
}

/** Names lead to sheets, and some programs keep that on one line. */
const fitNames = (outline: readonly OutlineEntry[]): number =>
  Math.max(
    nameWidth,
    ...outline.map(({ portrait }) => widthOfText(portrait.name)),
    ...outline.flatMap(({ parts }) =>
      parts.map(({ portrait }) => widthOfText(nameWithin(portrait)) + partIndent),
    ),
  );

const rowOf = (portrait: OutlineEntry['portrait']): Row => ({
  ...portrait,
  averageOrder: portrait.customers === 0 ? null : portrait.monetary.mean / portrait.frequency.mean,
});

/** What all come to. */
function sumUp(summary: SegmentationSummary): Row {
  const { customers, revenue, invoices } = summary;
  const lastYear = listSections(summary).reduce((sum, { yearly }) => sum + (yearly?.lastYear ?? 0), 0);
  return {
    ...{ customers, revenue, share: 1, revenueShare: 1, averageOrder: revenue / invoices },
    yearly: { lastYear },
  };
}

function writeHead(columns: readonly ListColumn[]): Line {
  const text = { ...headStyle, horizontal: 'left' as const };
  return lineOf(
    [null, text],
    [t('Segment'), text],
    ...columns.map(({ header }) => [header, { ...headStyle, horizontal: 'right' as const }] as const),
    [t('What to do'), { ...text, indent: 1 }],
  );
}

interface Writing {
  /** The sheet of the customers of a segment, by its index, or of those whom a value of `aside` means. */
  readonly sheetOf: (index: number) => string;
  readonly columns: readonly ListColumn[];
  readonly isPart: boolean;
}

function writeEntry({ portrait, segments }: OutlineEntry, { sheetOf, columns, isPart }: Writing): Line {
  const look: CellStyle = isPart ? minorStyle : {};
  const row = rowOf(portrait);
  const name = { text: isPart ? nameWithin(portrait) : portrait.name, sheet: sheetOf(segments[0]!) };
  return lineOf(
    ['■', { colour: portrait.colour, horizontal: isPart ? 'right' : 'left' }],
    [name, { ...link, wrap: true, ...(isPart && { indent: partIndent, horizontal: 'left' as const }) }],
    ...columns.map(({ format, cell }) => [cell(row), { ...styleOf(format), ...look }] as const),
    [isPart ? null : portrait.action, { wrap: true, indent: 1, horizontal: 'left' as const }],
  );
}

function writeTotal(columns: readonly ListColumn[], row: Row): Line {
  return lineOf(
    [null, totalStyle],
    [t('All'), totalStyle],
    ...columns.map(({ format, cell }) => [cell(row), { ...styleOf(format), ...totalStyle }] as const),
    [null, totalStyle],
  );
}

/** Who is in no segment, as only purchases of some days count. */
const describeWindow = ({ remarks }: SegmentationSummary): string[] =>
  remarks.filter(({ code }) => code === 'window-used').map(wordRemark);

/** From when to when the revenue was made. */
function describePeriods(
  { period: { first, last } }: SegmentationSummary,
  lastYear: LastYear | undefined,
): string {
  const [from, to] = [first, last].map((moment) => formatDay(cutDay(moment)));
  return lastYear === undefined
    ? t('Revenue from {0} to {1}.', from!, to!)
    : t(
        'Last 12 months: {0} to {1}. Whole period: {2} to {3}.',
        formatDay(lastYear.from),
        formatDay(lastYear.to),
        from!,
        to!,
      );
}
