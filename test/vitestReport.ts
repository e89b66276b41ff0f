import { addCounts, noCounts, type TestCounts } from './testCounts.ts';

/** What vitest's JSON reporter says of one test file. */
export interface VitestFile {
  readonly path: string;
  readonly counts: TestCounts;
  /** In a test or outside of all. */
  readonly failed: boolean;
}

export function readVitestReport(text: string): VitestFile[] {
  const { testResults }: { readonly testResults: readonly Result[] } = JSON.parse(text);
  return testResults.map(({ name, status, assertionResults }) => ({
    path: name,
    counts: assertionResults.map(countOf).reduce(addCounts, noCounts),
    failed: status === 'failed',
  }));
}

interface Result {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

function countOf({ status }: { readonly status: string }): TestCounts {
  if (status === 'passed') return { ...noCounts, passed: 1 };
  return status === 'failed' ? { ...noCounts, failed: 1 } : { ...noCounts, skipped: 1 };
}

/** A file that failed outside its tests counts as one failure. */
export const countFiles = (files: readonly VitestFile[]): TestCounts =>
  files
    .map(({ counts, failed }) => (failed && counts.failed === 0 ? { ...counts, failed: 1 } : counts))
    .reduce(addCounts, noCounts);

/** The files as they ended: those that ran again as they did then. */
export const replaceFiles = (
  first: readonly VitestFile[],
  again: readonly VitestFile[],
): readonly VitestFile[] => first.map((file) => again.find(({ path }) => path === file.path) ?? file);
