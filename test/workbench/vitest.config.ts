import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** One workbench server for all files, and one file after the other: they share its settings. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    include: ['test/workbench/*.test.ts'],
    globalSetup: ['test/workbench/globalSetup.ts'],
    setupFiles: ['test/workbench/pictureFailures.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
