import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { read, utils } from 'xlsx';
import manifest from '../../../package.json' with { type: 'json' };
import english from '../../../package.nls.json' with { type: 'json' };
import truth from '../../fixtures/sampleTruth.json' with { type: 'json' };
import { delocalize } from '../../manifest/localize.ts';

const sampleName = 'online-retail-sample.xlsx';
const commands = ['segment', 'openSample', 'rerun', 'saveReport', 'exportCustomers', 'editRules'].map(
  (name) => `segmentAi.${name}`,
);

const extension = () => {
  const found = vscode.extensions.getExtension('segment-ai.segment-ai');
  assert.ok(found, 'the extension is not there');
  return found;
};

const besideSample = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
};

const sample = () => besideSample(sampleName);
const report = () => besideSample(sampleName.replace('.xlsx', ' - segments.xlsx'));

const panels = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('segmentAi.panel'),
    );

async function eventually<Value>(find: () => Promise<Value | undefined> | Value | undefined): Promise<Value> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await find();
    if (found !== undefined) return found;
    await sleep(100);
  }
  throw new Error('Nothing came of it within 30 seconds.');
}

const readFile = async (uri: vscode.Uri): Promise<Uint8Array | undefined> =>
  vscode.workspace.fs.readFile(uri).then(
    (bytes) => bytes,
    () => undefined,
  );

describe('Segment AI in its host', () => {
  let untouched: Uint8Array | undefined;

  before(async () => {
    untouched = await readFile(sample());
    assert.ok(untouched, 'the sample is not there');
  });

  it('sleeps until it is asked', () => {
    assert.equal(extension().isActive, false);
    assert.deepEqual(manifest.activationEvents, [
      'onWebviewPanel:segmentAi.panel',
      'onWalkthrough:segment-ai.segment-ai#start',
    ]);
  });

  it('opens one panel for the workbook that the command is given', async () => {
    await vscode.commands.executeCommand('segmentAi.segment', sample());
    const [panel, ...others] = await eventually(() => (panels().length > 0 ? panels() : undefined));
    assert.equal(panel?.label, `Segments: ${sampleName}`);
    assert.equal(others.length, 0);
    assert.equal(extension().isActive, true);
  });

  it('opens no other panel for it by "Open With … Segments"', async () => {
    await vscode.commands.executeCommand('vscode.openWith', sample(), 'segmentAi.editor');
    const editors = () =>
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter(({ input }) => input instanceof vscode.TabInputCustom);
    await eventually(() => (editors().length === 0 ? true : undefined));
    assert.deepEqual(
      panels().map(({ label }) => label),
      [`Segments: ${sampleName}`],
    );
  });

  it('registers its commands', async () => {
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      commands.filter((command) => !registered.includes(command)),
      [],
    );
  });

  it('gives every setting its default', () => {
    const groups: { properties: object }[] = manifest.contributes.configuration;
    const properties = Object.assign({}, ...groups.map((group) => group.properties));
    const settings: Record<string, { default?: unknown }> = delocalize(properties, english);
    assert.ok(Object.keys(settings).length > 0);
    for (const [key, { default: expected }] of Object.entries(settings)) {
      assert.deepEqual(vscode.workspace.getConfiguration().inspect(key)?.defaultValue, expected, key);
    }
  });

  it('saves the report beside the workbook, with every customer in it', async () => {
    // Not awaited: the command ends when its notification is closed.
    void vscode.commands.executeCommand('segmentAi.saveReport');
    const { Sheets } = read(await eventually(() => readFile(report())), { dense: true });
    const firstColumns = Object.values(Sheets).map((sheet) =>
      utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).map(([first]) => String(first)),
    );
    const missing = Object.keys(truth.perCustomer).filter(
      (id) => !firstColumns.some((column) => column.includes(id)),
    );
    assert.deepEqual(missing, []);
  });

  it('leaves a report as it is when nobody answers the question whether to replace it', async () => {
    const before = await readFile(report());
    // A test run refuses every dialog.
    await vscode.commands.executeCommand('segmentAi.saveReport').then(undefined, () => undefined);
    await sleep(1000);
    assert.deepEqual(await readFile(report()), before);
  });

  it('keeps the workbook as it was', async () => {
    assert.deepEqual(await readFile(sample()), untouched);
  });

  it('completes naming rules in settings.json', async () => {
    const uri = besideSample('.vscode/settings.json');
    const text = '{ "segmentAi.naming.rules": { "champions": {  } } }';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const position = document.positionAt(text.indexOf('{  }') + 2);
    const labels = await eventually(async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        position,
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.includes('name') ? found : undefined;
    });
    assert.ok(labels.includes('priority'), labels.join());
  });
});
