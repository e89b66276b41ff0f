import { describe, expect, it } from 'vitest';
import { running } from '../../../webview/page/outcomes.ts';
import { recordPosts } from '../makeContext.ts';

// @vitest-environment happy-dom

describe('running', () => {
  it('shows finished, current and pending stages, and how much of the whole run is done', () => {
    const { posted, post } = recordPosts();
    const { node, update } = running('shop.xlsx', post);
    update({ stage: 'clean', fraction: 1 });
    update({ stage: 'fit', fraction: 0.42, detail: 'K = 5' });
    expect([...node.querySelectorAll('li')].map((item) => item.className)).toEqual([
      'finished',
      'finished',
      'finished',
      'finished',
      'current',
      'pending',
      'pending',
    ]);
    const current = node.querySelector('.current');
    expect(node.querySelector('progress')?.value).toBeCloseTo(78.02);
    expect(node.querySelector('.share')?.textContent).toBe('78%');
    expect(current?.getAttribute('aria-current')).toBe('step');
    expect(current?.textContent).toContain('K = 5');
    expect(node.querySelectorAll('progress:not([hidden])')).toHaveLength(1);
    node.querySelector<HTMLElement>('vscode-button')?.click();
    expect(posted).toEqual([['cancel']]);
  });
});
