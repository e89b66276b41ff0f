import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSegmentedSample, type Session } from './session.ts';

const tabs = ['segments', 'customers', 'movement', 'data', 'model'] as const;

/** Inner sizes of the page. */
const sizes = [
  [1500, 900],
  [400, 700],
] as const;

describe('a person works without a mouse', () => {
  let session: Session;
  const panel = () => session.workbench.panel;
  const press = (key: string) => session.workbench.page.keyboard.press(key);
  const body = () => panel().locator('body');
  /** What has the focus, as a person calls it. */
  const focused = () =>
    body().evaluate(() => {
      const { activeElement: node } = document;
      const isNone = node === null || node === document.body;
      return isNone ? 'nothing' : (node.getAttribute('aria-label') ?? node.textContent ?? '').trim();
    });
  /** Along the tabs with the arrow keys. */
  const open = async (tab: (typeof tabs)[number]) => {
    await panel().locator('[role=tab][aria-selected=true]').first().focus();
    await press('Home');
    for (let at = 0; at < tabs.indexOf(tab); at++) await press('ArrowRight');
    await press('Enter');
    await panel().locator(`#panel-${tab}:not([hidden])`).waitFor();
    await expect.poll(() => panel().locator('[aria-busy=true]:visible').count()).toBe(0);
  };
  /** Acts with the keys on what is found, and says what has the focus then. */
  const act = async (selector: string, ...keys: readonly string[]) => {
    await panel().locator(`${selector} >> visible=true`).first().focus();
    for (const key of keys) await press(key);
    await session.workbench.page.waitForTimeout(800);
    return focused();
  };
  /** Marks what has the focus, and says what is wrong with how it is shown; undefined where nothing has it. */
  const markStop = () =>
    body().evaluate(() => {
      const { activeElement: node } = document;
      if (node === null || node === document.body) return undefined;
      node.setAttribute('data-stop', '');
      const hasOutline = (each: Element | null) => {
        if (each === null) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      };
      const isRinged = hasOutline(node) || hasOutline(node.closest('label'));
      return isRinged ? '' : `no ring: ${node.outerHTML.slice(0, 120)}`;
    });
  /** Controls in sight that no stop was at; of a group with one stop, one is enough. */
  const listMissed = () =>
    body().evaluate(() => {
      const controls = 'a[href], button, input, select, textarea, summary, vscode-button, [tabindex]';
      const missed = [...document.querySelectorAll<HTMLElement>(controls)].filter(
        (node) =>
          !node.hasAttribute('data-stop') &&
          node.checkVisibility({ visibilityProperty: true }) &&
          node.tabIndex >= 0 &&
          !node.matches(':disabled, [disabled]') &&
          !(node instanceof HTMLInputElement && node.type === 'radio' && !node.checked),
      );
      for (const node of document.querySelectorAll('[data-stop]')) node.removeAttribute('data-stop');
      return missed.map((node) => node.outerHTML.slice(0, 120));
    });

  beforeAll(async () => {
    session = await openSegmentedSample();
  });

  afterAll(() => session?.close());

  it.each(sizes)(
    'comes to all that can be done in each tab and out again, at %i x %i',
    async (width, height) => {
      await session.workbench.resizePage(width, height);
      for (const tab of tabs) {
        await open(tab);
        await panel().locator('h1').first().focus();
        const odd: string[] = [];
        let isOut = false;
        for (let stops = 0; stops < 150 && !isOut; stops++) {
          await press('Tab');
          const wrong = await markStop();
          isOut = wrong === undefined;
          if (wrong) odd.push(wrong);
        }
        expect([tab, isOut, odd, await listMissed()]).toEqual([tab, true, [], []]);
      }
    },
  );

  it.each(sizes)('has the focus somewhere after all that is done, at %i x %i', async (width, height) => {
    await session.workbench.resizePage(width, height);
    await open('segments');
    expect(await act('.choice input:checked', 'ArrowRight')).not.toBe('nothing');
    expect(await act('.list thead .sort', 'Enter')).toMatch(/segments$/);
    const name = await act('.list tbody .segment-name', 'Enter');
    expect(await panel().locator('.list [aria-pressed=true]').textContent()).toBe(name);
    for (const edit of ['Rename', 'Edit'])
      expect(await act(`.pane button[aria-label^="${edit}:"]`, 'Enter', 'Escape')).toMatch(`${edit}:`);
    expect(await act('.top-customers', 'Shift+Tab')).not.toBe('nothing');
    expect(await act('.pane button:text-is("Show all")', 'Enter')).toBe('Customers');
    expect(await act('vscode-button:text-is("Show all customers")', 'Enter')).toBe('Search customers by id');
    expect(await act('.drop-down summary', 'Enter', 'Tab', 'Space', 'Space', 'Escape')).toBe('All segments');
    expect(await act('.customers .sort', 'Enter')).toBe('Customer');
    await act('.customers .rows [role=row][tabindex="0"]', 'ArrowDown', 'Enter');
    await panel().locator('.customer-card').waitFor();
    expect(await act('.customer-card h2', 'Escape')).not.toBe('nothing');
    await act('#panel-customers vscode-button:has-text("Export")', 'Enter');
    await session.workbench.quickInput.waitFor();
    await press('Escape');
    await expect.poll(focused).toMatch(/^Export \d+ customers$/);
    await open('movement');
    expect(await act('.list-bar .choice input:checked', 'ArrowRight')).not.toBe('nothing');
    expect(await act('.list-bar .choice input:checked', 'ArrowLeft')).not.toBe('nothing');
    expect(await act('.movement select', 'ArrowUp')).toBe('From');
    expect(await act('.flows button[tabindex="0"]', 'ArrowDown', 'Enter')).not.toBe('nothing');
    await open('data');
    expect(await act('#panel-data .link', 'Enter', 'Enter')).not.toBe('nothing');
    await act('#panel-data vscode-button', 'Enter');
    await panel().locator('.checking .chip').first().waitFor();
    expect(await focused()).toMatch(/^Check the data/);
    const chip = await act('.chip', 'Enter', 'ArrowDown', 'Escape');
    expect(chip).toContain('Invoice');
    await act('vscode-button:text-is("Back to the segments")', 'Enter');
    await panel().locator('#panel-model').waitFor({ state: 'attached' });
    await expect.poll(focused).not.toBe('nothing');
    await open('model');
    expect(await act('summary:text-is("All values of K")', 'Enter')).toBe('All values of K');
    await act('button[aria-label="Show K = 3"]', 'Enter');
    await panel().getByText('Showing K = 3 (your choice).').waitFor();
    expect(await focused()).not.toBe('nothing');
    await act('#panel-model vscode-button:has-text("Use best")', 'Enter');
    await session.workbench.panelDrawn();
    expect(await focused()).not.toBe('nothing');
    await act('summary:text-is("All values of K")', 'Enter');
  });
});
