import type { Containment } from './containment.ts';
import { isSheetOf } from './sheetName.ts';

/** A sheet whose orders stand in others. */
interface Copy {
  /** The place of the sheet in which most of them stand. */
  readonly of: number;
  /** The names say that the other is meant in its place: nothing of this one counts. */
  readonly isDraft: boolean;
}

/** Copies by their places among the sheets; one that is there because of another stands before it. */
export type Copies = ReadonlyMap<number, Copy>;

export interface ComparedSheets {
  readonly names: readonly string[];
  /** Distinct orders of each sheet. */
  readonly ordersOf: Float64Array;
  /** Of each order that stands in several. */
  readonly contained: readonly (readonly Containment[])[];
}

/** A sheet that has so many of its orders in another is a copy. */
const copyShare = 0.5;
/** As is one that has so many in all others together. */
const spreadShare = 0.95;

/** Finds the sheets that hold little but the orders of others: drafts before what was cleaned, else the smaller, else the later. */
export function findCopies(compared: ComparedSheets): Copies {
  const copies = new Map<number, Copy>();
  const index = indexContained(compared);
  for (const sheet of listWorstFirst(compared)) {
    const copy = findOriginal(sheet, compared, index, copies);
    if (copy !== undefined) copies.set(sheet, copy);
  }
  return copies;
}

/** Of each sheet, per order that others have too, these others. */
function indexContained({ contained }: ComparedSheets): ReadonlyMap<number, readonly (readonly number[])[]> {
  const index = new Map<number, number[][]>();
  for (const order of contained) {
    for (const inner of new Set(order.map((each) => each.inner))) {
      const outer = order.filter((each) => each.inner === inner).map((each) => each.outer);
      const known = index.get(inner);
      if (known === undefined) index.set(inner, [outer]);
      else known.push(outer);
    }
  }
  return index;
}

function findOriginal(
  sheet: number,
  { names, ordersOf }: ComparedSheets,
  index: ReadonlyMap<number, readonly (readonly number[])[]>,
  copies: Copies,
): Copy | undefined {
  const counts = new Map<number, number>();
  let spread = 0;
  for (const outer of index.get(sheet) ?? []) {
    const kept = outer.filter((other) => !copies.has(other));
    if (kept.length > 0) spread++;
    for (const other of kept) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  if (best === undefined) return undefined;
  const [of, count] = best;
  if (count < copyShare * ordersOf[sheet]! && spread < spreadShare * ordersOf[sheet]!) return undefined;
  const inReturn = index.get(of)?.filter((outer) => outer.includes(sheet)).length ?? 0;
  const isDraft = inReturn >= copyShare * ordersOf[of]! && weighName(names[sheet]!) < weighName(names[of]!);
  return { of, isDraft };
}

function listWorstFirst({ names, ordersOf }: ComparedSheets): number[] {
  const weights = names.map(weighName);
  return [...names.keys()].sort(
    (one, other) => weights[one]! - weights[other]! || ordersOf[one]! - ordersOf[other]! || other - one,
  );
}

const weighName = (name: string) => Number(isSheetOf('cleaned', name)) - Number(isSheetOf('draft', name));
