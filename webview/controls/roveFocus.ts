const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Makes the elements of a group one stop of the Tab key; the arrow keys, Home and End move between them.
 * @param find the elements, in their present order
 */
export function roveFocus(group: HTMLElement, find: () => readonly HTMLElement[]): void {
  find().forEach((each, index) => {
    each.tabIndex = index === 0 ? 0 : -1;
  });
  group.addEventListener('focusin', ({ target }) => {
    const all = find();
    if (!all.includes(target as HTMLElement)) return;
    for (const each of all) each.tabIndex = each === target ? 0 : -1;
  });
  group.addEventListener('keydown', (event) => {
    const all = find();
    const from = all.indexOf(event.target as HTMLElement);
    const to = from < 0 ? undefined : all[destination(event.key, from, all.length)];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  });
}

function destination(key: string, from: number, count: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  return step === undefined ? -1 : Math.min(Math.max(from + step, 0), count - 1);
}
