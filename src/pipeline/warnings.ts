import type { Fitted } from './fitted.ts';
import type { MixtureFit } from './mixture/em.ts';
import type { Finding } from './naming/lintRules.ts';
import type { Segment } from './segmentation.ts';

/** Segments below this share of the customers are pointed out. */
const tinyShare = 0.01;

interface Outcome {
  readonly fitted: Fitted;
  readonly chosen: MixtureFit;
  readonly segments: readonly Segment[];
  readonly findings: readonly Finding[];
}

/** What the user should know before trusting the result, one sentence each. */
export function listWarnings({ fitted, chosen, segments, findings }: Outcome): string[] {
  return [
    ...warnOfSheets(fitted.skippedSheets),
    ...warnOfFit(chosen),
    ...warnOfTinySegments(segments),
    ...findings.map(({ message }) => message),
  ];
}

function warnOfSheets(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [`Passed over, because the columns of a transaction are missing: ${names.join(', ')}.`];
}

function warnOfFit({ converged, iterations, mixture }: MixtureFit): string[] {
  if (converged) return [];
  return [
    `The mixture with K = ${mixture.components} had not settled after ${iterations} iterations; its borders are approximate.`,
  ];
}

function warnOfTinySegments(segments: readonly Segment[]): string[] {
  const tiny = segments.filter(({ share }) => share < tinyShare);
  if (tiny.length === 0) return [];
  const names = tiny.map(({ name, customers }) => `${name} (${customers})`).join(', ');
  return [`Under 1 % of the customers: ${names}.`];
}
