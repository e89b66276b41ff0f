import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { defaultRules } from '../../src/pipeline/naming/defaultRules.ts';
import { sampleName, samples } from '../paths.ts';
import { openTab, readProfileTable } from './panelTable.ts';
import { makeFolder, openSegmentedSample, openWindow, type Session } from './session.ts';

const patience = { timeout: 30_000 };
/** Without automatic saving, so that what is typed is not what is saved. */
const inSettings = (rules: unknown) => ({ 'files.autoSave': 'off', 'segmentAi.naming.rules': rules });

describe('a person names segments', () => {
  let session: Session;
  let rulesFile: string;
  /** The id and the name of a default rule that names a segment of the sample. */
  let rule: string;
  let given: string;

  const names = async () =>
    (await readProfileTable(session.workbench.panel)).map(({ name }) => name).join('\n');
  const marks = async () =>
    (await readProfileTable(session.workbench.panel)).map(({ renamed }) => renamed).join('\n');
  const notes = () => session.workbench.panel.getByRole('region', { name: 'Naming rules', exact: true });
  const writeRules = (text: string) => writeFile(rulesFile, text);
  const rulesEditor = () => session.workbench.page.locator('.monaco-editor[data-uri$="segment-rules.json"]');

  /** Puts a text in place of an editor's. */
  async function paste(editor: Locator, text: string): Promise<void> {
    const { page } = session.workbench;
    await editor.locator('.view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('ControlOrMeta+V');
  }

  /** The text of the Markdown preview. */
  async function readPreview(): Promise<string> {
    const texts = session.workbench.page
      .frames()
      .map((frame) =>
        frame.evaluate(() => document.querySelector('.markdown-body')?.textContent ?? '').catch(() => ''),
      );
    return (await Promise.all(texts)).join('');
  }

  beforeAll(async () => {
    session = await openSegmentedSample();
    const { folder } = session;
    rulesFile = join(folder, '.vscode', 'segment-rules.json');
    await mkdir(join(folder, '.vscode'));
    const shown = await names();
    const [id, { name }] = Object.entries(defaultRules).find(([, each]) => shown.includes(each.name)) ?? [
      '',
      { name: '' },
    ];
    [rule, given] = [id, name];
    expect(rule).not.toBe('');
  });

  afterAll(() => session?.close());

  it('opens a file with the one rule of the selected segment, and no other', async () => {
    const { workbench } = session;
    const { panel } = workbench;
    await openTab(panel, 'Segments');
    await panel.locator('.list .segment-name', { hasText: given }).first().click();
    await workbench.panel.getByRole('button', { name: 'Edit naming rules' }).first().click();
    await rulesEditor().waitFor();
    const written = parse(await readFile(rulesFile, 'utf8'));
    expect(Object.keys(written)).toEqual([rule]);
    expect(written[rule].name).toBe(given);
    await rulesEditor()
      .getByText(/^Matches /)
      .first()
      .waitFor({ timeout: 60_000 });
    await workbench.screenshot('naming-file');
    await rm(rulesFile);
    await workbench.runCommand('View: Close Editor');
  });

  it('renames a segment in its place, sees it at once, and takes it back', async () => {
    const { workbench } = session;
    const { panel } = workbench;
    await openTab(panel, 'Segments');
    const pane = panel.locator('.pane');
    if ((await pane.getByRole('button', { name: 'Name of the segment' }).count()) === 0)
      await panel.locator('.list .segment-name', { hasText: given }).first().click();
    await pane.getByRole('button', { name: 'Name of the segment' }).click();
    await pane.getByRole('textbox').fill('Our Best');
    await pane.getByRole('textbox').press('Enter');
    await expect.poll(() => pane.locator('h2').textContent(), patience).toContain('Our Best');
    expect(parse(await readFile(rulesFile, 'utf8'))).toEqual({ [rule]: { name: 'Our Best' } });
    await workbench.screenshot('naming-in-place');
    await workbench
      .notification('The naming rule was changed.')
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect.poll(() => pane.locator('h2').textContent(), patience).toContain(given);
    expect(existsSync(rulesFile)).toBe(false);
  });

  it('sees the panel change as soon as a rule is saved, without a run, and what it was before', async () => {
    const { workbench } = session;
    await workbench.editSettings(inSettings({ [rule]: { name: 'Crowned Heads' } }));
    await expect.poll(names, patience).toContain('Crowned Heads');
    expect(await marks()).toContain(`was: ${given}`);
    expect(await workbench.panel.getByRole('status').textContent()).toMatch(
      /^Renamed: .* is now Crowned Heads/,
    );
    expect(await workbench.panel.getByRole('heading', { name: /^Segmenting/ }).count()).toBe(0);
    await workbench.screenshot('naming-renamed');
  });

  it('is told in the panel what is wrong with a rule, and keeps the other names', async () => {
    const { workbench } = session;
    const broken = { [rule]: { name: 'Crowned Heads' }, mine: { when: { rr: { min: 3 } } } };
    await workbench.editSettings(inSettings(broken));
    await expect.poll(() => notes().textContent(), patience).toContain('unknown condition "when.rr"');
    expect(await names()).toContain('Crowned Heads');
  });

  it('has the rules of a shared file win over the settings, from the moment it is there', async () => {
    await writeRules(`{\n  // ours\n  "${rule}": { "name": "Team Name" },\n}\n`);
    await expect.poll(names, patience).toContain('Team Name');
    await expect.poll(() => notes().count(), patience).toBe(0);
    await writeRules(`{ "${rule}": { "name": "Team Name II" } }\n`);
    await expect.poll(names, patience).toContain('Team Name II');
  });

  it('opens the shared file to edit the rules, and reads there what is wrong while typing', async () => {
    const { workbench } = session;
    await workbench.panel.getByRole('button', { name: 'Edit naming rules' }).click();
    await rulesEditor().waitFor();
    await paste(rulesEditor(), `{ "${rule}": { "name": "Typed", "priority": "first" } }`);
    await workbench.runCommand('Problems: Focus on Problems View');
    const problems = workbench.page.locator('.markers-panel');
    await problems.getByText(`"priority" of rule “${rule}” must be a number`).waitFor();
    await workbench.screenshot('naming-problems');
    await paste(rulesEditor(), `{ "${rule}": { "name": "Typed" } }`);
    await rulesEditor()
      .getByText(/^Matches Typed: \d+ customers/)
      .waitFor();
    await problems.getByText('must be a number').waitFor({ state: 'hidden' });
    await workbench.runCommand('View: Hide Panel');
    expect(await names()).toContain('Team Name II');
  });

  it('sees what unsaved rules would take, and follows what is typed', async () => {
    const { workbench } = session;
    await rulesEditor().locator('.view-lines').click();
    await workbench.runCommand('Segment AI: Try Naming Rules');
    await expect.poll(readPreview, patience).toContain('Typed');
    expect(await readPreview()).toContain(`Naming rules tried on ${sampleName}`);
    await workbench.screenshot('naming-trial');
    await paste(rulesEditor(), `{ "${rule}": { "name": "Typed on" } }`);
    await expect.poll(readPreview, patience).toContain('Typed on');
    expect(await readFile(rulesFile, 'utf8')).toContain('Team Name II');
    await workbench
      .tab(/Preview Naming rules/)
      .getByRole('button', { name: /Close/ })
      .click();
    await workbench.page.keyboard.press('Escape');
  });

  it('goes on with the last sound rules when the file is broken, and is told so', async () => {
    const { workbench } = session;
    await paste(rulesEditor(), `{ "${rule}": { "name": "Half`);
    await workbench.page.keyboard.press('ControlOrMeta+S');
    await expect
      .poll(() => notes().textContent(), patience)
      .toContain(
        '.vscode/segment-rules.json has a syntax error in line 1; until it is fixed, the rules from before apply',
      );
    expect(await names()).toContain('Team Name II');
  });

  it('has the settings back when the file is deleted', async () => {
    await rm(rulesFile);
    await expect.poll(names, patience).toContain('Crowned Heads');
  });

  it('is asked before the rules are reset, and has the default names back', async () => {
    const { workbench } = session;
    const { settingsFile } = inject('workbench');
    await workbench.runCommand('Segment AI: Reset Naming Rules');
    await workbench.dialog.getByText('Remove the naming rules from your user settings?').waitFor();
    await workbench.dialog.getByRole('button', { name: 'Cancel' }).click();
    await workbench.dialog.waitFor({ state: 'hidden' });
    expect(await readFile(settingsFile, 'utf8')).toContain('Crowned Heads');
    await workbench.runCommand('Segment AI: Reset Naming Rules');
    await workbench.dialog.getByRole('button', { name: 'Reset', exact: true }).click();
    await expect.poll(marks, patience).toContain('was: Crowned Heads');
    expect((await names()).split('\n')).toContain(given);
    expect(await readFile(settingsFile, 'utf8')).not.toContain('segmentAi.naming.rules');
  });
});

describe('a person renames a segment where the editor hears of no change to the file', () => {
  let session: Session;

  beforeAll(async () => {
    const folder = await makeFolder(join(samples, sampleName));
    session = {
      folder,
      ...(await openWindow(folder, { 'files.watcherExclude': { '**/.vscode/**': true } })),
    };
    const { workbench } = session;
    await workbench.contextMenu(workbench.file(sampleName), 'Segment this workbook');
    await workbench.panelDrawn();
  });

  afterAll(() => session?.close());

  it('sees it at once, and takes it back', async () => {
    const { workbench } = session;
    const { panel } = workbench;
    await panel.locator('.list .segment-name').first().click();
    const pane = panel.locator('.pane');
    const heading = () => pane.locator('h2').textContent();
    const given = await heading();
    await pane.getByRole('button', { name: 'Name of the segment' }).click();
    await pane.getByRole('textbox').fill('Our Best');
    await pane.getByRole('textbox').press('Enter');
    await expect.poll(heading, patience).toContain('Our Best');
    await workbench
      .notification('The naming rule was changed.')
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect.poll(heading, patience).toBe(given);
  });
});
