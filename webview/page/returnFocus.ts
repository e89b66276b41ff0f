/**
 * Puts the focus back where it was when the page gets it again: while VS Code asks something itself, the browser forgets
 * which element of the page had it.
 * @param findAgain puts it where the page was drawn anew meanwhile
 */
export function returnFocus(findAgain: () => void): void {
  let last: HTMLElement | undefined;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  window.addEventListener('focus', () => {
    if (document.activeElement !== document.body) return;
    if (last?.isConnected) last.focus({ preventScroll: true });
    else findAgain();
  });
}
