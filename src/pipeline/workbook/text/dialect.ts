/** How a text file separates its fields. */
export interface Dialect {
  /** The ASCII code of the delimiter. */
  readonly delimiter: number;
  /**
   * 0 where every single delimiter ends a field; otherwise fields are padded: at least so many delimiters in a row
   * separate two fields, and those around a row mean nothing.
   */
  readonly padding: number;
}

/** How a text file is laid out as a table. */
export interface TextLayout {
  readonly dialect: Dialect;
  /** The number of the first record: 0 where that is Excel's `sep=;`, which is no row of the sheet. */
  readonly firstRow: number;
  /** The column in which the first row begins: 1 where the rows below it begin with names that it has no title for. */
  readonly firstColumn: number;
}

export const comma: Dialect = { delimiter: 0x2c, padding: 0 };
export const semicolon: Dialect = { delimiter: 0x3b, padding: 0 };
export const tab: Dialect = { delimiter: 0x09, padding: 0 };
export const pipe: Dialect = { delimiter: 0x7c, padding: 0 };
/** Columns padded with spaces, without spaces in them. */
export const singleSpaces: Dialect = { delimiter: 0x20, padding: 1 };
/** Columns padded with spaces, whose values may have single spaces in them and need no quotes for that. */
export const doubleSpaces: Dialect = { delimiter: 0x20, padding: 2 };
