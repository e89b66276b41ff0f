import type { NumberedOrders } from '../orders/numberOrders.ts';
import { millisecondsPerDay } from '../time/calendar.ts';
import { type Containment, findContained, type OrderLines } from './containment.ts';
import { type Copies, findCopies } from './copies.ts';
import { findSharedOrders, type OrderPart, type RowSpan, type SharedOrders } from './sharedOrders.ts';
import type { SheetRange } from './sheetRanges.ts';

/** A sheet with orders that stand in another sheet too. */
export interface RepeatingSheet {
  readonly sheet: string;
  /** The sheet in which they stand too. */
  readonly of: string;
  /** It holds little else, so that its orders are not meant to count once more. */
  readonly isCopy: boolean;
}

/** Orders of a sheet, of the same customer and day as in another, with other lines: corrections of them, or further lines. */
export interface ChangedOrders {
  readonly sheet: string;
  readonly of: string;
  readonly orders: number;
}

/** Rows of orders that stand, line by line, in another sheet too. */
export interface Repeats {
  readonly sheets: readonly RepeatingSheet[];
  /** Per row the place in `sheets`, from 1 on; 0 where a row repeats no other. */
  readonly of: Uint32Array;
  /** The rows that repeat others, ascending. */
  readonly spans: readonly RowSpan[];
  /** Those that make up most of a sheet. */
  readonly changed: readonly ChangedOrders[];
}

interface Lines extends OrderLines, Pick<NumberedOrders, 'order' | 'count' | 'runs'> {
  readonly sheets: readonly SheetRange[];
}

/**
 * Finds the rows that stand in another sheet once more: the same customer, day and amount in the same order. Undefined
 * where there are none.
 */
export function findRepeats(lines: Lines): Repeats | undefined {
  if (lines.sheets.length < 2) return undefined;
  const shared = findSharedOrders(lines);
  if (shared === undefined) return undefined;
  const contained = findContained(shared, lines);
  const changed = findChanged(shared, contained, lines);
  if (contained.every(({ length }) => length === 0) && changed.length === 0) return undefined;
  const { ordersOf } = shared;
  const copies = findCopies({ names: lines.sheets.map(({ name }) => name), ordersOf, contained });
  const marks = new Marks(lines.sheets, copies, lines.order.length);
  for (const [at, parts] of shared.parts.entries()) {
    const isIn = (one: OrderPart, other: OrderPart) =>
      contained[at]!.some(({ inner, outer }) => inner === one.sheet && outer === other.sheet) ||
      (copies.has(one.sheet) && isOfSameCustomer(one, other, lines));
    marks.markOrder(parts, isIn);
  }
  marks.markDrafts();
  return { ...marks.build(), changed };
}

const fewestChanged = 3;
/** Share of a sheet's orders that stand in another with other lines, from which on that is what the sheet is for. */
const mostly = 0.5;

function findChanged(
  { parts, ordersOf }: SharedOrders,
  contained: readonly (readonly Containment[])[],
  { customer, date, sheets }: Lines,
): readonly ChangedOrders[] {
  const dayOf = ({ spans: [{ start }] }: OrderPart) => Math.floor(date[start]! / millisecondsPerDay);
  const counts = new Map<number, Map<number, number>>();
  for (const [at, order] of parts.entries()) {
    if (contained[at]!.length > 0) continue;
    for (const [i, part] of order.entries()) {
      const other = order.slice(0, i).find((each) => isOfSameCustomer(part, each, { customer }));
      if (other === undefined || dayOf(part) !== dayOf(other)) continue;
      const of = counts.get(part.sheet) ?? new Map<number, number>();
      counts.set(part.sheet, of.set(other.sheet, (of.get(other.sheet) ?? 0) + 1));
    }
  }
  return [...counts].flatMap(([sheet, of]) =>
    [...of].flatMap(([other, orders]) => {
      const isMost =
        orders >= fewestChanged && orders >= mostly * Math.min(ordersOf[sheet]!, ordersOf[other]!);
      return isMost ? [{ sheet: sheets[sheet]!.name, of: sheets[other]!.name, orders }] : [];
    }),
  );
}

/** A copy has an order of a number and a customer once more even where its lines were changed. */
function isOfSameCustomer(
  one: OrderPart,
  other: OrderPart,
  { customer }: Pick<OrderLines, 'customer'>,
): boolean {
  return customer[one.spans[0].start] === customer[other.spans[0].start];
}

/** Which rows repeat others. */
class Marks {
  readonly #sheets: readonly SheetRange[];
  readonly #copies: Copies;
  readonly #repeating: RepeatingSheet[] = [];
  readonly #places = new Map<string, number>();
  readonly #of: Uint32Array;
  /** Of each sheet. */
  readonly #spans: RowSpan[][];
  /** The lower, the sooner a sheet counts: copies after the others, the first that was found last. */
  readonly #ranks: readonly number[];

  constructor(sheets: readonly SheetRange[], copies: Copies, rows: number) {
    this.#sheets = sheets;
    this.#copies = copies;
    this.#of = new Uint32Array(rows);
    this.#spans = sheets.map(() => []);
    const found = [...copies.keys()];
    this.#ranks = sheets.map((_, sheet) =>
      copies.has(sheet) ? sheets.length + found.length - found.indexOf(sheet) : sheet,
    );
  }

  /** Marks an order in each sheet, the last that counts first, where it stands in one that is not marked. */
  markOrder(parts: readonly OrderPart[], isIn: (one: OrderPart, other: OrderPart) => boolean): void {
    const left = parts.toSorted((one, other) => this.#ranks[one.sheet]! - this.#ranks[other.sheet]!);
    for (const part of left.toReversed()) {
      const original = left.find((other) => other !== part && isIn(part, other));
      if (original === undefined) continue;
      left.splice(left.indexOf(part), 1);
      const place = this.#findPlace(part.sheet, original.sheet);
      for (const { start, end } of part.spans) this.#of.fill(place, start, end);
      this.#spans[part.sheet]!.push(...part.spans);
    }
  }

  /** Marks all rows of the drafts. */
  markDrafts(): void {
    for (const [sheet, { of, isDraft }] of this.#copies) {
      if (!isDraft) continue;
      const { start, end } = this.#sheets[sheet]!;
      this.#of.fill(this.#findPlace(sheet, of), start, end);
      this.#spans[sheet] = [{ start, end }];
    }
  }

  build(): Omit<Repeats, 'changed'> {
    const spans = this.#spans.flat().sort((one, other) => one.start - other.start);
    return { sheets: this.#repeating, of: this.#of, spans };
  }

  #findPlace(sheet: number, of: number): number {
    const key = `${sheet} ${of}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#repeating.push({
      sheet: this.#sheets[sheet]!.name,
      of: this.#sheets[of]!.name,
      isCopy: this.#copies.has(sheet),
    });
    this.#places.set(key, this.#repeating.length);
    return this.#repeating.length;
  }
}
