import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { read, utils } from 'xlsx';
import { MemoryFiles } from './memoryFiles.ts';

const scheme = 'segment-ai-autosave';
const sampleName = 'online-retail-sample.xlsx';

describe('A report that is saved after every run', () => {
  const files = new MemoryFiles();
  const workbook = vscode.Uri.from({ scheme, path: '/shop/sales.xlsx' });
  const report = vscode.Uri.from({ scheme, path: '/shop/sales - segments.xlsx' });
  let registration: vscode.Disposable;

  const setReport = async (value: true | undefined) => {
    const configuration = vscode.workspace.getConfiguration('segmentAi.report');
    for (const name of ['autoSave', 'transactions'])
      await configuration.update(name, value, vscode.ConfigurationTarget.Workspace);
  };

  /** 0 where there is none: the editor deletes what a renamed file replaces before it renames. */
  const modified = async (): Promise<number> =>
    vscode.workspace.fs.stat(report).then(
      ({ mtime }) => mtime,
      () => 0,
    );

  /** Segments, and waits until there is a report that is newer. */
  async function segmentUntilSaved(before: number): Promise<void> {
    await vscode.commands.executeCommand('segmentAi.segment', workbook);
    for (let tries = 0; tries < 300 && (await modified()) <= before; tries++) await sleep(100);
    assert.ok((await modified()) > before, 'no report was saved within 30 seconds');
  }

  before(async () => {
    registration = vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true });
    const sample = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, sampleName);
    await vscode.workspace.fs.createDirectory(vscode.Uri.from({ scheme, path: '/shop' }));
    await vscode.workspace.fs.writeFile(workbook, await vscode.workspace.fs.readFile(sample));
    await setReport(true);
  });

  after(async () => {
    await setReport(undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    registration.dispose();
  });

  it('has the transactions where they are wanted', async () => {
    await segmentUntilSaved(0);
    const { Sheets, SheetNames } = read(await vscode.workspace.fs.readFile(report), { dense: true });
    const purchases = SheetNames.filter((name) => name.endsWith(' purchases'));
    assert.ok(purchases.length > 1, SheetNames.join());
    const rows = purchases.map((name) => utils.sheet_to_json(Sheets[name]!, { range: 3 }).length);
    assert.equal(
      rows.reduce((sum, count) => sum + count),
      14_719,
    );
  });

  it('is replaced by that of the next run without a question', async () => {
    await segmentUntilSaved(await modified());
    assert.deepEqual(files.list('/shop').sort(), ['sales - segments.xlsx', 'sales.xlsx']);
  });

  it('is not replaced without a question once somebody has changed it', async () => {
    const notes = new TextEncoder().encode('my notes');
    await vscode.workspace.fs.writeFile(report, notes);
    // A test run refuses every dialog.
    await vscode.commands.executeCommand('segmentAi.segment', workbook);
    await sleep(2000);
    assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(report)).toString(), 'my notes');
    assert.deepEqual(files.list('/shop').sort(), ['sales - segments.xlsx', 'sales.xlsx']);
  });
});
