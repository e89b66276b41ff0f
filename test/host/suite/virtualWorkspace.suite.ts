import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { read } from 'xlsx';
import { MemoryFiles } from './memoryFiles.ts';

const scheme = 'segment-ai-memory';
const sampleName = 'online-retail-sample.xlsx';

describe('A workbook that lies on no disk', () => {
  const files = new MemoryFiles();
  const workbook = vscode.Uri.from({ scheme, path: '/shop/sales 2011.xlsx' });
  const report = vscode.Uri.from({ scheme, path: '/shop/sales 2011 - segments.xlsx' });
  let registration: vscode.Disposable;

  before(async () => {
    registration = vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true });
    const sample = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, sampleName);
    await vscode.workspace.fs.createDirectory(vscode.Uri.from({ scheme, path: '/shop' }));
    await vscode.workspace.fs.writeFile(workbook, await vscode.workspace.fs.readFile(sample));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    registration.dispose();
  });

  it('is segmented, and its report is saved beside it, whole', async () => {
    await vscode.commands.executeCommand('segmentAi.segment', workbook);
    void vscode.commands.executeCommand('segmentAi.saveReport');
    for (let tries = 0; tries < 300 && !files.has(report); tries++) await sleep(100);
    const { SheetNames } = read(await vscode.workspace.fs.readFile(report));
    assert.ok(SheetNames.includes('Segments'), SheetNames.join());
    assert.deepEqual(files.list('/shop').sort(), ['sales 2011 - segments.xlsx', 'sales 2011.xlsx']);
  });

  it('is told of when it is gone', async () => {
    const gone = vscode.Uri.from({ scheme, path: '/shop/gone.xlsx' });
    // Shown as an error of the panel, not thrown at whoever ran the command.
    await vscode.commands.executeCommand('segmentAi.segment', gone);
    assert.deepEqual(files.list('/shop').length, 2);
  });

  it('leaves nothing behind when its file system is full', async () => {
    await vscode.workspace.fs.delete(report);
    await vscode.commands.executeCommand('segmentAi.segment', workbook);
    files.isFull = true;
    await vscode.commands.executeCommand('segmentAi.saveReport').then(undefined, () => undefined);
    await sleep(1000);
    files.isFull = false;
    assert.deepEqual(files.list('/shop'), ['sales 2011.xlsx']);
  });
});
