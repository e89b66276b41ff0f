import type { FrameLocator } from 'playwright-core';
import { openTab, showFace } from './panelTable.ts';

/** What the treemap tells while the mouse is over each of its tiles, line by line. */
export async function readTreemapLabels(panel: FrameLocator): Promise<string[]> {
  await openTab(panel, 'Segments');
  await showFace(panel, 'Map');
  await panel.locator('.treemap .tile-box').first().waitFor();
  const labels: string[] = [];
  for (const tile of await panel.locator('.treemap .tile-box').all()) {
    // The smallest are no larger than a stroke.
    await tile.hover({ force: true });
    const lines = await panel.locator('.hover-box > div').allTextContents();
    labels.push(lines.join('\n'));
  }
  await showFace(panel, 'List');
  return labels;
}
