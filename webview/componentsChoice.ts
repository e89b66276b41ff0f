import { t } from '../src/pipeline/language.ts';
import type { FitSummary, Selection } from '../src/pipeline/segmentation.ts';
import type { Context } from './context.ts';
import { button, linkButton } from './controls.ts';
import { criteriaPlot, explainSelection } from './criteriaPlot.ts';
import { element } from './element.ts';
import { fold } from './fold.ts';
import { section } from './section.ts';
import { simpleTable } from './simpleTable.ts';
import type { View } from './view.ts';

/** How many segments there are and why; another number shows its segments at once. */
export function componentsChoice(selection: Selection, context: Context): View {
  const { formats, post } = context;
  const { best, chosen, fits } = selection;
  const choose = (k: number) => {
    if (k === chosen) return;
    post(k === best ? { type: 'chooseComponents' } : { type: 'chooseComponents', components: k });
  };
  const chart = criteriaPlot(selection, formats, (index) => choose(fits[index]!.k));
  const content = [
    chart.node,
    fold(
      context,
      { name: 'criteria', summary: t('Every K as a table') },
      criteriaTable(selection, context, choose),
    ),
  ];
  const back = button(t('Use best (K = {0})', best), () => choose(best));
  return {
    node: section(
      t('Choice of K'),
      { note: explainSelection(selection), ...(chosen !== best && { aside: back }) },
      ...content,
    ),
    charts: [chart],
  };
}

function criteriaTable(
  { chosen, best, fits }: Selection,
  { formats }: Context,
  choose: (k: number) => void,
): HTMLElement {
  const columns = ['K', 'BIC', 'AIC', 'ICL', t('Smallest segment')].map((name) => ({ name, isNumber: true }));
  const rows = fits.map((fit) => [
    formats.count(fit.k),
    formats.decimal(fit.bic),
    formats.decimal(fit.aic),
    formats.decimal(fit.icl),
    formats.percent(fit.smallestShare),
    describe(fit, best),
    fit.k === chosen ? t('Shown') : linkButton(t('Show K = {0}', fit.k), () => choose(fit.k)),
  ]);
  return element(
    'div',
    {},
    simpleTable(t('Every K as a table'), [...columns, { name: t('Remarks') }, { name: '' }], rows),
  );
}

function describe({ k, converged, ruledOut }: FitSummary, best: number): string {
  const remarks = [
    ...(k === best ? [t('best')] : []),
    ...(ruledOut === undefined ? [] : [t('ruled out: {0}', ruledOut)]),
    ...(converged ? [] : [t('not converged')]),
  ];
  return remarks.join('; ');
}
