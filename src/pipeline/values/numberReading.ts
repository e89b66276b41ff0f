/** What a cell of a number column can be before the whole column is known. */
export const numberKind = {
  missing: 0,
  unreadable: 1,
  /** Reads the same whatever the decimal mark: a number cell, an integer. */
  certain: 2,
  /** Can only be read with a decimal point: `12.5`, `1,234.50`, `1,234,567`. */
  withPoint: 3,
  /** Can only be read with a decimal comma: `12,5`, `1.234,50`, `1.234.567`. */
  withComma: 4,
  /** `1.234`: with a decimal point the value, with a decimal comma thousand times that. */
  openPoint: 5,
  /** `1,234`: with a decimal comma the value, with a decimal point thousand times that. */
  openComma: 6,
} as const;

/** What was read of one text. It is written anew for each text, so that reading a million builds no objects. */
export interface NumberReading {
  kind: number;
  value: number;
}
