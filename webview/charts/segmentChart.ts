import { element } from '../controls/element.ts';
import type { Chart } from '../plot/figure.ts';
import { type Context, toggleSelected } from '../state/context.ts';
import type { Shown } from '../state/shownSegments.ts';

export interface SegmentChart extends Pick<Chart, 'name' | 'figure'> {
  /** For those who can't see it: what it shows, and where the same numbers stand. */
  readonly label: string;
  readonly shown: readonly Shown[];
}

/** A chart whose marks have the index of what is shown as `customdata`: a click on one selects that. */
export function segmentChart({ name, label, figure, shown }: SegmentChart, context: Context): Chart {
  return {
    name,
    node: element('div', { class: 'chart', role: 'img', 'aria-label': label }),
    figure,
    onSelect: ({ customdata }) => {
      const entry = typeof customdata === 'number' ? shown[customdata] : undefined;
      if (entry !== undefined) toggleSelected(context, entry);
    },
  };
}
