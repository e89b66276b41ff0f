/** What runs are told by: entry i of each is row i. */
interface RunCells {
  readonly order: Int32Array;
  readonly customer: Int32Array;
  readonly date: Float64Array;
}

/**
 * Rows that follow each other in a table and have the same order, customer and moment, as most lines of an order do: to
 * look at runs takes a small part of the time that it takes to look at rows.
 */
export interface OrderRuns {
  readonly of: RunCells;
  /** The first row of each, ascending, and behind the last the number of rows. */
  readonly firsts: Uint32Array;
}

/** Finds the runs; `starts` are the first rows of the tables. Those of the same columns that are `known` are taken. */
export function findRuns(of: RunCells, starts: readonly number[], known?: OrderRuns): OrderRuns {
  const isKnown =
    of.order === known?.of.order && of.customer === known.of.customer && of.date === known.of.date;
  return isKnown ? known : { of, firsts: listFirsts(of, starts) };
}

function listFirsts({ order, customer, date }: RunCells, starts: readonly number[]): Uint32Array {
  const rows = order.length;
  // Room for all: memory that is never written to costs nothing.
  const firsts = new Uint32Array(rows + 1);
  let length = 0;
  for (let row = 0, table = 0; row < rows; table++) {
    while (starts[table]! <= row) table++;
    const end = starts[table] ?? rows;
    let number = 0;
    let who = 0;
    // Of no row.
    let moment = Number.NaN;
    for (; row < end; row++) {
      if (order[row] === number && date[row] === moment && customer[row] === who) continue;
      firsts[length++] = row;
      number = order[row]!;
      who = customer[row]!;
      moment = date[row]!;
    }
  }
  firsts[length] = rows;
  return firsts.subarray(0, length + 1);
}

/** Whether each row has an order. */
export const areNumbered = ({ of: { order }, firsts }: OrderRuns): boolean =>
  firsts.every((row) => row === order.length || order[row]! >= 0);
