import type { Chart } from './figure.ts';

/** A part of the page. */
export interface View {
  readonly node: HTMLElement;
  /** What belongs to it but takes the whole width where it stands beside another part. */
  readonly below?: HTMLElement;
  /** To be drawn once the node is on the page. */
  readonly charts: readonly Chart[];
}
