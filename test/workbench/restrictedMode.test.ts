import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleName, samples } from '../paths.ts';
import { readProfileTable } from './panelTable.ts';
import { makeFolder, openWindow, type Session } from './session.ts';

/** The folder's own: one that is safe, one that may take for ever, and one that says what is safe. */
const settings = {
  'segmentAi.mixture.components': 2,
  // Every invoice would be a cancelled one.
  'segmentAi.cleaning.cancelledInvoices': '.',
  'segmentAi.reading.limits': { ratio: 100, partMB: 1, totalMB: 1, memoryMB: 1024 },
};

describe('in a folder that is not trusted, a person', () => {
  let session: Omit<Session, 'folder'>;

  beforeAll(async () => {
    const folder = await makeFolder(join(samples, sampleName));
    await mkdir(join(folder, '.vscode'));
    await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    session = await openWindow(folder, {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      // The editor that grants the trust is a tab in every version.
      'workbench.editor.useModal': 'off',
    });
    await session.workbench.statusBar.getByText('Restricted Mode').waitFor();
  });

  afterAll(() => session?.close());

  const segment = () => {
    const { workbench } = session;
    return workbench.contextMenu(workbench.file(sampleName), 'Segment this workbook');
  };

  it("segments a workbook by the folder's settings, but for those on what is safe", async () => {
    const { workbench } = session;
    await segment();
    await workbench.panelDrawn();
    expect(await readProfileTable(workbench.panel)).toHaveLength(2);
    await workbench.screenshot('restricted mode');
  });

  it('saves the report', async () => {
    const { workbench } = session;
    await workbench.panel.getByRole('button', { name: 'Save report' }).click();
    await workbench.file(sampleName.replace('.xlsx', ' - segments.xlsx')).waitFor({ timeout: 60_000 });
  });

  it('has those settings hold as well, once the folder is trusted', async () => {
    const { workbench } = session;
    await workbench.runCommand('Workspaces: Manage Workspace Trust');
    const editor = workbench.page.locator('.workspace-trust-editor');
    await editor.getByRole('button', { name: 'Trust', exact: true }).click();
    await workbench.statusBar.getByText('Restricted Mode').waitFor({ state: 'hidden' });
    await workbench.closeEditor('Workspace Trust', editor);
    // The settings follow some moments later.
    const refusal = workbench.notification('segmentAi.reading.limits');
    const refused = async () => {
      await segment();
      return refusal.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(refused, { timeout: 60_000 }).toBe(true);
  });
});
