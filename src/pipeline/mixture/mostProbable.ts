/**
 * The component of the largest log(weight x density) at a row, of equal ones the first; -1 where there is none but
 * `excluded`.
 *
 * @param logs per component and row
 */
export function mostProbable(logs: readonly Float64Array[], row: number, excluded = -1): number {
  let index = -1;
  for (let k = 0; k < logs.length; k++) {
    if (k !== excluded && (index < 0 || logs[k]![row]! > logs[index]![row]!)) index = k;
  }
  return index;
}
