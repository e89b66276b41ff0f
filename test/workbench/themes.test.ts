import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './accessibility.ts';
import { openTab } from './panelTable.ts';
import { openSegmentedSample, type Session } from './session.ts';

/** Each of another kind than the one before, the workbench's own light one being before the first. */
const themes = [
  ['Default Dark Modern', 'vscode-dark'],
  ['Default Light Modern', 'vscode-light'],
  ['Default High Contrast', 'vscode-high-contrast'],
  ['Default High Contrast Light', 'vscode-high-contrast-light'],
] as const;

const tabs = ['Segments', 'Customers', 'Movement', 'Data', 'Model'] as const;

describe('a person sees the panel in each kind of theme', () => {
  let session: Session;
  const panel = () => session.workbench.panel;
  /** The width of the page, which follows that of the window. */
  const narrowTo = async (width: number) => {
    const { page } = session.workbench;
    const before = await panel()
      .locator('body')
      .evaluate(() => window.innerWidth);
    await page.setViewportSize({ width: (page.viewportSize()?.width ?? 0) - before + width, height: 900 });
    await expect
      .poll(() =>
        panel()
          .locator('body')
          .evaluate(() => window.innerWidth),
      )
      .toBe(width);
  };
  const overflow = () =>
    panel()
      .locator('body')
      .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  beforeAll(async () => {
    session = await openSegmentedSample();
    await panel().locator('.list .segment-name').nth(1).click();
    for (const tab of tabs) {
      await openTab(panel(), tab);
      for (const summary of await panel().locator('summary:visible').all()) await summary.click();
    }
  });

  afterAll(() => session?.close());

  it.each(themes)(
    '%s: charts follow at once, nothing serious is wrong, nothing is cut off',
    async (theme, kind) => {
      const { workbench } = session;
      await workbench.editSettings({ 'workbench.colorTheme': theme });
      await panel().locator(`body.${kind}`).waitFor();
      await workbench.panelDrawn();
      const ink = await panel()
        .locator('body')
        .evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-foreground'),
        );
      await openTab(panel(), 'Model');
      await workbench.panelDrawn();
      const title = panel().locator('.criteria .xtitle');
      await expect
        .poll(async () => toHex(await title.evaluate((node) => getComputedStyle(node).fill)))
        .toBe(ink.trim().toLowerCase());
      for (const width of [1100, 600, 400]) {
        await narrowTo(width);
        for (const tab of tabs) {
          await openTab(panel(), tab);
          await workbench.panelDrawn();
          await workbench.screenshot(`panel ${kind} ${width} ${tab}`);
          // The charts follow the width a moment later.
          await expect.poll(overflow).toBeLessThanOrEqual(0);
          expect(await findViolations(panel())).toEqual([]);
        }
      }
      await narrowTo(1100);
    },
  );

  it('breaks nothing at a zoom of 200 %', async () => {
    // A window of 1560 pixels has half as many for its page then.
    await session.workbench.page.setViewportSize({ width: 780, height: 450 });
    for (const tab of tabs) {
      await openTab(panel(), tab);
      await session.workbench.panelDrawn();
      await session.workbench.screenshot(`panel zoomed ${tab}`);
      // The charts follow the width a moment later.
      await expect.poll(overflow).toBeLessThanOrEqual(0);
    }
  });
});

/** `rgb(1, 2, 3)` as `#010203`. */
function toHex(colour: string): string {
  const [red, green, blue] = colour.match(/\d+/g)?.map(Number) ?? [];
  return `#${[red, green, blue].map((channel) => (channel ?? 0).toString(16).padStart(2, '0')).join('')}`;
}
