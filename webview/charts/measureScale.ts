import { figures, type SegmentFigure } from '../../src/pipeline/customers/figures.ts';
import { t } from '../../src/pipeline/language/language.ts';
import type { Overview } from '../../src/pipeline/results/overview.ts';
import { figureTitle } from '../controls/figures.ts';

export interface MeasureScale {
  readonly type: 'linear' | 'log';
  /** Where a value lies between the least and the greatest shown, 0 to 1. */
  readonly place: (value: number) => number;
  /** How many times the greatest is ten times the least, of a logarithm. */
  readonly decades: number;
}

/** Orders and spend differ by orders of magnitude; days do not. A logarithm needs values above 0. */
export function measureScale(measure: SegmentFigure, spreads: Overview['spreads']): MeasureScale {
  const values = spreads.flatMap((each) => Object.values(each[measure] ?? {}));
  const type = figures[measure].unit !== 'days' && Math.min(...values) > 0 ? 'log' : 'linear';
  const along = type === 'log' ? Math.log : (value: number) => value;
  const [least, greatest] = [along(Math.min(...values)), along(Math.max(...values))];
  const place = (value: number) => (greatest > least ? (along(value) - least) / (greatest - least) : 0.5);
  return { type, place, decades: (greatest - least) / Math.LN10 };
}

/** For an axis. */
export function measureTitle(measure: SegmentFigure, scale: 'linear' | 'log'): string {
  const title = figureTitle(measure);
  return scale === 'log' ? t('{0} (logarithmic)', title) : title;
}
