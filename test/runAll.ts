/** What `npm test` runs: every suite, each with its own output, then a table and the counts on the last line. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { out, repository } from './paths.ts';
import { describeCounts, type TestCounts } from './testCounts.ts';

interface Suite {
  readonly name: string;
  readonly command: string;
  /** The file that it leaves its counts in; a check without one counts when it fails. */
  readonly results?: string;
  readonly read?: (text: string) => TestCounts;
}

const resultsFile = (name: string): string => join(out, 'test-results', `${name}.json`);

function vitest(name: string, config: string): Suite {
  const results = resultsFile(name.replaceAll(' ', '-'));
  const reporters = `--reporter=default --reporter=json --outputFile.json="${results}"`;
  return { name, command: `npx vitest run --config ${config} ${reporters}`, results, read: readVitest };
}

const suites: readonly Suite[] = [
  { name: 'build', command: 'node esbuild.mjs' },
  { name: 'types and lint', command: 'npm run check:static' },
  { name: 'dead code', command: 'npx knip' },
  vitest('unit', 'test/vitest.config.ts'),
  { name: 'host', command: 'npx tsx test/host/run.ts', results: resultsFile('host'), read: readHost },
  vitest('workbench', 'test/workbench/vitest.config.ts'),
  vitest('oldest workbench', 'test/workbench/vitest.oldest.config.ts'),
];

function readHost(text: string): TestCounts {
  const { passed, failed, skipped } = JSON.parse(text);
  return { passed, failed, skipped };
}

function readVitest(text: string): TestCounts {
  const report = JSON.parse(text);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function runSuite({ name, command, results, read }: Suite): TestCounts {
  console.log(`\n=== ${name}: ${command}`);
  if (results) rmSync(results, { force: true });
  const { status } = spawnSync(command, {
    cwd: repository,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
  });
  const counts = results && read && existsSync(results) ? read(readFileSync(results, 'utf8')) : none;
  const silent = results !== undefined && counts.passed + counts.failed === 0;
  // A suite that ran nothing, or failed outside its tests, has failed all the same.
  return counts.failed === 0 && (status !== 0 || silent) ? { ...counts, failed: 1 } : counts;
}

const none: TestCounts = { passed: 0, failed: 0, skipped: 0 };

const add = (a: TestCounts, b: TestCounts): TestCounts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

mkdirSync(join(out, 'test-results'), { recursive: true });
const rows = suites.map((suite) => ({ suite: suite.name, ...runSuite(suite) }));
const total = rows.reduce(add, none);
console.table(rows);
console.log(describeCounts(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
