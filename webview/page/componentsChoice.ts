import type { DoneState } from '../../src/messages/panelState.ts';
import { type AveragedFigure, figures } from '../../src/pipeline/customers/figures.ts';
import { formatList, formatShare, t, translate } from '../../src/pipeline/language/language.ts';
import type { FitSummary } from '../../src/pipeline/model/chooseFit.ts';
import { explainHeld, explainLower, nameLowest } from '../../src/pipeline/remarks/explainSelection.ts';
import { describeDissolved, wordRuledOut } from '../../src/pipeline/remarks/resultTexts.ts';
import { criteriaPlot, explainCriteria, explainPlot } from '../charts/criteriaPlot.ts';
import { button, linkButton } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { fold, section } from '../controls/section.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { Context, View } from '../state/context.ts';
import { segmentStepper } from './segmentStepper.ts';

/** How many segments there are and why; another number shows its segments at once. */
export function componentsChoice(
  { summary, missingComponents }: Pick<DoneState, 'summary' | 'missingComponents'>,
  context: Context,
): View {
  const { selection, features, model } = summary;
  const { formats, post } = context;
  const { best, chosen, fits } = selection;
  const choose = (k: number) => {
    if (k === chosen) return;
    post('chooseComponents', k === best ? {} : { components: k });
  };
  // One number alone, as with a kept model, has nothing to be compared with.
  const isCompared = fits.length > 1;
  const chart = criteriaPlot(selection, formats, (index) => choose(fits[index]!.k));
  const content = [
    ...(missingComponents === undefined ? [] : [noteMissing(missingComponents, best)]),
    ...(features === undefined ? [] : [element('p', { class: 'note' }, nameFeatures(features))]),
    ...(isCompared ? [chart.node, element('p', { class: 'note' }, explainCriteria())] : []),
  ];
  const back = button(t('Use best (K = {0})', best), () => choose(best));
  const aside = element(
    'div',
    { class: 'toolbar' },
    ...(chosen === best ? [] : [back]),
    segmentStepper(selection, choose),
  );
  return {
    node: section(
      t('Number of segments'),
      { note: explainPlot(selection, model !== undefined), ...(isCompared && { aside }) },
      ...content,
    ),
    below: fold(
      context,
      { name: 'criteria', summary: t('All values of K') },
      criteriaTable(summary, context, choose),
    ),
    charts: isCompared ? [chart] : [],
  };
}

type Chosen = Pick<DoneState['summary'], 'selection' | 'segments' | 'window'>;

/** By what customers are segmented. */
const nameFeatures = (features: readonly AveragedFigure[]): string =>
  t(
    'Customers are segmented by: {0}.',
    formatList(
      features.map((id) => translate(figures[id].label)),
      'comma',
    ),
  );

function noteMissing(components: number, best: number): HTMLElement {
  const sentence = t(
    'K = {0}, which you chose before, was not tried in this run; the best, K = {1}, is shown.',
    components,
    best,
  );
  return element('p', { class: 'warnings' }, sentence);
}

function criteriaTable(summary: Chosen, { formats }: Context, choose: (k: number) => void): HTMLElement {
  const { chosen, fits } = summary.selection;
  const columns = ['K', 'BIC', 'AIC', 'ICL', t('Smallest segment')].map((name) => ({ name, isNumber: true }));
  const rows = fits.map((fit) => [
    fit.k === chosen ? shownNumber(fit.k) : showLink(fit.k, choose),
    formats.decimal(fit.bic),
    formats.decimal(fit.aic),
    formats.decimal(fit.icl),
    formatShare(fit.smallestShare),
    describe(fit, summary),
  ]);
  return simpleTable(t('All values of K'), [...columns, { name: t('Remarks') }], rows);
}

/** By its id the number that was chosen is found again where its link stood. */
const numberId = (k: number): string => `k-${k}`;

const shownNumber = (k: number): HTMLElement =>
  element('strong', { id: numberId(k), tabindex: '-1' }, String(k));

/** A number that shows its segments. */
function showLink(k: number, choose: (k: number) => void): HTMLElement {
  const link = linkButton(String(k), () => choose(k));
  link.id = numberId(k);
  link.setAttribute('aria-label', t('Show K = {0}', k));
  return link;
}

function describe(fit: FitSummary, summary: Chosen): string {
  const { k, converged, dissolved, ruledOut } = fit;
  const { selection } = summary;
  const { best, chosen, lowest } = selection;
  const remarks = [
    ...(k === chosen ? [t('shown')] : []),
    ...(k === best ? [t('best')] : []),
    ...(k === lowest ? [nameLowest(selection)] : []),
    ...(dissolved === undefined ? [] : [describeDissolved(dissolved)]),
    ...(ruledOut === undefined ? [] : [t('ruled out: {0}', wordRuledOut(ruledOut))]),
    ...explainLower(fit, selection),
    ...explainHeld(fit, summary),
    ...(converged ? [] : [t('not converged')]),
  ];
  return remarks.join('; ');
}
