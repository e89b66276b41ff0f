import { defineConfig } from 'vitest/config';
import { oldestVersion } from './installHost.ts';
import workbench from './vitest.config.ts';

process.env['SEGMENT_AI_WORKBENCH'] = oldestVersion;

/** What `npm run test:oldest` runs: from a workbook to its report, in the oldest VS Code that is admitted. */
export default defineConfig({
  ...workbench,
  test: { ...workbench.test, include: ['test/workbench/{segmenting,cancelling}.test.ts'] },
});
