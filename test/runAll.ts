import { mkdirSync } from 'node:fs';
import { addCounts, describeCounts, noCounts } from './testCounts.ts';
import { check, host, resultsFolder, type Suite, unit, workbench } from './testSuites.ts';

/** What `npm test` runs: every suite, each with its own output, then a table and the counts on the last line. */

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
const rows = suites.map(({ name, run }) => ({ suite: name, ...run() }));
const total = rows.reduce(addCounts, noCounts);
console.table(rows);
console.log(describeCounts(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
