import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './accessibility.ts';
import { openSession, type Session } from './session.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const millisecondsPerDay = 86_400_000;

/** Orders of two and a half years up to a day: some order often, some once in a while, some stopped. */
function listOrders(until: string): string {
  const [first, last] = [Date.UTC(2022, 0, 1), Date.parse(until)].map((ms) => ms / millisecondsPerDay);
  const lines = ['Order,Customer,Date,Amount'];
  for (let customer = 0; customer < 240; customer++) {
    const gap = 9 + ((customer * 37) % 90);
    const stops = customer % 5 === 0 ? first! + 420 + ((customer * 13) % 400) : last!;
    let n = 0;
    for (
      let day = first! + ((customer * 17) % 300);
      day <= Math.min(stops, last!);
      day += gap + ((customer + n * 7) % 5)
    ) {
      const date = new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
      lines.push(`${customer}-${n++},c${customer},${date},${20 + ((customer * 7 + n * 3) % 180)}`);
    }
  }
  return lines.join('\n');
}

/** Of its customers every fourth was held back. */
function holdOut(date: string): string {
  const ids = Array.from({ length: 240 }, (_, customer) => `c${customer}`);
  const [heldBack, contacted] = [ids.filter((_, i) => i % 4 === 0), ids.filter((_, i) => i % 4 > 0)];
  const about = { kind: 'segment-ai-campaign', version: 1, source: january, seed: '1', share: 0.25, date };
  return JSON.stringify({ ...about, contacted, heldBack });
}

const [january, february] = ['january.csv', 'february.csv'];
const modelName = 'january - segments.model.json';

describe('a person keeps the segments of one month for the next', () => {
  let made: string;
  let session: Session;
  const panel = () => session.workbench.panel;

  beforeAll(async () => {
    made = await temporaryFolder();
    await writeFile(join(made, january), listOrders('2024-05-31'));
    await writeFile(join(made, february), listOrders('2024-06-30'));
    session = await openSession(join(made, january), join(made, february));
  });

  afterAll(async () => {
    await session?.close();
    await rm(made, { recursive: true });
  });

  const segment = async (name: string) => {
    const { workbench } = session;
    await workbench.contextMenu(workbench.file(name), 'Segment this workbook');
    await workbench.tab(`Segments: ${name}`).waitFor();
  };
  const readKept = async () =>
    JSON.parse(await readFile(join(session.folder, '.vscode', 'settings.json'), 'utf8'));
  const answer = (label: string) => session.workbench.page.getByRole('button', { name: label }).click();

  it('is told that kept segments are over a window, and finds the model beside the workbook', async () => {
    await segment(january);
    await session.workbench.panelDrawn();
    await panel().locator('#tab-model').click();
    await panel().getByRole('button', { name: 'Keep this model' }).click();
    await answer('Segment and keep');
    await panel().getByText(`model kept as of May 31, 2024 from ${january}`).waitFor();
    expect(await readKept()).toMatchObject({
      'segmentAi.workbooks': { [january]: { model: modelName } },
    });
    const model = JSON.parse(await readFile(join(session.folder, modelName), 'utf8'));
    expect(model).toMatchObject({ source: january, date: '2024-05-31', windowDays: 365 });
  });

  it("is offered it for the next month's file, which gets the same segments", async () => {
    await panel().locator('#tab-segments').click();
    const names = await panel().locator('.list tbody th.name').allTextContents();
    await segment(february);
    await answer(`Use the segments kept as of May 31, 2024 from ${january}`);
    await panel().getByText(`model kept as of May 31, 2024 from ${january}`).waitFor();
    await session.workbench.panelDrawn();
    expect(await readKept()).toMatchObject({ 'segmentAi.workbooks': { './': { model: modelName } } });
    await panel().locator('#tab-segments').click();
    expect(names.length).toBeGreaterThan(2);
    const shown = await panel().locator('.list tbody th.name').allTextContents();
    expect(new Set(shown)).toEqual(new Set(names));
  });

  it('sees who went where, and their customers', async () => {
    await panel().locator('#tab-movement').click();
    await panel().locator('.flows tbody tr').first().waitFor();
    await session.workbench.screenshot('movement');
    const movement = panel().locator('.movement');
    expect(await movement.locator('.headline').textContent()).toMatch(/customers?|Nobody/);
    const row = panel().locator('.flows tbody tr:not(.stayed)').first();
    const customers = Number(await row.locator('td.number').first().textContent());
    await row.click();
    await panel().locator('.pane tbody tr').first().waitFor();
    expect(await panel().locator('.pane tbody tr').count()).toBe(Math.min(customers, 100));
    await session.workbench.screenshot('movement flow');
    expect(await findViolations(panel())).toEqual([]);
  });

  it.each([
    ['Default Light Modern', 'vscode-light'],
    ['Default Dark Modern', 'vscode-dark'],
    ['Default High Contrast', 'vscode-high-contrast'],
    ['Default High Contrast Light', 'vscode-high-contrast-light'],
  ])('sees it in each theme, wide and narrow (%s)', async (theme, kind) => {
    const { workbench } = session;
    await workbench.editSettings({ 'workbench.colorTheme': theme });
    await panel().locator(`body.${kind}`).waitFor();
    for (const width of [1900, 1150]) {
      await workbench.page.setViewportSize({ width, height: 900 });
      await workbench.screenshot(`movement ${kind} ${width}`);
      const overflow = () =>
        panel()
          .locator('body')
          .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(overflow).toBeLessThanOrEqual(0);
    }
  });

  it('sees what a refit would change', async () => {
    await session.workbench.page.setViewportSize({ width: 1900, height: 900 });
    await panel().locator('#tab-model').click();
    await panel().getByRole('button', { name: 'Refit' }).click();
    await panel().getByRole('group', { name: 'Before and after' }).waitFor();
    await session.workbench.screenshot('refit');
    await panel().getByRole('button', { name: 'Stay with the kept ones' }).click();
  });

  it('sees what a campaign did, from the palette too', async () => {
    const { workbench } = session;
    const file = join(session.folder, 'win back - holdout.json');
    await writeFile(file, holdOut('2024-04-01'));
    const did = panel().getByRole('group', { name: 'What they did since' });
    await panel().locator('#tab-movement').click();
    await panel().locator('.movement summary').click();
    await panel().getByRole('button', { name: 'Choose its list' }).click();
    await workbench.choosePlace('', file);
    await did.waitFor();
    expect(await did.locator('tbody tr').first().locator('td').allTextContents()).toEqual(['180', '60', '']);
    await panel().getByRole('group', { name: 'How they moved' }).waitFor();
    await workbench.screenshot('campaign');
    expect(await findViolations(panel())).toEqual([]);
    await panel().locator('#tab-data').click();
    await workbench.runCommand('Check a campaign');
    await workbench.choosePlace('', file);
    await panel().locator('#tab-movement[aria-selected="true"]').waitFor();
    await did.waitFor();
  });

  it('finds what the campaign did after the window was reloaded', async () => {
    const { workbench } = session;
    const did = () => panel().getByRole('group', { name: 'What they did since' });
    const read = () => did().locator('tbody td').allTextContents();
    const before = await read();
    await workbench.stateKept();
    await workbench.reload();
    await did().waitFor();
    expect(await read()).toEqual(before);
  });
});
