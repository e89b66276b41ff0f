type Column = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** A copy with room for at least `needed` entries: twice as many, so that growing costs little per entry. */
export function enlarge<Kind extends Column>(column: Kind, needed = 0): Kind {
  const make = column.constructor as new (length: number) => Kind;
  const larger = new make(Math.max(2 * column.length, needed));
  larger.set(column);
  return larger;
}
