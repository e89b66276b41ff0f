import { describe, expect, it } from 'vitest';
import type { DoneState } from '../../src/messages/panelState.ts';
import { createFormats } from '../../webview/controls/formats.ts';
import { Page } from '../../webview/page/page.ts';
import { sampleResult } from './sampleResult.ts';
import { sampleSummary } from './sampleSummary.ts';

// @vitest-environment happy-dom

const before: DoneState = { type: 'done', name: 'shop.xlsx', ...sampleResult };
const segments = sampleSummary.segments.map((each) => (each.id === 10 ? { ...each, name: 'Gone' } : each));
const after: DoneState = {
  ...before,
  summary: { ...sampleSummary, segments },
  renaming: { type: 'renamed', formerNames: { 10: 'Lost' } },
};

function openPage() {
  const page = new Page(document.body, {
    post: () => {},
    formats: createFormats('en-US'),
    draw: async () => {},
    erase: () => {},
    listCustomers: async () => ({ total: 0, from: 0, customers: [] }),
    onViewState: () => {},
  });
  page.show(before);
  return page;
}

const names = () =>
  [...document.querySelectorAll('.profiles th.name')].slice(1).map((head) => head.textContent);
const heads = () => [...document.querySelectorAll<HTMLElement>('.profiles th[scope="col"]')];

describe('a page whose segments get other names', () => {
  it('marks the names that changed, and no other', () => {
    openPage().show(after);
    expect(names()).toHaveLength(10);
    expect(names().filter((name) => name?.includes('was:'))).toEqual(['Gonewas: Lost']);
  });

  it('announces them', () => {
    openPage().show(after);
    expect(document.querySelector('.visually-hidden')?.textContent).toBe('Renamed: Lost is now Gone.');
  });

  it('leaves opened rows open and the table sorted', () => {
    const page = openPage();
    document.querySelectorAll<HTMLElement>('.disclosure')[3]?.click();
    const sorts = document.querySelectorAll<HTMLElement>('.sort');
    sorts[2]?.click();
    sorts[2]?.click();
    const orderedBefore = names();
    page.show(after);
    expect(names().map((name) => name?.replace('Gonewas: ', ''))).toEqual(orderedBefore);
    expect(heads()[2]?.getAttribute('aria-sort')).toBe('ascending');
    const opened = [...document.querySelectorAll('.disclosure[aria-expanded="true"]')];
    expect(opened.map((button) => button.textContent)).toEqual(["Can't Lose Them"]);
    expect(document.querySelectorAll('.detail:not([hidden])')).toHaveLength(1);
  });

  it('does not take the focus from an editor', () => {
    const page = openPage();
    document.querySelector<HTMLElement>('.disclosure')?.focus();
    Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => false });
    page.show(after);
    expect(document.activeElement?.tagName).not.toBe('H1');
    Reflect.deleteProperty(document, 'hasFocus');
  });

  it('says that a result without its worker is behind the rules', () => {
    openPage().show({ ...before, renaming: { type: 'outdated' } });
    expect(document.querySelector('.visually-hidden')?.textContent).toMatch(/re-run/);
    expect(document.querySelector('[aria-label="Naming rules"]')?.textContent).toMatch(/re-run/);
  });
});
