import type { ScoreFigure } from './figures.ts';

/** What a figure's scores go by. Plain data, so that other customers can be scored as these were. */
export interface ScoreBorders {
  readonly better: 'higher' | 'lower';
  /** Four, of which a score tells how many were done better than; one where all customers have the same value. */
  readonly values: readonly number[];
}

/**
 * Scores of 1 to 5 are 1 + floor(5 x share of customers strictly worse); a column with one value gives 3 throughout.
 * A score above s means that the worst ceil(s n / 5) customers are strictly worse, so four borders suffice.
 * @param sorted the values in ascending order
 */
export function findBorders(sorted: Float64Array, better: 'higher' | 'lower'): ScoreBorders {
  if (sorted[0] === sorted.at(-1)) return { better, values: [...sorted.subarray(0, 1)] };
  const counts = [1, 2, 3, 4].map((s) => Math.ceil((s * sorted.length) / 5));
  const values = counts.map((count) => sorted[better === 'higher' ? count - 1 : sorted.length - count]!);
  return { better, values };
}

/** Scores customers; equal values get equal scores. By index, as a million of them take ten times as long by a function. */
export function scoreBy({ better, values: borders }: ScoreBorders, values: Float64Array): Uint8Array {
  const sign = better === 'higher' ? 1 : -1;
  const signed = borders.map((border) => sign * border);
  const scores = new Uint8Array(values.length);
  for (let i = 0; i < scores.length; i++) scores[i] = scoreValue(sign * values[i]!, signed);
  return scores;
}

/** The score of a value of which more is better; beside one border the lowest, the middle or the highest. */
function scoreValue(value: number, borders: readonly number[]): number {
  if (borders.length === 1) return 3 + 2 * Math.sign(value - borders[0]!);
  let score = 1;
  for (let b = 0; b < borders.length; b++) if (value > borders[b]!) score++;
  return score;
}

/** What each score goes by. */
export type ModelBorders = Readonly<Record<ScoreFigure, ScoreBorders>>;
