import type { Result } from '../../src/messages/workerCalls.ts';
import type { Overview, Spread, Survey } from '../../src/pipeline/results/overview.ts';
import { listUsedSettings } from '../../src/pipeline/results/runOptions.ts';
import { optionsBy } from '../fixtures/options.ts';
import { sampleSummary } from './sampleSummary.ts';

const { segments } = sampleSummary;

const spread = ({ median }: { readonly median: number }): Spread => ({
  p5: median / 4,
  q1: median / 2,
  median,
  q3: 2 * median,
  p95: 4 * median,
});

const survey: Survey = {
  spreads: segments.map(({ recency, frequency, monetary }) => ({
    recency: spread(recency),
    frequency: spread(frequency),
    monetary: spread(monetary),
  })),
  scaledMeans: segments.map((_, index) => ({
    recency: (index - 4) / 3,
    frequency: 2 - index / 2,
    monetary: 3 - index / 1.5,
  })),
};

const overview: Overview = {
  ...survey,
  groups: survey,
  sample: {
    segment: segments.flatMap((_, index) => [index, index]),
    ids: segments.flatMap((_, index) => [`A${index}`, `B${index}`]),
    recency: segments.flatMap(({ recency }) => [recency.mean, recency.median]),
    frequency: segments.flatMap(({ frequency }) => [frequency.mean, frequency.median]),
    monetary: segments.flatMap(({ monetary }) => [monetary.mean, monetary.median]),
  },
};

/** All that the worker says of the segments of `sampleSummary`. */
export const sampleResult: Result = {
  summary: sampleSummary,
  overview,
  reading: {
    columns: [
      {
        role: 'customer',
        title: 'Customer ID',
        foundBy: 'title',
        evidence: [{ code: 'worded', values: { text: 'its <i>title</i>' } }],
        runnerUp: undefined,
      },
    ],
    dateOrder: 'dmy',
  },
  settings: listUsedSettings(optionsBy({ 'mixture.criterion': 'bic' })),
};
