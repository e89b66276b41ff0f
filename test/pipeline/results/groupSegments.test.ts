import { describe, expect, it } from 'vitest';
import { assignGroups } from '../../../src/pipeline/results/groupSegments.ts';
import { listOutline, outlineSegments } from '../../../src/pipeline/results/outline.ts';
import { surveySegments } from '../../../src/pipeline/results/overview.ts';
import { profileSegments } from '../../../src/pipeline/segments/profiles.ts';
import { makeSegmentation } from '../report/makeSegmentation.ts';

const names = ['Champions, higher spend', 'Lost', 'Champions, lower spend'];
const grouped = makeSegmentation({ names, groups: ['Champions', 'Lost', 'Champions'] });
const { summary, customers, asOf, membership, profiles } = grouped;
const champions = summary.groups.find(({ name }) => name === 'Champions')!;

/** Customers of one segment in place of those of the first and the third. */
const joined = profileSegments(
  customers,
  membership.segment.map((segment) => segment % 2),
  2,
  asOf,
)[0]!;

describe('groups', () => {
  it('have the figures of all their customers, not averages of those of their parts', () => {
    const { customers: count, share, revenue, revenueShare, recency, monetary, scores } = champions;
    expect({ count, share, revenue, revenueShare, recency, monetary, scores }).toEqual({
      count: 40,
      share: 40 / 60,
      revenue: joined.revenue,
      revenueShare: joined.revenueShare,
      recency: joined.recency,
      monetary: joined.monetary,
      scores: joined.scores,
    });
    expect(champions.recency.median).not.toBe(
      (profiles[0]!.recency.median + profiles[2]!.recency.median) / 2,
    );
  });

  it('stand in the order of their first parts, and say what is said of any', () => {
    expect(summary.groups.map(({ name, parts }) => [name, parts])).toEqual([
      ['Champions', [0, 2]],
      ['Lost', [1]],
    ]);
    expect(champions.action).toBe('Write to kind 0. Write to kind 2.');
  });

  it('of one part are that segment', () => {
    const lost = outlineSegments(summary).find(({ portrait }) => portrait.name === 'Lost');
    expect(lost).toEqual({ portrait: summary.segments[1], segments: [1], parts: [] });
  });

  it('are listed above their parts, which stand next to each other', () => {
    const listed = listOutline(outlineSegments(summary)).map(({ portrait }) => portrait.name);
    expect(listed).toEqual(['Champions', names[0], names[2], 'Lost']);
  });

  it('spread over all their customers', () => {
    const { groups } = surveySegments(grouped);
    const at = summary.groups.indexOf(champions);
    expect(groups.spreads[at]?.recency.median).toBe(joined.recency.median);
    expect(groups.scaledMeans).toHaveLength(2);
  });

  it('leave a customer of no segment out', () => {
    expect([...assignGroups({ segment: Int32Array.of(0, -1, 2, 1) }, [[1], [0, 2]])]).toEqual([1, -1, 1, 0]);
  });
});
