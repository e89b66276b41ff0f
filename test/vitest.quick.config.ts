import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import unit from './vitest.config.ts';

/**
 * What `npm run check` runs: the unit tests that take moments. Whole runs, real mixtures of many sizes, other programs
 * and long property tests are left to `npm test`, which runs every test.
 */
const slow = [
  'test/cli.test.ts',
  'test/fixtures/**',
  'test/notices/**',
  'test/fuzz/**',
  'test/hostile/**',
  'test/node/{mixtureThreads,startTaskThread}.test.ts',
  'test/reproducibility.test.ts',
  'test/shipped/**',
  'test/pipeline/classicPreset.test.ts',
  'test/pipeline/degenerateCustomers.test.ts',
  'test/pipeline/customers/exportCustomers.test.ts',
  'test/pipeline/formSegments.test.ts',
  'test/pipeline/reading/readSheets.test.ts',
  'test/pipeline/mixture/{em,selection}.test.ts',
  'test/pipeline/naming/{commonSense,everyShop,mergeRules,nameSegments,readRules}.test.ts',
  'test/pipeline/report/{otherPrograms,sheetNames,transactions,writeReport}.test.ts',
  'test/pipeline/columns/findColumns.test.ts',
  'test/pipeline/shops/**',
  'test/pipeline/simulatedShops.test.ts',
  'test/pipeline/values/{byteTable,labelColumn,numberColumn,utf8,dateColumn}.test.ts',
  'test/pipeline/workbook/{agreement,roundTrip,xlsx}.test.ts',
  'test/pipeline/workbook/text/{delimitedScanner,detectEncoding,textFile}.test.ts',
  'test/bench/**',
];

const { globalSetup: _, ...quick } = unit.test ?? {};

export default mergeConfig(
  { ...unit, test: quick },
  defineConfig({
    test: { exclude: [...configDefaults.exclude, 'test/workbench/**', ...slow], isolate: false },
  }),
);
