import { describe, expect, it } from 'vitest';
import { namingNotes } from '../../../webview/page/namingNotes.ts';
import { recordPosts } from '../makeContext.ts';

// @vitest-environment happy-dom

describe('namingNotes', () => {
  it('says nothing where all is well', () => {
    expect(namingNotes([], undefined, () => {})).toEqual([]);
    expect(namingNotes([], { type: 'renamed', formerNames: { 1: 'Lost' } }, () => {})).toEqual([]);
  });

  it('lists what is wrong with the rules, literally, under a heading with the way to them', () => {
    const { posted, post } = recordPosts();
    const [node] = namingNotes(['Rule <b> is off.', 'Two.'], undefined, post);
    expect(node?.querySelector('h2')?.textContent).toBe('Naming rules');
    expect([...node!.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Rule <b> is off.',
      'Two.',
    ]);
    node?.querySelector<HTMLElement>('vscode-button')?.click();
    expect(posted).toEqual([['editRules']]);
  });

  it('says that a result is behind the rules', () => {
    const [node] = namingNotes([], { type: 'outdated' }, () => {});
    expect(node?.textContent).toContain('run again to use them');
  });
});
