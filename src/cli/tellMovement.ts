import { formatMoney, formatNumber, formatShare } from '../pipeline/language/language.ts';
import { explainSpent, wordMovement } from '../pipeline/remarks/movementTexts.ts';
import { nameRow, orderFlows, stayed } from '../pipeline/results/flowNames.ts';
import { type Flow, type Flows, type MovementView, notYet } from '../pipeline/results/flows.ts';
import { formatTable } from './formatTable.ts';

/** So many of the flows are told; all of them stand in the JSON and the report. */
const mostFlows = 8;

/** Who moved between the last two dates, for a terminal. @param flows between them; absent where there is one date alone */
export function tellMovement(view: MovementView, flows: Flows | undefined, currency?: string): string {
  if (flows === undefined)
    return `Movement: no date before ${view.dates.at(-1)} has a whole window behind it`;
  const moved = orderFlows(flows.flows).filter((flow) => !stayed(flow));
  return [
    ...[countAll(view, flows), wordMovement(flows.facts, currency)].filter((text) => text !== ''),
    '',
    ...formatTable(tabulateSizes(view, flows), [0]),
    ...(moved.length === 0 ? [] : ['', ...formatTable(tabulateFlows(view, flows, { moved, currency }), [0])]),
    ...(moved.length === 0 ? [] : explainSpent(view)),
    ...(moved.length > mostFlows ? [`(the ${mostFlows} largest of ${moved.length} flows)`] : []),
  ].join('\n');
}

function countAll({ dates }: MovementView, { start, end, flows }: Flows): string {
  const known = flows.filter(({ from }) => from !== notYet);
  const moved = known.filter((flow) => !stayed(flow));
  const sum = (list: readonly Flow[], of: (flow: Flow) => number) =>
    formatNumber(list.reduce((total, flow) => total + of(flow), 0));
  const customers = (flow: Flow) => flow.customers;
  const silent = (flow: Flow) => flow.customers - flow.bought;
  const added = flows.filter(({ from }) => from === notYet);
  return [
    `Movement from ${dates[start]} to ${dates[end]}: ${sum(moved, customers)} of ${sum(known, customers)} customers moved`,
    `${sum(moved, silent)} of them without buying anything; ${sum(known, silent)} of all bought nothing`,
    `${sum(added, customers)} new`,
  ].join(', ');
}

function tabulateSizes({ dates, rows, sizes }: MovementView, { start, end }: Flows): string[][] {
  const lines = rows.map(({ name }, row) => {
    const [then, now] = [sizes[start]![row]!, sizes[end]![row]!];
    return [name, ...[then, now].map((size) => formatNumber(size)), signed(now - then)];
  });
  return [['customers in', dates[start]!, dates[end]!, 'change'], ...lines];
}

const signed = (change: number): string => `${change > 0 ? '+' : ''}${formatNumber(change)}`;

function tabulateFlows(
  view: MovementView,
  { start }: Flows,
  { moved, currency }: { readonly moved: readonly Flow[]; readonly currency: string | undefined },
): string[][] {
  const lines = moved
    .slice(0, mostFlows)
    .map(({ from, to, customers, bought, spentSince }) => [
      `${nameRow(view, from)} → ${nameRow(view, to)}`,
      formatNumber(customers),
      from === notYet ? '' : formatShare(customers / view.sizes[start]![from]!),
      formatNumber(bought),
      formatNumber(customers - bought),
      formatMoney(spentSince, currency),
    ]);
  return [['from → to', 'customers', 'of origin', 'bought', 'only aged', 'spent in between'], ...lines];
}
