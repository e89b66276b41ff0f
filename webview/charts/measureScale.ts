import { figures, type SegmentFigure } from '../../src/pipeline/customers/figures.ts';
import { t } from '../../src/pipeline/language/language.ts';
import type { Overview } from '../../src/pipeline/results/overview.ts';
import { figureTitle } from '../controls/figures.ts';

export interface MeasureScale {
  readonly type: 'linear' | 'log';
  /** Where a value lies between the least and the greatest shown, 0 to 1. */
  readonly place: (value: number) => number;
  /** Of a logarithm what is written along it. */
  readonly ticks?: readonly number[];
}

/** Orders and spend differ by orders of magnitude; days do not. A logarithm needs values above 0. */
export function measureScale(measure: SegmentFigure, spreads: Overview['spreads']): MeasureScale {
  const values = spreads.flatMap((each) => Object.values(each[measure] ?? {}));
  const type = figures[measure].unit !== 'days' && Math.min(...values) > 0 ? 'log' : 'linear';
  const along = type === 'log' ? Math.log : (value: number) => value;
  const [least, greatest] = [along(Math.min(...values)), along(Math.max(...values))];
  const place = (value: number) => (greatest > least ? (along(value) - least) / (greatest - least) : 0.5);
  return { type, place, ...(type === 'log' && { ticks: listTicks(least, greatest) }) };
}

/** Powers of ten; between near ends 1, 2 and 5 of each, as nothing can be read off by one number. @param least its natural logarithm */
function listTicks(least: number, greatest: number): readonly number[] {
  const [from, to] = [least / Math.LN10, greatest / Math.LN10];
  const steps = to - from < 2 ? [1, 2, 5] : [1];
  const exponents = Array.from(
    { length: Math.ceil(to) - Math.floor(from) + 3 },
    (_, i) => Math.floor(from) - 1 + i,
  );
  return exponents.flatMap((exponent) => steps.map((step) => Number(`${step}e${exponent}`)));
}

/** For an axis. */
export function measureTitle(measure: SegmentFigure, scale: 'linear' | 'log'): string {
  const title = figureTitle(measure);
  return scale === 'log' ? t('{0} (logarithmic)', title) : title;
}
