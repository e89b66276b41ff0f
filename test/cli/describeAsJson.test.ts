import { describe, expect, it } from 'vitest';
import { describeAsJson } from '../../src/cli/describeAsJson.ts';
import { note, warning } from '../../src/pipeline/language/remarks.ts';
import { makeSegmentation } from '../pipeline/report/makeSegmentation.ts';

const timings = { total: 1 };

describe('describeAsJson', () => {
  const segmentation = makeSegmentation();
  const { selection } = segmentation.summary;
  const ruledOut = { code: 'empty-segment', values: {} } as const;
  const summary = {
    ...segmentation.summary,
    selection: { ...selection, fits: selection.fits.map((fit, i) => (i === 1 ? { ...fit, ruledOut } : fit)) },
    namingRemarks: [warning('no-last-resort', {})],
  };
  const told = JSON.parse(JSON.stringify(describeAsJson({ ...segmentation, summary }, timings)));

  it('has the sentences under the keys that scripts know', () => {
    expect(told).toMatchObject({
      notes: ['Dates are read as day/month/year.'],
      warnings: [expect.stringMatching(/^Days and months look swapped/)],
      namingWarnings: [expect.stringMatching(/^No rule matches every segment/)],
    });
    expect(told.segments[0].reason).toBe('The rule “Made up (0)” matches every segment.');
    expect(told.selection.fits[1].ruledOut).toBe('a segment without customers');
  });

  it('has their codes and values beside them', () => {
    expect(told.remarks).toEqual([
      note('date-order', { order: 'dmy' }),
      warning('days-and-months-swapped', {}),
      warning('no-last-resort', {}),
    ]);
    expect(told.segments[0].reasons).toEqual([{ code: 'rule-takes-all', values: { rule: 'Made up (0)' } }]);
    expect(told.selection.fits[1].ruledOutReason).toEqual(ruledOut);
    expect(told.selection.fits[0]).not.toHaveProperty('ruledOut');
    expect(told).not.toHaveProperty('namingRemarks');
  });

  it('says how the source was read', () => {
    expect(told.reading).toMatchObject({
      sheets: { read: [], passedOver: [] },
      columns: [
        { role: 'customer', title: 'Customer ID' },
        { role: 'amount', title: 'Total' },
      ],
      ...{ amount: 'line', orders: 'days', decimalMarks: { amount: '.' } },
      statuses: [{ status: 'paid', rows: 1000, meaning: 'standing' }],
    });
  });
});
