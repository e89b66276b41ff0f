import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import unit from './vitest.config.ts';

/**
 * What `npm run check` runs: the unit tests that take moments. Whole runs, real mixtures of many sizes, other programs
 * and long property tests are left to `npm test`, which runs every test; their files are named `*.slow.test.ts`.
 */
const { globalSetup: _, ...quick } = unit.test ?? {};

export default mergeConfig(
  { ...unit, test: quick },
  defineConfig({
    test: {
      exclude: [...configDefaults.exclude, 'test/workbench/**', 'test/**/*.slow.test.ts'],
      isolate: false,
    },
  }),
);
