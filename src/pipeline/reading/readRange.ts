/** The rows of one sheet among all: `[start, end)`. */
export interface SheetRange {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Rows that were read from a sheet, or from a piece of it. */
export interface ReadRange extends SheetRange {
  /** Whether its rows go on with the sheet of the range before it. */
  readonly continues: boolean;
}

/** The sheets' ranges, each in one. */
export function joinRanges(ranges: readonly ReadRange[]): SheetRange[] {
  const joined: SheetRange[] = [];
  for (const { name, start, end, continues } of ranges) {
    const first = continues ? (joined.pop()?.start ?? start) : start;
    joined.push({ name, start: first, end });
  }
  return joined;
}
