import type { RowReference } from '../../src/pipeline/cleaning/rowReference.ts';
import { t } from '../../src/pipeline/language/language.ts';
import { linkButton } from './controls.ts';
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

/** Which row of the workbook is looked at. */
export interface Looking {
  readonly state: { readonly lookedAt: RowReference | undefined };
  update(change: { readonly lookedAt: RowReference | undefined }): void;
}

/** A row's number, which shows what stands there, and says whether it does. */
export function lookingLink(at: RowReference, looking: Looking): HTMLElement {
  const isShown = () => isSame(looking.state.lookedAt, at);
  const link = linkButton(String(at.row), () => looking.update({ lookedAt: isShown() ? undefined : at }));
  link.id = linkId(at);
  link.title = t('Show what stands in this row');
  link.setAttribute('aria-expanded', String(isShown()));
  return link;
}

export const findLink = (node: HTMLElement, at: RowReference): HTMLElement | null =>
  node.querySelector(`#${CSS.escape(linkId(at))}`);

/** What takes the page's place finds it again. */
const linkId = ({ sheet, row }: RowReference): string => `row-${row}-${encodeURIComponent(sheet)}`;

const isSame = (one: RowReference | undefined, { sheet, row }: RowReference): boolean =>
  one?.sheet === sheet && one.row === row;
