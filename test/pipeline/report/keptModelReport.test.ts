import { describe, expect, it } from 'vitest';
import { makeReport, planSheets } from '../../../src/pipeline/report/planSheets.ts';
import type { SegmentationSummary } from '../../../src/pipeline/results/segmentation.ts';
import type { Cell } from '../../../src/pipeline/spreadsheet/write/sheet.ts';
import { keptResult } from '../../host/memoryHost.ts';
import { makeSegmentation } from './makeSegmentation.ts';

const about = { version: '1.2.3', createdAt: '2026-02-03T04:05:00Z' };

/** The lines of a sheet, and the rows of its tables. */
function linesOf(name: string, summary: Partial<SegmentationSummary>): readonly (readonly Cell[])[] {
  const segmentation = makeSegmentation({ summary });
  const { tabs } = planSheets(makeReport({ segmentation, about }, 1000), [], 1000);
  return tabs
    .find((tab) => tab.name === name)!
    .blocks.flatMap((block) => {
      if (block.type === 'table') return [...(block.rows ?? [])];
      return block.type === 'line' ? [block.cells.map(({ cell }) => cell)] : [];
    });
}

const { model } = keptResult.summary;
const window = { days: 365, from: '2010-12-10', to: '2011-12-09', lapsed: 3 };
const kept = { model: model!, window };

describe('the report over a window', () => {
  it('says of which days orders, revenue and the first purchase are', () => {
    const facts = new Map(linesOf('Overview', { window }).map(([, label, , note]) => [label, note]));
    expect(facts.get('Revenue')).toBe(
      'Sum of the amounts of the rows kept from Dec 10, 2010 to Dec 9, 2011.',
    );
    expect(facts.get('First purchase')).toBe(
      'The first of those that count, from Dec 10, 2010 to Dec 9, 2011.',
    );
    const basis = { ...makeSegmentation().summary.basis, orders: 'numbers' } as const;
    const numbered = new Map(
      linesOf('Overview', { window, basis }).map(([, label, , note]) => [label, note]),
    );
    expect(numbered.get('Orders')).toBe(
      'Distinct invoices of the rows kept from Dec 10, 2010 to Dec 9, 2011.',
    );
    const all = new Map(linesOf('Overview', { basis }).map(([, label, , note]) => [label, note]));
    expect(all.get('Orders')).toBe('Distinct invoices of the rows kept.');
    expect(all.get('First purchase')).toBeNull();
  });

  it('defines it where all figures are', () => {
    expect(
      new Map(linesOf('Method', { window }).map(([label, text]) => [label, text])).get('Window'),
    ).toMatch(/^Figures are of the purchases from Dec 10, 2010 to Dec 9, 2011, /);
  });
});

describe('the report by a kept model', () => {
  const told =
    'Nothing was fitted in this run: the segments are those of the model kept as of Dec 9, 2011 from sales.xlsx.';

  it('says in the method that nothing was fitted or chosen, and by which model customers were classified', () => {
    const facts = new Map(linesOf('Method', kept).map(([label, text]) => [label, text]));
    expect(facts.get('Model')).toBe(told);
    expect(facts.get('Number of segments')).toBe('Kept with 2 segments; a refit can try others.');
    expect([...facts.values()].join()).not.toMatch(
      /expectation maximization|of the lowest BIC|lowest priority/,
    );
    expect(linesOf('Method', {}).flat().join()).toMatch(/expectation maximization/);
  });

  it('has no choice among the numbers of segments, nor iterations', () => {
    const fits = makeSegmentation().summary.selection.fits.slice(1);
    const selection = { ...makeSegmentation().summary.selection, fits };
    const [row, ...rest] = linesOf('Model selection', { ...kept, selection });
    expect([row![6], row![7], row!.at(-1)]).toEqual([
      null,
      null,
      expect.stringMatching(/^of the kept model/),
    ]);
    expect(rest.flat()).toContain(told);
    expect(linesOf('Model selection', { selection })[0]!.at(-1)).toBe('chosen: lowest BIC');
  });
});
