import type { Survey } from '../../src/pipeline/results/overview.ts';
import type { Segment } from '../../src/pipeline/results/segmentation.ts';
import { listShown, type Shown } from '../../webview/state/shownSegments.ts';
import { sampleResult } from './sampleResult.ts';
import { groupEach, sampleSummary } from './sampleSummary.ts';

const { overview } = sampleResult;

/** Segments of the sample as the page shows them, each a group of its own. */
export function showEach(
  segments: readonly Segment[] = sampleSummary.segments,
  survey: Survey = overview,
): readonly Shown[] {
  const { spreads, scaledMeans } = survey;
  const surveyed = { spreads, scaledMeans, groups: { spreads, scaledMeans } };
  return listShown({ summary: { segments, groups: groupEach(segments) }, overview: surveyed }, false);
}

const [few, most, rest, ...others] = sampleSummary.segments;

const segments = [few!, most!, rest!]
  .map((each) => ({ ...each, group: 'Champions', groupColour: '#43a047' }))
  .concat(others);

const champions = {
  ...rest!,
  customers: 104,
  share: 104 / sampleSummary.customers,
  parts: [0, 1, 2],
  description: 'Of all champions.',
};

/** The sample with a group of its first three segments. */
export const groupedSummary = {
  ...sampleSummary,
  segments,
  groups: [champions, ...groupEach(segments).slice(3)],
};

/** What charts draw of it. */
export const groupedOverview = {
  ...overview,
  groups: { spreads: overview.spreads.slice(2), scaledMeans: overview.scaledMeans.slice(2) },
};

export const showGrouped = (groupsOnly = false): readonly Shown[] =>
  listShown({ summary: groupedSummary, overview: groupedOverview }, groupsOnly);
