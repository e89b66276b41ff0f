import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/** Everything that needs no editor. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/globalSetup.ts'],
    exclude: [...configDefaults.exclude, 'test/workbench/**'],
    // Ends a test that hangs; how long one takes says nothing on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
