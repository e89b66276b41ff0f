import type { OnProgress, Stage } from './progress.ts';

/** Milliseconds that each stage took, in the order of the run. */
export type Timings = Readonly<Partial<Record<Stage, number>>> & { readonly total: number };

/** Runs stages one after the other: times each by the clock handed in, and reports that it began and ended. */
export class StageClock {
  readonly #now: () => number;
  readonly #onProgress: OnProgress;
  readonly #started: number;
  readonly #durations: Partial<Record<Stage, number>> = {};

  constructor(now: () => number, onProgress: OnProgress) {
    this.#now = now;
    this.#onProgress = onProgress;
    this.#started = now();
  }

  async run<Value>(
    stage: Stage,
    work: (report: (fraction: number, detail: string) => void) => Value | Promise<Value>,
  ): Promise<Value> {
    const started = this.#now();
    this.#onProgress({ stage, fraction: 0 });
    const value = await work((fraction, detail) => this.#onProgress({ stage, fraction, detail }));
    this.#onProgress({ stage, fraction: 1 });
    this.#durations[stage] = this.#now() - started;
    return value;
  }

  timings(): Timings {
    return { ...this.#durations, total: this.#now() - this.#started };
  }
}
