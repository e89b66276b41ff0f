import type { CampaignSide } from '../../src/pipeline/campaign/checkCampaign.ts';
import type { Difference } from '../../src/pipeline/campaign/differences.ts';
import {
  formatDay,
  formatNumber,
  formatShare,
  formatSigned,
  t,
} from '../../src/pipeline/language/language.ts';
import { explainIntervals, formatPoints, tellEffect } from '../../src/pipeline/remarks/campaignTexts.ts';
import type { CampaignView } from '../../src/pipeline/results/describeCampaign.ts';
import { button, type Post } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import type { Formats } from '../controls/formats.ts';
import { fold } from '../controls/section.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { Context } from '../state/context.ts';
import { campaignFold } from '../state/viewState.ts';

export interface CampaignOptions extends Pick<Context, 'store'> {
  readonly formats: Formats;
  readonly post: Post;
  /** The one that was checked last. */
  readonly campaign?: CampaignView | undefined;
}

/** What a campaign did to those who were contacted, beside those who were held back. */
export function campaign({ store, formats, post, campaign: view }: CampaignOptions): HTMLElement {
  const choose = button(t('Choose its list'), () => post('checkCampaign'));
  // By which the page finds it again when it shows the answer.
  choose.id = 'choose-campaign';
  const about = t(
    'Compares those contacted with those held back, from the day of the campaign on. It takes the file beside an export with customers held back, or any list of ids.',
  );
  const content = element(
    'div',
    { class: 'campaign' },
    element('p', { class: 'note' }, about),
    element('div', { class: 'toolbar' }, choose),
    ...(view === undefined ? [] : showCampaign(view, formats)),
  );
  return fold({ store }, { name: campaignFold, summary: t('Check a campaign') }, content);
}

function showCampaign(view: CampaignView, formats: Formats): readonly HTMLElement[] {
  const [first, ...others] = tellEffect(view);
  return [
    element(
      'p',
      {},
      t('{0}: orders from {1} to {2}.', view.name, formatDay(view.from), formatDay(view.until)),
    ),
    element('p', { class: 'headline' }, first),
    sidesTable(view, formats),
    ...others.map((text) => element('p', {}, text)),
    ...(view.moves === undefined ? [] : [movesTable(view, view.moves, formats)]),
    ...(view.effect ? [element('p', { class: 'note' }, explainIntervals())] : []),
  ];
}

function sidesTable({ contacted, heldBack, effect }: CampaignView, { count }: Formats): HTMLElement {
  const sides = heldBack ? [contacted, heldBack] : [contacted];
  const row = (name: string, of: (side: CampaignSide) => string, difference?: string): readonly string[] => [
    name,
    ...sides.map(of),
    ...(effect ? [difference ?? ''] : []),
  ];
  const number = (value: number) => formatNumber(value, 2);
  const perCustomer = (of: (side: CampaignSide) => number) => (side: CampaignSide) =>
    side.customers === 0 ? '' : number(of(side) / side.customers);
  const rows = [
    row(t('Customers'), ({ customers }) => count(customers)),
    row(
      t('Ordered'),
      ({ ordered, customers }) => countOf(ordered, customers, count),
      effect && wordPoints(effect.ordered),
    ),
    row(
      t('Orders per customer'),
      perCustomer(({ orders }) => orders),
      effect && wordDifference(effect.orders, number),
    ),
    row(
      t('Revenue per customer'),
      perCustomer(({ revenue }) => revenue),
      effect && wordDifference(effect.revenue, number),
    ),
  ];
  const names = [
    t('Contacted'),
    ...(heldBack ? [t('Held back')] : []),
    ...(effect ? [t('Difference (95% interval)')] : []),
  ];
  const label = t('What they did since');
  const columns = [{ name: label }, ...names.map((name) => ({ name, isNumber: true }))];
  return simpleTable(label, columns, rows);
}

/** With its share, but of nobody. */
const countOf = (part: number, of: number, count: Formats['count'], digits = 1): string =>
  of === 0 ? count(part) : `${count(part)} (${formatShare(part / of, digits)})`;

const wordDifference = ({ value, low, high }: Difference, format: (value: number) => string): string =>
  t('{0} ({1} to {2})', formatSigned(value, format), formatSigned(low, format), formatSigned(high, format));

const wordPoints = ({ value, low, high }: Difference): string => {
  const format = (share: number) => formatSigned(share, formatPoints);
  return t('{0} percentage points ({1} to {2})', format(value), format(low), format(high));
};

function movesTable(
  { contacted, heldBack, movesBetween }: CampaignView,
  moves: NonNullable<CampaignView['moves']>,
  { count }: Formats,
): HTMLElement {
  const cell = (customers: number, of: CampaignSide) => countOf(customers, of.customers, count, 0);
  const rows = moves.map((move) => [
    move.from,
    move.from === move.to ? t('stayed') : move.to,
    cell(move.contacted, contacted),
    ...(heldBack ? [cell(move.heldBack, heldBack)] : []),
  ]);
  const columns = [
    { name: movesBetween ? t('On {0}', formatDay(movesBetween.start)) : t('From') },
    { name: movesBetween ? t('On {0}', formatDay(movesBetween.end)) : t('To') },
    { name: t('Contacted'), isNumber: true },
    ...(heldBack ? [{ name: t('Held back'), isNumber: true }] : []),
  ];
  return simpleTable(t('How they moved'), columns, rows);
}
