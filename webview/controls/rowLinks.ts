import type { RowReference } from '../../src/pipeline/cleaning/rowReference.ts';
import { t } from '../../src/pipeline/language/language.ts';
import { linkButton, type Post } from './controls.ts';
import { element } from './element.ts';

/** Row numbers as the spreadsheet shows them, `Sheet1: rows 2, 7`, each a link. */
export function whereabouts(
  examples: readonly RowReference[],
  makeLink: (at: RowReference) => HTMLElement,
): HTMLElement {
  const sheets = [...new Set(examples.map(({ sheet }) => sheet))];
  const perSheet = sheets.map((sheet) => {
    const inSheet = examples.filter((example) => example.sheet === sheet);
    const links = inSheet.map(makeLink);
    const label = t('{0}: {1, plural, one {row} other {rows}}', sheet, links.length);
    return [`${label} `, ...join(links, ', ')];
  });
  return element('span', {}, ...join(perSheet, ['; ']).flat());
}

/** A row's number, which opens the workbook there. */
export const openingLink =
  (post: Post) =>
  (at: RowReference): HTMLElement => {
    const link = linkButton(String(at.row), () => post('openSource', { at }));
    link.title = t('Open the workbook at this row');
    return link;
  };

function join<Part, Between>(parts: readonly Part[], between: Between): (Part | Between)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
}
