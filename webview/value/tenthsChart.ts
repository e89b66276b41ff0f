import { formatShort, t } from '../../src/pipeline/language/language.ts';
import { drawing, element } from '../controls/element.ts';

interface Tenth {
  readonly predicted: number;
  readonly actual: number;
}

/** In units of the drawing, which scales with its place. */
const [width, height] = [420, 230];
const plot = { left: 62, right: 412, top: 12, bottom: 200 } as const;
const barWidth = 13;

/** What was predicted of tenths of the customers beside what came, as bars. The table beside it has the numbers. */
export function tenthsChart(tenths: readonly Tenth[]): HTMLElement {
  const most = tidyAbove(Math.max(...tenths.flatMap(({ predicted, actual }) => [predicted, actual]), 0));
  const yOf = (value: number) => plot.bottom - ((plot.bottom - plot.top) * Math.max(value, 0)) / most;
  const lines = [0, 0.5, 1].flatMap((part) =>
    drawLine(yOf(part * most), part === 0 ? '0' : formatShort(part * most)),
  );
  const groups = tenths.flatMap((tenth, at) => drawGroup(tenth, at, tenths.length, yOf));
  const svg = drawing(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, class: 'value-chart', role: 'img', 'aria-label': describe() },
    ...lines,
    ...groups,
  );
  return element('figure', { class: 'value-figure' }, svg, legend());
}

const describe = (): string => t('Predicted and actual, by tenths of the customers');

function legend(): HTMLElement {
  const entry = (kind: string, text: string) =>
    element('span', {}, element('span', { class: `value-key ${kind}`, 'aria-hidden': 'true' }), text);
  return element(
    'figcaption',
    {},
    entry('predicted', t('Predicted')),
    entry('came', t('Actual')),
    t('Tenth of the customers, best first'),
  );
}

function drawLine(y: number, label: string): readonly SVGElement[] {
  const text = drawing('text', { x: String(plot.left - 6), y: String(y + 4), 'text-anchor': 'end' });
  text.textContent = label;
  return [
    drawing('line', { x1: String(plot.left), x2: String(plot.right), y1: String(y), y2: String(y) }),
    text,
  ];
}

function drawGroup(
  { predicted, actual }: Tenth,
  at: number,
  groups: number,
  yOf: (value: number) => number,
): readonly SVGElement[] {
  const middle = plot.left + ((at + 0.5) * (plot.right - plot.left)) / groups;
  const bar = (value: number, x: number, kind: string) =>
    drawing('rect', {
      ...{ class: kind, x: x.toFixed(1), y: yOf(value).toFixed(1), width: String(barWidth) },
      height: (plot.bottom - yOf(value)).toFixed(1),
    });
  const text = drawing('text', {
    x: middle.toFixed(1),
    y: String(plot.bottom + 16),
    'text-anchor': 'middle',
  });
  text.textContent = String(at + 1);
  return [bar(predicted, middle - barWidth - 0.5, 'predicted'), bar(actual, middle + 0.5, 'came'), text];
}

/** The next of 1, 2, 5, 10, 20 and so on: the axis ends with a number that is easy to halve. */
export function tidyAbove(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 4, 6, 8, 10].find((step) => step * power >= value) ?? 10);
}
