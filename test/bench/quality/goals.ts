import type { Difference } from './yardstick.ts';

/** How the settings did at a cut of a large shop. */
export interface JudgedCut {
  /** `retail 2010-12-01` */
  readonly name: string;
  /** Above k-means on logs. */
  readonly above: { readonly auc: Difference; readonly r2: Difference };
  /** The share of customers in the smallest segment, 0 to 1. */
  readonly smallest: number;
  /** Bootstrap stability; absent where no samples were drawn. */
  readonly index?: number;
}

/** The cuts that AUC and R2 have goals over. */
const wanted = [/^retail/, /^cdnow 1997/, /^journey/];

/** What the segments were to reach over all cuts, and what they do. */
export function printGoals(cuts: readonly JudgedCut[]): void {
  const eight = cuts.filter(({ name }) => wanted.some((shop) => shop.test(name)));
  console.log('\nGoals');
  for (const [of, goal] of [
    ['auc', 0.0024],
    ['r2', 0.0038],
  ] as const) {
    const mean = averageOf(eight.map(({ above }) => above[of]));
    console.log(`  ${of}, mean of ${eight.length} cuts above k-means: ${tell(mean, 4)} (at least ${goal})`);
    const below = cuts.filter(({ above }) => above[of].difference < -0.002);
    const told = below.map(({ name, above }) => `${name} ${tell(above[of])}`);
    console.log(`  ${of}, below k-means by over 0.002: ${told.join('; ') || 'nowhere'} (nowhere)`);
  }
  const smallest = Math.min(...cuts.map((cut) => cut.smallest));
  console.log(`  smallest segment: ${percent(smallest)} (at least 1 %)`);
  const indices = cuts.flatMap(({ index }) => index ?? []);
  if (indices.length === 0) return;
  const mean = indices.reduce((sum, index) => sum + index, 0) / indices.length;
  const least = Math.min(...indices);
  console.log(`  stability: mean ${mean.toFixed(3)} (0.80), least ${least.toFixed(3)} (0.65)`);
}

/** The mean of differences, with its error as if they were independent. */
function averageOf(differences: readonly Difference[]): Difference {
  const count = differences.length;
  const sum = differences.reduce((total, { difference }) => total + difference, 0);
  return { difference: sum / count, error: Math.hypot(...differences.map(({ error }) => error)) / count };
}

export function tell({ difference, error }: Difference, digits = 3): string {
  return `${difference.toFixed(digits)} ± ${error.toFixed(digits)}`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
