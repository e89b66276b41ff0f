import type { DropReason } from '../pipeline/cleaning/clean.ts';
import { dropReasonTexts } from '../pipeline/cleaning/dropReasonTexts.ts';
import { figures, type SegmentFigure } from '../pipeline/customers/figures.ts';
import { usualFeatures } from '../pipeline/features/features.ts';
import { formatList, formatNumber, formatShare, t, translate } from '../pipeline/language/language.ts';
import { hasLine } from '../pipeline/lists/lists.ts';
import type { Timings } from '../pipeline/progress/progress.ts';
import { nameLowest } from '../pipeline/remarks/explainSelection.ts';
import { describeForecast, wordGap } from '../pipeline/remarks/forecastTexts.ts';
import { listEvidence, wordList } from '../pipeline/remarks/listTexts.ts';
import { wordReach } from '../pipeline/remarks/reachTexts.ts';
import { describeDissolved } from '../pipeline/remarks/resultTexts.ts';
import { wordHeadlines } from '../pipeline/remarks/wordHeadlines.ts';
import { wordRemarks } from '../pipeline/remarks/wordRemarks.ts';
import { type OutlineEntry, outlineSegments } from '../pipeline/results/outline.ts';
import {
  type Group,
  listApart,
  type Segment,
  type SegmentationSummary,
} from '../pipeline/results/segmentation.ts';
import { formatTable } from './formatTable.ts';

/** A run in words and a table, for a terminal. */
export function describeRun(summary: SegmentationSummary, timings: Timings): string {
  const { notes, warnings, namingWarnings } = wordRemarks(summary);
  const headline = wordHeadlines(summary.headline ?? []);
  return [
    ...(headline === '' ? [] : [headline]),
    describeRows(summary),
    describeCustomers(summary),
    ...(summary.reach ? [wordReach(summary.reach)] : []),
    ...describeFeatures(summary),
    ...describeValue(summary),
    `${describeChoice(summary)}; ${(timings.total / 1000).toFixed(1)} s`,
    '',
    ...formatTable(tabulate([...listApart(summary).map(outlineOne), ...outlineSegments(summary)]), [1]),
    ...describeLists(summary),
    ...[...warnings, ...namingWarnings].map((warning) => `\nWarning: ${warning}`),
    ...notes.map((note) => `\nNote: ${note}`),
  ].join('\n');
}

/** What is expected, or what is missing to say so. */
function describeValue({ value }: SegmentationSummary): readonly string[] {
  if (value === undefined) return [];
  return 'missing' in value ? [wordGap(value.missing)] : describeForecast(value);
}

function describeChoice({ selection, model }: SegmentationSummary): string {
  const { best, lowest, fits } = selection;
  if (model !== undefined) return `K = ${best}, as in the kept model`;
  if (fits.length === 1) return `K = ${best}, the only one tried`;
  const { dissolved } = fits.find(({ k }) => k === best)!;
  const k = `K = ${best}${dissolved === undefined ? '' : ` (${describeDissolved(dissolved)})`}`;
  return lowest === undefined
    ? `${k} by the ${nameLowest(selection)}`
    : `${k} by the clearest segments near the ${nameLowest(selection)} (K = ${lowest})`;
}

/** By what customers are segmented, where that is not the usual. */
function describeFeatures({ features = usualFeatures }: SegmentationSummary): readonly string[] {
  if (features.join() === usualFeatures.join()) return [];
  const labels = features.map((id) => translate(figures[id].label));
  return [`segmented by ${formatList(labels, 'comma')}`];
}

function describeRows({ source, cleaning }: SegmentationSummary): string {
  const dropped = Object.entries(cleaning.dropped)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${dropReasonTexts[reason as DropReason].name} ${formatNumber(count)}`);
  const left = dropped.length === 0 ? 'none left out' : `left out: ${formatList(dropped, 'comma')}`;
  const rows = t('{0, plural, one {# row} other {# rows}}', source.rows);
  return `${rows} read, ${formatNumber(cleaning.kept)} kept; ${left}`;
}

function describeCustomers({ customers, invoices, revenue, asOf }: SegmentationSummary): string {
  const counts = [
    t('{0, plural, one {# customer} other {# customers}}', customers),
    t('{0, plural, one {# order} other {# orders}}', invoices),
    `revenue ${formatNumber(revenue)}`,
    `as of ${asOf.replace('T00:00:00', '').replace('T', ' ')}`,
  ];
  return formatList(counts, 'comma');
}

/** Whom to write to, a line for each list that is long enough. */
function describeLists({ lists = [], currency }: SegmentationSummary): string[] {
  const lines = lists
    .filter(hasLine)
    .map((list) => [`${wordList(list, currency)}.`, ...listEvidence(list)].join(' '));
  return lines.length === 0 ? [] : ['', ...lines];
}

interface Column {
  readonly title: string;
  readonly cell: (of: Segment | Group) => string;
}

/** The means of the figures, in their order, by what they are called here. */
const figureTitles = {
  recency: 'recency (days)',
  frequency: 'orders',
  monetary: 'monetary',
} as const satisfies Partial<Record<SegmentFigure, string>>;

const columns: readonly Column[] = [
  { title: '', cell: (of) => ('id' in of ? String(of.id) : '') },
  { title: 'segment', cell: ({ name }) => name },
  { title: 'customers', cell: ({ customers }) => formatNumber(customers) },
  { title: 'share', cell: ({ share }) => formatShare(share) },
  { title: 'revenue', cell: ({ revenueShare }) => formatShare(revenueShare) },
  ...(Object.keys(figureTitles) as (keyof typeof figureTitles)[]).map((id) => ({
    title: figureTitles[id],
    cell: ({ customers, [id]: { mean } }: Segment | Group) =>
      // A kept model may have segments of nobody.
      customers === 0 ? '–' : formatNumber(mean, figures[id].unit === 'money' ? 0 : 1, 0),
  })),
];

/** One who is in no group. */
const outlineOne = (portrait: Segment): OutlineEntry => ({ portrait, segments: [], parts: [] });

/** A row of titles and one for each segment; those of a group of several are indented under a row of its own. */
function tabulate(outline: readonly OutlineEntry[]): string[][] {
  const row = (of: Segment | Group) => columns.map(({ cell }) => cell(of));
  return [
    columns.map(({ title }) => title),
    ...outline.flatMap(({ portrait, parts }) => [
      row(portrait),
      ...parts.map((part) => row({ ...part.portrait, name: `  ${part.portrait.name}` })),
    ]),
  ];
}
