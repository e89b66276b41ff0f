import { setTimeout as sleep } from 'node:timers/promises';
import type { FrameLocator, Locator } from 'playwright-core';

/** What the treemap tells when the mouse is over each of its tiles, line by line. */
export async function readTreemapLabels(panel: FrameLocator): Promise<string[]> {
  // The first slice is the whole map.
  const [, ...tiles] = await panel.locator('g.treemaplayer g.slice').all();
  const labels: string[] = [];
  for (const tile of tiles) {
    // In a corner: over the middle of a group is one of its parts.
    await tile.hover({ position: { x: 6, y: 6 } });
    labels.push(await readLabel(panel.locator('g.hoverlayer g.hovertext'), labels.at(-1)));
  }
  return labels;
}

/** The label once it is another than that of the tile before. */
async function readLabel(label: Locator, previous: string | undefined): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const lines = await label.locator('tspan.line').allTextContents();
    const text = lines.join('\n').replaceAll('\u00a0', ' ');
    if (text !== '' && text !== previous) return text;
    await sleep(50);
  }
  throw new Error(`A tile showed no label of its own after ${previous}`);
}
