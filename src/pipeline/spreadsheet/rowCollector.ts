import { decodeUtf8 } from '../text/utf8.ts';
import type { Cell, CellSink, Row } from './workbook.ts';

/** How much is collected at most: one for a cell, and one more for each `lettersPerUnit` of a text. */
const room = 1 << 21;
const lettersPerUnit = 32;

/** Collects whole rows, for the few at the top of a sheet from which its columns are recognised: fewer where cells are many or long. */
export class RowCollector implements CellSink {
  readonly #rows: { readonly number: number; readonly cells: Map<number, Cell> }[] = [];
  readonly #sharedText: (index: number) => string;
  #cells = new Map<number, Cell>();
  #room = room;

  constructor(sharedText: (index: number) => string) {
    this.#sharedText = sharedText;
  }

  number(slot: number, value: number): void {
    this.#collect(slot, { type: 'number', value }, 1);
  }

  date(slot: number, value: number): void {
    this.#collect(slot, { type: 'date', value }, 1);
  }

  /** A text may be empty in a table of texts; such a cell is. */
  text(slot: number, value: string): void {
    if (value === '') return;
    this.#collect(slot, { type: 'text', value }, 1 + value.length / lettersPerUnit);
  }

  bytes(slot: number, bytes: Uint8Array, start: number, end: number): void {
    this.text(slot, decodeUtf8(bytes, start, end));
  }

  sharedText(slot: number, index: number): void {
    this.text(slot, this.#sharedText(index));
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  #collect(slot: number, cell: Cell, size: number): void {
    if (this.#room <= 0) return;
    this.#room -= size;
    this.#cells.set(slot, cell);
  }

  endRow(row: number): void {
    if (this.#cells.size === 0) return;
    this.#rows.push({ number: row, cells: this.#cells });
    this.#cells = new Map();
  }

  merged(slot: number, first: number, last: number): void {
    const value = this.#rows.find(({ number }) => number === first)?.cells.get(slot);
    if (value === undefined) return;
    for (const { number, cells } of this.#rows) {
      if (number > first && number <= last && !cells.has(slot)) cells.set(slot, value);
    }
  }
}
