/** A beta distribution at points: means over it are sums of weights times values. */
export interface Nodes {
  readonly at: Float64Array;
  /** Their sum is 1. */
  readonly weight: Float64Array;
}

/** Smaller weights, in logs below the largest, are lost in rounding. */
const negligible = 38;

/** For functions such as exp(-exp(logit)), bounded only within a quarter turn of the real axis, the rule errs by 1e-12. */
const widestStep = 0.35;

/**
 * Points for means of functions over a beta distribution, exact to about 12 digits, whatever its parameters: the
 * trapezoidal rule on the logit, where the density falls exponentially on both sides (Trefethen & Weideman 2014). What lies
 * so far out that the function no longer changes is one point on each side.
 * @param reach how much the function changes: its values within 1/reach of 0 or of 1 are as those there
 */
export function spreadNodes(a: number, b: number, reach: number): Nodes {
  const step = Math.min(widestStep, 0.8 * Math.sqrt(1 / a + 1 / b));
  const edge = 36 + Math.log(Math.max(reach, a + b, 1));
  const mode = Math.log(a / b);
  const peak = logDensity(a, b, mode);
  const at: number[] = [];
  const weight: number[] = [];
  const add = (logit: number): number => {
    const here = Math.exp(logDensity(a, b, logit) - peak);
    at.push(1 / (1 + Math.exp(-logit)));
    weight.push(here);
    return here;
  };
  const walk = (from: number, way: 1 | -1, decay: number): void => {
    for (let logit = from; ; logit += way * step) {
      const here = add(logit);
      if (here < Math.exp(-negligible)) return;
      if (way * logit < edge) continue;
      at.push(way < 0 ? at.at(-1)! : 1);
      weight.push(here / Math.expm1(decay * step));
      return;
    }
  };
  walk(mode, -1, a);
  walk(mode + step, 1, b);
  const sum = weight.reduce((all, each) => all + each, 0);
  return { at: Float64Array.from(at), weight: Float64Array.from(weight, (each) => each / sum) };
}

/** Of the logit, but for a constant. */
function logDensity(a: number, b: number, logit: number): number {
  const positive = Math.max(logit, 0);
  return a * logit - (a + b) * (positive + Math.log1p(Math.exp(logit - 2 * positive)));
}
