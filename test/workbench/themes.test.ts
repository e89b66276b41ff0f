import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './accessibility.ts';
import { openTab } from './panelTable.ts';
import { openSegmentedSample, type Session } from './session.ts';

/** Each of another kind than the one before, the workbench's own light one being before the first. */
const themes = [
  ['Dark 2026', 'vscode-dark'],
  ['Light 2026', 'vscode-light'],
  ['Default High Contrast', 'vscode-high-contrast'],
  ['Default High Contrast Light', 'vscode-high-contrast-light'],
  ['Solarized Light', 'vscode-light'],
] as const;

const tabs = ['Segments', 'Customers', 'Movement', 'Data', 'Model'] as const;

describe('a person sees the panel in each kind of theme', () => {
  let session: Session;
  const panel = () => session.workbench.panel;
  const overflow = () =>
    panel()
      .locator('body')
      .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  /** Of a button's text, while it has the focus, to its ground; axe does not look into the element. */
  const contrastOnFocus = async (name: string): Promise<number> => {
    const button = panel().locator('vscode-button', { hasText: name });
    await button.focus();
    const [ink, ground, page] = await button.evaluate((node) => {
      const { color, backgroundColor } = getComputedStyle(node.shadowRoot!.querySelector('.base')!);
      const root = getComputedStyle(document.documentElement);
      return [color, backgroundColor, root.getPropertyValue('--vscode-editor-background')];
    });
    return contrast(readColour(ink!), over(readColour(ground!), readColour(page!)));
  };

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
        .evaluate((body) => getComputedStyle(body).color);
      await openTab(panel(), 'Model');
      await workbench.panelDrawn();
      const title = panel().locator('.criteria .xtitle');
      await expect
        .poll(async () => toHex(await title.evaluate((node) => getComputedStyle(node).fill)))
        .toBe(toHex(ink));
      for (const width of [1100, 600, 400]) {
        await session.workbench.resizePage(width, 800);
        for (const tab of tabs) {
          await openTab(panel(), tab);
          await workbench.panelDrawn();
          await workbench.screenshot(`panel ${kind} ${width} ${tab}`);
          // The charts follow the width a moment later.
          await expect.poll(overflow).toBeLessThanOrEqual(0);
          expect(await findViolations(panel())).toEqual([]);
        }
      }
      await session.workbench.resizePage(1100, 800);
      expect(await contrastOnFocus('Save report')).toBeGreaterThan(4.5);
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

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** Of `#010203` or `rgba(1, 2, 3, 0.4)`. */
function readColour(text: string): Colour {
  const hex = text
    .trim()
    .match(/^#(..)(..)(..)/)
    ?.slice(1);
  const [red = 0, green = 0, blue = 0, opacity = 1] =
    hex?.map((channel) => Number.parseInt(channel, 16)) ?? text.match(/[\d.]+/g)?.map(Number) ?? [];
  return [red, green, blue, opacity];
}

const over = ([red, green, blue, opacity]: Colour, page: Colour): Colour => {
  const mix = (channel: number, below: number) => opacity * channel + (1 - opacity) * below;
  return [mix(red, page[0]), mix(green, page[1]), mix(blue, page[2]), 1];
};

/** As WCAG 2.2 has it, 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const luminance = (colour: Colour) => {
    const [red, green, blue] = colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}
