import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { SuiteResults } from '../suiteResults.ts';

/**
 * The entry that VS Code calls inside its extension host: runs every suite beside this file and rejects when a
 * test failed. The results go to the file that SEGMENT_AI_SUITE_RESULTS names, for a host's output is full of others.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: Mocha.reporters.Base });
  for (const name of readdirSync(__dirname)) {
    if (name.endsWith('.suite.cjs')) mocha.addFile(join(__dirname, name));
  }
  const results = await runMocha(mocha).catch(describeCrash);
  const file = process.env['SEGMENT_AI_SUITE_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify(results));
  if (results.failed > 0) throw new Error(`${results.failed} failed`);
}

async function runMocha(mocha: Mocha): Promise<SuiteResults> {
  const report: string[] = [];
  const failures: string[] = [];
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed, skipped: pending, report, failures });
    });
    runner.on('pass', (test) => report.push(`  ✓ ${test.fullTitle()} (${test.duration} ms)`));
    runner.on('pending', (test) => report.push(`  - ${test.fullTitle()} (skipped)`));
    runner.on('fail', (test, error) => {
      report.push(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
      failures.push(`${test.fullTitle()}: ${error.message}`);
    });
  });
}

function describeCrash(error: unknown): SuiteResults {
  const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { passed: 0, failed: 1, skipped: 0, report: [crash], failures: [crash] };
}
