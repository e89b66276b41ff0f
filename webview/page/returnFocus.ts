/**
 * Puts the focus back where it was when the page gets it again: while VS Code asks something itself, the browser forgets
 * which element of the page had it.
 */
export function returnFocus(): void {
  let last: HTMLElement | undefined;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  window.addEventListener('focus', () => {
    if (document.activeElement === document.body) last?.focus({ preventScroll: true });
  });
}
