import { formatDay, message, t } from '../language/language.ts';
import { explainSpent, wordMovement } from '../remarks/movementTexts.ts';
import { nameRow, orderFlows } from '../results/flowNames.ts';
import { type Flow, type Flows, notYet } from '../results/flows.ts';
import { wordSpan } from '../results/wordSpan.ts';
import type { Block, Cell, Sheet } from '../spreadsheet/write/sheet.ts';
import { countRows } from '../spreadsheet/write/sheetLayout.ts';
import {
  blank,
  heading,
  lead,
  paragraph,
  type ReportColumn,
  tableOf,
  title,
  widthsOf,
  withCurrency,
} from './blocks.ts';
import { fitColumns } from './fitColumns.ts';
import { notePrinted } from './printing.ts';
import type { ReportedMovement } from './reportedMovement.ts';
import { drawRevenueOverTime, drawSizes } from './sizesSheet.ts';

/** Of the latest changes so many are printed. */
const mostPrinted = 24;

/** Who went where: the latest change in words and charts, then all of them, the latest first. */
export function movementSheet(name: string, movement: ReportedMovement): Sheet {
  const { view, changes, currency } = movement;
  const latest = changes.at(-1)!;
  const rows = changes.toReversed().flatMap((flows) => listFlows(movement, flows));
  const columns = fitColumns(listColumns(view.windowDays, currency), rows);
  const shown = Math.min(latest.flows.length, mostPrinted);
  const head: Block[] = [
    title(t('Movement')),
    lead(wordMovement(latest.facts, currency), columns.length),
    paragraph([describeSpan(movement, latest), ...explainSpent(view)].join(' '), columns.length),
    blank,
    { type: 'figures', figures: [drawSizes(movement), { ...drawRevenueOverTime(movement), column: 4 }] },
    blank,
    heading(t('Who went where')),
  ];
  return {
    name,
    widths: widthsOf(columns),
    frozen: { rows: 0, columns: 0 },
    printing: {
      rows: countRows(head) + 1 + shown,
      pagesTall: 1,
      ...(shown < rows.length && { note: notePrinted(shown, rows.length) }),
    },
    blocks: [...head, tableOf('Movement', columns, rows)],
  };
}

function describeSpan({ view: { dates, windowDays } }: ReportedMovement, { start, end }: Flows): string {
  return t(
    'From {0} to {1}, each by the purchases of the {2} before.',
    formatDay(dates[start]!),
    formatDay(dates[end]!),
    wordSpan(windowDays),
  );
}

function listColumns(windowDays: number, currency: string | undefined): ReportColumn[] {
  const money = (text: string) => withCurrency(text, currency);
  return [
    { header: message('Since'), width: 14, format: 'date' },
    { header: message('Until'), width: 14, format: 'date' },
    { header: message('From'), width: 32, wrap: true },
    { header: message('To'), width: 32, wrap: true },
    { header: message('Customers'), width: 14, format: 'integer' },
    { header: message('Share of origin'), width: 14, format: 'part' },
    { header: message('Bought in between'), width: 14, format: 'integer' },
    { header: message('Only aged'), width: 14, format: 'integer' },
    { header: money(t('Spent in the {0} before', wordSpan(windowDays))), width: 20, format: 'integer' },
    { header: money(t('Spent in between')), width: 20, format: 'integer' },
  ];
}

/** Those who moved first, the most of them on top. */
function listFlows({ view }: ReportedMovement, { flows, start, end }: Flows): Cell[][] {
  const origins = sumOrigins(flows);
  const days = [start, end].map((at) => Date.parse(view.dates[at]!));
  return orderFlows(flows).map(({ from, to, customers, bought, spentBefore, spentSince }) => [
    ...days,
    nameRow(view, from),
    nameRow(view, to),
    customers,
    from === notYet ? null : customers / origins.get(from)!,
    bought,
    customers - bought,
    spentBefore,
    spentSince,
  ]);
}

function sumOrigins(flows: readonly Flow[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { from, customers } of flows) sums.set(from, (sums.get(from) ?? 0) + customers);
  return sums;
}
