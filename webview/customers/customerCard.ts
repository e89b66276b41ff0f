import { type ContactKey, labelContact, titleOf } from '../../src/pipeline/columns/columnRole.ts';
import type { FigureId } from '../../src/pipeline/customers/figures.ts';
import { formatShare, t } from '../../src/pipeline/language/language.ts';
import type {
  CustomerDay,
  CustomerDetail,
  ListedCustomer,
} from '../../src/pipeline/results/customerQuery.ts';
import { type SegmentationSummary, segmentAt } from '../../src/pipeline/results/segmentation.ts';
import { button } from '../controls/controls.ts';
import { drawing, element } from '../controls/element.ts';
import { figureFormat, figureTitle, inCurrency } from '../controls/figures.ts';
import type { Formats } from '../controls/formats.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import { wordConsent } from './customerColumns.ts';

type Told = Pick<
  SegmentationSummary,
  'segments' | 'standApart' | 'withoutSpend' | 'basis' | 'asOf' | 'currency'
>;

/** A customer: what was bought when, the figures beside the segment's, and why the customer is in it. */
export function customerCard(
  { customer, days }: CustomerDetail,
  {
    summary,
    formats,
    onClose,
  }: { readonly summary: Told; readonly formats: Formats; readonly onClose: () => void },
): HTMLElement {
  const back = button(t('Back to the list'), onClose);
  const contacts = listContacts(customer);
  const node = element(
    'section',
    { class: 'customer-card', 'aria-label': t('Customer {0}', customer.id) },
    element('div', { class: 'toolbar' }, back),
    element('h2', { tabindex: '-1' }, customer.id),
    ...(contacts.length === 0 ? [] : [element('p', { class: 'note' }, contacts.join(' · '))]),
    element('h3', {}, t('Why this segment')),
    ...explain(customer, summary).map((text) => element('p', {}, text)),
    figureTable(customer, summary, formats),
    ...(days === undefined
      ? []
      : [
          element('h3', {}, t('Orders over time')),
          timeline(days, summary),
          dayTable(days, summary, formats),
        ]),
  );
  node.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onClose();
  });
  return node;
}

/** What the customer is called and can be reached by. */
const listContacts = ({ id, contacts = {} }: ListedCustomer): string[] =>
  Object.entries(contacts).flatMap(([key, text]) => {
    const role = key as ContactKey;
    if (text === undefined || text === id) return [];
    if (titleOf(role) !== undefined) return [t('{0}: {1}', labelContact(role), text)];
    return role === 'consent' ? [t('Consent: {0}', wordConsent(text))] : [text];
  });

/** The segment with its probability, and the runner-up. */
function explain({ segment, probability, secondBest }: CustomerDetail['customer'], summary: Told): string[] {
  const own = segmentAt(summary, segment);
  if (segment < 0 || own === undefined) return own === undefined ? [] : [own.description];
  const next = secondBest === null ? undefined : summary.segments[secondBest];
  const sure = probability ?? 1;
  return [
    t(
      'In {0} with a probability of {1}: of all segments, its figures are the most like these.',
      own.name,
      formatShare(sure),
    ),
    ...(next === undefined ? [] : [t('Next most probable: {0}.', next.name)]),
  ];
}

/** The scores of three figures stand beside them. */
const compared: readonly { readonly id: 'recency' | 'frequency' | 'monetary'; readonly score: FigureId }[] = [
  { id: 'recency', score: 'r' },
  { id: 'frequency', score: 'f' },
  { id: 'monetary', score: 'm' },
];

function figureTable(customer: CustomerDetail['customer'], summary: Told, formats: Formats): HTMLElement {
  const own = segmentAt(summary, customer.segment);
  const next = customer.secondBest === null ? undefined : summary.segments[customer.secondBest];
  const rows = compared.map(({ id, score }) => {
    const write = figureFormat(id, formats, { of: 'customer', sample: [0] });
    const value = customer[id];
    return [
      figureTitle(id, summary.currency),
      value === null ? '' : write(value),
      customer[score] === null ? '' : String(customer[score]),
      own === undefined ? '' : write(own[id].median),
      ...(next === undefined ? [] : [write(next[id].median)]),
    ];
  });
  const columns = [
    { name: t('Figure') },
    { name: t('Customer'), isNumber: true },
    { name: t('Score (1–5)'), isNumber: true },
    { name: t('Median of {0}', own?.name ?? ''), isNumber: true },
    ...(next === undefined ? [] : [{ name: t('Median of {0}', next.name), isNumber: true }]),
  ];
  return simpleTable(t("Figures beside the segment's"), columns, rows);
}

const size = { width: 720, height: 90 };
const margin = 8;

/** A bar a day, as high as what was spent; the table below says the same. */
function timeline(days: readonly CustomerDay[], { asOf }: Told): SVGSVGElement {
  const [first, last] = [
    Date.parse(days[0]?.day ?? asOf),
    Math.max(Date.parse(asOf), Date.parse(days.at(-1)?.day ?? asOf)),
  ];
  const most = Math.max(...days.map(({ spend }) => spend), 0) || 1;
  const place = (day: string) =>
    margin + ((Date.parse(day) - first) / Math.max(1, last - first)) * (size.width - 2 * margin);
  const base = size.height - margin;
  const bars = days.map(({ day, spend }) => {
    const height = Math.max(2, (Math.max(0, spend) / most) * (base - margin));
    const x = place(day).toFixed(1);
    return drawing('line', { x1: x, x2: x, y1: String(base), y2: (base - height).toFixed(1) });
  });
  const axis = drawing('line', {
    ...{ class: 'axis', x1: String(margin), x2: String(size.width - margin) },
    ...{ y1: String(base), y2: String(base) },
  });
  return drawing(
    'svg',
    { class: 'timeline', viewBox: `0 0 ${size.width} ${size.height}`, 'aria-hidden': 'true' },
    axis,
    ...bars,
  );
}

/** The newest first. */
function dayTable(days: readonly CustomerDay[], { currency }: Told, formats: Formats): HTMLElement {
  const money = formats.moneyLike(days.map(({ spend }) => spend));
  const rows = days
    .toReversed()
    .map(({ day, orders, spend }) => [formats.date(`${day}T00:00:00`), formats.count(orders), money(spend)]);
  const columns = [
    { name: t('Day') },
    { name: t('Orders'), isNumber: true },
    { name: inCurrency(t('Spend'), currency), isNumber: true },
  ];
  return element('div', { class: 'days' }, simpleTable(t('Orders over time'), columns, rows));
}
