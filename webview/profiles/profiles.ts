import type { FormerNames } from '../../src/messages/panelState.ts';
import { t } from '../../src/pipeline/language/language.ts';
import { listOutline } from '../../src/pipeline/results/outline.ts';
import type { SegmentationSummary } from '../../src/pipeline/results/segmentation.ts';
import { element } from '../controls/element.ts';
import { section } from '../controls/section.ts';
import type { Context, View } from '../state/context.ts';
import type { Shown } from '../state/shownSegments.ts';
import { profileColumns } from './profileColumns.ts';
import type { SegmentColumn } from './segmentColumn.ts';
import { segmentTable } from './segmentTable.ts';

export interface ProfilesOptions {
  readonly summary: SegmentationSummary;
  readonly shown: readonly Shown[];
  readonly formerNames?: FormerNames;
}

/** All figures of the segments: their means, medians, and how they spread. */
export function profiles({ summary, shown, formerNames = {} }: ProfilesOptions, context: Context): View {
  const { basis, currency } = summary;
  const columns = profileColumns({ shown: listOutline(shown), basis, currency }, context.formats);
  const { node, copy } = segmentTable(
    {
      ...{ name: 'profiles', label: t('Segment profiles'), heading: t('Segment') },
      ...{ summary, shown, columns, formerNames, describedBy: 'definitions' },
    },
    context,
  );
  const note = t('Click a name for details, a heading to sort.');
  return {
    node: section(t('Segment profiles'), { note, aside: copy }, node, definitions(columns)),
    charts: [],
  };
}

function definitions(columns: readonly SegmentColumn[]): HTMLElement {
  const groups = new Map(columns.map(({ group, name, definition }) => [group ?? name, definition]));
  const sentences = [
    ...[...groups].map(([group, definition]) => `${group}: ${definition}`),
    `${t('Spread: box for the middle 50%, line for the median, whiskers for the middle 90%')}.`,
  ];
  return element('p', { class: 'note', id: 'definitions' }, sentences.join(' '));
}
