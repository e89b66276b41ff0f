import { mkdirSync } from 'node:fs';
import { addCounts, describeCounts, noCounts } from './testCounts.ts';
import { check, host, resultsFolder, type Suite, unit, workbench } from './testSuites.ts';

/** What `npm test` runs: every suite, each with its own output, then what failed, a table, and the counts on the last line. */

const suites: readonly Suite[] = [
  check('build', 'node esbuild.mjs'),
  check('types and lint', 'npm run check:static'),
  check('dead code', 'npx knip'),
  unit('unit', 'test/vitest.config.ts'),
  host('host', 'test/host/run.ts'),
  workbench('workbench', 'test/workbench/vitest.config.ts'),
  host('oldest host', 'test/host/run.ts --oldest'),
  workbench('oldest workbench', 'test/workbench/vitest.oldest.config.ts'),
];

mkdirSync(resultsFolder, { recursive: true });
const ends = suites.map(({ name, run }) => ({ suite: name, ...run() }));
const total = ends.map(({ counts }) => counts).reduce(addCounts, noCounts);
for (const { suite, failures } of ends) {
  for (const failure of failures) console.log(`failed in ${suite}: ${failure}`);
}
console.table(ends.map(({ suite, counts }) => ({ suite, ...counts })));
console.log(describeCounts(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
