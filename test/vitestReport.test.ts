import { describe, expect, it } from 'vitest';
import { countFiles, readVitestReport, replaceFiles } from './vitestReport.ts';

const report = (...files: readonly (readonly [path: string, status: string, ...tests: string[]])[]) =>
  readVitestReport(
    JSON.stringify({
      testResults: files.map(([name, status, ...tests]) => ({
        name,
        status,
        assertionResults: tests.map((test) => ({ status: test })),
      })),
    }),
  );

describe('the counts of a test run', () => {
  it('are of all files', () => {
    const files = report(['a', 'passed', 'passed', 'skipped'], ['b', 'failed', 'passed', 'failed']);
    expect(countFiles(files)).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  it('have a failure for a file that failed outside its tests', () => {
    expect(countFiles(report(['a', 'failed']))).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countFiles(report(['a', 'failed', 'passed']))).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('are those of the second run where a file ran again', () => {
    const first = report(['a', 'passed', 'passed'], ['b', 'failed', 'failed'], ['c', 'failed']);
    const again = report(['b', 'passed', 'passed'], ['c', 'failed', 'failed']);
    expect(countFiles(replaceFiles(first, again))).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });
});
