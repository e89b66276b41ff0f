import { type Cleaning, dropReasons } from '../../src/pipeline/cleaning/clean.ts';
import { dropReasonTexts } from '../../src/pipeline/cleaning/dropReasonTexts.ts';
import type { RowReference } from '../../src/pipeline/cleaning/rowReference.ts';
import { t, translate } from '../../src/pipeline/language/language.ts';
import { linkButton } from '../controls/controls.ts';
import { element } from '../controls/element.ts';
import { whereabouts } from '../controls/rowLinks.ts';
import { section } from '../controls/section.ts';
import { linkSettings } from '../controls/settingLinks.ts';
import { simpleTable } from '../controls/simpleTable.ts';
import type { Context } from '../state/context.ts';
import { rowLook } from './rowLook.ts';

/** How many rows were left out, why, and which, for example; each shows what stands there. @param isChanged whether the workbook is no longer as it was read */
export function droppedRows(cleaning: Cleaning, isChanged: boolean, context: Context): HTMLElement {
  const { count } = context.formats;
  const { store } = context;
  const reasons = dropReasons.filter((reason) => cleaning.dropped[reason] > 0);
  const total = reasons.reduce((sum, reason) => sum + cleaning.dropped[reason], 0);
  if (total === 0) return section(t('Rows left out'), { note: t('No row was left out.') });
  const makeLink = (at: RowReference) =>
    lookingLink(at, () => store.update({ lookedAt: isSame(store.state.lookedAt, at) ? undefined : at }));
  const rows = reasons.map((reason) => {
    const { name, meaning } = dropReasonTexts[reason];
    return [
      translate(name),
      count(cleaning.dropped[reason]),
      element('span', {}, ...linkSettings(translate(meaning), context.post)),
      whereabouts(cleaning.examples[reason], makeLink),
    ];
  });
  const columns = [
    { name: t('Reason') },
    { name: t('Rows'), isNumber: true },
    { name: t('What it means') },
    { name: t('For example') },
  ];
  const table = simpleTable(t('Rows left out'), columns, rows);
  showLook(table, isChanged, context);
  return section(t('Rows left out: {0}', count(total)), {}, table);
}

/** A row's number, which shows what stands there, and says whether it does. */
function lookingLink(at: RowReference, onClick: () => void): HTMLElement {
  const link = linkButton(String(at.row), onClick);
  link.id = linkId(at);
  link.title = t('Show what stands in this row');
  link.setAttribute('aria-expanded', 'false');
  return link;
}

/** What takes the page's place finds it again. */
const linkId = ({ sheet, row }: RowReference): string => `row-${row}-${encodeURIComponent(sheet)}`;

const isSame = (one: RowReference | undefined, { sheet, row }: RowReference): boolean =>
  one?.sheet === sheet && one.row === row;

/** Opens the row that is looked at below the one that names it. */
function showLook(table: HTMLElement, isChanged: boolean, context: Context): void {
  const { store } = context;
  let shown: { readonly node: HTMLElement; readonly link: HTMLElement } | undefined;
  const close = () => store.update({ lookedAt: undefined });
  const show = (): HTMLElement | undefined => {
    const { node: former, link: before } = shown ?? {};
    if (former?.contains(document.activeElement)) before?.focus({ preventScroll: true });
    former?.remove();
    before?.setAttribute('aria-expanded', 'false');
    shown = undefined;
    const at = store.state.lookedAt;
    const link = at && table.querySelector<HTMLElement>(`#${CSS.escape(linkId(at))}`);
    if (!at || !link) return undefined;
    link.setAttribute('aria-expanded', 'true');
    const look = rowLook({ at, isChanged, onClose: close }, context);
    const node = element('tr', {}, element('td', { colspan: '4' }, look));
    link.closest('tr')!.after(node);
    shown = { node, link };
    return node;
  };
  table.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown !== undefined) close();
  });
  show();
  store.subscribe((state, before) => {
    if (state.lookedAt === before.lookedAt) return;
    // Whoever asked for it sees it, also at the lower edge.
    show()?.scrollIntoView({ block: 'nearest' });
  });
}
