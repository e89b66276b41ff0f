type Column = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** Entries from which on a column grows by half only: memory counts more than time then. */
const largeColumn = 1 << 22;

/** A copy with room for at least `needed` entries: twice as many, so that growing costs little per entry. */
export function enlarge<Kind extends Column>(column: Kind, needed = 0): Kind {
  const factor = column.length < largeColumn ? 2 : 1.5;
  return widen(column, Math.max(factor * column.length, needed));
}

/** A copy of `length` entries, which are no fewer than there are. */
export function widen<Kind extends Column>(column: Kind, length: number): Kind {
  const make = column.constructor as new (length: number) => Kind;
  const larger = new make(length);
  larger.set(column);
  return larger;
}

/** The values of a column at the given indices, in their order. */
export function gather<Kind extends Column>(column: Kind, indices: Int32Array | Uint32Array): Kind {
  const make = column.constructor as new (length: number) => Kind;
  const values = new make(indices.length);
  // `Float64Array.from` would take many times as long.
  for (let at = 0; at < values.length; at++) values[at] = column[indices[at]!]!;
  return values;
}
