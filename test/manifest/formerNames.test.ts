import { describe, expect, it } from 'vitest';
import { settingsTable } from '../../src/pipeline/settings/settings.ts';
import { describeConfiguration } from './configuration.ts';
import { deprecateFormer, type Schema } from './deprecateFormer.ts';

const later = {
  ...settingsTable,
  'mixture.criterion': { ...settingsTable['mixture.criterion'], formerly: ['mixture.choice'] },
  columns: { ...settingsTable.columns, within: { keys: { client: 'customer' } } },
};
const properties: Readonly<Record<string, Schema>> = Object.assign(
  {},
  ...describeConfiguration(later).map((group) => group.properties),
);

describe('the manifest of settings under names of before', () => {
  it('has them with the schema and the default of now, and strikes them through', () => {
    const { 'segmentAi.mixture.criterion': now, 'segmentAi.mixture.choice': former } = properties;
    expect(former).toEqual({
      ...now,
      markdownDeprecationMessage: 'Now called `#segmentAi.mixture.criterion#`.',
    });
  });

  it('does so with roles of columns, for one workbook too, but does not propose them', () => {
    const { 'segmentAi.columns': all, 'segmentAi.workbooks': workbooks } = properties;
    const ofOne = (workbooks!.additionalProperties as Schema).properties!['columns'];
    for (const columns of [all, ofOne])
      expect(columns?.properties?.['client']).toEqual({
        ...columns?.properties?.['customer'],
        markdownDeprecationMessage: 'Now called `customer`.',
        doNotSuggest: true,
      });
  });

  it('does so with what rules have', () => {
    const rules = { patternProperties: { '.': { properties: { when: { properties: { orders: {} } } } } } };
    const described = deprecateFormer(rules, { each: { below: { when: { keys: { buys: 'orders' } } } } });
    expect(JSON.stringify(described)).toContain(
      '"buys":{"markdownDeprecationMessage":"Now called `orders`."',
    );
  });
});
