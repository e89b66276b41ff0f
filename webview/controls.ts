import { element } from './element.ts';

/** A button as VS Code has them; `main` loads the web components that these elements are. */
export function button(
  label: string,
  onClick: () => void,
  kind: 'primary' | 'secondary' = 'secondary',
): HTMLElement {
  const node = element('vscode-button', kind === 'secondary' ? { secondary: true } : {}, label);
  node.addEventListener('click', onClick);
  return node;
}

/** A button that looks like a link within text. */
export function linkButton(label: string, onClick: () => void): HTMLElement {
  const node = element('button', { type: 'button', class: 'link' }, label);
  node.addEventListener('click', onClick);
  return node;
}

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of a few options, all in view. */
export function choice<Value extends string>(
  label: string,
  options: readonly ChoiceOption<Value>[],
  { chosen, onChoose }: { readonly chosen: Value; readonly onChoose: (value: Value) => void },
): HTMLElement {
  const radios = options.map((option) => {
    const radio = element('vscode-radio', {
      name: label,
      value: option.value,
      label: option.label,
      checked: option.value === chosen,
    });
    radio.addEventListener('change', () => onChoose(option.value));
    return radio;
  });
  return element('vscode-radio-group', { class: 'choice', 'aria-label': label }, ...radios);
}

/** A field for a text to search for; `onSearch` hears it once typing pauses. */
export function searchField(label: string, text: string, onSearch: (text: string) => void): HTMLElement {
  const node = element('vscode-textfield', { class: 'search', label, placeholder: label, value: text });
  let timer: ReturnType<typeof setTimeout> | undefined;
  node.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => onSearch((node as HTMLElement & { value: string }).value), 150);
  });
  return node;
}
