import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SuiteResults } from './host/suiteResults.ts';
import { out, repository } from './paths.ts';
import { noCounts, type TestCounts } from './testCounts.ts';
import { countFiles, listFailures, readVitestReport, replaceFiles, type VitestFile } from './vitestReport.ts';

/** One of the parts of `npm test`. */
export interface Suite {
  readonly name: string;
  readonly run: () => SuiteEnd;
}

/** How a suite ended. */
interface SuiteEnd {
  readonly counts: SuiteCounts;
  /** A line each, also of those that were gone when they ran again. */
  readonly failures: readonly string[];
}

interface SuiteCounts extends TestCounts {
  /** Failures that were gone when their files ran again, in a new window. */
  readonly 'failed once'?: number;
}

export const resultsFolder = join(out, 'test-results');

const resultsOf = (name: string): string => join(resultsFolder, `${name.replaceAll(' ', '-')}.json`);

/** A command without tests, which counts when it fails. */
export const check = (name: string, command: string): Suite => ({
  name,
  run: () =>
    runCommand(command).ok
      ? { counts: noCounts, failures: [] }
      : { counts: { ...noCounts, failed: 1 }, failures: [command] },
});

export const unit = (name: string, config: string): Suite => ({
  name,
  run: () => {
    const { ok, files } = runVitest(name, config);
    return { counts: failedUnless(ok, countFiles(files)), failures: listFailures(files) };
  },
});

/** Tests inside an extension host, where times are the editor's as well: they too run once more where they failed. */
export const host = (name: string, script: string): Suite => ({
  name,
  run: () => {
    const first = runHost(name, script);
    if (first.counts.failed === 0) return first;
    console.log('\nIt failed and runs once more.');
    const again = runHost(name, script);
    return {
      counts: { ...again.counts, 'failed once': first.counts.failed - again.counts.failed },
      failures: [...first.failures, ...again.failures],
    };
  },
});

function runHost(name: string, script: string): SuiteEnd {
  const { ok, text } = runCommand(`npx tsx ${script}`, resultsOf(name));
  const { passed, failed, skipped, failures }: SuiteResults = text ? JSON.parse(text) : noResults;
  return { counts: failedUnless(ok, { passed, failed, skipped }), failures };
}

const noResults: SuiteResults = { ...noCounts, report: [], failures: ['It left no results.'] };

/**
 * Tests that click through a workbench, which is not ours and may miss a key on a busy machine: the files that failed run
 * once more, and the table says so.
 */
export const workbench = (name: string, config: string): Suite => ({
  name,
  run: () => {
    const first = runVitest(name, config);
    const failures = listFailures(first.files);
    const failed = first.files.filter((file) => file.failed).map(({ path }) => path);
    if (failed.length === 0) return { counts: failedUnless(first.ok, countFiles(first.files)), failures };
    console.log(`\nThese failed and run once more:\n${failed.join('\n')}`);
    const again = runVitest(name, config, failed);
    const counts = failedUnless(again.ok, countFiles(replaceFiles(first.files, again.files)));
    return {
      counts: { ...counts, 'failed once': countFiles(first.files).failed - counts.failed },
      failures: [...failures, ...listFailures(again.files)],
    };
  },
});

/** A suite that ran nothing, or failed outside its tests, has failed all the same. */
const failedUnless = (ok: boolean, counts: TestCounts): TestCounts =>
  counts.failed === 0 && (!ok || counts.passed === 0) ? { ...counts, failed: 1 } : counts;

interface VitestRun {
  readonly ok: boolean;
  readonly files: readonly VitestFile[];
}

function runVitest(name: string, config: string, paths: readonly string[] = []): VitestRun {
  const results = resultsOf(name);
  const reporters = `--reporter=default --reporter=json --outputFile.json="${results}"`;
  const chosen = paths.map((path) => `"${path}"`).join(' ');
  const { ok, text } = runCommand(`npx vitest run --config ${config} ${reporters} ${chosen}`, results);
  return { ok, files: text ? readVitestReport(text) : [] };
}

/** Runs a command that may leave its results in a file. */
function runCommand(command: string, results?: string): { readonly ok: boolean; readonly text?: string } {
  console.log(`\n=== ${command}`);
  if (results) rmSync(results, { force: true });
  const { status } = spawnSync(command, {
    cwd: repository,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
  });
  const ok = status === 0;
  return results && existsSync(results) ? { ok, text: readFileSync(results, 'utf8') } : { ok };
}
