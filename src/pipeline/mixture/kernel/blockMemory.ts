/** So few that all that is known of them stays in the processor's cache. Even: they are taken two at a time. */
export const rowsPerBlock = 128;

/** A mixture and a block of rows, as the kernel sees them: all of it views of one buffer. */
export interface BlockMemory {
  /** The rows, d numbers each. */
  readonly values: Float64Array;
  /** How much each row counts. */
  readonly weights: Float64Array;
  /** Of each row, the largest of its logs. */
  readonly largest: Float64Array;
  /** A number a row. */
  readonly scales: Float64Array;
  /** A `Density` per component. */
  readonly densities: readonly Float64Array[];
  /** `ComponentSums` per component. */
  readonly sums: readonly Float64Array[];
  /** Per component a number a row. */
  readonly logs: readonly Float64Array[];
}

/** Where all this begins, in bytes. */
export interface BlockLayout {
  readonly values: number;
  readonly weights: number;
  readonly largest: number;
  readonly scales: number;
  /** d columns, each after the other. */
  readonly features: number;
  /** Of the first component. */
  readonly density: number;
  readonly sums: number;
  readonly logs: number;
  /** From a component's to the next one's. */
  readonly perComponent: number;
}

const bytesPerNumber = Float64Array.BYTES_PER_ELEMENT;
/** Of a number a row. */
export const bytesPerColumn = rowsPerBlock * bytesPerNumber;

export function layOutBlock(d: number): BlockLayout {
  let next = 0;
  const take = (bytes: number) => {
    next += bytes;
    return next - bytes;
  };
  const [values, weights, largest, scales] = [d, 1, 1, 1].map((columns) => take(columns * bytesPerColumn));
  const features = take(d * bytesPerColumn);
  const [density, sums] = [widthOf(d), widthOf(d)].map((width) => take(width * bytesPerNumber));
  const logs = take(bytesPerColumn);
  const perComponent = next - density!;
  return {
    values: values!,
    weights: weights!,
    largest: largest!,
    scales: scales!,
    features,
    density: density!,
    sums: sums!,
    logs,
    perComponent,
  };
}

/** Numbers of a density, and of a component's sums. */
export function widthOf(d: number): number {
  return 1 + d + (d * (d + 1)) / 2;
}

export function bytesOfBlock(dimensions: number, components: number): number {
  const { density, perComponent } = layOutBlock(dimensions);
  return density + components * perComponent;
}

export function viewBlock(buffer: ArrayBufferLike, dimensions: number, components: number): BlockMemory {
  const layout = layOutBlock(dimensions);
  const view = (from: number, length: number) => new Float64Array(buffer, from, length);
  const perComponent = (from: number, length: number) =>
    Array.from({ length: components }, (_, k) => view(from + k * layout.perComponent, length));
  return {
    values: view(layout.values, dimensions * rowsPerBlock),
    weights: view(layout.weights, rowsPerBlock),
    largest: view(layout.largest, rowsPerBlock),
    scales: view(layout.scales, rowsPerBlock),
    densities: perComponent(layout.density, widthOf(dimensions)),
    sums: perComponent(layout.sums, widthOf(dimensions)),
    logs: perComponent(layout.logs, rowsPerBlock),
  };
}
