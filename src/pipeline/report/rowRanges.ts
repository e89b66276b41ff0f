/** The rows of one sheet among those that are spread over several: `[start, end)`. */
export interface RowRange {
  /** The sheet's name. */
  readonly name: string;
  /** 0 for the first sheet. */
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** How many sheets hold `count` rows, `most` at a time; one at least. */
export const countSheets = (count: number, most: number): number => Math.max(1, Math.ceil(count / most));

/** The rows of each sheet, by the sheets' names. */
export function rangeRows(names: readonly string[], count: number, most: number): RowRange[] {
  return names.map((name, part) => {
    return { name, part, start: part * most, end: Math.min((part + 1) * most, count) };
  });
}
