import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession, type Session } from './session.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** No day is above 12, so that nothing tells days from months. */
const orders = Array.from({ length: 60 }, (_, i) => {
  const [first, second] = [1 + (i % 12), 1 + ((i * 5) % 12)].map((part) => String(part).padStart(2, '0'));
  return `N${i},c${i % 17},${first}/${second}/2011,${10 + i}`;
});

/** Two shops' columns of customers, under titles that say something else. */
const files = { 'orders.csv': 'Salesperson', 'sales.csv': 'Clerk' };

describe('files that leave choices open', () => {
  let made: string;
  let session: Session;

  beforeAll(async () => {
    made = await temporaryFolder();
    for (const [name, customer] of Object.entries(files))
      await writeFile(join(made, name), [`Order,${customer},Date,Amount`, ...orders].join('\n'));
    session = await openSession(...Object.keys(files).map((name) => join(made, name)));
  });

  afterAll(async () => {
    await session?.close();
    await rm(made, { recursive: true });
  });

  const segment = (name: string) => {
    const { workbench } = session;
    return workbench.contextMenu(workbench.file(name), 'Segment this workbook');
  };

  const answer = async (question: string, label: string) => {
    const { panel } = session.workbench;
    const asked = panel.locator('.card.open fieldset', { hasText: question });
    await asked.waitFor();
    await session.workbench.screenshot(`question ${label}`);
    await asked.locator('label', { hasText: label }).locator('input').check();
    await asked.waitFor({ state: 'detached' });
  };

  const goOn = async () => {
    await session.workbench.panel.locator('[data-key="segment"]:not([disabled])').click();
  };

  const isDrawn = async (name: string) => {
    await session.workbench.tab(`Segments: ${name}`).waitFor();
    await session.workbench.panelDrawn();
  };

  const readKept = async () =>
    JSON.parse(await readFile(join(session.folder, '.vscode', 'settings.json'), 'utf8'));

  const ofOrders = { 'orders.csv': { columns: { customer: 'Salesperson' }, 'dates.order': 'dmy' } };

  it('are segmented after their questions are answered, and the answers are kept in the workspace', async () => {
    await segment('orders.csv');
    await answer('Which column is the customer?', 'Salesperson');
    await answer('How should dates like', 'Day first');
    await goOn();
    await isDrawn('orders.csv');
    expect(await readKept()).toEqual({ 'segmentAi.workbooks': ofOrders });
  });

  it('are each asked about: what was answered for one does not hold for another that lacks its title', async () => {
    await segment('sales.csv');
    await answer('Which column is the customer?', 'Clerk');
    await answer('How should dates like', 'Month first');
    await goOn();
    await isDrawn('sales.csv');
    expect(await readKept()).toEqual({
      'segmentAi.workbooks': {
        ...ofOrders,
        'sales.csv': { columns: { customer: 'Clerk' }, 'dates.order': 'mdy' },
      },
    });
  });

  it('are segmented without a question the next time, also after the window was reloaded', async () => {
    const { workbench } = session;
    const kept = await readKept();
    for (const again of [async () => {}, () => workbench.reload()]) {
      await workbench.runCommand('View: Close All Editors');
      for (const name of Object.keys(files))
        await workbench.tab(`Segments: ${name}`).waitFor({ state: 'detached' });
      await again();
      for (const name of Object.keys(files)) {
        await segment(name);
        await isDrawn(name);
      }
    }
    expect(await readKept()).toEqual(kept);
  });
});
