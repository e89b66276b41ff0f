/** Per component: mass (K), mean (K x d) and scatter about that mean, weighted by responsibility (K x d x d). */
export interface Scatter {
  readonly components: number;
  readonly dimensions: number;
  readonly masses: Float64Array;
  readonly means: Float64Array;
  readonly scatters: Float64Array;
}

/** The scatter with other components, at the end, in the place of some. */
export function replaceComponents(scatter: Scatter, replaced: readonly number[], by: Scatter): Scatter {
  const { dimensions: d } = scatter;
  const kept = [...scatter.masses.keys()].filter((k) => !replaced.includes(k));
  const gather = (part: 'masses' | 'means' | 'scatters', width: number) => {
    const ofKept = kept.flatMap((k) => [...scatter[part].subarray(k * width, (k + 1) * width)]);
    return Float64Array.of(...ofKept, ...by[part]);
  };
  return {
    components: kept.length + by.components,
    dimensions: d,
    masses: gather('masses', 1),
    means: gather('means', d),
    scatters: gather('scatters', d * d),
  };
}

/** Two components put together. */
export function mergeScatter(
  { dimensions: d, masses, means, scatters }: Scatter,
  a: number,
  b: number,
): Scatter {
  const mass = masses[a]! + masses[b]!;
  const meanOf = (k: number, i: number) => means[k * d + i]!;
  const mean = Float64Array.from(
    { length: d },
    (_, i) => (masses[a]! * meanOf(a, i) + masses[b]! * meanOf(b, i)) / mass,
  );
  const apart = (masses[a]! * masses[b]!) / mass;
  const scatter = Float64Array.from({ length: d * d }, (_, index) => {
    const i = Math.floor(index / d);
    const j = index % d;
    const between = apart * (meanOf(a, i) - meanOf(b, i)) * (meanOf(a, j) - meanOf(b, j));
    return scatters[a * d * d + index]! + scatters[b * d * d + index]! + between;
  });
  return { components: 1, dimensions: d, masses: Float64Array.of(mass), means: mean, scatters: scatter };
}
