import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sampleName, samples } from '../paths.ts';
import { makeBusyWorkbook } from './makeBusyWorkbook.ts';
import { readProfileTable } from './panelTable.ts';
import { measureProcessorTime } from './processorTime.ts';
import { workbenchAddress } from './server.ts';
import { openSession, type Session } from './session.ts';
import { Workbench } from './workbench.ts';

const busy = 'busy.xlsx';

describe('two windows on one folder', () => {
  let session: Session;
  let second: Workbench;

  beforeAll(async () => {
    session = await openSession(join(samples, sampleName));
    const { port, settingsFile } = inject('workbench');
    const browser = session.workbench.page.context().browser();
    if (browser === null) throw new Error('the window has no browser');
    second = await Workbench.open(browser, {
      address: workbenchAddress(port, session.folder),
      settingsFile,
    });
  });

  afterAll(() => session?.close());

  it('segment the same workbook at the same time, alike', async () => {
    const windows = [session.workbench, second];
    for (const window of windows) await window.contextMenu(window.file(sampleName), 'Segment this workbook');
    for (const window of windows) await window.panelDrawn();
    const [one, other] = await Promise.all(windows.map((window) => readProfileTable(window.panel)));
    expect(one?.length).toBeGreaterThan(1);
    expect(other).toEqual(one);
  });

  it('ask before one replaces the report of the other', async () => {
    const report = sampleName.replace('.xlsx', ' - segments.xlsx');
    await session.workbench.panel.getByRole('button', { name: 'Save report' }).click();
    await session.workbench.file(report).waitFor({ timeout: 60_000 });
    await second.panel.getByRole('button', { name: 'Save report' }).click();
    await second.dialog.getByRole('button', { name: 'Cancel' }).click();
    await second.close();
  });
});

describe('a window that is reloaded in the middle of a run', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession();
    const { workbench, folder } = session;
    await writeFile(join(folder, busy), makeBusyWorkbook());
    // Minutes of work, if nothing ends it.
    await workbench.editSettings({
      'segmentAi.mixture.starts': 100,
      'segmentAi.mixture.components': { min: 2, max: 30 },
    });
    await workbench.contextMenu(workbench.file(busy), 'Segment this workbook');
  });

  afterAll(() => session?.close());

  it('says that the run is gone, and ends its threads', async () => {
    const { workbench } = session;
    await workbench.panel.getByText(/K = \d+/).waitFor({ timeout: 60_000 });
    await workbench.stateKept();
    await workbench.reload();
    await workbench.panel.getByText('The run was cancelled.').waitFor({ timeout: 60_000 });
    // Seconds of processor time in five seconds: a run takes all of a core at least.
    await expect.poll(() => measureProcessorTime(5), { timeout: 60_000 }).toBeLessThan(2.5);
  });

  it('segments again when it is asked to', async () => {
    const { workbench } = session;
    await workbench.editSettings({ 'segmentAi.mixture.components': 2, 'segmentAi.mixture.starts': 1 });
    await workbench.panel.getByRole('button', { name: /Run again|Run again/ }).click();
    await workbench.panelDrawn();
    await expect
      .poll(async () => (await readProfileTable(workbench.panel)).length, { timeout: 60_000 })
      .toBe(2);
  });
});
