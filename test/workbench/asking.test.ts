import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleName, samples } from '../paths.ts';
import { openSession, type Session } from './session.ts';

/** No day is above 12, so that nothing tells days from months. */
const orders = Array.from({ length: 60 }, (_, i) => {
  const [first, second] = [1 + (i % 12), 1 + ((i * 5) % 12)].map((part) => String(part).padStart(2, '0'));
  return `N${i},c${i % 17},${first}/${second}/2011,${10 + i}`;
});

describe('a file that leaves a choice open', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(join(samples, sampleName));
    const { workbench, folder } = session;
    await writeFile(join(folder, 'orders.csv'), ['Order,Customer,Date,Amount', ...orders].join('\n'));
    await workbench.file('orders.csv').waitFor();
  });

  afterAll(() => session?.close());

  it('is segmented after its question is answered, and the answer is kept in the workspace', async () => {
    const { workbench, folder } = session;
    await workbench.contextMenu(workbench.file('orders.csv'), 'Segment this workbook');
    await workbench.quickInput.getByText('How are dates such as').waitFor();
    await workbench.screenshot('question');
    await workbench.quickInput.getByText('Day first').click();
    await workbench.panelDrawn();
    const settings = JSON.parse(await readFile(join(folder, '.vscode', 'settings.json'), 'utf8'));
    expect(settings).toEqual({ 'segmentAi.dates.order': 'dmy' });
  });

  it('is segmented without a question the next time', async () => {
    const { workbench } = session;
    await workbench.runCommand('View: Close All Editors');
    await workbench.page.getByRole('tab', { name: 'Segments: orders.csv' }).waitFor({ state: 'detached' });
    await workbench.contextMenu(workbench.file('orders.csv'), 'Segment this workbook');
    await workbench.panelDrawn();
    expect(await workbench.quickInput.isVisible()).toBe(false);
  });
});
