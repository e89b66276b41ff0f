import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { PipelineClient } from '../../../src/host/client/pipelineClient.ts';
import { Cancelled } from '../../../src/messages/channel.ts';
import { startGuardedThread } from '../../../src/node/threads.ts';
import type { Stage } from '../../../src/pipeline/progress/progress.ts';
import { shopText } from '../../hostile/shop.ts';
import { countHeld, runFile, settle, startClient } from './workers.ts';

const sampleName = 'online-retail-sample.xlsx';
const stages: readonly Stage[] = ['read', 'clean', 'rfm', 'standardize', 'fit', 'value', 'name'];
/** Threads and files that Node itself may start and keep, its pool's for one. */
const slack = 6;

const workspaceFile = (name: string): string =>
  vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name).fsPath;

const panelTabs = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('segmentAi.panel'),
    );

describe('A long day in the host', () => {
  let folder: string;
  let shop: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'segment-ai-'));
    shop = join(folder, 'shop.csv');
    await writeFile(shop, shopText());
  });

  after(() => rm(folder, { recursive: true, force: true }));

  for (const stage of stages) {
    it(`ends a run that is cancelled at the stage "${stage}", with its threads and files`, async () => {
      const before = countHeld();
      const cancel = new AbortController();
      const client = startClient();
      const run = runFile(client, workspaceFile(sampleName), {
        signal: cancel.signal,
        onProgress: (progress) => {
          if (progress.stage === stage) cancel.abort();
        },
      });
      await assert.rejects(run, Cancelled);
      assert.equal(client.ended, true);
      const { threads, files } = await settle(before);
      assert.ok(threads <= before.threads + slack, `${threads} threads, ${before.threads} before`);
      assert.ok(files <= before.files + slack, `${files} files, ${before.files} before`);
    });
  }

  it('runs ten workbooks at once, each in its own panel, and ends their threads with the panels', async function () {
    this.timeout(180_000);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await sleep(500);
    const before = countHeld();
    const names = Array.from({ length: 10 }, (_, i) => `ten-${i}.xlsx`);
    for (const name of names) await copyFile(workspaceFile(sampleName), workspaceFile(name));
    const runs = names.map((name) =>
      vscode.commands.executeCommand('segmentAi.segment', vscode.Uri.file(workspaceFile(name))),
    );
    await Promise.all(runs);
    const labels = panelTabs().map(({ label }) => label);
    assert.deepEqual(labels.sort(), names.map((name) => `Segments: ${name}`).sort());
    await vscode.window.tabGroups.close(panelTabs());
    const { threads } = await settle(before);
    assert.ok(threads <= before.threads + slack, `${threads} threads, ${before.threads} before`);
    for (const name of names) await rm(workspaceFile(name));
  });

  it('finishes a run although settings are changed in the middle of it', async () => {
    const configuration = vscode.workspace.getConfiguration('segmentAi');
    const report = workspaceFile('settings - segments.xlsx');
    await copyFile(workspaceFile(sampleName), workspaceFile('settings.xlsx'));
    await configuration.update('mixture.components', 2, vscode.ConfigurationTarget.Workspace);
    const run = vscode.commands.executeCommand(
      'segmentAi.segment',
      vscode.Uri.file(workspaceFile('settings.xlsx')),
    );
    await sleep(300);
    await configuration.update('mixture.components', 3, vscode.ConfigurationTarget.Workspace);
    await configuration.update('naming.preset', 'seed', vscode.ConfigurationTarget.Workspace);
    await run;
    assert.equal(panelTabs().length, 1);
    await configuration.update('mixture.components', undefined, vscode.ConfigurationTarget.Workspace);
    await configuration.update('naming.preset', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.window.tabGroups.close(panelTabs());
    await rm(report, { force: true });
    await rm(workspaceFile('settings.xlsx'));
  });

  it('runs a hundred times in a row without growing', async function () {
    this.timeout(300_000);
    const run = async () => {
      const client = startClient();
      await runFile(client, shop, { settings: { 'mixture.components': { min: 1, max: 3 } } });
      client.dispose();
    };
    for (let i = 0; i < 10; i++) await run();
    const before = { ...(await settle(countHeld())), heap: usedHeap() };
    for (let i = 0; i < 100; i++) await run();
    const held = await settle(before);
    const after = { ...held, heap: usedHeap() };
    const grown = (after.heap - before.heap) / 2 ** 20;
    this.test!.title +=
      ` (heap ${grown.toFixed(1)} MB more, threads ${before.threads} -> ${after.threads}, files ${before.files} -> ${after.files})`;
    assert.ok(grown < 10, `${grown} MB`);
    assert.ok(after.threads <= before.threads + slack, `${after.threads} threads, ${before.threads} before`);
    assert.ok(after.files <= before.files + slack, `${after.files} files, ${before.files} before`);
  });

  it('ends a worker of which nothing is heard, and says so', async () => {
    const script = join(folder, 'hang.cjs');
    await writeFile(script, 'for (;;);');
    const before = countHeld();
    const client = new PipelineClient(
      () => startGuardedThread(script),
      () => {},
      500,
    );
    await assert.rejects(runFile(client, shop), /no response for/);
    const { threads } = await settle(before);
    assert.ok(threads <= before.threads + slack, `${threads} threads, ${before.threads} before`);
  });

  it('says so when a worker dies or ends by itself', async () => {
    for (const code of ['throw new Error("defect");', 'process.exit(3);', 'null.x;']) {
      const script = join(folder, 'die.cjs');
      await writeFile(script, `require('node:worker_threads').parentPort.on('message', () => { ${code} });`);
      const details: string[] = [];
      const client = new PipelineClient(
        () => startGuardedThread(script),
        (detail) => details.push(detail),
      );
      await assert.rejects(runFile(client, shop), /failed unexpectedly; the log says more/);
      assert.equal(details.length, 1);
    }
  });

  it('ends a worker that takes all memory before it takes the host with it', async function () {
    this.timeout(120_000);
    const script = join(folder, 'devour.cjs');
    await writeFile(
      script,
      'const held = []; setInterval(() => held.push(new Uint8Array(64 << 20).fill(1)), 1);',
    );
    const client = new PipelineClient(
      () => startGuardedThread(script),
      () => {},
    );
    await assert.rejects(runFile(client, shop), /needs more than [\d.]+ GB of memory/);
  });

  it('leaves no report when its panel is closed while it is written', async () => {
    await copyFile(workspaceFile(sampleName), workspaceFile('closed.xlsx'));
    await vscode.commands.executeCommand('segmentAi.segment', vscode.Uri.file(workspaceFile('closed.xlsx')));
    void vscode.commands.executeCommand('segmentAi.saveReport').then(undefined, () => {});
    await vscode.window.tabGroups.close(panelTabs());
    await sleep(2000);
    const entries = await vscode.workspace.fs.readDirectory(vscode.workspace.workspaceFolders![0]!.uri);
    const left = entries.map(([name]) => name).filter((name) => /tmp/.test(name));
    assert.deepEqual(left, []);
    await rm(workspaceFile('closed.xlsx'));
    // In time it was written whole, or it was not written.
    const report = await readFile(workspaceFile('closed - segments.xlsx')).catch(() => undefined);
    if (report) assert.equal(report.subarray(0, 2).toString(), 'PK');
    await rm(workspaceFile('closed - segments.xlsx'), { force: true });
  });
});

/** Bytes in use after everything that can be let go is. */
function usedHeap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
