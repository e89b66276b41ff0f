import { formatDay, t } from '../../src/pipeline/language/language.ts';
import type { MovementView } from '../../src/pipeline/results/flows.ts';
import { choice, swatch } from '../controls/controls.ts';
import { drawing, element } from '../controls/element.ts';
import { inCurrency } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';
import { section } from '../controls/section.ts';
import { simpleTable } from '../controls/simpleTable.ts';

type Measured = 'customers' | 'revenue';

/** How many customers the segments had at each date, or what these spent, as lines and as a table. */
export function overTime(
  view: MovementView,
  { formats, currency }: { readonly formats: Formats; readonly currency?: string | undefined },
): HTMLElement {
  const place = element('div', { class: 'over-time' });
  const show = (measured: Measured) => {
    const values = measured === 'customers' ? view.sizes : view.revenue;
    place.replaceChildren(drawLines(view, values, formats), tabulate(view, values, formats));
  };
  show('customers');
  const options = [
    { value: 'customers', label: t('Customers') },
    { value: 'revenue', label: inCurrency(t('Revenue'), currency) },
  ] as const;
  const aside = choice<Measured>(t('Shown'), options, { chosen: 'customers', onChoose: show });
  return section(t('Segments over time'), { aside }, place);
}

type Values = readonly (readonly number[])[];

/** The rows that ever had something. */
const listShown = ({ rows }: MovementView, values: Values) =>
  rows.map((row, at) => ({ row, at })).filter(({ at }) => values.some((of) => of[at] !== 0));

function tabulate(view: MovementView, values: Values, { count }: Formats): HTMLElement {
  const columns = [
    { name: t('Segment') },
    // A month and its day stay on one line.
    ...view.dates.map((day) => ({ name: formatDay(day).replace(' ', '\u00a0'), isNumber: true })),
  ];
  const rows = listShown(view, values).map(({ row, at }) => [
    element('span', {}, swatch(row.colour), row.name),
    ...values.map((of) => count(of[at]!)),
  ]);
  return simpleTable(t('Segments over time'), columns, rows);
}

/** Of the drawing's own coordinates; it is as wide as there is room. */
const size = { width: 600, height: 160, margin: 6 };

function drawLines(view: MovementView, values: Values, { count }: Formats): HTMLElement {
  const shown = listShown(view, values);
  const most = Math.max(1, ...shown.flatMap(({ at }) => values.map((of) => of[at]!)));
  const last = Math.max(values.length - 1, 1);
  const x = (d: number) => size.margin + (d / last) * (size.width - 2 * size.margin);
  const y = (value: number) =>
    size.height - size.margin - (Math.max(value, 0) / most) * (size.height - 2 * size.margin);
  const lines = shown.map(({ row, at }) => {
    const points = values.map((of, d) => `${x(d).toFixed(1)},${y(of[at]!).toFixed(1)}`).join(' ');
    const title = drawing('title');
    title.textContent = row.name;
    return drawing('polyline', { points, stroke: row.colour, class: row.kind }, title);
  });
  const svg = drawing(
    'svg',
    {
      class: 'lines',
      viewBox: `0 0 ${size.width} ${size.height}`,
      preserveAspectRatio: 'none',
      role: 'img',
      'aria-label': t('Segments over time; the table has the same figures.'),
    },
    ...lines,
  );
  // Beside the drawing rather than in it, which is stretched.
  const label = (className: string, ...texts: readonly string[]) =>
    element(
      'div',
      { class: className, 'aria-hidden': 'true' },
      ...texts.map((text) => element('span', {}, text)),
    );
  const days = [view.dates[0]!, view.dates.at(-1)!].map((day) => formatDay(day));
  return element(
    'div',
    { class: 'axes' },
    label('values', count(most), count(0)),
    svg,
    label('days', ...days),
  );
}
