import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/** Everything that needs no editor. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/workbench/**'],
  },
});
