import { type ColumnRole, columnRoles, roleLabels } from '../../src/pipeline/columns/columnRole.ts';
import { t, translate } from '../../src/pipeline/language/language.ts';
import { element } from '../controls/element.ts';
import { roveFocus } from '../controls/roveFocus.ts';

export interface ChipOptions {
  /** Of the column. */
  readonly title: string;
  readonly role: ColumnRole | undefined;
  readonly onChoose: (role: ColumnRole | undefined) => void;
}

/** What a column is taken for: a button that opens a menu of what it may be. */
export function roleChip(key: string, { title, role, onChoose }: ChipOptions): HTMLElement {
  const label = roleText(role);
  const chip = element(
    'button',
    {
      type: 'button',
      class: role === undefined ? 'chip unused' : 'chip',
      'data-key': key,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': t('{0}: {1}', title, label),
    },
    label,
  );
  const node = element('span', { class: 'chip-place' }, chip);
  let menu: HTMLElement | undefined;
  const close = () => {
    const closing = menu;
    // What loses the focus with it closes it again.
    menu = undefined;
    closing?.remove();
    chip.setAttribute('aria-expanded', 'false');
  };
  const choose = (chosen: ColumnRole | undefined) => {
    close();
    chip.focus();
    if (chosen !== role) onChoose(chosen);
  };
  const leave = () => {
    const hadFocus = menu?.contains(document.activeElement);
    close();
    if (hadFocus) chip.focus({ preventScroll: true });
  };
  chip.addEventListener('click', () => {
    if (menu !== undefined) return close();
    menu = roleMenu(key, { title, role, onChoose: choose });
    chip.setAttribute('aria-expanded', 'true');
    node.append(menu);
    placeBelow(menu, chip);
    menu.querySelector<HTMLElement>('[aria-checked="true"]')?.focus({ preventScroll: true });
    document.addEventListener('scroll', leave, { capture: true, once: true });
  });
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu === undefined) return;
    event.preventDefault();
    close();
    chip.focus();
  });
  node.addEventListener('focusout', ({ relatedTarget }) => {
    if (!node.contains(relatedTarget as Node | null)) close();
  });
  return node;
}

const roleText = (role: ColumnRole | undefined) =>
  role === undefined ? t('Not used') : translate(roleLabels[role]);

/** @param key of the chip, which takes the focus over where the table is made anew */
function roleMenu(key: string, { title, role, onChoose }: ChipOptions): HTMLElement {
  const items = [...columnRoles, undefined].map((each) => {
    const item = element(
      'button',
      { type: 'button', role: 'menuitemradio', 'aria-checked': String(each === role), 'data-key': key },
      roleText(each),
    );
    item.addEventListener('click', () => onChoose(each));
    return item;
  });
  const menu = element(
    'div',
    { class: 'menu', role: 'menu', 'aria-label': t('What is {0}?', title) },
    ...items,
  );
  roveFocus(menu, () => items);
  return menu;
}

/** The table around it scrolls, and would cut it off. */
function placeBelow(menu: HTMLElement, chip: HTMLElement): void {
  const { left, bottom } = chip.getBoundingClientRect();
  menu.style.left = `${Math.max(0, Math.min(left, window.innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(0, Math.min(bottom + 2, window.innerHeight - menu.offsetHeight - 8))}px`;
}
