import { t } from '../../src/pipeline/language/language.ts';
import type { Spread } from '../../src/pipeline/results/overview.ts';
import { drawing } from '../controls/element.ts';
import type { MeasureScale } from './measureScale.ts';

export interface SketchOptions {
  readonly scale: MeasureScale;
  readonly format: (value: number) => string;
  readonly colour: string;
}

/** Pixels. */
const size = { width: 72, height: 14 };

/** A small box plot: a line from the 5th to the 95th percentile, a box over the middle half, a stroke at the median. */
export function spreadSketch(spread: Spread, { scale, format, colour }: SketchOptions): SVGElement {
  const at = (value: number) => String(1 + scale.place(value) * (size.width - 2));
  const middle = String(size.height / 2);
  const label = describeSpread(spread, format);
  return drawing(
    'svg',
    {
      class: 'spread',
      width: String(size.width),
      height: String(size.height),
      role: 'img',
      'aria-label': label,
    },
    titleOf(label),
    drawing('line', { class: 'whisker', x1: at(spread.p5), x2: at(spread.p95), y1: middle, y2: middle }),
    drawing('rect', {
      x: at(spread.q1),
      width: String(Math.max(1, Number(at(spread.q3)) - Number(at(spread.q1)))),
      y: '2',
      height: String(size.height - 4),
      rx: '1',
      fill: colour,
    }),
    drawing('line', {
      class: 'median',
      x1: at(spread.median),
      x2: at(spread.median),
      y1: '0',
      y2: String(size.height),
    }),
  );
}

function titleOf(text: string): SVGElement {
  const title = drawing('title');
  title.textContent = text;
  return title;
}

/** What a box says, in words. */
export function describeSpread(
  { p5, q1, median, q3, p95 }: Spread,
  format: (value: number) => string,
): string {
  return t(
    'Median {2}. Half: {0} to {1}. 90%: {3} to {4}',
    format(q1),
    format(q3),
    format(median),
    format(p5),
    format(p95),
  );
}
