import { describe, expect, it } from 'vitest';
import type { DoneState } from '../../src/messages/panelState.ts';
import { makePage } from './makePage.ts';
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
  const page = makePage();
  page.show(before);
  return page;
}

const names = () => [...document.querySelectorAll('.list tbody th.name')].map((head) => head.textContent);
const heads = () => [...document.querySelectorAll<HTMLElement>('.list th[scope="col"]')];

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

  it('leaves what is pointed out, and the table sorted', () => {
    const page = openPage();
    document.querySelectorAll<HTMLElement>('.segment-name')[3]?.click();
    const before = document.querySelector('[aria-pressed="true"]')?.textContent;
    const sorts = document.querySelectorAll<HTMLElement>('.sort');
    sorts[2]?.click();
    const orderedBefore = names();
    page.show(after);
    expect(names().map((name) => name?.replace('Gonewas: ', ''))).toEqual(orderedBefore);
    expect(heads()[2]?.getAttribute('aria-sort')).toBe('ascending');
    expect(document.querySelector('[aria-pressed="true"]')?.textContent).toBe(before);
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
    expect(document.querySelector('.visually-hidden')?.textContent).toMatch(/run again/);
    expect(document.querySelector('[aria-label="Naming rules"]')?.textContent).toMatch(/run again/);
  });
});
