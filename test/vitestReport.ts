import { addCounts, noCounts, type TestCounts } from './testCounts.ts';

/** What vitest's JSON reporter says of one test file. */
export interface VitestFile {
  readonly path: string;
  readonly counts: TestCounts;
  /** In a test or outside of all. */
  readonly failed: boolean;
  /** A line for each failure, in a test or outside of all, with the first line of why. */
  readonly failures: readonly string[];
}

export function readVitestReport(text: string): VitestFile[] {
  const { testResults }: { readonly testResults: readonly Result[] } = JSON.parse(text);
  return testResults.map((result) => ({
    path: result.name,
    counts: result.assertionResults.map(countOf).reduce(addCounts, noCounts),
    failed: result.status === 'failed',
    failures: failuresOf(result),
  }));
}

interface Result {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly Test[];
}

interface Test {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages?: readonly string[];
}

function failuresOf({ name, status, message, assertionResults }: Result): string[] {
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && tests.length === 0) return [`${name}: ${firstLine(message)}`];
  return tests.map(
    ({ fullName, failureMessages }) => `${name}: ${fullName}: ${firstLine(failureMessages?.[0])}`,
  );
}

const firstLine = (text = ''): string => text.split('\n', 1).join('');

function countOf({ status }: Test): TestCounts {
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

export const listFailures = (files: readonly VitestFile[]): readonly string[] =>
  files.flatMap(({ failures }) => failures);
