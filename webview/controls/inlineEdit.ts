import { t } from '../../src/pipeline/language/language.ts';
import { button, linkButton } from './controls.ts';
import { element } from './element.ts';

export interface InlineEdit {
  /** For a screen reader, as in "Name of the segment". */
  readonly label: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly onSave: (value: string) => void;
}

/** Puts a field in the place of `shown`; Escape and Cancel put that back, and the focus on the link that led here. Enter saves, in a long text with Ctrl or Cmd. */
function editInline(
  link: HTMLElement,
  shown: HTMLElement,
  { label, value, isLong = false, onSave }: InlineEdit,
): void {
  const field = isLong
    ? element('textarea', { 'aria-label': label, rows: '4' })
    : element('input', { type: 'text', 'aria-label': label });
  field.value = value;
  const close = () => {
    form.replaceWith(shown);
    link.focus();
  };
  const save = () => {
    const written = field.value.trim();
    close();
    if (written !== value.trim() && (written !== '' || isLong)) onSave(written);
  };
  const form = element(
    'div',
    { class: 'inline-edit' },
    field,
    element('div', { class: 'toolbar' }, button(t('Save'), save, 'primary'), button(t('Cancel'), close)),
  );
  field.addEventListener('keydown', (event: Event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key === 'Escape') close();
    else if (key === 'Enter' && (!isLong || ctrlKey || metaKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  shown.replaceWith(form);
  field.focus();
  field.select();
}

/** A link that puts a field in the place of what is found when it is clicked. */
export function editLink(text: string, find: () => HTMLElement, edit: InlineEdit): HTMLElement {
  const link: HTMLElement = linkButton(text, () => editInline(link, find(), edit));
  link.setAttribute('aria-label', t('{0}: {1}', text, edit.label));
  return link;
}
