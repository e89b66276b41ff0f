import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleName, samples } from '../paths.ts';
import { openSession, type Session } from './session.ts';

const command = 'Segment AI: Segment this workbook';
const panelName = `Segments: ${sampleName}`;

describe('a person reaches the command by every way', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(join(samples, sampleName));
    const { workbench, folder } = session;
    await cp(join(samples, sampleName), join(folder, 'LOUD.XLSX'));
    await writeFile(join(folder, 'garbage.xlsx'), 'This is no workbook. '.repeat(100));
    await writeFile(join(folder, 'notes.md'), '# Notes\n');
    await workbench.file('garbage.xlsx').waitFor();
  });

  afterAll(() => session?.close());

  it('is asked for a workbook when the palette is used with nothing open', async () => {
    const { workbench } = session;
    await workbench.runCommand(command);
    await workbench.quickInput.getByText(sampleName).first().waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.quickInput.waitFor({ state: 'hidden' });
  });

  it('finds the item for .XLSX too, and not for a text', async () => {
    const { workbench } = session;
    await workbench.openContextMenu(workbench.file('LOUD.XLSX'), 'Segment this workbook');
    await workbench.page.keyboard.press('Escape');
    await workbench.openContextMenu(workbench.file('notes.md'), 'Download...');
    expect(await workbench.menuItem('Segment this workbook').count()).toBe(0);
    await workbench.page.keyboard.press('Escape');
  });

  it('segments the workbook of the active editor from the palette', async () => {
    const { workbench } = session;
    await workbench.file(sampleName).dblclick();
    await workbench.tab(sampleName).waitFor();
    await workbench.runCommand(command);
    await workbench.tab(panelName).waitFor();
    await workbench.panelDrawn();
  });

  it("segments the workbook from its editor's tab", async () => {
    const { workbench } = session;
    await workbench.tab(panelName).getByRole('button', { name: /Close/ }).click();
    await workbench.tab(panelName).waitFor({ state: 'hidden' });
    await workbench.contextMenu(workbench.tab(sampleName), 'Segment this workbook');
    await workbench.tab(panelName).waitFor();
    await workbench.panelDrawn();
  });

  it('reads one clear sentence about a file that is no workbook', async () => {
    const { workbench } = session;
    await workbench.contextMenu(workbench.file('garbage.xlsx'), 'Segment this workbook');
    const notification = workbench.notification('Show Log');
    await notification.waitFor();
    const text = await notification.locator('.notification-list-item-message').textContent();
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/error:|\bat \w+ \(|undefined|stack/i);
  });
});
