import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBusyWorkbook } from './makeBusyWorkbook.ts';
import { measureProcessorTime } from './processorTime.ts';
import { openSession, type Session } from './session.ts';

const name = 'busy.xlsx';

describe('a person cancels a run', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
    const { workbench, folder } = session;
    await writeFile(join(folder, name), makeBusyWorkbook());
    await writeFile(join(folder, 'notes.md'), '');
    // Minutes of work: only cancelling can end it soon.
    await workbench.editSettings({
      'segmentAi.mixture.starts': 100,
      'segmentAi.mixture.components': { min: 2, max: 30 },
    });
    await workbench.contextMenu(workbench.file(name), 'Segment this workbook');
    const toast = workbench.progress(`Segmenting ${name}`);
    while (displays.at(-1)?.pages !== 1 || displays.at(-1)?.notifications !== 0)
      displays.push({ pages: await heading().count(), notifications: await toast.count() });
  });

  /** Of the run's progress, one look after the other. */
  const displays: { readonly notifications: number; readonly pages: number }[] = [];
  const heading = () => session.workbench.panel.getByRole('heading', { name: `Segmenting ${name}` });

  afterAll(() => session?.close());

  it('sees in a notification that it has begun, and once the page of the panel is there in that alone', () => {
    // The page may come between a look at it and one at the notification.
    expect(displays).toContainEqual({ notifications: 1, pages: expect.any(Number) });
    expect(displays.at(-1)).toEqual({ notifications: 0, pages: 1 });
  });

  it('sees the stages pass in the panel, and nowhere else', async () => {
    const { workbench } = session;
    await workbench.panel.getByText(/K = \d+/).waitFor({ timeout: 60_000 });
    expect(await workbench.progress(`Segmenting ${name}`).count()).toBe(0);
    await workbench.screenshot('progress in the panel');
  });

  it('sees them in a notification while the panel is hidden, and in the panel again after that', async () => {
    const { workbench } = session;
    const toast = workbench.progress(`Segmenting ${name}`);
    await workbench.file('notes.md').dblclick();
    await expect.poll(() => toast.textContent(), { timeout: 60_000 }).toMatch(/K = \d+/);
    await workbench.screenshot('progress in a notification');
    await workbench.tab(`Segments: ${name}`).click();
    await heading().waitFor();
    await toast.waitFor({ state: 'hidden' });
    await workbench.tab('notes.md').click();
    await toast.waitFor();
  });

  it('cancels, and is told so', async () => {
    const { workbench } = session;
    const toast = workbench.progress(`Segmenting ${name}`);
    await toast.getByRole('button', { name: 'Cancel' }).click();
    await toast.waitFor({ state: 'hidden' });
    await workbench.statusBar.getByText(`Segmenting ${name} was cancelled.`).waitFor();
    await workbench.tab(`Segments: ${name}`).click();
    await workbench.panel.getByText('The run was cancelled.').waitFor();
  });

  it('has an idle machine again', async () => {
    await expect.poll(() => measureProcessorTime(3), { timeout: 30_000 }).toBeLessThanOrEqual(1);
  });
});
