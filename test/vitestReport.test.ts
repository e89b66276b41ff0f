import { describe, expect, it } from 'vitest';
import { countFiles, listFailures, readVitestReport, replaceFiles } from './vitestReport.ts';

const report = (...files: readonly (readonly [path: string, status: string, ...tests: string[]])[]) =>
  readVitestReport(
    JSON.stringify({
      testResults: files.map(([name, status, ...tests]) => ({
        name,
        status,
        message: 'It broke\nsomewhere',
        assertionResults: tests.map((test, i) => ({
          fullName: `test ${i + 1}`,
          status: test,
          failureMessages: test === 'failed' ? ['Error: 1 is not 2\n    at a line'] : [],
        })),
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

describe('the failures of a test run', () => {
  it('are a line each, with the first line of why', () => {
    const files = report(
      ['a', 'passed', 'passed'],
      ['b', 'failed', 'passed', 'failed'],
      ['c', 'failed', 'passed'],
    );
    expect(listFailures(files)).toEqual(['b: test 2: Error: 1 is not 2', 'c: It broke']);
  });
});
