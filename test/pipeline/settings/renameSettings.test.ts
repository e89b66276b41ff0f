import { describe, expect, it } from 'vitest';
import { note } from '../../../src/pipeline/language/remarks.ts';
import {
  listFormer,
  readSettings,
  renameSettings,
  settingDefaults,
  settingsTable,
} from '../../../src/pipeline/settings/settings.ts';

const later = listFormer({
  ...settingsTable,
  'mixture.criterion': { ...settingsTable['mixture.criterion'], formerly: ['mixture.choice'] },
  'dates.order': { ...settingsTable['dates.order'], within: { values: { european: 'dmy' } } },
  columns: { ...settingsTable.columns, within: { keys: { client: 'customer' } } },
});
const isNow = (former: string, name: string) =>
  note('former-name', { former: `segmentAi.${former}`, name: `segmentAi.${name}` });

describe('settings under names of before', () => {
  it('are read as those of now: ids, values, and roles of columns, for one workbook too', () => {
    const { values, remarks } = renameSettings(
      {
        'mixture.choice': 'aic',
        'dates.order': 'european',
        columns: { client: 'E-mail' },
        workbooks: { 'a.csv': { columns: { client: 'Buyer' }, 'dates.order': 'european' } },
      },
      {},
      later,
    );
    expect(readSettings(values)).toMatchObject({
      'mixture.criterion': 'aic',
      'dates.order': 'dmy',
      columns: { customer: 'E-mail' },
      workbooks: { 'a.csv': { columns: { customer: 'Buyer' }, 'dates.order': 'dmy' } },
    });
    expect(remarks).toEqual([
      isNow('mixture.choice', 'mixture.criterion'),
      isNow('dates.order "european"', 'dates.order "dmy"'),
      isNow('columns.client', 'columns.customer'),
      isNow('workbooks.a.csv.columns.client', 'workbooks.a.csv.columns.customer'),
      isNow('workbooks.a.csv.dates.order "european"', 'workbooks.a.csv.dates.order "dmy"'),
    ]);
  });

  it('hold where the editor has the default under the name of now', () => {
    const { values } = renameSettings(
      { ...settingDefaults, 'mixture.choice': 'aic' },
      settingDefaults,
      later,
    );
    expect(readSettings(values)['mixture.criterion']).toBe('aic');
  });

  it('are not taken for written where the editor has the default under both names', () => {
    const handed = { ...settingDefaults, 'mixture.choice': settingDefaults['mixture.criterion'] };
    const { values, remarks } = renameSettings(handed, settingDefaults, later);
    expect([values, remarks]).toEqual([settingDefaults, []]);
  });

  it('are refused with the name of now where they are wrong', () => {
    const { values } = renameSettings({ 'mixture.choice': 'best' }, {}, later);
    expect(() => readSettings(values)).toThrow(/^The setting segmentAi\.mixture\.criterion must be/);
  });
});
