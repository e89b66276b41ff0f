/** The stages of a run, in order. */
export const stages = ['read', 'clean', 'rfm', 'standardize', 'fit', 'name'] as const;

export type Stage = (typeof stages)[number];

export interface Progress {
  readonly stage: Stage;
  /** Of this stage, 0 to 1. */
  readonly fraction: number;
  /** What is being worked on within the stage, such as a sheet's name or `K = 4`. */
  readonly detail?: string;
}

export type OnProgress = (progress: Progress) => void;
