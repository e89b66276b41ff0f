import { t } from '../../src/pipeline/language/language.ts';
import type { FitSummary, Selection } from '../../src/pipeline/model/chooseFit.ts';
import { button } from '../controls/controls.ts';
import { element } from '../controls/element.ts';

/** Segments of a K: components that are too small for one are none. */
const countSegments = ({ k, dissolved = 0 }: FitSummary): number => k - dissolved;

/** How many segments there are, and a step to the next K with fewer or with more of them. */
export function segmentStepper(
  { chosen, fits }: Pick<Selection, 'chosen' | 'fits'>,
  choose: (k: number) => void,
): HTMLElement {
  const shown = countSegments(fits.find(({ k }) => k === chosen)!);
  const fewer = fits.findLast((fit) => fit.k < chosen && countSegments(fit) < shown);
  const more = fits.find((fit) => fit.k > chosen && countSegments(fit) > shown);
  return element(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': t('Number of segments') },
    step({ id: 'fewer-segments', sign: '−', label: t('Fewer segments') }, fewer, choose),
    element('span', {}, t('{0, plural, one {# segment} other {# segments}}', shown)),
    step({ id: 'more-segments', sign: '+', label: t('More segments') }, more, choose),
  );
}

interface Step {
  /** By it the step is found again on the page of the next K. */
  readonly id: string;
  readonly sign: string;
  readonly label: string;
}

function step(
  { id, sign, label }: Step,
  to: FitSummary | undefined,
  choose: (k: number) => void,
): HTMLElement {
  const node = button(sign, () => to && choose(to.k));
  node.id = id;
  const name = to === undefined ? label : `${label}: ${countSegments(to)}`;
  node.setAttribute('aria-label', name);
  node.title = name;
  node.toggleAttribute('disabled', to === undefined);
  return node;
}
