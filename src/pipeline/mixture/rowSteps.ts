import type { Ascent } from './em.ts';
import { expectation, type Moments } from './expectation.ts';
import { type Matrix, sliceRows, type WeightedMatrix } from './matrix.ts';
import { type Evaluation, evaluate } from './measureFit.ts';
import type { Climb, Mixture } from './mixture.ts';

/** What is asked of all rows of a matrix, wherever it is worked out: in this thread, or in several. */
export interface RowSteps {
  expect(mixture: Mixture): Promise<Moments>;
  evaluate(mixture: Mixture): Promise<Evaluation>;
}

/** How a part of the rows answers. */
export interface PartSteps {
  expect(part: WeightedMatrix, mixture: Mixture): Moments | Promise<Moments>;
  evaluate(part: WeightedMatrix, mixture: Mixture): Evaluation | Promise<Evaluation>;
}

export type StartRowSteps = (data: Matrix) => RowSteps;

const rowsPerPart = 1 << 15;

/**
 * Asks part after part, or all at once where they answer later. Sums are taken within the parts and then over them in
 * their order, so that they have the same bits however many threads share the parts.
 */
export function stepByParts(data: Matrix, { expect, evaluate }: PartSteps): RowSteps {
  const parts = splitIntoParts(data);
  return {
    expect: async (mixture) => addMoments(await Promise.all(parts.map((part) => expect(part, mixture)))),
    evaluate: async (mixture) =>
      addEvaluations(await Promise.all(parts.map((part) => evaluate(part, mixture)))),
  };
}

export const stepInThread: StartRowSteps = (data) => stepByParts(data, { expect: expectation, evaluate });

/** Whether there is anything to share between threads. */
export function hasParts({ rows }: Matrix): boolean {
  return rows > rowsPerPart;
}

/** Takes the E-steps that an ascent asks for. */
export async function followSteps(
  ascent: Ascent,
  steps: RowSteps,
  onStep: (taken: number) => void,
): Promise<Climb> {
  let step = ascent.next();
  for (let taken = 1; !step.done; taken++) {
    step = ascent.next(await steps.expect(step.value));
    onStep(taken);
  }
  return step.value;
}

function splitIntoParts(data: Matrix): WeightedMatrix[] {
  return Array.from({ length: Math.ceil(data.rows / rowsPerPart) }, (_, part) =>
    sliceRows(data, part * rowsPerPart, Math.min((part + 1) * rowsPerPart, data.rows)),
  );
}

function addMoments(parts: readonly Moments[]): Moments {
  return parts.reduce(({ dimensions, centres, sums, logLikelihood }, part) => ({
    dimensions,
    // Those of the mixture, whichever the part.
    centres,
    logLikelihood: logLikelihood + part.logLikelihood,
    sums: sums.map((ofComponent, k) => ofComponent.map((sum, i) => sum + part.sums[k]![i]!)),
  }));
}

function addEvaluations(parts: readonly Evaluation[]): Evaluation {
  return parts.reduce((total, part) => ({
    logLikelihood: total.logLikelihood + part.logLikelihood,
    entropy: total.entropy + part.entropy,
    sizes: total.sizes.map((size, k) => size + part.sizes[k]!),
  }));
}
