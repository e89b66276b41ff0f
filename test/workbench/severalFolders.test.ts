import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleName, samples } from '../paths.ts';
import { readProfileTable } from './panelTable.ts';
import { makeFolder, openWindow, type Session } from './session.ts';

/** Two shops, each a folder with settings of its own. */
const shops = { north: 2, south: 3 };

/** Dates that can be read both ways. */
const orders = Array.from({ length: 40 }, (_, i) => {
  const [first, second] = [1 + (i % 12), 1 + ((i * 5) % 12)].map((part) => String(part).padStart(2, '0'));
  return `N${i},c${i % 17},${first}/${second}/2011,${10 + i}`;
});

describe('in a workspace of several folders, a person', () => {
  let root: string;
  let session: Omit<Session, 'folder'>;

  beforeAll(async () => {
    root = await makeFolder();
    for (const [shop, components] of Object.entries(shops)) {
      await mkdir(join(root, shop, '.vscode'), { recursive: true });
      await cp(join(samples, sampleName), join(root, shop, `${shop}.xlsx`));
      await writeFile(join(root, shop, 'open.csv'), ['Order,Customer,Date,Amount', ...orders].join('\n'));
      await writeFile(
        join(root, shop, '.vscode', 'settings.json'),
        JSON.stringify({ 'segmentAi.mixture.components': components }),
      );
    }
    await writeFile(
      join(root, 'shops.code-workspace'),
      JSON.stringify({ folders: Object.keys(shops).map((path) => ({ path })), settings: {} }),
    );
    session = await openWindow(join(root, 'shops.code-workspace'));
  });

  afterAll(() => session?.close());

  const readKept = async (shop: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, shop, '.vscode', 'settings.json'), 'utf8'))['segmentAi.workbooks'];

  it.each(Object.entries(shops))(
    "segments a workbook of %s by that folder's own settings",
    async (shop, components) => {
      const { workbench } = session;
      await workbench.contextMenu(workbench.file(`${shop}.xlsx`), 'Segment this workbook');
      await workbench.tab(`Segments: ${shop}.xlsx`).waitFor();
      await workbench.panelDrawn();
      expect(await readProfileTable(workbench.panel)).toHaveLength(components);
    },
  );

  it('has an answer kept for that folder alone, where another has a workbook of the same name', async () => {
    const { workbench } = session;
    const asked = workbench.panel.locator('.card.open fieldset', { hasText: 'How should dates like' });
    const copies = workbench.file('open.csv');
    await workbench.contextMenu(copies.first(), 'Segment this workbook');
    await asked.locator('label', { hasText: 'Day first' }).locator('input').check();
    await asked.waitFor({ state: 'detached' });
    await workbench.panel.locator('[data-key="segment"]:not([disabled])').click();
    await workbench.panelDrawn();
    expect(await readKept('north')).toEqual({ 'open.csv': { 'dates.order': 'dmy' } });
    await workbench.contextMenu(copies.last(), 'Segment this workbook');
    await asked.waitFor();
    expect(await readKept('south')).toBeUndefined();
  });
});
