import { t } from '../../src/pipeline/language/language.ts';
import { colourRow, isSameFlow, nameFlow, nameRow, stayed } from '../../src/pipeline/results/flowNames.ts';
import type { Flow, Flows, MovementView } from '../../src/pipeline/results/flows.ts';
import { type MeasureText, shorten, textMeasure } from '../charts/fitText.ts';
import { drawing, element } from '../controls/element.ts';
import type { Formats } from '../controls/formats.ts';
import { type FlowLayout, type FlowNode, layOutFlows, type Ribbon } from './layOutFlows.ts';

export interface FlowChartOptions {
  readonly view: MovementView;
  readonly flows: Flows;
  readonly formats: Formats;
  readonly selected: Flow | undefined;
  readonly onSelect: (flow: Flow) => void;
}

/** Pixels. */
const chartHeight = 340;
const usualWidth = 640;
const nodeWidth = 12;
/** As much of the width is for names, however long. */
const mostOfNames = 0.4;
/** The least height that two lines of a name take. */
const twoLines = 30;
/** Of the labels, by the font of the chart; as the style sheet has it. */
const labelScale = 0.92;

/** Who went where, as ribbons. The table below says the same to everyone, so that this is a picture for the eye alone. */
export function flowChart(options: FlowChartOptions): HTMLElement {
  const node = element('div', { class: 'flow-chart' });
  const draw = () => node.replaceChildren(drawFlows(options, node));
  draw();
  if (typeof ResizeObserver === 'function') {
    let width = 0;
    new ResizeObserver(() => {
      if (node.clientWidth !== width) draw();
      width = node.clientWidth;
    }).observe(node);
  }
  return node;
}

function drawFlows(options: FlowChartOptions, place: HTMLElement): SVGElement {
  const width = place.clientWidth || usualWidth;
  const style = getComputedStyle(place);
  const fontSize = labelScale * (Number.parseFloat(style.fontSize) || 13);
  const measure = textMeasure(fontSize, style.fontFamily || 'sans-serif');
  const { view, flows, formats } = options;
  const layout = layOutFlows(flows.flows, chartHeight);
  const names = layout.left.map(({ row }) => nameRow(view, row));
  const widest = Math.max(0, ...names.map((name) => measure(name, false)));
  const label = Math.min(Math.ceil(widest) + 8, width * mostOfNames);
  const [left, right] = [label, width - 60];
  const ofNode = (node: FlowNode, x: number) =>
    drawing('rect', {
      class: 'flow-node',
      x: String(x),
      y: String(node.top),
      width: String(nodeWidth),
      height: String(Math.max(node.height, 1)),
      fill: colourRow(view, node.row),
    });
  return drawing(
    'svg',
    {
      width: String(width),
      height: String(layout.height + 4),
      role: 'img',
      'aria-label': t('Who went where; the table below has the same figures.'),
    },
    ...drawRibbons(options, layout, [left + nodeWidth, right]),
    ...layout.left.map((node) => ofNode(node, left)),
    ...layout.right.map((node) => ofNode(node, right)),
    ...layout.left.flatMap((node, at) => {
      const lines = fitName(names[at]!, node, { measure, room: left - 8 });
      return lines.map((line, i) =>
        text(line, left - 8, middle(node) + (i - (lines.length - 1) / 2) * 1.2 * fontSize, 'end'),
      );
    }),
    ...layout.right.map((node) =>
      text(formats.count(node.customers), right + nodeWidth + 8, middle(node), 'start'),
    ),
  );
}

/** In one line, or broken before a word into two where these fit beside the place, or shortened. */
function fitName(
  name: string,
  { height }: FlowNode,
  fit: { readonly measure: MeasureText; readonly room: number },
): readonly string[] {
  const fits = (line: string) => fit.measure(line, false) <= fit.room;
  if (fits(name) || height < twoLines) return [shorten(name, fit)];
  const words = name.split(' ');
  const breaks = words.map((_, at) => [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const);
  return breaks.slice(1).findLast((lines) => lines.every(fits)) ?? [shorten(name, fit)];
}

const middle = ({ top, height }: FlowNode): number => top + Math.max(height, 10) / 2;

function text(content: string, x: number, y: number, anchor: 'start' | 'end'): SVGElement {
  const node = drawing('text', {
    x: String(x),
    y: String(y),
    'text-anchor': anchor,
    'dominant-baseline': 'central',
  });
  node.textContent = content;
  return node;
}

function drawRibbons(
  { view, formats, selected, onSelect }: FlowChartOptions,
  { ribbons }: FlowLayout,
  ends: readonly [number, number],
): readonly SVGElement[] {
  return ribbons.map((ribbon) => {
    const { flow } = ribbon;
    const kind = isSameFlow(selected, flow) ? 'selected' : stayed(flow) ? 'stayed' : 'moved';
    const title = drawing('title');
    title.textContent = t(
      '{0}: {1, plural, one {# customer} other {# customers}}, {2} of them bought in between',
      ...([nameFlow(view, flow), flow.customers, formats.count(flow.bought)] as const),
    );
    const path = drawing(
      'path',
      { class: `ribbon ${kind}`, d: outline(ribbon, ends), fill: colourRow(view, flow.from) },
      title,
    );
    path.addEventListener('click', () => onSelect(flow));
    return path;
  });
}

function outline({ left, right, height }: Ribbon, [start, end]: readonly [number, number]): string {
  const half = (start + end) / 2;
  // Thinner than a line nothing is seen, nor hit.
  const thick = Math.max(height, 1);
  const curve = (from: number, to: number, [x, y]: readonly [number, number]) =>
    `C${half} ${from} ${half} ${to} ${x} ${y}`;
  return [
    `M${start} ${left}`,
    curve(left, right, [end, right]),
    `L${end} ${right + thick}`,
    curve(right + thick, left + thick, [start, left + thick]),
    'Z',
  ].join('');
}
