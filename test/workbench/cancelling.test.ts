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
    // Minutes of work: only cancelling can end it soon.
    await workbench.editSettings({
      'segmentAi.mixture.starts': 100,
      'segmentAi.mixture.components': { min: 2, max: 30 },
    });
    await workbench.contextMenu(workbench.file(name), 'Segment this workbook');
  });

  afterAll(() => session?.close());

  it('sees the stages pass in a notification and in the panel', async () => {
    const { workbench } = session;
    const toast = workbench.progress(`Segmenting ${name}`);
    await toast.waitFor();
    await expect.poll(() => toast.textContent(), { timeout: 60_000 }).toMatch(/K = \d+/);
    await workbench.panel.getByRole('heading', { name: `Segmenting ${name}` }).waitFor();
  });

  it('cancels, and is told so', async () => {
    const { workbench } = session;
    const toast = workbench.progress(`Segmenting ${name}`);
    await toast.getByRole('button', { name: 'Cancel' }).click();
    await toast.waitFor({ state: 'hidden' });
    await workbench.statusBar.getByText(`Segmenting ${name} was cancelled.`).waitFor();
    await workbench.panel.getByText('The run was cancelled.').waitFor();
  });

  it('has an idle machine again', async () => {
    await expect.poll(() => measureProcessorTime(3), { timeout: 30_000 }).toBeLessThanOrEqual(1);
  });
});
