/** Told of progress: the K that is being worked on, and the share of all the work that is done, 0 to 1. */
export type OnFit = (k: number, fraction: number) => void;

/** Iterations with K components that a rung of the ladder takes, tries included; and a fit to all rows, roughly. */
const perRung = 40;
const perFit = 20;

/** Work is counted in iterations with one component, over the rows that are searched. */
export class SelectionProgress {
  readonly #onFit: OnFit;
  readonly #rowsPerSearched: number;
  readonly #total: number;
  #done = 0;

  /**
   * @param counts the K's to fit
   * @param most the K of the highest rung
   * @param rowsPerSearched all rows by those that are searched
   */
  constructor(counts: readonly number[], most: number, rowsPerSearched: number, onFit: OnFit) {
    // Up from 2, and down again from the last but one.
    const rungs = Math.max(most ** 2 - 2, 0);
    this.#total = rungs * perRung + counts.reduce((sum, k) => sum + k * perFit * rowsPerSearched, 0);
    this.#rowsPerSearched = rowsPerSearched;
    this.#onFit = onFit;
  }

  passRung(k: number): void {
    this.#done += k * perRung;
    this.#onFit(k, this.#done / this.#total);
  }

  /** How many more a fit takes is not known: each step passes a share of what is left of it. */
  takeStep(k: number, taken: number): void {
    const passed = this.#workOf(k) * (taken / (taken + perFit));
    this.#onFit(k, (this.#done + passed) / this.#total);
  }

  finish(k: number): void {
    this.#done += this.#workOf(k);
    this.#onFit(k, this.#done / this.#total);
  }

  #workOf(k: number): number {
    return k * perFit * this.#rowsPerSearched;
  }
}
