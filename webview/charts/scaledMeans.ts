import { averagedFigures } from '../../src/pipeline/customers/figures.ts';
import { t } from '../../src/pipeline/language/language.ts';
import { swatch } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { figureName } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';
import { section } from '../controls/section.ts';
import type { Context, View } from '../state/context.ts';
import { isSelected, type Shown } from '../state/shownSegments.ts';

/** Standard deviations from the mean at which a cell has its full colour. */
const full = 2;

/** The segments' means as the mixtures saw them: a table whose cells are coloured by how far they are from the mean. */
export function scaledMeans(shown: readonly Shown[], { store, formats }: Context): View {
  const features = averagedFigures.filter((id) => shown[0]?.scaledMeans[id] !== undefined);
  const heads = [
    element('th', { scope: 'col' }, t('Segment')),
    ...features.map((id) => element('th', { scope: 'col', class: 'number' }, figureName(id))),
  ];
  const rows = shown.map(({ portrait: { name, colour }, scaledMeans: means }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('span', { class: 'named' }, swatch(colour), name)),
      ...features.map((id) => heatCell(means[id]!, formats)),
    ),
  );
  const mark = () => {
    for (const [index, row] of rows.entries()) {
      if (isSelected(store.state, shown[index]!)) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
  };
  mark();
  store.subscribe(mark);
  const table = element(
    'table',
    { class: 'heat' },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  );
  const note = t(
    'How far each segment is from the average customer, in standard deviations after the transformation. Blue is below, orange above; a high recency is long ago.',
  );
  return {
    node: section(
      t('How the segments differ'),
      { note },
      element(
        'div',
        { class: 'scroll', role: 'group', 'aria-label': t('Scaled means'), tabindex: '0' },
        table,
      ),
    ),
    charts: [],
  };
}

function heatCell(value: number, formats: Formats): HTMLElement {
  const amount = formats.decimal(Math.abs(value));
  const text = amount === formats.decimal(0) ? amount : `${value < 0 ? '−' : '+'}${amount}`;
  const cell = element('td', { class: `number ${value < 0 ? 'below' : 'above'}` }, text);
  cell.style.setProperty('--heat', `${(100 * Math.min(1, Math.abs(value) / full)).toFixed(0)}%`);
  return cell;
}
