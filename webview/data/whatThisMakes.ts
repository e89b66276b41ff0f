import type { CheckingState } from '../../src/messages/panelState.ts';
import { type Cleaning, dropReasons } from '../../src/pipeline/cleaning/clean.ts';
import { dropReasonTexts } from '../../src/pipeline/cleaning/dropReasonTexts.ts';
import { formatShare, t, translate } from '../../src/pipeline/language/language.ts';
import { element } from '../controls/element.ts';
import { lookingLink, whereabouts } from '../controls/rowLinks.ts';
import { fold } from '../controls/section.ts';
import type { Context } from '../state/context.ts';
import { card } from './card.ts';
import { wordFailure } from './wordFailure.ts';

type Shared = Pick<Context, 'formats' | 'store'>;

/** What comes of the whole file as it is read now; greyed while that is being found out. */
export function whatThisMakes(
  { check, isStale, fraction }: Pick<CheckingState, 'check' | 'isStale' | 'fraction'>,
  context: Shared,
): HTMLElement {
  const { rows, figures, failure } = check ?? {};
  const { count, date, moneyLike } = context.formats;
  const facts: (readonly [string, string])[] = [
    ...(rows ? [[t('Rows kept'), count(rows.cleaning.kept)] as const] : []),
    ...(figures
      ? [
          [t('Orders'), count(figures.orders)] as const,
          [t('Customers'), count(figures.customers)] as const,
          [t('Revenue'), moneyLike([figures.revenue])(figures.revenue)] as const,
          [t('Period'), `${date(figures.period.first)} – ${date(figures.period.last)}`] as const,
        ]
      : []),
  ];
  const node = card(
    t('What this makes'),
    isStale ? 'makes stale' : 'makes',
    ...(fraction === undefined ? [] : [progress(fraction)]),
    ...(rows || failure || isStale
      ? []
      : [element('p', { class: 'note' }, t('Answer what is open to see it.'))]),
    ...(failure === undefined ? [] : [element('p', { class: 'error' }, wordFailure(failure))]),
    element(
      'dl',
      {},
      ...facts.map(([term, value]) => element('div', {}, element('dt', {}, term), element('dd', {}, value))),
    ),
    ...(rows ? [leftOut(rows.cleaning, context)] : []),
  );
  node.setAttribute('aria-busy', String(isStale));
  return node;
}

function progress(fraction: number): HTMLElement {
  const percent = String(Math.round(100 * fraction));
  return element(
    'div',
    { class: 'whole' },
    element('progress', { max: '100', value: percent, 'aria-label': t('Reading all rows') }),
    element('span', { class: 'share' }, formatShare(fraction, 0)),
  );
}

function leftOut(cleaning: Cleaning, context: Shared): HTMLElement {
  const { count } = context.formats;
  const reasons = dropReasons.filter((reason) => cleaning.dropped[reason] > 0);
  if (reasons.length === 0) return element('p', { class: 'note' }, t('No row was left out.'));
  const total = reasons.reduce((sum, reason) => sum + cleaning.dropped[reason], 0);
  const items = reasons.map((reason) =>
    element(
      'li',
      {},
      element(
        'div',
        { class: 'reason-count' },
        element('span', {}, translate(dropReasonTexts[reason].name)),
        element('span', {}, count(cleaning.dropped[reason])),
      ),
      element(
        'span',
        { class: 'note' },
        whereabouts(cleaning.examples[reason], (at) => lookingLink(at, context.store)),
      ),
    ),
  );
  const summary = t('Rows left out: {0}', count(total));
  return fold(
    context,
    { name: 'checkedLeftOut', summary },
    element('ul', { class: 'left-out-reasons' }, ...items),
  );
}
