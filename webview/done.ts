import { t } from '../src/pipeline/language.ts';
import type { DoneState } from '../src/protocol.ts';
import { criteriaPlot, explainSelection } from './criteriaPlot.ts';
import { element } from './element.ts';
import type { Chart } from './figure.ts';
import type { Formats } from './formats.ts';
import { header } from './header.ts';
import { profiles } from './profiles.ts';
import type { Post } from './toolbar.ts';
import { treemap } from './treemap.ts';

export interface Done {
  readonly node: HTMLElement;
  /** To be drawn once the node is on the page. */
  readonly charts: readonly Chart[];
}

/** The whole result: header, treemap, criteria plot, profile table. */
export function done(state: DoneState, formats: Formats, post: Post): Done {
  const { summary, renaming } = state;
  const table = profiles(summary, formats, renaming?.type === 'renamed' ? renaming.formerNames : {});
  const tiles = treemap(summary.segments, formats, table.reveal);
  const criteria = criteriaPlot(summary.selection, formats);
  const node = element(
    'main',
    {},
    header(state, formats, post),
    element(
      'div',
      { class: 'charts' },
      section(
        t('Segments by customers'),
        t('Larger tiles hold more customers. Select one to see what to do.'),
        tiles.node,
      ),
      section(t('Choice of K'), explainSelection(summary.selection), criteria.node),
    ),
    section(
      t('Segment profiles'),
      t('Select a name for its reason and what to do, a column to sort by it.'),
      table.node,
    ),
  );
  return { node, charts: [tiles, criteria] };
}

function section(heading: string, note: string, content: HTMLElement): HTMLElement {
  return element(
    'section',
    { 'aria-label': heading },
    element('h2', {}, heading),
    element('p', { class: 'note' }, note),
    content,
  );
}
