import { describe, expect, it } from 'vitest';
import { makeReport, planSheets } from '../../../src/pipeline/report/planSheets.ts';
import type { SegmentationSummary } from '../../../src/pipeline/results/segmentation.ts';
import { makeSegmentation } from './makeSegmentation.ts';

const about = { version: '1.2.3', createdAt: '2026-02-03T04:05:00Z' };

describe('the sheet of what comes next', () => {
  it('is left out where nothing is predicted, which the notes explain', () => {
    const value: SegmentationSummary['value'] = {
      missing: { code: 'value-few-customers', values: { customers: 117, needed: 500 } },
    };
    const segmentation = makeSegmentation({ summary: { value } });
    const { tabs } = planSheets(makeReport({ segmentation, about }, 1000), [], 1000);
    expect(tabs.map(({ name }) => name)).not.toContain('What comes next');
    const texts = (name: string) =>
      tabs
        .find((sheet) => sheet.name === name)!
        .blocks.flatMap((block) => (block.type === 'line' ? block.cells.map(({ cell }) => cell) : []));
    const sentence = 'Nothing is predicted: 117 customers are too few to learn from; it takes 500.';
    expect(texts('Data quality')).toContain(sentence);
    const links = texts('Overview').flatMap((cell) =>
      cell !== null && typeof cell === 'object' ? [cell.sheet] : [],
    );
    expect(tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(links));
  });
});
