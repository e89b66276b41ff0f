import { element } from '../controls/element.ts';
import type { Chart } from '../plot/figure.ts';
import { type Context, toggleSelected } from '../state/context.ts';

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
