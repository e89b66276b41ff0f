import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/host/panel/panelStates.ts';
import { sampleSummary } from '../../webview/sampleSummary.ts';

const { segments } = sampleSummary;

describe('compareNames', () => {
  it('gives the former names of the segments that are called otherwise now, by id', () => {
    const after = segments.map((segment) => (segment.id === 3 ? { ...segment, name: 'Stars' } : segment));
    expect(compareNames(segments, after)).toEqual({ 3: 'Champions' });
  });

  it('gives none where only other things changed', () => {
    expect(
      compareNames(
        segments,
        segments.map((segment) => ({ ...segment, colour: '#000000' })),
      ),
    ).toEqual({});
  });
});
