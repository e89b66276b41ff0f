import { type Cleaning, dropReasons, type RowReference } from '../src/pipeline/clean.ts';
import { dropReasonTexts } from '../src/pipeline/dropReasonTexts.ts';
import { t, translate } from '../src/pipeline/language.ts';
import { element } from './element.ts';
import type { Formats } from './formats.ts';

/** How many rows were left out, and on demand why and which, for example. */
export function droppedRows(cleaning: Cleaning, formats: Formats): HTMLElement {
  const reasons = dropReasons.filter((reason) => cleaning.dropped[reason] > 0);
  const total = reasons.reduce((sum, reason) => sum + cleaning.dropped[reason], 0);
  if (total === 0) return element('p', { class: 'note' }, t('No row was left out.'));
  const rows = reasons.map((reason) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, translate(dropReasonTexts[reason].name)),
      element('td', { class: 'number' }, formats.count(cleaning.dropped[reason])),
      element('td', {}, whereabouts(cleaning.examples[reason])),
    ),
  );
  return element(
    'details',
    {},
    element('summary', {}, t('Rows left out: {0}', formats.count(total))),
    element('div', { class: 'scroll' }, element('table', {}, heading(), element('tbody', {}, ...rows))),
  );
}

function heading(): HTMLElement {
  const columns = [
    element('th', { scope: 'col' }, t('Reason')),
    element('th', { scope: 'col', class: 'number' }, t('Rows')),
    element('th', { scope: 'col' }, t('For example')),
  ];
  return element('thead', {}, element('tr', {}, ...columns));
}

/** Row numbers as the spreadsheet shows them, `Sheet1: rows 2, 7`. */
function whereabouts(examples: readonly RowReference[]): string {
  const sheets = [...new Set(examples.map(({ sheet }) => sheet))];
  const perSheet = sheets.map((sheet) => {
    const rows = examples.filter((example) => example.sheet === sheet).map(({ row }) => row);
    return rows.length === 1
      ? t('{0}: row {1}', sheet, rows[0]!)
      : t('{0}: rows {1}', sheet, rows.join(', '));
  });
  return perSheet.join('; ');
}
