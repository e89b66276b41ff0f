/** The value at a point; writes its gradient. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

/** Row by row. */
export type Inverse = readonly Float64Array[];

export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  readonly iterations: number;
  /** The inverse of the curvature there, as far as the way told; a start for a like objective. */
  readonly inverse: Inverse;
  /** False where the last gradient still pointed somewhere. */
  readonly isSettled: boolean;
}

/** Coordinates stay within. */
export interface Box {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

const mostIterations = 200;
const mostSteps = 12;
const flatGradient = 1e-7;
/** A slope that is nearly flat is as good, where a step down it promises so little of the value. */
const [nearlyFlat, leastPromise] = [1e-6, 1e-14];
/** Where no step goes further down, rounding is in the way: such a gradient is as good as none. */
const roundedGradient = 1e-5;
/** Of a value: differences below it are rounding. */
const roundedValue = 1e-14;
/** How much of the promised descent a step must keep, and how much of the slope it may leave (weak Wolfe conditions). */
const [leastDescent, mostSlope] = [1e-4, 0.9];
/** Of one coordinate in one step. */
const longestStep = 3;

interface Point {
  readonly at: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}

/**
 * Finds a low point by quasi-Newton steps (BFGS; Nocedal & Wright 2006, 6.1, with the line search of Lewis & Overton
 * 2013). Coordinates that lie on the box's side and want to leave it stand still.
 * @param guess of the inverse of the curvature, where there is one
 */
export function minimize(objective: Objective, start: ArrayLike<number>, box: Box, guess?: Inverse): Minimum {
  const evaluate = (at: Float64Array): Point => {
    const gradient = new Float64Array(at.length);
    return { value: objective(at, gradient), at, gradient };
  };
  let here = evaluate(clamp(Float64Array.from(start), box));
  let inverse = guess ?? identity(here.at.length);
  let isFresh = guess === undefined;
  for (let iterations = 0; iterations < mostIterations; iterations++) {
    const slope = freeGradient(here, box);
    if (largest(slope) < flatGradient) return { ...here, iterations, inverse, isSettled: true };
    let direction = descend(inverse, slope);
    const promise = -dot(direction, slope);
    if (largest(slope) < nearlyFlat && !isFresh && promise < leastPromise * Math.abs(here.value))
      return { ...here, iterations, inverse, isSettled: true };
    if (promise <= 0) {
      inverse = identity(slope.length);
      direction = slope.map((each) => -each);
    }
    const next = searchLine(evaluate, here, direction, box);
    if (next === undefined) {
      if (isFresh) return { ...here, iterations, inverse, isSettled: largest(slope) < roundedGradient };
      // What was learned of the curvature may be of elsewhere, or of coordinates that stand at the side now.
      inverse = identity(slope.length);
      isFresh = true;
      continue;
    }
    inverse = update(inverse, here, next, isFresh);
    isFresh = false;
    here = next;
  }
  return {
    ...here,
    iterations: mostIterations,
    inverse,
    isSettled: largest(freeGradient(here, box)) < roundedGradient,
  };
}

function searchLine(
  evaluate: (at: Float64Array) => Point,
  from: Point,
  direction: Float64Array,
  box: Box,
): Point | undefined {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let step = Math.min(1, longestStep / largest(direction));
  const allowed = from.value + roundedValue * Math.abs(from.value);
  let best: Point | undefined;
  for (let tried = 0; tried < mostSteps; tried++) {
    const at = clamp(
      from.at.map((each, i) => each + step * direction[i]!),
      box,
    );
    const moved = at.map((each, i) => each - from.at[i]!);
    const promised = dot(moved, from.gradient);
    const point = evaluate(at);
    if (!(point.value <= allowed + leastDescent * promised) || promised >= 0) high = step;
    else {
      best = point;
      const isClamped = moved.some(
        (each, i) => Math.abs(each - step * direction[i]!) > 1e-12 * Math.abs(each),
      );
      if (isClamped || dot(moved, point.gradient) >= mostSlope * promised) return point;
      low = step;
    }
    step = Number.isFinite(high) ? (low + high) / 2 : 2 * low;
  }
  return best;
}

/** 0 in coordinates that a step down the gradient would push out of the box. */
const freeGradient = ({ at, gradient }: Point, { low, high }: Box): Float64Array =>
  gradient.map((each, i) => ((at[i]! <= low[i]! && each > 0) || (at[i]! >= high[i]! && each < 0) ? 0 : each));

function descend(inverse: Inverse, slope: Float64Array): Float64Array {
  return slope.map((each, i) => (each === 0 ? 0 : -dot(inverse[i]!, slope)));
}

/** The inverse of the curvature, as the way from one point to the next tells. */
function update(inverse: Inverse, from: Point, to: Point, isFirst: boolean): Inverse {
  const moved = to.at.map((each, i) => each - from.at[i]!);
  // A coordinate that stands at the side says nothing of how the others bend.
  const turned = to.gradient.map((each, i) => (moved[i] === 0 ? 0 : each - from.gradient[i]!));
  const curvature = dot(moved, turned);
  if (curvature <= 1e-14) return inverse;
  const scale = curvature / dot(turned, turned);
  const base = isFirst ? identity(moved.length).map((row) => row.map((each) => each * scale)) : inverse;
  const bent = base.map((row) => dot(row, turned));
  const factor = 1 + dot(turned, Float64Array.from(bent)) / curvature;
  return base.map((row, i) =>
    row.map(
      (each, j) =>
        each + (factor * moved[i]! * moved[j]! - bent[i]! * moved[j]! - moved[i]! * bent[j]!) / curvature,
    ),
  );
}

const identity = (size: number): Inverse =>
  Array.from({ length: size }, (_, i) => new Float64Array(size).fill(1, i, i + 1));

const clamp = (at: Float64Array, { low, high }: Box): Float64Array =>
  at.map((each, i) => Math.min(high[i]!, Math.max(low[i]!, each)));

const largest = (values: Float64Array): number =>
  values.reduce((most, each) => Math.max(most, Math.abs(each)), 0);

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, each, i) => sum + each * other[i]!, 0);
