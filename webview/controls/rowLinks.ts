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
    const label = t('{0}: {1, plural, one {row} other {rows}}', sheet, inSheet.length);
    const last = inSheet.length - 1;
    // A line may end after a comma and not before it.
    const links = inSheet.flatMap((at, i) => [
      element('span', { class: 'unbroken' }, makeLink(at), ...(i < last ? [','] : [])),
      ...(i < last ? [' '] : []),
    ]);
    return [`${label} `, ...links];
  });
  return element('span', {}, ...perSheet.flatMap((parts, i) => (i === 0 ? parts : ['; ', ...parts])));
}

/** A row's number, which opens the workbook there. */
export const openingLink =
  (post: Post) =>
  (at: RowReference): HTMLElement => {
    const link = linkButton(String(at.row), () => post('openSource', { at }));
    link.title = t('Open the workbook at this row');
    return link;
  };
