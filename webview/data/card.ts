import type { WorkbookSettings } from '../../src/pipeline/settings/readingSettings.ts';
import { element } from '../controls/element.ts';

/** Sets what holds for the workbook. */
export type ChangeReading = (settings: WorkbookSettings) => void;

/** A part at the side, under a heading of its own. */
export function card(heading: string, className: string, ...content: readonly HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: `card ${className}`.trim(), 'aria-label': heading },
    element('h2', {}, heading),
    ...content,
  );
}

interface CheckBox {
  readonly label: string;
  /** Behind the label; may be empty. */
  readonly note: string;
  readonly isChecked: boolean;
  /** Whether it stays as it is. */
  readonly isFixed?: boolean;
  /** What is said of it on demand. */
  readonly meaning?: string;
}

/** A checkbox with what it says, and what is to be known of it. */
export function checkBox(
  key: string,
  { label, note, isChecked, isFixed = false, meaning }: CheckBox,
  onChange: (isChecked: boolean) => void,
): HTMLElement {
  // On the box for who hears it, on its label for who points at it.
  const described = meaning === undefined ? {} : { title: meaning };
  const box = element('input', {
    type: 'checkbox',
    'data-key': key,
    checked: isChecked,
    disabled: isFixed,
    ...described,
  });
  box.addEventListener('change', () => onChange(box.checked));
  return element(
    'label',
    described,
    box,
    element('span', {}, label, ...(note === '' ? [] : [element('span', { class: 'note' }, ` ${note}`)])),
  );
}

/** One of several texts by their values, under a label. */
export function selectBox<Value extends string>(
  key: string,
  {
    label,
    options,
    chosen,
  }: { readonly label: string; readonly options: Readonly<Record<Value, string>>; readonly chosen: string },
  onChange: (value: Value) => void,
): HTMLElement[] {
  const node = element(
    'select',
    { id: key, 'data-key': key },
    ...Object.entries<string>(options).map(([value, text]) =>
      element('option', { value, selected: value === chosen }, text),
    ),
  );
  // The options are those given.
  node.addEventListener('change', () => onChange(node.value as Value));
  return [element('label', { for: key }, label), node];
}
