import type { ByteWriter } from '../../bytes/byteWriter.ts';
import { formatWallClock, millisecondsPerDay } from '../../time/calendar.ts';
import { columnLetters } from '../columnLetters.ts';
import { escapeCellText } from './cellText.ts';
import type { SharedStringTable } from './sharedStringTable.ts';
import type { Cell, CellStyle } from './sheet.ts';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const cellEnd = toBytes('</v></c>');
const inlineEnd = toBytes('</t></is></c>');
const rowEnd = toBytes('</row>');

/** What stands between a cell's address and its value, by the kind of value. */
interface StyleTags {
  readonly number: Uint8Array;
  readonly shared: Uint8Array;
  readonly inline: Uint8Array;
}

/** Writes the rows of a sheet, cell by cell from left to right: a row is opened by its first cell. */
export class RowWriter {
  readonly #out: ByteWriter;
  readonly #strings: SharedStringTable;
  readonly #columns: Uint8Array[] = [];
  readonly #styles: StyleTags[] = [];
  /** The row's number as text, which every address in it ends with. */
  #row: Uint8Array = new Uint8Array();

  constructor(out: ByteWriter, strings: SharedStringTable) {
    this.#out = out;
    this.#strings = strings;
  }

  /** Begins a row; `height` in points where it is not the default. */
  start(row: number, height?: number): void {
    const out = this.#out;
    out.ascii('<row r="');
    const at = out.length;
    out.number(row);
    this.#row = out.copyFrom(at);
    out.ascii(height === undefined ? '">' : `" ht="${height}" customHeight="1">`);
  }

  end(): void {
    this.#out.raw(rowEnd);
  }

  /** @param column 0-based @param style index in the style table */
  number(column: number, value: number, style: number): void {
    this.#begin(column);
    this.#out.raw(this.#tags(style).number);
    this.#out.number(value);
    this.#out.raw(cellEnd);
  }

  text(column: number, text: string, style: number): void {
    const index = this.#strings.place(text);
    if (index === undefined) this.#inlineText(column, text, style);
    else this.sharedText(column, index, style);
  }

  /** A text whose place in the table is known. */
  sharedText(column: number, index: number, style: number): void {
    this.#strings.use();
    this.#begin(column);
    this.#out.raw(this.#tags(style).shared);
    this.#out.number(index);
    this.#out.raw(cellEnd);
  }

  /** A cell without anything but its style. */
  blank(column: number, style: number): void {
    this.#begin(column);
    this.#out.ascii(`" s="${style}"/>`);
  }

  #inlineText(column: number, text: string, style: number): void {
    this.#begin(column);
    this.#out.raw(this.#tags(style).inline);
    this.#out.escaped(escapeCellText(text));
    this.#out.raw(inlineEnd);
  }

  #begin(column: number): void {
    this.#columns[column] ??= toBytes(`<c r="${columnLetters(column)}`);
    this.#out.raw(this.#columns[column]!);
    this.#out.raw(this.#row);
  }

  #tags(style: number): StyleTags {
    this.#styles[style] ??= {
      number: toBytes(`" s="${style}"><v>`),
      shared: toBytes(`" s="${style}" t="s"><v>`),
      inline: toBytes(`" s="${style}" t="inlineStr"><is><t xml:space="preserve">`),
    };
    return this.#styles[style]!;
  }
}

/** Serial dates are right from here on: before, Excel counts a 29 February 1900 that never was. */
const firstDate = Date.UTC(1900, 2, 1);
const lastDate = Date.UTC(9999, 11, 31, 23, 59, 59);
/** 1899-12-30 in days before 1970-01-01. */
const epochDays = 25_569;

/** A style and its index in the style table. */
export interface IndexedStyle {
  readonly index: number;
  readonly style: CellStyle;
}

/** Writes a cell of the row that is open. Strings are written as text, never as formulas, whatever they begin with. */
export function writeCell(
  rows: RowWriter,
  column: number,
  cell: NonNullable<Cell>,
  { index, style }: IndexedStyle,
): void {
  if (typeof cell === 'object') rows.text(column, cell.text, index);
  else if (typeof cell === 'string') rows.text(column, cell, index);
  else if (!Number.isFinite(cell)) rows.text(column, String(cell), index);
  else if (style.date !== true) rows.number(column, cell, index);
  else if (hasSerial(cell)) rows.number(column, toSerial(cell), index);
  else rows.text(column, formatWallClock(cell), index);
}

/** Whether Excel can show a moment as a date. */
export const hasSerial = (wallClock: number): boolean => wallClock >= firstDate && wallClock <= lastDate;

/** Excel's number of a moment: days since 1899-12-30. */
export const toSerial = (wallClock: number): number => wallClock / millisecondsPerDay + epochDays;
