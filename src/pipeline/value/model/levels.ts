/** The distinct values of columns, ascending, and which of them each entry is; entries of the columns follow each other. */
export interface Levels {
  readonly values: Float64Array;
  readonly of: Uint32Array;
}

/** Whole numbers up to it, such as days, are their own places in a table. */
const mostDirect = 1 << 20;

export function findLevels(...columns: readonly ArrayLike<number>[]): Levels {
  const largest = findLargestWhole(columns);
  return largest === undefined ? sortValues(columns) : tabulate(columns, largest);
}

/** Undefined where a value is not a whole number of the table. */
function findLargestWhole(columns: readonly ArrayLike<number>[]): number | undefined {
  let largest = 0;
  for (const column of columns) {
    for (let i = 0; i < column.length; i++) {
      const value = column[i]!;
      if (!(value >= 0 && value <= mostDirect) || value !== Math.floor(value)) return undefined;
      if (value > largest) largest = value;
    }
  }
  return largest;
}

function tabulate(columns: readonly ArrayLike<number>[], largest: number): Levels {
  const place = new Uint32Array(largest + 1);
  for (const column of columns) for (let i = 0; i < column.length; i++) place[column[i]!] = 1;
  const values = new Float64Array(largest + 1);
  let count = 0;
  for (let value = 0; value <= largest; value++) {
    if (place[value] === 0) continue;
    place[value] = count;
    values[count++] = value;
  }
  return { values: values.subarray(0, count), of: listPlaces(columns, (value) => place[value]!) };
}

function sortValues(columns: readonly ArrayLike<number>[]): Levels {
  const known = new Set<number>();
  for (const column of columns) for (let i = 0; i < column.length; i++) known.add(column[i]!);
  const values = Float64Array.from(known).sort();
  const places = new Map(Array.from(values, (value, place) => [value, place]));
  return { values, of: listPlaces(columns, (value) => places.get(value)!) };
}

function listPlaces(columns: readonly ArrayLike<number>[], find: (value: number) => number): Uint32Array {
  const of = new Uint32Array(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) for (let i = 0; i < column.length; i++) of[at++] = find(column[i]!);
  return of;
}
