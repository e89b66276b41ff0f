export interface DelimitedFormat {
  readonly delimiter: string;
  readonly lineEnd: string;
  /** Quotes every field, not just those that need it. */
  readonly quoteAll: boolean;
  readonly lastLineEnd: boolean;
}

/** Writes a table as RFC 4180 has it, with any delimiter and line end. */
export function writeDelimited(table: readonly (readonly string[])[], format: DelimitedFormat): string {
  const { delimiter, lineEnd, quoteAll, lastLineEnd } = format;
  const write = (cell: string) =>
    quoteAll || /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const text = table.map((row) => row.map(write).join(delimiter)).join(lineEnd);
  return lastLineEnd ? text + lineEnd : text;
}
