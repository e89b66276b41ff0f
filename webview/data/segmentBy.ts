import type { CheckingState } from '../../src/messages/panelState.ts';
import type { FigureBasis } from '../../src/pipeline/customers/figure.ts';
import {
  type AveragedFigure,
  averagedFigures,
  figures,
  isThere,
} from '../../src/pipeline/customers/figures.ts';
import { usualFeatures } from '../../src/pipeline/features/features.ts';
import { mostLacking } from '../../src/pipeline/features/lacking.ts';
import { formatList, formatShare, t } from '../../src/pipeline/language/language.ts';
import { element } from '../controls/element.ts';
import { figureName } from '../controls/figures.ts';
import { type ChangeReading, card, checkBox } from './card.ts';

type Shown = Pick<CheckingState, 'check' | 'settings'>;

/** The figures that customers are segmented by; at least one. */
export function segmentBy(shown: Shown, change: ChangeReading): HTMLElement | undefined {
  const use = shown.settings?.['features.use'];
  if (use === undefined) return undefined;
  const basis = findBasis(shown);
  // What is predicted is not known before the run.
  const listed = averagedFigures.filter((id) => isThere(id, basis) || use.includes(id));
  const boxes = listed.map((id) => {
    const isChecked = use.includes(id);
    const isLast = isChecked && use.length === 1;
    const lacking = shown.check?.lacking?.[id] ?? 0;
    return checkBox(
      `feature ${id}`,
      {
        label: figureName(id),
        note: formatList(noteOn(id, { isLast, lacking }), 'comma'),
        isChecked,
        isFixed: isLast || (!isChecked && lacking > mostLacking),
        meaning: figures[id].define(basis),
      },
      (isWanted) =>
        change({
          'features.use': averagedFigures.filter((each) => (each === id ? isWanted : use.includes(each))),
        }),
    );
  });
  return card(t('Segment by'), 'features', element('div', { class: 'options' }, ...boxes));
}

function noteOn(
  id: AveragedFigure,
  { isLast, lacking }: { readonly isLast: boolean; readonly lacking: number },
): readonly string[] {
  return [
    ...(usualFeatures.includes(id) ? [t('default')] : []),
    ...(isLast ? [t('at least one stays')] : []),
    ...(lacking > 0 ? [noteLacking(lacking)] : []),
  ];
}

const noteLacking = (lacking: number): string =>
  lacking > mostLacking
    ? t('{0} of the customers have none, which is too many', formatShare(lacking))
    : t('{0} of the customers have none and get the median', formatShare(lacking));

/** What the figures would mean of the file as it is read. */
const findBasis = ({ check, settings }: Shown): FigureBasis => ({
  amount: check?.rows?.amount ?? 'line',
  orders: check?.look.orders ?? 'numbers',
  returns: settings?.['cleaning.returns'] ?? 'drop',
  asOfIsSet: (settings?.asOf ?? '') !== '',
});
