import { message } from './language.ts';

/** A stage of a run, or the writing of what came of it. */
export type Stage = 'read' | 'clean' | 'rfm' | 'standardize' | 'fit' | 'name' | 'write';

/** The stages of a run, in order. */
export const stages: readonly Stage[] = ['read', 'clean', 'rfm', 'standardize', 'fit', 'name'];

/** As people read them; to be translated where it is said. */
export const stageNames: Readonly<Record<Stage, string>> = {
  read: message('Reading'),
  clean: message('Cleaning'),
  rfm: message('Computing recency, frequency and monetary value'),
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
