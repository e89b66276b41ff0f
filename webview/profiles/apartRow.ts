import type { OutlineEntry } from '../../src/pipeline/results/outline.ts';
import type { Segment } from '../../src/pipeline/results/segmentation.ts';
import { element } from '../controls/element.ts';
import type { Context } from '../state/context.ts';
import type { SegmentColumn } from './segmentColumn.ts';
import { selectableRow, textCell } from './selectableRow.ts';

/** Those who stand apart, above all segments in whatever order. */
export interface ApartRow {
  readonly body: HTMLElement;
  /** What takes the focus: it points them out. */
  readonly button: HTMLElement;
}

export function apartRow(
  entry: OutlineEntry & { readonly portrait: Segment },
  columns: readonly SegmentColumn[],
  context: Context,
): ApartRow {
  const cells = columns.map((column) => textCell(column, entry));
  const { row, button } = selectableRow(entry, cells, context);
  return { body: element('tbody', { class: 'apart' }, row), button };
}
