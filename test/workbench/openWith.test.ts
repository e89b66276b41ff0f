import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleName, samples } from '../paths.ts';
import { openSession, type Session } from './session.ts';

const panelName = `Segments: ${sampleName}`;
const stale = 'Settings changed since this run.';
const patience = { timeout: 60_000 };

describe('a person opens a workbook with Segments', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(join(samples, sampleName));
    const { workbench } = session;
    // The window knows what extensions offer some seconds after it is there.
    await workbench.openContextMenu(workbench.file(sampleName), 'Segment this workbook');
    await workbench.page.keyboard.press('Escape');
  });

  afterAll(() => session?.close());

  const openWith = async (name: string) => {
    const { workbench } = session;
    await workbench.contextMenu(workbench.file(name), 'Open With...');
    await workbench.quickInput.locator('.monaco-list-row', { hasText: 'Segments' }).click();
  };

  const said = () => session.workbench.panel.getByRole('region', { name: 'Workbook' }).getByText(stale);

  it('and has its panel, in place of an editor', async () => {
    const { workbench } = session;
    await openWith(sampleName);
    await workbench.tab(panelName).waitFor(patience);
    await workbench.panelDrawn();
    await workbench.screenshot('opened with Segments');
    expect(await workbench.tab(/./).count()).toBe(1);
  });

  it('and has that panel again where it is open', async () => {
    const { workbench } = session;
    await openWith(sampleName);
    await workbench.page.waitForTimeout(1000);
    await workbench.panelDrawn();
    expect(await workbench.tab(/./).count()).toBe(1);
  });

  it('and is told when settings have changed since, also after the window was reloaded', async () => {
    const { workbench } = session;
    await workbench.editSettings({ 'segmentAi.cleaning.returns': 'net' });
    await said().waitFor(patience);
    await workbench.screenshot('settings changed');
    await workbench.stateKept();
    await workbench.reload();
    await said().waitFor(patience);
  });

  it('and sees the segments under these once it is run again', async () => {
    const { workbench } = session;
    await workbench.panel.getByRole('region', { name: 'Workbook' }).getByText('Run again').click();
    await said().waitFor({ state: 'hidden' });
    await workbench.panelDrawn();
    expect(await said().count()).toBe(0);
  });

  it('and can tell it from one of the same name in another folder', async () => {
    const { workbench, folder } = session;
    await mkdir(join(folder, 'north'));
    await cp(join(samples, sampleName), join(folder, 'north', sampleName));
    await workbench.file('north').click();
    const copies = workbench.file(sampleName);
    await expect.poll(() => copies.count()).toBe(2);
    await workbench.contextMenu(copies.first(), 'Segment this workbook');
    await workbench.tab(`${panelName} — north`).waitFor(patience);
    await expect.poll(() => workbench.tab(/^Segments: .* — folder-/).count()).toBe(1);
    await workbench.panelDrawn();
    await workbench.screenshot('two of one name');
    await workbench.tab(`${panelName} — north`).hover();
    await workbench
      .tab(`${panelName} — north`)
      .getByRole('button', { name: /^Close/ })
      .click();
    await expect.poll(() => workbench.tab(panelName).count()).toBe(1);
    expect(workbench.pageErrors).toEqual([]);
  });
});
