import type { Chart } from './figure.ts';

/** A part of the page. */
export interface View {
  readonly node: HTMLElement;
  /** To be drawn once the node is on the page. */
  readonly charts: readonly Chart[];
}
