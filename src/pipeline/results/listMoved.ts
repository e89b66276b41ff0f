import type { ByteSink } from '../bytes/byteSink.ts';
import type { Campaign } from '../campaign/campaignFile.ts';
import { titleOf } from '../columns/columnRole.ts';
import { movedHeaders } from '../customers/exportHeaders.ts';
import { formatDay, type PurchaseDays } from '../customers/purchaseDays.ts';
import { daysBefore } from '../customers/recall.ts';
import { findShopGap, measureUsualGaps } from '../customers/usualGap.ts';
import { countReach, findReachability } from '../lists/reach.ts';
import { measureSpending, spentAt } from '../movement/transitions.ts';
import { orderAscending, quantile } from '../numbers/orderAscending.ts';
import { gather } from '../numbers/typedArrays.ts';
import {
  type FlowQuery,
  type MovedCustomer,
  type MovedPage,
  type MovedQuery,
  notYet,
  slippedFrom,
} from './flows.ts';
import { type Followed, listRows } from './followMovement.ts';
import { type HoldingChoice, keepPlanned, planThose } from './planExport.ts';
import { quoteField, round, writeCsv } from './writeCsv.ts';

/** The customers of a flow, those who spent most before first, with what they did. */
interface Moved {
  /** Indices among all customers. */
  readonly who: Uint32Array;
  readonly before: Float64Array;
  readonly since: Float64Array;
  readonly silentDays: Float64Array;
}

/** A page of the customers of a flow. */
export function listMoved(followed: Followed, { offset, count, ...flow }: MovedQuery): MovedPage {
  const { history } = followed.segmentation;
  const { purchases, everyone } = history!;
  const moved = findMoved(followed, flow);
  const { who, before, since, silentDays } = moved;
  const until = followed.movement.standings.dates[flow.end]!;
  const gap = findShopGap(gather(measureUsualGaps(daysBefore(purchases, until)), who));
  const known = silentDays.filter((days) => !Number.isNaN(days));
  const reachability = findReachability(everyone.contacts ?? []);
  const customers = Array.from(who.subarray(offset, offset + count), (i, at): MovedCustomer => {
    const n = offset + at;
    return {
      id: everyone.ids[i]!,
      silentDays: nullForNaN(silentDays[n]!),
      spentBefore: before[n]!,
      spentSince: since[n]!,
    };
  });
  return {
    total: who.length,
    customers,
    silentDays: known.length === 0 ? 0 : quantile(known.toSorted(), 0.5),
    usualGap: nullForNaN(gap),
    ...(reachability && { reach: countReach(reachability, who) }),
  };
}

const nullForNaN = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Writes the customers of a flow as CSV, in the way of `exportCustomers`; those who refused to be written to are left out, unless they are chosen. */
export function exportMoved(
  followed: Followed,
  flow: FlowQuery & HoldingChoice,
  sink: ByteSink,
): Promise<void> {
  const { contacts = [] } = followed.segmentation.history!.everyone;
  const headings = [
    ...movedHeaders,
    ...contacts.map(({ role }) => quoteField(titleOf(role) ?? role)),
    ...(flow.holdBack ? ['holdout'] : []),
  ];
  return writeCsv(headings, movedLines(followed, flow), sink);
}

/** What has to be kept of such an export to tell later what its campaign did; undefined where nobody is held back. */
export function keepMovedCampaign(followed: Followed, flow: FlowQuery & HoldingChoice): Campaign | undefined {
  const { segmentation } = followed;
  const { everyone } = segmentation.history!;
  const { who } = findMoved(followed, flow);
  const plan = planThose(segmentation, { of: everyone, wanted: who }, flow);
  return keepPlanned(segmentation, everyone, { ...plan, ...flow });
}

function* movedLines(followed: Followed, flow: FlowQuery & HoldingChoice): Generator<string> {
  const { segmentation, movement } = followed;
  const { everyone } = segmentation.history!;
  const { ids, contacts = [] } = everyone;
  const { rows, rowOf } = listRows(followed);
  const places = movement.standings.places[flow.start]!;
  const originOf = (i: number) => (flow.from === slippedFrom ? rowOf(places[i]!) : flow.from);
  const nameOf = (row: number) => quoteField(row === notYet ? '' : rows[row]!.name);
  const until = movement.standings.dates[flow.end]!;
  const { who, before, since, silentDays } = findMoved(followed, flow);
  const { customers, held } = planThose(segmentation, { of: everyone, wanted: who }, flow);
  let written = 0;
  for (let at = 0; at < who.length; at++) {
    const i = who[at]!;
    if (i !== customers[written]) continue;
    const isHeld = held && (held[written] === 1 ? 'yes' : 'no');
    written++;
    yield [
      quoteField(ids[i]!),
      ...[nameOf(originOf(i)), nameOf(flow.to)],
      Number.isNaN(silentDays[at]!) ? '' : formatDay(until - silentDays[at]!),
      ...[round(before[at]!), round(since[at]!)],
      ...contacts.map(({ values, texts }) => quoteField(texts[values[i]!] ?? '')),
      ...(isHeld === undefined ? [] : [isHeld]),
    ].join(',');
  }
}

function findMoved(followed: Followed, { start, end, from, to }: FlowQuery): Moved {
  const { segmentation, movement } = followed;
  const { purchases, window } = segmentation.history!;
  const { places, dates } = movement.standings;
  const { rowOf } = listRows(followed);
  const [earlier, later] = [places[start]!, places[end]!];
  const rowAt = (place: number) => (place < 0 ? notYet : rowOf(place));
  const between = { from: dates[start]!, until: dates[end]! };
  const spent = spentAt({ purchases, days: window.days }, between);
  const spending = { before: 0, since: 0, bought: false };
  const hasOnlyAged = (i: number) => {
    measureSpending(spent, i, spending);
    return !spending.bought;
  };
  const isFrom = (i: number) => {
    const row = rowAt(earlier[i]!);
    return from === slippedFrom ? row !== notYet && row !== to && hasOnlyAged(i) : row === from;
  };
  const known = daysBefore(purchases, between.until);
  const who = Uint32Array.from(later.keys()).filter((i) => rowAt(later[i]!) === to && isFrom(i));
  const columns = {
    before: new Float64Array(who.length),
    since: new Float64Array(who.length),
    silentDays: new Float64Array(who.length),
  };
  for (let at = 0; at < who.length; at++) {
    measureSpending(spent, who[at]!, spending);
    columns.before[at] = spending.before;
    columns.since[at] = spending.since;
    columns.silentDays[at] = between.until - findLastDay(known, who[at]!);
  }
  return sortMoved(who, columns);
}

/** The last day on which a customer bought; NaN where all that was bought is cancelled. */
const findLastDay = ({ starts, day }: PurchaseDays, customer: number): number =>
  starts[customer] === starts[customer + 1] ? Number.NaN : day[starts[customer + 1]! - 1]!;

function sortMoved(who: Uint32Array, { before, since, silentDays }: Omit<Moved, 'who'>): Moved {
  const order = orderAscending(before.map((spent, at) => -(spent || since[at]! * 1e-9)));
  return {
    who: order.map((at) => who[at]!),
    before: gather(before, order),
    since: gather(since, order),
    silentDays: gather(silentDays, order),
  };
}
