import { type Context, toggleSelected } from './context.ts';
import { element } from './element.ts';
import type { Chart } from './figure.ts';

export interface SegmentChart extends Pick<Chart, 'name' | 'figure'> {
  /** For those who can't see it: what it shows, and where the same numbers stand. */
  readonly label: string;
}

/** A chart whose marks have the index of their segment as `customdata`: a click on one selects the segment. */
export function segmentChart({ name, label, figure }: SegmentChart, context: Context): Chart {
  return {
    name,
    node: element('div', { class: 'chart', role: 'img', 'aria-label': label }),
    figure,
    onSelect: ({ customdata }) => typeof customdata === 'number' && toggleSelected(context, customdata),
  };
}
