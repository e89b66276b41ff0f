/** The values of a column at the given indices, in their order. */
export function gather(column: Float64Array, indices: Int32Array | Uint32Array): Float64Array {
  const values = new Float64Array(indices.length);
  // `Float64Array.from` would take many times as long.
  for (let at = 0; at < values.length; at++) values[at] = column[indices[at]!]!;
  return values;
}
