import { describe, expect, it } from 'vitest';
import { returnFocus } from '../../../webview/page/returnFocus.ts';

// @vitest-environment happy-dom

describe('returnFocus', () => {
  it('puts the focus back on what had it, and leaves it where it is', () => {
    const [first, second] = [document.createElement('button'), document.createElement('button')];
    document.body.replaceChildren(first, second);
    let isAsked = false;
    returnFocus(() => {
      isAsked = true;
    });
    second.focus();
    second.blur();
    window.dispatchEvent(new Event('focus'));
    expect(document.activeElement).toBe(second);
    second.blur();
    document.addEventListener('focusin', (event) => event.stopImmediatePropagation(), {
      capture: true,
      once: true,
    });
    first.focus();
    window.dispatchEvent(new Event('focus'));
    expect(document.activeElement).toBe(first);
    expect(isAsked).toBe(false);
    second.focus();
    second.remove();
    window.dispatchEvent(new Event('focus'));
    expect(isAsked).toBe(true);
  });
});
