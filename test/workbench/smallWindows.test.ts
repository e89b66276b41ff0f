import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTab, showFace } from './panelTable.ts';
import { openSegmentedSample, type Session } from './session.ts';

/** Inner sizes of the page: one that is low, one that is narrow, one that is both. */
const small = [
  [1000, 600],
  [600, 900],
  [400, 600],
] as const;

describe('a person sees the segments in a small window', () => {
  let session: Session;
  const panel = () => session.workbench.panel;
  const list = () => panel().getByRole('group', { name: 'Segments', exact: true });
  const map = () => panel().locator('.treemap');
  /** The share of a part that is on the screen, from 0 to 1; of one that is higher than that, of as much of it. */
  const onScreen = (part: ReturnType<typeof map>) =>
    part.evaluate((node) => {
      const { top, bottom, height } = node.getBoundingClientRect();
      return (Math.min(bottom, window.innerHeight) - top) / Math.min(height, window.innerHeight);
    });
  /** What of the first lines is cut off at an edge of them. */
  const cutOff = () =>
    panel()
      .locator('.result > header')
      .evaluate((header) => {
        const { bottom, right } = header.getBoundingClientRect();
        const parts = [...header.querySelectorAll('*')].filter((each) => each.checkVisibility());
        return parts
          .filter((each) => !each.classList.contains('visually-hidden'))
          .filter((each) => {
            const box = each.getBoundingClientRect();
            return box.bottom > bottom + 1 || box.right > right + 1;
          })
          .map((each) => each.outerHTML.slice(0, 80));
      });

  beforeAll(async () => {
    session = await openSegmentedSample();
    await openTab(panel(), 'Segments');
  });

  afterAll(() => session?.close());

  it('has the list and the map together where there is room, without a choice', async () => {
    await session.workbench.resizePage(1500, 900);
    await expect.poll(() => map().isVisible()).toBe(true);
    expect(await list().isVisible()).toBe(true);
    expect(await panel().getByRole('radio', { name: 'Map', exact: true }).isVisible()).toBe(false);
    expect(await onScreen(map())).toBe(1);
  });

  it.each(small)('sees whichever of them is chosen on the first screen at %i x %i', async (width, height) => {
    await session.workbench.resizePage(width, height);
    for (const [face, seen, other] of [
      ['Map', map(), list()],
      ['List', list(), map()],
    ] as const) {
      await showFace(panel(), face);
      await seen.waitFor();
      expect(await other.isVisible()).toBe(false);
      expect(await onScreen(seen)).toBeGreaterThan(0.25);
      await session.workbench.screenshot(`small window ${width} ${face}`);
    }
  });

  it.each(small)('sees all of the first lines, none of which scrolls, at %i x %i', async (width, height) => {
    await session.workbench.resizePage(width, height);
    expect(await cutOff()).toEqual([]);
    const header = panel().locator('.result > header');
    expect(await header.evaluate((node) => node.scrollHeight - node.clientHeight)).toBeLessThanOrEqual(0);
    const more = panel().locator('.warnings summary').first();
    if (await more.isVisible()) await more.click();
    expect(await cutOff()).toEqual([]);
  });

  it('finds the choice again after a reload', async () => {
    await session.workbench.resizePage(600, 900);
    await showFace(panel(), 'Map');
    await map().waitFor();
    await session.workbench.stateKept();
    await session.workbench.reload();
    await session.workbench.panelDrawn();
    await map().waitFor();
    expect(await list().isVisible()).toBe(false);
  });
});
