import { formatDay } from '../customers/purchaseDays.ts';
import { type Former, placesBehind } from '../movement/standings.ts';
import { listOutside } from './listOutside.ts';
import { nameLapsed } from './nameLapsed.ts';
import type { Segmentation } from './segmentation.ts';

/** The last other segment of a customer, at the ends of months, and since which of them it was left. */
export interface FormerSegment {
  readonly name: string;
  /** The last day that counted when the customer was first found elsewhere. */
  readonly since: string;
}

/** Whether any of the customers in a window was elsewhere before, at the ends of months. */
export const knowsFormer = ({ previous }: Pick<Former, 'previous'>): boolean =>
  previous.some((place) => place >= 0);

/** Returns what tells the former segment of a customer of a segmentation; undefined for one who was never elsewhere. */
export function createFormer({
  summary,
  former,
  history,
}: Segmentation): (customer: number) => FormerSegment | undefined {
  const places = placesBehind(summary.segments.length);
  const names = new Map(summary.segments.map(({ group }, place) => [place, group]));
  for (const { kind, name } of listOutside(summary)) names.set(places[kind], name);
  const nameOf = (place: number) => names.get(place) ?? nameLapsed(history!.window.days);
  return (customer) => {
    const place = former!.previous[customer]!;
    return place < 0 ? undefined : { name: nameOf(place), since: formatDay(former!.since[customer]! - 1) };
  };
}

/** Returns whether a customer is elsewhere than at the last complete month or quarter; new ones are not. */
export function createChanged({ standing, history, summary }: Segmentation): (customer: number) => boolean {
  const then = standing?.before?.places;
  if (then === undefined) return () => false;
  const groups = summary.segments.map(({ group }) => group);
  const isSame = (a: number, b: number) => a === b || (groups[a] !== undefined && groups[a] === groups[b]);
  return (customer) => {
    const i = history!.who[customer]!;
    return then[i]! >= 0 && !isSame(then[i]!, standing!.now[i]!);
  };
}
