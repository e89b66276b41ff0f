import type { Cell, CellSink, Row } from './workbook.ts';

/** Collects whole rows, for the few at the top of a sheet from which its columns are recognised. */
export class RowCollector implements CellSink {
  readonly rows: Row[] = [];
  readonly #sharedText: (index: number) => string;
  readonly #decoder = new TextDecoder();
  #cells = new Map<number, Cell>();

  constructor(sharedText: (index: number) => string) {
    this.#sharedText = sharedText;
  }

  number(slot: number, value: number): void {
    this.#cells.set(slot, { type: 'number', value });
  }

  date(slot: number, value: number): void {
    this.#cells.set(slot, { type: 'date', value });
  }

  text(slot: number, value: string): void {
    this.#cells.set(slot, { type: 'text', value });
  }

  bytes(slot: number, bytes: Uint8Array, start: number, end: number): void {
    this.text(slot, this.#decoder.decode(bytes.subarray(start, end)));
  }

  sharedText(slot: number, index: number): void {
    this.text(slot, this.#sharedText(index));
  }

  endRow(row: number): void {
    if (this.#cells.size === 0) return;
    this.rows.push({ number: row, cells: this.#cells });
    this.#cells = new Map();
  }
}
