import { describe, expect, it } from 'vitest';
import { describeRun } from '../../src/cli/describeRun.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { someSummaries } from '../pipeline/lists/someLists.ts';
import { makeSegmentation } from '../pipeline/report/makeSegmentation.ts';

const timings = { read: 1, clean: 1, rfm: 1, standardize: 1, fit: 1, name: 1, total: 1500 };

const describeMade = (summary: Partial<SegmentationSummary>): string =>
  describeRun(makeSegmentation({ summary }).summary, timings);

const { selection, source } = makeSegmentation().summary;

describe('describeRun', () => {
  it('says which criterion chose K', () => {
    expect(describeMade({})).toContain('\nK = 2 by the lowest BIC; 1.5 s\n');
  });

  it('says to when recency is counted as people write it', () => {
    expect(describeMade({})).toMatch(/, as of 2011-12-10 12:50:00\n/);
    expect(describeMade({ asOf: '2011-12-10T00:00:00' })).toMatch(/, as of 2011-12-10\n/);
  });

  it('says which K is lower where another has clearer segments', () => {
    const fits = selection.fits.map((fit, i) => (i === 0 ? { ...fit, bic: 0 } : fit));
    expect(describeMade({ selection: { ...selection, fits, lowest: 1 } })).toContain(
      '\nK = 2 by the clearest segments near the lowest BIC (K = 1); 1.5 s\n',
    );
  });

  it('says that lower criteria were not to be taken, and that there are fewer segments than K', () => {
    const fits = selection.fits.map((fit, i) => (i === 0 ? { ...fit, bic: 0 } : { ...fit, dissolved: 1 }));
    expect(describeMade({ selection: { ...selection, fits } })).toContain(
      '\nK = 2 (1 too small) by the lowest BIC allowed; 1.5 s\n',
    );
  });

  it('says by what customers are segmented where it is not the usual', () => {
    expect(describeMade({ features: ['recency', 'averageOrder'] })).toContain(
      '\nsegmented by Recency, Average order\nK = 2 ',
    );
    expect(describeMade({ features: ['recency', 'frequency', 'monetary'] })).not.toContain('segmented by');
  });

  it('has no figures of a segment without customers', () => {
    const { segments, groups } = makeSegmentation().summary;
    const none = { customers: 0, share: 0, revenue: 0, revenueShare: 0 };
    const empty = <Of>(list: readonly Of[]) => list.with(2, { ...list[2]!, ...none });
    expect(describeMade({ segments: empty(segments), groups: empty(groups) })).toMatch(
      /\n3 {2}Lost +0 +0\.0% +0\.0% +– +– +–\n/,
    );
  });

  it('puts those who stand apart above the segments', () => {
    const [first] = makeSegmentation().summary.segments;
    const standApart = { ...first!, id: 0, name: 'Far Above', customers: 2 };
    expect(describeMade({ standApart })).toMatch(/\n0 {2}Far Above .*\n1 {2}Champions /);
  });

  it('says of a K beside which none was tried that it is the only one', () => {
    const only = { ...selection, fits: selection.fits.slice(1) };
    expect(describeMade({ selection: only })).toContain('\nK = 2, the only one tried; 1.5 s\n');
  });

  it('says of a kept model that K is its own', () => {
    const model = { source: 'a.csv', date: '2024-01-31', windowDays: 365 } as SegmentationSummary['model'];
    expect(describeMade({ ...(model && { model }) })).toContain('\nK = 2, as in the kept model; 1.5 s\n');
  });

  it('has a row for a group of several, over those of its parts', () => {
    const names = ['Champions, few', 'Lost', 'Champions, many'];
    const groups = ['Champions', 'Lost', 'Champions'];
    const lines = describeRun(makeSegmentation({ names, groups }).summary, timings).split('\n');
    const at = lines.findIndex((line) => /^ +Champions /.test(line));
    expect(lines.slice(at, at + 4).map((line) => line.slice(0, 26).trimEnd())).toEqual([
      '   Champions',
      '1    Champions, few',
      '3    Champions, many',
      '2  Lost',
    ]);
    expect(lines[at]).toMatch(/ 40 {2}66\.7%/);
  });

  it('says below the segments whom to write to, and how such lists did', () => {
    const text = describeMade({ lists: someSummaries });
    expect(text).toMatch(
      /\n\nWin back 12 customers who spent 4,322 .*, 42% bought within 180 days; .*, 52%\.\nWrite to 10 /,
    );
    expect(describeMade({})).not.toContain('Win back');
  });

  it('has no line for a list of under ten customers, unless the window leaves more out', () => {
    expect(describeMade({ lists: someSummaries })).not.toContain('second order');
    const lists = someSummaries.map((list) => ({ ...list, lapsed: 8, windowDays: 365 }));
    expect(describeMade({ lists })).toContain('Ask 2 customers for a second order');
  });

  it('counts one row, one customer and one order as one', () => {
    expect(describeMade({})).toMatch(/^1,000 rows read, .*\n60 customers, /);
    const one = describeMade({ source: { ...source, rows: 1 }, customers: 1, invoices: 1 });
    expect(one).toMatch(/^1 row read, .*\n1 customer, 1 order, revenue /);
  });
});
