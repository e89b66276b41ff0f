import { formatDay } from '../customers/purchaseDays.ts';
import type { Movement } from '../movement/movement.ts';
import { placesBehind } from '../movement/standings.ts';
import { listTransitions } from '../movement/transitions.ts';
import { findMovementFacts } from './findMovementFacts.ts';
import { type Flow, type Flows, type MovementRow, type MovementView, notYet } from './flows.ts';
import { listGroups } from './groupSegments.ts';
import { listOutside } from './listOutside.ts';
import { nameLapsed } from './nameLapsed.ts';
import type { Segmentation } from './segmentation.ts';

/** A segmentation over a window, and what became of its segments. */
export interface Followed {
  readonly segmentation: Segmentation;
  readonly movement: Movement;
  readonly isOfResult: boolean;
}

/** Whom nothing was heard of has the colour of what is past. */
const lapsedColour = '#7a7f87';

export function describeMovement(followed: Followed): MovementView {
  const { segmentation, movement, isOfResult } = followed;
  const { modelUse, history } = segmentation;
  const { rows, rowOf } = listRows(followed);
  const { period, sizes, standings } = movement;
  const { returns } = segmentation.summary.basis;
  const sum = (of: ArrayLike<number>) => {
    const sums = rows.map(() => 0);
    for (let place = 0; place < of.length; place++) if (of[place] !== 0) sums[rowOf(place)]! += of[place]!;
    return sums;
  };
  return {
    period,
    dates: standings.dates.map((date) => formatDay(date - 1)),
    windowDays: history!.window.days,
    ...(returns !== 'drop' && { lessReturns: returns }),
    ...(modelUse && { model: { source: modelUse.source, date: modelUse.date } }),
    isOfResult,
    rows,
    sizes: sizes.map(sum),
    revenue: standings.revenue.map(sum),
  };
}

/** Who went where between two of the dates. */
export function describeFlows(followed: Followed, start: number, end: number): Flows {
  const { segmentation, movement } = followed;
  const { purchases, window } = segmentation.history!;
  const { rows, rowOf } = listRows(followed);
  const spent = { purchases, days: window.days };
  const flows = new Map<string, Flow>();
  for (const each of listTransitions(movement.standings, spent, [start, end])) {
    const from = each.from < 0 ? notYet : rowOf(each.from);
    const to = rowOf(each.to);
    const before = flows.get(`${from} ${to}`);
    flows.set(`${from} ${to}`, {
      ...{ from, to },
      customers: each.customers + (before?.customers ?? 0),
      bought: each.bought + (before?.bought ?? 0),
      spentSince: each.revenue + (before?.spentSince ?? 0),
      spentBefore: each.spentBefore + (before?.spentBefore ?? 0),
      spentBeforeBySilent: each.spentBeforeBySilent + (before?.spentBeforeBySilent ?? 0),
    });
  }
  const sorted = [...flows.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  return { start, end, flows: sorted, facts: findMovementFacts(sorted, { rows, days: window.days }) };
}

/** The rows, and which of them a place of the standings is in; nobody is at a place without a row. */
export function listRows({ segmentation: { summary, history }, movement }: Followed) {
  const { groups, segments } = summary;
  const places = placesBehind(segments.length);
  const outside = listOutside(summary).filter(({ kind }) =>
    movement.sizes.some((of) => of[places[kind]]! > 0),
  );
  const ofSegments = groups.map(({ name, colour }): MovementRow => ({ kind: 'segments', name, colour }));
  const lapsed = nameLapsed(history!.window.days);
  const rows: MovementRow[] = [
    ...ofSegments,
    ...outside,
    { kind: 'lapsed', name: lapsed, colour: lapsedColour },
  ];
  const ofPlaces = [...listGroups(summary)];
  for (const kind of ['apart', 'withoutSpend', 'lapsed'] as const)
    ofPlaces[places[kind]] = rows.findIndex((row) => row.kind === kind);
  return { rows, rowOf: (place: number): number => ofPlaces[place]! };
}
