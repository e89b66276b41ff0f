/** Finds on another page what had the focus, or else what stood nearest to it. */
export type FindAgain = (page: HTMLElement) => readonly HTMLElement[];

const controls = 'a[href], button, input, select, textarea, summary, vscode-button, [tabindex]';

/** Remembers a control by what it is called, as a page that is drawn anew has others in their places. */
export function rememberPlace(control: Element, page: HTMLElement): FindAgain {
  const all = nameControls(page);
  const keys = all.map(({ key }) => key);
  const at = all.findIndex((each) => each.control === control);
  // Those after it come first: the Tab key would have led there.
  const wanted = at < 0 ? [] : [keys[at]!, ...keys.slice(at + 1), ...keys.slice(0, at).reverse()];
  return (next) => {
    const found = new Map(nameControls(next).map(({ key, control: each }) => [key, each]));
    return wanted.flatMap((key) => found.get(key) ?? []);
  };
}

/** All controls with what tells each from the others: its id, or its name and place below the nearest id. */
function nameControls(page: HTMLElement): readonly { readonly key: string; readonly control: HTMLElement }[] {
  const times = new Map<string, number>();
  return [...page.querySelectorAll<HTMLElement>(controls)].map((control) => {
    const name = control.id === '' ? nameWithin(control) : control.id;
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return { key: `${name} ${before}`, control };
  });
}

/** Without its numbers, which another run changes. */
function nameWithin(control: HTMLElement): string {
  const text =
    control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent;
  const place = control.parentElement?.closest('[id]')?.id ?? '';
  return [place, control.tagName, (text ?? '').replaceAll(/\d[\d.,\s]*/g, '0')].join(' ');
}
