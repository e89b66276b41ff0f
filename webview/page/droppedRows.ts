import { type Cleaning, dropReasons, type RowReference } from '../../src/pipeline/cleaning/clean.ts';
import { dropReasonTexts } from '../../src/pipeline/cleaning/dropReasonTexts.ts';
import { t, translate } from '../../src/pipeline/language/language.ts';
import { linkButton, type Post } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { fold } from '../controls/section.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { Context } from '../state/context.ts';

/** How many rows were left out, and on demand why and which, for example; each leads to its place in the workbook. */
export function droppedRows(cleaning: Cleaning, context: Context): HTMLElement {
  const { count } = context.formats;
  const reasons = dropReasons.filter((reason) => cleaning.dropped[reason] > 0);
  const total = reasons.reduce((sum, reason) => sum + cleaning.dropped[reason], 0);
  if (total === 0) return element('p', { class: 'note' }, t('No row was left out.'));
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
  const summary = t('Rows left out: {0}', count(total));
  return fold(context, { name: 'dropped', summary }, simpleTable(t('Rows left out'), columns, rows));
}

/** Row numbers as the spreadsheet shows them, `Sheet1: rows 2, 7`. */
function whereabouts(examples: readonly RowReference[], post: Post): HTMLElement {
  const sheets = [...new Set(examples.map(({ sheet }) => sheet))];
  const perSheet = sheets.map((sheet) => {
    const inSheet = examples.filter((example) => example.sheet === sheet);
    const links = inSheet.map((at) => rowLink(at, post));
    const label = t('{0}: {1, plural, one {row} other {rows}}', sheet, links.length);
    return [`${label} `, ...join(links, ', ')];
  });
  return element('span', {}, ...join(perSheet, ['; ']).flat());
}

function rowLink(at: RowReference, post: Post): HTMLElement {
  const link = linkButton(String(at.row), () => post('openSource', { at }));
  link.title = t('Open the workbook at this row');
  return link;
}

function join<Part, Between>(parts: readonly Part[], between: Between): (Part | Between)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
}
