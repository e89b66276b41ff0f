import { formatShare, message } from '../language/language.ts';

/** A stage of a run, or the writing of what came of it. */
export type Stage = 'read' | 'clean' | 'rfm' | 'value' | 'standardize' | 'fit' | 'name' | 'write';

/** The stages of a run, in order. */
export const stages: readonly Stage[] = ['read', 'clean', 'rfm', 'standardize', 'fit', 'value', 'name'];

/** As people read them; to be translated where it is said. */
export const stageNames: Readonly<Record<Stage, string>> = {
  read: message('Reading'),
  clean: message('Cleaning'),
  rfm: message('Computing recency, frequency and monetary value'),
  value: message('Predicting orders and spend'),
  standardize: message('Standardizing'),
  fit: message('Fitting mixtures'),
  name: message('Naming segments'),
  write: message('Writing'),
};

export interface Progress {
  readonly stage: Stage;
  /** Of this stage, 0 to 1. */
  readonly fraction: number;
  /** What is being worked on within the stage, such as a sheet's name or `K = 4`. */
  readonly detail?: string;
}

export type OnProgress = (progress: Progress) => void;

/** About what share of a run each stage takes, for a bar that moves evenly; they sum to 100. */
const stageWeights: readonly (readonly [Stage, number])[] = [
  ['read', 60],
  ['clean', 2],
  ['rfm', 2],
  ['standardize', 1],
  ['fit', 31],
  ['value', 3],
  ['name', 1],
];

/** How much of the whole run, or of the writing, is done, 0 to 100. */
export function percentDone({ stage, fraction }: Progress): number {
  if (stage === 'write') return 100 * fraction;
  let done = 0;
  for (const [each, weight] of stageWeights) {
    if (each === stage) return done + weight * fraction;
    done += weight;
  }
  return done;
}

/** The same as people read it: `45%`. */
export function describePercent(progress: Progress): string {
  return formatShare(Math.round(percentDone(progress)) / 100, 0);
}

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

/** Runs a stage, as `StageClock.run` does. */
export type RunStage = StageClock['run'];
