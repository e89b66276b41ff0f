import { findBorders, scoreBy } from '../../../src/pipeline/customers/scoreBorders.ts';

/** The scores of customers among themselves, by a figure of each. */
export const scoresOf = (values: Float64Array, better: 'higher' | 'lower'): Uint8Array =>
  scoreBy(findBorders(values.toSorted(), better), values);
