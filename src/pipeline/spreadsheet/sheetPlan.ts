import type { ZipEntry } from '../bytes/zipReader.ts';

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

/** How a file's bytes stand for characters. */
export interface TextEncoding {
  /** Its name in the Encoding Standard (https://encoding.spec.whatwg.org), which `TextDecoder` takes; or `ibm850`. */
  readonly label: string;
  readonly singleByte: boolean;
  /** Bytes of the byte order mark that the file begins with; 0 without one. */
  readonly markLength: number;
  /** Whether the file was looked at here and there only: it is yet to be seen that all of it is UTF-8. */
  readonly assumed?: true;
}

/** All that it takes, beside the file's bytes, to open a sheet: it can be handed to another thread. */
export type SheetPlan = XlsxSheetPlan | TextSheetPlan;

/** How cells show a number. */
export interface NumberFormat {
  readonly isDate: boolean;
  /** What is written beside the number, such as its currency; empty for most. */
  readonly beside: string;
}

/** How the cells of a workbook show numbers. */
export interface NumberStyles {
  /** By the index of a cell's style. */
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
}

/** What it takes, beside the archive's bytes, to read a worksheet. */
export interface XlsxSheetPlan extends NumberStyles {
  readonly type: 'xlsx';
  readonly name: string;
  readonly entry: ZipEntry;
  readonly sharedStrings: SharedStrings;
}

/** What it takes, beside the file's bytes, to read its text as a table. */
export interface TextSheetPlan {
  readonly type: 'text';
  readonly name: string;
  readonly encoding: TextEncoding;
  readonly layout: TextLayout;
}

/**
 * The table of distinct texts that cells point into (ECMA-376 18.4.9). Texts stay as UTF-8 bytes until they are
 * asked for: most belong to columns that nobody reads.
 */
export interface SharedStrings {
  /** XML character data in UTF-8, one text after the other. */
  readonly bytes: Uint8Array;
  /** Where each text ends in `bytes`. */
  readonly ends: Uint32Array;
}
