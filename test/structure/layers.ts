/** An arrow between two boxes, both by their names. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** A place in a row: a box, or where an arrow passes through the row. */
export interface Slot {
  readonly name: string;
  readonly isBox: boolean;
}

export interface Layers {
  /** From top to bottom, each from left to right. */
  readonly rows: readonly (readonly Slot[])[];
  /** Each arrow by the slots that it leads through, its ends included. */
  readonly ways: readonly (readonly string[])[];
}

/**
 * Puts boxes into rows so that every arrow leads downwards, and orders each row so that few arrows cross: the way of
 * Sugiyama, Tagawa and Toda (1981). The arrows must have no cycle.
 */
export function layOut(boxes: readonly string[], arrows: readonly Arrow[]): Layers {
  const rank = rankBoxes(boxes, arrows);
  const rows: Slot[][] = Array.from({ length: Math.max(...rank.values()) + 1 }, () => []);
  for (const name of boxes) rows[rank.get(name)!]!.push({ name, isBox: true });
  const ways = arrows.map(({ from, to }) => {
    const [first, last] = [rank.get(from)!, rank.get(to)!];
    const between = Array.from({ length: last - first - 1 }, (_, i) => `${from} ${to} ${i}`);
    between.forEach((name, i) => void rows[first + 1 + i]!.push({ name, isBox: false }));
    return [from, ...between, to];
  });
  return { rows: orderRows(rows, ways), ways };
}

/** The row of each box: below all that it comes from, and right above the first that it leads to. */
function rankBoxes(boxes: readonly string[], arrows: readonly Arrow[]): Map<string, number> {
  const rank = new Map<string, number>();
  const above = (name: string): number => {
    const known = rank.get(name);
    if (known !== undefined) return known;
    const ranks = arrows.filter(({ to }) => to === name).map(({ from }) => above(from) + 1);
    rank.set(name, Math.max(0, ...ranks));
    return rank.get(name)!;
  };
  for (const name of boxes) above(name);
  const fromBelow = [...boxes].sort((a, b) => rank.get(b)! - rank.get(a)!);
  for (const name of fromBelow) {
    const ranks = arrows.filter(({ from }) => from === name).map(({ to }) => rank.get(to)! - 1);
    if (ranks.length > 0) rank.set(name, Math.min(...ranks));
  }
  return rank;
}

/** Orders each row by where its neighbours stand, downwards and upwards in turn. */
function orderRows(rows: readonly Slot[][], ways: readonly (readonly string[])[]): Slot[][] {
  const links = ways.flatMap((way) => way.slice(1).map((to, i) => ({ from: way[i]!, to })));
  const place = new Map<string, number>();
  const keep = (row: readonly Slot[]): void =>
    row.forEach(({ name }, i) => void place.set(name, (i + 0.5) / row.length));
  const ordered = rows.map((row) => [...row]);
  ordered.forEach(keep);
  for (let round = 0; round < 24; round++) {
    const isDown = round % 2 === 0;
    const [mine, theirs] = isDown ? (['to', 'from'] as const) : (['from', 'to'] as const);
    for (const row of isDown ? ordered : [...ordered].reverse()) {
      const middle = new Map(
        row.map(({ name }) => {
          const near = links.filter((link) => link[mine] === name).map((link) => place.get(link[theirs])!);
          return [name, near.length > 0 ? near.reduce((a, b) => a + b) / near.length : place.get(name)!];
        }),
      );
      row.sort((a, b) => middle.get(a.name)! - middle.get(b.name)!);
      keep(row);
    }
  }
  return ordered;
}

interface Measures {
  readonly widthOf: (slot: Slot) => number;
  readonly gap: number;
}

/** How strongly all slots are drawn to one line, as a share of how an arrow draws its ends together. */
const gravity = 0.05;

/** The middle of each slot, for which arrows are as upright as the rows allow, by least squares. */
export function alignSlots(
  rows: readonly (readonly Slot[])[],
  ways: readonly (readonly string[])[],
  { widthOf, gap }: Measures,
): Map<string, number> {
  const links = ways.flatMap((way) => way.slice(1).map((to, i) => ({ from: way[i]!, to })));
  const near = new Map(
    rows.flat().map(({ name }) => {
      const names = links.flatMap(({ from, to }) => (from === name ? [to] : to === name ? [from] : []));
      return [name, names];
    }),
  );
  const middles = new Map(rows.flat().map(({ name }) => [name, 0]));
  for (let round = 0; round < 200; round++) {
    for (const row of round % 2 === 0 ? rows : [...rows].reverse()) {
      const offsets = offsetsIn(row, widthOf, gap);
      const wanted = row.map(({ name }, i) => {
        const names = near.get(name)!;
        const weight = names.length + gravity;
        const sum = names.reduce((sum, each) => sum + middles.get(each)!, 0);
        return { value: sum / weight - offsets[i]!, weight };
      });
      ascend(wanted).forEach((value, i) => void middles.set(row[i]!.name, value + offsets[i]!));
    }
  }
  return middles;
}

/** How far each slot stands from the first of its row at least. */
function offsetsIn(row: readonly Slot[], widthOf: Measures['widthOf'], gap: number): number[] {
  let offset = 0;
  return row.map((slot, i) => {
    const before = row[i - 1];
    if (before) offset += (widthOf(before) + widthOf(slot)) / 2 + gap;
    return offset;
  });
}

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** The ascending values that are nearest to these, by least squares: neighbours out of order share their mean. */
function ascend(values: readonly Weighted[]): number[] {
  const pools: { value: number; weight: number; count: number }[] = [];
  for (const each of values) {
    let pool = { ...each, count: 1 };
    for (let last = pools.at(-1); last && last.value >= pool.value; last = pools.at(-1)) {
      pools.pop();
      const weight = last.weight + pool.weight;
      const value = (last.value * last.weight + pool.value * pool.weight) / weight;
      pool = { value, weight, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
}
