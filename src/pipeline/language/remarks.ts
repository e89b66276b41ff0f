/** What is to be said about a result, one sentence each. */
export interface Remarks {
  /** How things were done: nothing needs to be looked at. */
  readonly notes: readonly string[];
  /** What the user should look at before trusting the result. */
  readonly warnings: readonly string[];
}
