import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRules } from '../../src/pipeline/naming/defaultRules.ts';
import truth from '../fixtures/sampleTruth.json' with { type: 'json' };
import { sampleName } from '../paths.ts';
import { countCustomers, readFact, readProfileTable } from './panelTable.ts';
import { openBrowserOnly, type Session } from './session.ts';

const reportName = sampleName.replace('.xlsx', ' - segments.xlsx');

describe('in a browser without a server, a person', () => {
  let session: Omit<Session, 'folder'>;

  beforeAll(async () => {
    session = await openBrowserOnly();
  });

  afterAll(() => session?.close());

  it('copies the sample into the folder and segments it', async () => {
    const { workbench } = session;
    await workbench.runCommand('Segment AI: Open the Sample Workbook');
    await workbench.quickInput.getByText('In the folder shop').click();
    await workbench.file(sampleName).waitFor();
    await workbench.notification(sampleName).getByRole('button', { name: 'Segment this workbook' }).click();
    await workbench.panelDrawn();
    expect(await readFact(workbench.panel, 'Customers')).toBe(truth.customers);
    expect(await readFact(workbench.panel, 'Rows kept')).toBe(truth.kept);
    expect(countCustomers(await readProfileTable(workbench.panel))).toBe(truth.customers);
  });

  it('saves the report beside it', async () => {
    const { workbench } = session;
    await workbench.panel.getByRole('button', { name: 'Save report' }).click();
    await workbench.notification('Saved').waitFor();
    await workbench.file(reportName).waitFor();
  });

  it('opens it with Segments, in place of an editor', async () => {
    const { workbench } = session;
    await workbench.runCommand('View: Close All Editors');
    await workbench.contextMenu(workbench.file(sampleName), 'Open With...');
    await workbench.quickInput.locator('.monaco-list-row', { hasText: 'Segments' }).click();
    await workbench.tab(`Segments: ${sampleName}`).waitFor({ timeout: 60_000 });
    await workbench.panelDrawn();
    await workbench.screenshot('opened with Segments, in the browser');
    expect(await workbench.tab(/./).count()).toBe(1);
    expect(await readFact(workbench.panel, 'Customers')).toBe(truth.customers);
  });

  it('sends nothing to anybody', () => {
    expect(session.workbench.externalRequests).toEqual([]);
  });
});

describe('in German, a person', () => {
  let session: Omit<Session, 'folder'>;

  beforeAll(async () => {
    session = await openBrowserOnly('de');
  });

  afterAll(() => session?.close());

  it('reads German from the palette to the names of the segments', async () => {
    const { workbench } = session;
    await workbench.runCommand('Segment AI: Beispiel-Arbeitsmappe öffnen');
    await workbench.quickInput.getByText('Im Ordner shop').click();
    await workbench
      .notification(sampleName)
      .getByRole('button', { name: 'Diese Arbeitsmappe segmentieren' })
      .click();
    await workbench.panelDrawn();
    await workbench.panel.getByRole('button', { name: 'Bericht speichern' }).waitFor();
    const names = (await readProfileTable(workbench.panel)).map(({ name }) => name);
    const english = Object.values(defaultRules).map(({ name }) => name);
    const common = ['VIP', 'Champions'];
    expect(names.filter((name) => english.includes(name) && !common.includes(name))).toEqual([]);
    await workbench.screenshot('in German');
  });
});
