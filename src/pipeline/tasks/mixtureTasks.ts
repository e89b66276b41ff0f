import { expectation } from '../mixture/expectation.ts';
import type { Matrix } from '../mixture/matrix.ts';
import { type Evaluation, evaluate } from '../mixture/measureFit.ts';
import type { Mixture } from '../mixture/mixture.ts';
import type { Moments } from '../mixture/moments.ts';
import type { Task } from './task.ts';

interface MixtureOfRows {
  readonly rows: Matrix;
  readonly mixture: Mixture;
}

export const expectationTask: Task<MixtureOfRows, Moments> = {
  run: ({ rows, mixture }) => expectation(rows, mixture),
};

export const evaluationTask: Task<MixtureOfRows, Evaluation> = {
  run: ({ rows, mixture }) => evaluate(rows, mixture),
};
