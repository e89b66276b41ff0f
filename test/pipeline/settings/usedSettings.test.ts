import { expect, it } from 'vitest';
import { listUsedSettings } from '../../../src/pipeline/results/runOptions.ts';
import { settingsTable } from '../../../src/pipeline/settings/settings.ts';
import { optionsBy } from '../../fixtures/options.ts';

it('lists every setting but the rules, the model, those of movement, of the report and those of other workbooks, and tells those that were changed', () => {
  const used = listUsedSettings(optionsBy({ 'mixture.components': 4, asOf: '2011-12-10' }));
  const others = Object.keys(settingsTable).filter(
    (name) => !/^(naming\.rules|workbooks|model|movement\..*|report\..*)$/.test(name),
  );
  expect(used.map(({ name }) => name)).toEqual(others);
  expect(used.filter(({ isDefault }) => !isDefault)).toEqual([
    { name: 'asOf', value: '2011-12-10', isDefault: false },
    { name: 'mixture.components', value: '4', isDefault: false },
  ]);
});
