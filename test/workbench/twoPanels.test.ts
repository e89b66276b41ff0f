import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleName, samples } from '../paths.ts';
import { makeBusyWorkbook } from './makeBusyWorkbook.ts';
import { measureProcessorTime } from './processorTime.ts';
import { openSession, type Session } from './session.ts';

const busyName = 'busy.xlsx';
const patience = { timeout: 60_000 };

describe('a person has two workbooks open', () => {
  let session: Session;
  const segment = (name: string) =>
    session.workbench.contextMenu(session.workbench.file(name), 'Segment this workbook');
  const title = () => session.workbench.panel.getByRole('heading', { level: 1 }).textContent();

  beforeAll(async () => {
    session = await openSession(join(samples, sampleName));
    const { workbench, folder } = session;
    await writeFile(join(folder, busyName), makeBusyWorkbook());
    await workbench.editSettings({
      'segmentAi.mixture.starts': 100,
      'segmentAi.mixture.components': { min: 2, max: 30 },
    });
  });

  afterAll(() => session?.close());

  it('starts the one while the other is being segmented, each in a panel of its own', async () => {
    const { workbench } = session;
    await segment(busyName);
    await workbench.panel.getByRole('heading', { name: `Segmenting ${busyName}` }).waitFor(patience);
    await workbench.editSettings({});
    await segment(sampleName);
    await workbench.panelDrawn();
    expect(await title()).toBe(sampleName);
    expect(await workbench.tab(/^Segments: /).count()).toBe(2);
    await workbench.tab(`Segments: ${busyName}`).click();
    await workbench.panel.getByRole('heading', { name: `Segmenting ${busyName}` }).waitFor();
  });

  it('comes back to the panel that a workbook has', async () => {
    const { workbench } = session;
    await segment(sampleName);
    await expect.poll(title, patience).toBe(sampleName);
    await workbench.panelDrawn();
    expect(await workbench.tab(/^Segments: /).count()).toBe(2);
  });

  it('ends a run from its page', async () => {
    const { workbench } = session;
    await workbench.tab(`Segments: ${busyName}`).click();
    await workbench.panel.getByRole('button', { name: 'Cancel' }).click();
    await workbench.panel.getByText('The run was cancelled.').waitFor();
  });

  it('ends a run by closing its panel, and has an idle machine again', async () => {
    const { workbench } = session;
    await workbench.editSettings({
      'segmentAi.mixture.starts': 100,
      'segmentAi.mixture.components': { min: 2, max: 30 },
    });
    await workbench.panel.getByRole('button', { name: 'Run again' }).click();
    await workbench.panel.getByRole('heading', { name: `Segmenting ${busyName}` }).waitFor(patience);
    const tab = workbench.tab(`Segments: ${busyName}`);
    await tab.hover();
    await tab.getByRole('button', { name: /^Close/ }).click();
    await tab.waitFor({ state: 'detached' });
    await expect.poll(() => measureProcessorTime(3), patience).toBeLessThanOrEqual(1);
    await expect.poll(title).toBe(sampleName);
  });

  it('meets no error', () => {
    expect(session.workbench.pageErrors).toEqual([]);
  });
});
