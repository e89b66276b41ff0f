import type { NoticeArguments, NoticeName, RequestOf } from '../../src/messages/channel.ts';
import type { HostCalls } from '../../src/messages/pageCalls.ts';
import { message, translate } from '../../src/pipeline/language/language.ts';
import { element } from './element.ts';

/** A square in a segment's colour, beside its name. */
export function swatch(colour: string): HTMLElement {
  const node = element('span', { class: 'swatch', 'aria-hidden': 'true' });
  node.style.backgroundColor = colour;
  return node;
}

/** Tells the host something. */
export type Post = <Name extends NoticeName<HostCalls>>(
  call: Name,
  ...request: NoticeArguments<RequestOf<HostCalls, Name>>
) => void;

const actions = {
  saveReport: { label: message('Save report'), act: (post: Post) => post('saveReport') },
  exportCustomers: { label: message('Export customers'), act: (post: Post) => post('exportCustomers', {}) },
  rerun: { label: message('Run again'), act: (post: Post) => post('rerun') },
  editRules: { label: message('Edit naming rules'), act: (post: Post) => post('editRules') },
  checkData: { label: message('Check the data'), act: (post: Post) => post('checkData') },
  openSource: { label: message('Open workbook'), act: (post: Post) => post('openSource', {}) },
} as const;

type Action = keyof typeof actions;

/** Buttons that ask the host to act; the first is the primary one. */
export function toolbar(names: readonly Action[], post: Post): HTMLElement {
  const buttons = names.map((name, index) => {
    const { label, act } = actions[name];
    return button(translate(label), () => act(post), index === 0 ? 'primary' : 'secondary');
  });
  return element('div', { class: 'toolbar' }, ...buttons);
}

/** A button as VS Code has them; `main` loads the web components that these elements are. */
export function button(
  label: string,
  onClick: () => void,
  kind: 'primary' | 'secondary' = 'secondary',
): HTMLElement {
  // The component sets it only once it is drawn, too late for the focus that comes back to it at once.
  const node = element('vscode-button', { tabindex: '0', secondary: kind === 'secondary' }, label);
  node.addEventListener('click', onClick);
  return node;
}

/** A button that looks like a link within text. */
export function linkButton(label: string, onClick: () => void): HTMLElement {
  const node = element('button', { type: 'button', class: 'link' }, label);
  node.addEventListener('click', onClick);
  return node;
}

/** Links with a dot after each but the last, so that no line begins with one. */
export const listLinks = (links: readonly HTMLElement[]): readonly (Node | string)[] =>
  links.flatMap((link, at) =>
    at === links.length - 1 ? [link] : [element('span', { class: 'with-dot' }, link, ' ·'), ' '],
  );

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

let groups = 0;

/** One of a few options, all in view. Native radios: those of the component set are read out as checkboxes. */
export function choice<Value extends string>(
  label: string,
  options: readonly ChoiceOption<Value>[],
  { chosen, onChoose }: { readonly chosen: Value; readonly onChoose: (value: Value) => void },
): HTMLElement {
  groups += 1;
  const name = `choice-${groups}`;
  const radios = options.map((option) => {
    const { value } = option;
    const radio = element('input', { type: 'radio', name, value, checked: value === chosen });
    radio.addEventListener('change', () => onChoose(value));
    return element('label', {}, radio, element('span', {}, option.label));
  });
  return element('div', { class: 'choice', role: 'radiogroup', 'aria-label': label }, ...radios);
}

/** A field for a text to search for; `onSearch` hears it once typing pauses. */
export function searchField(label: string, text: string, onSearch: (text: string) => void): HTMLInputElement {
  const node = element('input', {
    ...{ type: 'text', class: 'search field', 'aria-label': label, placeholder: label, value: text },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  node.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => onSearch(node.value), 150);
  });
  return node;
}
