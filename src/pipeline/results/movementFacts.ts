import type { NoValues, Reason } from '../language/remarks.ts';

interface Silent {
  readonly customers: number;
  /** In the days before the earlier date. */
  readonly spent: number;
  readonly days: number;
  /** Where they are now. */
  readonly to: number;
}

/** What a movement comes to, in the order in which it is told. */
export interface MovementFacts {
  /** The most revenue that came to one segment by age alone: customers who did not buy, and what they had spent. */
  readonly slipped: Silent & { readonly segment: string };
  /** The same of those who have no order in the window any more. */
  readonly 'fell-silent': Silent;
  /** Who had been there, and bought their way out. */
  readonly 'came-back': { readonly customers: number };
  /** Nobody is elsewhere. */
  readonly unmoved: NoValues;
}

export type MovementFact = Reason<MovementFacts>;
