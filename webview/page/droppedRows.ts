import { type Cleaning, dropReasons } from '../../src/pipeline/cleaning/clean.ts';
import { dropReasonTexts } from '../../src/pipeline/cleaning/dropReasonTexts.ts';
import { t, translate } from '../../src/pipeline/language/language.ts';
import { whereabouts } from '../controls/rowLinks.ts';
import { section } from '../controls/section.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { Context } from '../state/context.ts';

/** How many rows were left out, why, and which, for example; each leads to its place in the workbook. */
export function droppedRows(cleaning: Cleaning, context: Context): HTMLElement {
  const { count } = context.formats;
  const reasons = dropReasons.filter((reason) => cleaning.dropped[reason] > 0);
  const total = reasons.reduce((sum, reason) => sum + cleaning.dropped[reason], 0);
  if (total === 0) return section(t('Rows left out'), { note: t('No row was left out.') });
  const rows = reasons.map((reason) => {
    const { name, meaning } = dropReasonTexts[reason];
    return [
      translate(name),
      count(cleaning.dropped[reason]),
      translate(meaning),
      whereabouts(cleaning.examples[reason], context.post),
    ];
  });
  const columns = [
    { name: t('Reason') },
    { name: t('Rows'), isNumber: true },
    { name: t('What it means') },
    { name: t('For example') },
  ];
  return section(t('Rows left out: {0}', count(total)), {}, simpleTable(t('Rows left out'), columns, rows));
}
