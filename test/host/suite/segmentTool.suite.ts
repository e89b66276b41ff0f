import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import truth from '../../fixtures/sampleTruth.json' with { type: 'json' };

const sampleName = 'online-retail-sample.xlsx';
const name = 'segment_workbook';

async function invoke(path: string): Promise<string> {
  const { token } = new vscode.CancellationTokenSource();
  const input = { path };
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
  return content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}

describe('the tool for language models', () => {
  it('is there, with what it takes', () => {
    const tool = vscode.lm.tools.find((each) => each.name === name);
    assert.ok(tool, 'the tool is not there');
    assert.deepEqual(Object.keys(tool.inputSchema ?? {}), ['type', 'properties', 'required']);
  });

  it('gives the segments, with all customers in them', async () => {
    const answer = JSON.parse(await invoke(sampleName));
    assert.equal(answer.customers, truth.customers);
    assert.equal(answer.orders, truth.invoices);
    const customers = answer.segments.map((segment: { customers: number }) => segment.customers);
    assert.equal(
      customers.reduce((sum: number, count: number) => sum + count, 0),
      truth.customers,
    );
    assert.ok(answer.segments.every((segment: { name: string }) => segment.name !== ''));
  });

  it('gives nobody away', async () => {
    const answer = await invoke(sampleName);
    const told = Object.keys(truth.perCustomer).filter((id) => new RegExp(`\\b${id}\\b`).test(answer));
    assert.deepEqual(told, []);
  });

  it('reads a workbook by what is kept for it alone, under its path in the folder', async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const rows = Array.from({ length: 24 }, (_, i) => `c${i % 9},0${1 + (i % 9)}/01/2011,${5 + i}`);
    const text = new TextEncoder().encode(['Customer,Date,Amount', ...rows].join('\n'));
    for (const name of ['open.csv', 'more/open.csv'])
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), text);
    const kept = { 'more/open.csv': { 'dates.order': 'dmy' } };
    const configuration = vscode.workspace.getConfiguration('segmentAi', folder);
    await configuration.update('workbooks', kept, vscode.ConfigurationTarget.WorkspaceFolder);
    try {
      assert.match(JSON.parse(await invoke('more/open.csv')).period.last, /^2011-01-09/);
      await assert.rejects(invoke('open.csv'), /set segmentAi\.dates\.order/);
    } finally {
      await configuration.update('workbooks', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
  });

  it('says in one sentence what is wrong with a path', async () => {
    await assert.rejects(invoke('nowhere.xlsx'), /There is no file “nowhere.xlsx” in the open folders/);
  });
});
