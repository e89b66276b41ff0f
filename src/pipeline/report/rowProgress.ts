/** Tells which share of the rows is written. */
export class RowProgress {
  readonly #total: number;
  readonly #onProgress: (fraction: number, sheet: string) => void;
  #done = 0;
  #sheet = '';

  constructor(total: number, onProgress: (fraction: number, sheet: string) => void) {
    this.#total = total;
    this.#onProgress = onProgress;
  }

  begin(sheet: string): void {
    this.#sheet = sheet;
    this.add(0);
  }

  add(rows: number): void {
    this.#done += rows;
    this.#onProgress(Math.min(1, this.#done / this.#total), this.#sheet);
  }
}
