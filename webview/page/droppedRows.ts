import { type Cleaning, dropReasons } from '../../src/pipeline/cleaning/clean.ts';
import { dropReasonTexts } from '../../src/pipeline/cleaning/dropReasonTexts.ts';
import { t, translate } from '../../src/pipeline/language/language.ts';
import { element } from '../controls/element.ts';
import { lookingLink, whereabouts } from '../controls/rowLinks.ts';
import { section } from '../controls/section.ts';
import { linkSettings } from '../controls/settingLinks.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import { showRowLook } from '../data/showRowLook.ts';
import type { Context } from '../state/context.ts';

/** How many rows were left out, why, and which, for example; each shows what stands there. @param isChanged whether the workbook is no longer as it was read */
export function droppedRows(cleaning: Cleaning, isChanged: boolean, context: Context): HTMLElement {
  const { count } = context.formats;
  const { store } = context;
  const reasons = dropReasons.filter((reason) => cleaning.dropped[reason] > 0);
  const total = reasons.reduce((sum, reason) => sum + cleaning.dropped[reason], 0);
  if (total === 0) return section(t('Rows left out'), { note: t('No row was left out.') });
  const rows = reasons.map((reason) => {
    const { name, meaning } = dropReasonTexts[reason];
    return [
      translate(name),
      count(cleaning.dropped[reason]),
      element('span', {}, ...linkSettings(translate(meaning), context.post)),
      whereabouts(cleaning.examples[reason], (at) => lookingLink(at, store)),
    ];
  });
  const columns = [
    { name: t('Reason') },
    { name: t('Rows'), isNumber: true },
    { name: t('What it means') },
    { name: t('For example') },
  ];
  const table = simpleTable(t('Rows left out'), columns, rows);
  const insert = (look: HTMLElement, link: HTMLElement) => {
    const node = element('tr', {}, element('td', { colspan: '4' }, look));
    link.closest('tr')!.after(node);
    return node;
  };
  showRowLook({ links: table, insert, isChanged }, context);
  return section(t('Rows left out: {0}', count(total)), {}, table);
}
