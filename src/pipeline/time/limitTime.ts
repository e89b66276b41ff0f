/** The work was ended: it took longer than it may. */
export class TimeLimitExceeded extends Error {
  override readonly name = 'TimeLimitExceeded';
}

/** Does work that blocks its thread, and throws a `TimeLimitExceeded` where that takes longer. */
export type LimitTime = <Value>(work: () => Value, milliseconds: number) => Value;

/** For where nothing can interrupt a thread from within: whoever started it ends it. */
export const withoutTimeLimit: LimitTime = (work) => work();
