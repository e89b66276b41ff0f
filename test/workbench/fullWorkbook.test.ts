import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullWorkbook } from '../paths.ts';
import { countCustomers, openTab, readFact, readProfileTable } from './panelTable.ts';
import { openSession, type Session } from './session.ts';

const name = basename(fullWorkbook);
const themes = [
  { theme: 'Default Dark Modern', kind: 'vscode-dark', picture: 'panel-dark' },
  { theme: 'Default Light Modern', kind: 'vscode-light', picture: 'panel-light' },
];

describe.skipIf(!existsSync(fullWorkbook))(
  'a person segments Online Retail II, a million rows (skipped without ../shared/data)',
  () => {
    let session: Session;

    beforeAll(async () => {
      session = await openSession(fullWorkbook);
    });

    afterAll(() => session?.close());

    it('finds the command in the context menu', async () => {
      const { workbench } = session;
      await workbench.openContextMenu(workbench.file(name), 'Segment this workbook');
      await workbench.screenshot('context-menu');
      await workbench.page.keyboard.press('Escape');
    });

    it('sees the 5,878 customers of its truth', async () => {
      const { workbench } = session;
      await workbench.contextMenu(workbench.file(name), 'Segment this workbook');
      await workbench.panelDrawn(110_000);
      expect(await readFact(workbench.panel, 'Customers')).toBe(5878);
      expect(await readFact(workbench.panel, 'Orders')).toBe(36_969);
      expect(await readFact(workbench.panel, 'Rows kept')).toBe(805_549);
      expect(countCustomers(await readProfileTable(workbench.panel))).toBe(5878);
    });

    it.each(themes)('reads the panel under $theme', async ({ theme, kind, picture }) => {
      const { workbench } = session;
      await workbench.editSettings({ 'workbench.colorTheme': theme });
      await workbench.panel.locator(`body.${kind}`).waitFor();
      await sleep(1000);
      await workbench.panelDrawn();
      await workbench.screenshot(picture);
      await openTab(workbench.panel, 'Model');
      await workbench.panelDrawn();
      await workbench.screenshot(`${picture}-model`);
      await workbench.panel.locator('#definitions').scrollIntoViewIfNeeded();
      await workbench.screenshot(`${picture}-profiles`);
      const next = workbench.panel.locator('.model-tab').getByRole('region', { name: 'What comes next' });
      await next.getByText('How far off such predictions were').scrollIntoViewIfNeeded();
      expect(await next.textContent()).toMatch(
        /Between [\d,]+ and [\d,]+ is expected from today's customers/,
      );
      await workbench.screenshot(`${picture}-value`);
      await next.getByText('How far off such predictions were').click();
      await next.getByText('Did not order in the latest test').scrollIntoViewIfNeeded();
      await workbench.screenshot(`${picture}-tests`);
      await next.getByText('How far off such predictions were').click();
      for (const tab of ['Customers', 'Data', 'Segments'] as const) {
        await openTab(workbench.panel, tab);
        await workbench.panelDrawn();
        await workbench.screenshot(`${picture}-${tab.toLowerCase()}`);
      }
    });

    it('cancels while the sheets are read, and has the segments of before', async () => {
      const { workbench } = session;
      // A first run may be over before its page is there.
      await workbench.panel.getByRole('button', { name: 'Run again' }).click();
      await workbench.panel.locator('.stages .current', { hasText: 'Reading' }).waitFor();
      await workbench.panel.getByRole('button', { name: 'Cancel' }).click();
      await workbench.statusBar.getByText(`Segmenting ${name} was cancelled.`).waitFor();
      await workbench.panelDrawn();
      expect(countCustomers(await readProfileTable(workbench.panel))).toBe(5878);
    });

    it('sends nothing anywhere', () => {
      expect(session.workbench.requests).toBeGreaterThan(0);
      expect(session.workbench.externalRequests).toEqual([]);
    });
  },
);
