/** Does work that blocks its thread, and throws where that takes longer. */
export type LimitTime = <Value>(work: () => Value, milliseconds: number) => Value;

/** For where nothing can interrupt a thread from within: whoever started it ends it. */
export const withoutTimeLimit: LimitTime = (work) => work();
