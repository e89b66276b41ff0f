import { describe, expect, it } from 'vitest';
import { applyWorkbook, readSettings } from '../../../src/pipeline/settings/settings.ts';

const settings = readSettings({
  columns: { customer: 'Buyer', date: 'Day' },
  'dates.order': 'dmy',
  workbooks: {
    'exports/sales.csv': { columns: { customer: 'Client', amount: 'Total' }, 'dates.order': 'mdy' },
    'columns.csv': { columns: { date: '' } },
  },
});

describe('applyWorkbook', () => {
  it('lays what is kept for a workbook over what holds for all', () => {
    expect(applyWorkbook(settings, 'exports/sales.csv')).toEqual({
      ...settings,
      columns: { customer: 'Client', date: 'Day', amount: 'Total' },
      'dates.order': 'mdy',
      workbooks: { 'exports/sales.csv': settings.workbooks['exports/sales.csv'] },
    });
    const { columns, 'dates.order': order } = applyWorkbook(settings, 'columns.csv');
    expect({ columns, order }).toEqual({ columns: { customer: 'Buyer', date: '' }, order: 'dmy' });
  });

  it('lays over them what is to be kept, as it will be once that is written', () => {
    const unwritten = { columns: { date: 'Tag' }, 'features.use': ['recency'] } as const;
    const own = { ...settings.workbooks['exports/sales.csv'], ...unwritten };
    const written = {
      ...settings,
      workbooks: {
        'exports/sales.csv': { ...own, columns: { customer: 'Client', amount: 'Total', date: 'Tag' } },
      },
    };
    const key = 'exports/sales.csv';
    expect(applyWorkbook(settings, key, unwritten)).toEqual(applyWorkbook(written, key));
    expect(applyWorkbook(settings, 'new.csv', unwritten).workbooks).toEqual({ 'new.csv': unwritten });
  });

  it.each(['sales.csv', 'Exports/sales.csv', 'toString', '__proto__'])(
    'leaves %s as it is, without a word of others',
    (key) => {
      expect(applyWorkbook(settings, key)).toEqual({ ...settings, workbooks: {} });
    },
  );

  it.each([
    ['no object', ['sales.csv']],
    ['another setting', { 'sales.csv': { asOf: '2011-12-10' } }],
    ['an unknown column', { 'sales.csv': { columns: { client: 'A' } } }],
    ['an unknown order', { 'sales.csv': { 'dates.order': 'dym' } }],
  ])('takes only what is right, not %s', (_, workbooks) => {
    expect(() => readSettings({ workbooks })).toThrow(
      /^The setting segmentAi\.workbooks must be an object such as \{"exports\/sales\.csv": .*; change it/,
    );
  });
});
