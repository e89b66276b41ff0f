import type { TestCounts } from '../testCounts.ts';

/** What the suite leaves behind when it ends. */
export interface SuiteResults extends TestCounts {
  /** One entry a test, to be printed. */
  readonly report: readonly string[];
  /** A line for each test that failed. */
  readonly failures: readonly string[];
}
