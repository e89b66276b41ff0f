import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { findViolations } from './accessibility.ts';
import { openSession, type Session } from './session.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const titles = ['Order', 'Date', 'Client', 'Country', 'Total', 'Status'];

/** Orders of a year: eleven customers in three countries, every tenth order of a status that nobody understands. */
const ordersOf = (year: number) =>
  Array.from({ length: 60 }, (_, i) => [
    `${year}-${i}`,
    `${year}-0${1 + (i % 9)}-1${i % 10}`,
    `c${i % 11}`,
    ['Spain', 'France', 'Italy'][i % 3]!,
    10 + i,
    i % 10 === 0 ? 'zork' : 'paid',
  ]);

function makeWorkbook(): Uint8Array {
  const book = utils.book_new();
  for (const year of [2010, 2011])
    utils.book_append_sheet(book, utils.aoa_to_sheet([titles, ...ordersOf(year)]), `Year ${year}`);
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

const themes = [
  ['Default Dark Modern', 'vscode-dark'],
  ['Default Light Modern', 'vscode-light'],
  ['Default High Contrast', 'vscode-high-contrast'],
] as const;

describe('a person checks the data', () => {
  let made: string;
  let session: Session;
  const panel = () => session.workbench.panel;
  const figure = (term: string) =>
    panel().locator('.makes:not(.stale) dl div', { hasText: term }).locator('dd').innerText();
  const becomes = (term: string, value: string) => expect.poll(() => figure(term)).toBe(value);
  const chooseRole = async (title: string, role: string) => {
    await panel().locator(`.chip[aria-label^="${title}:"]`).click();
    await panel().getByRole('menuitemradio', { name: role, exact: true }).click();
  };
  /** What is written while its figures are shown. */
  const readKept = async () =>
    JSON.parse(await readFile(join(session.folder, '.vscode', 'settings.json'), 'utf8'));

  beforeAll(async () => {
    made = await temporaryFolder();
    await writeFile(join(made, 'orders.xlsx'), makeWorkbook());
    session = await openSession(join(made, 'orders.xlsx'));
  });

  afterAll(async () => {
    await session?.close();
    await rm(made, { recursive: true });
  });

  it('sees before any run what each column is taken for, and what comes of it', async () => {
    const { workbench } = session;
    await workbench.contextMenu(workbench.file('orders.xlsx'), 'Check the Data of This Workbook');
    await becomes('Customers', '11');
    await becomes('Orders', '120');
    expect(await panel().locator('.chip').allInnerTexts()).toEqual([
      'Order',
      'Date',
      'Customer',
      'Not used',
      'Amount',
      'Status',
    ]);
  });

  it('changes what a column is, and sees the figures follow', async () => {
    await chooseRole('Country', 'Customer');
    await becomes('Customers', '3');
    await chooseRole('Client', 'Customer');
    await becomes('Customers', '11');
    await chooseRole('Country', 'Customer');
    await becomes('Customers', '3');
    await chooseRole('Status', 'Not used');
    await expect.poll(() => panel().locator('.statuses').count()).toBe(0);
    await chooseRole('Status', 'Status');
    await panel().locator('.statuses').waitFor();
    await expect.poll(readKept).toEqual({
      'segmentAi.workbooks': { 'orders.xlsx': { columns: { customer: 'Country', status: 'Status' } } },
    });
  });

  it('does all of it by keys', async () => {
    const { page } = session.workbench;
    await panel().locator('.chip').first().focus();
    for (const _ of [1, 2]) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await becomes('Customers', '11');
    const focused = panel().locator('.chip:focus');
    expect(await focused.getAttribute('aria-label')).toBe('Client: Customer');
    await chooseRole('Country', 'Customer');
    await becomes('Customers', '3');
  });

  it.each(themes)('sees it well: %s', async (theme, kind) => {
    const { workbench } = session;
    await workbench.editSettings({ 'workbench.colorTheme': theme });
    await panel().locator(`body.${kind}`).waitFor();
    await panel().locator('.chip').nth(3).focus();
    for (const width of [1280, 760]) {
      await workbench.page.setViewportSize({ width, height: 800 });
      await workbench.screenshot(`check data ${kind} ${width}`);
      await expect
        .poll(() =>
          panel()
            .locator('body')
            .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        )
        .toBeLessThanOrEqual(0);
      expect(await findViolations(panel())).toEqual([]);
    }
    await workbench.page.setViewportSize({ width: 1280, height: 800 });
    await panel().locator('.chip').nth(3).click();
    await workbench.screenshot(`check data ${kind} menu`);
    expect(await findViolations(panel())).toEqual([]);
    await workbench.page.keyboard.press('Escape');
  });

  it('leaves out a sheet, and says that a status is no sale', async () => {
    await panel().locator('.sheets label', { hasText: 'Year 2011' }).locator('input').uncheck();
    await becomes('Orders', '60');
    await panel().locator('.statuses label', { hasText: 'zork' }).locator('input').check();
    await becomes('Orders', '54');
    await session.workbench.screenshot('check data statuses');
    await expect.poll(readKept).toMatchObject({
      'segmentAi.workbooks': {
        'orders.xlsx': { sheets: ['Year 2010'], 'cleaning.cancelledStatuses': ['zork'] },
      },
    });
  });

  it('keeps one country by the keys alone, and sees the figures follow', async () => {
    const { page } = session.workbench;
    await chooseRole('Client', 'Customer');
    await becomes('Customers', '11');
    const byColumn = panel().locator('[data-key="filter"]');
    await byColumn.focus();
    await byColumn.selectOption('Country');
    const spain = panel().locator('.filters label', { hasText: 'Spain 20 rows' }).locator('input');
    await spain.waitFor();
    expect(await byColumn.evaluate((node) => node === document.activeElement)).toBe(true);
    await becomes('Orders', '54');
    await spain.focus();
    await page.keyboard.press('Space');
    await becomes('Orders', '18');
    expect(await panel().locator('.filters input:focus').getAttribute('data-key')).toBe(
      'filter Country Spain',
    );
    await panel().locator('[data-key="filter Country kind"]').selectOption('leaveOut');
    await becomes('Orders', '36');
    await panel().locator('[data-key="filter Country kind"]').selectOption('keep');
    await becomes('Orders', '18');
  });

  it('keeps the days of a period, typed as they are read', async () => {
    const { page } = session.workbench;
    await panel().locator('[data-key="period from"]').focus();
    await page.keyboard.type('03012010');
    await becomes('Orders', '12');
    const from = panel().locator('[data-key="period from"]:focus');
    expect(await from.inputValue()).toBe('2010-03-01');
    await panel().locator('[data-key="period to"]').fill('2010-06-30');
    await becomes('Orders', '6');
    await expect
      .poll(async () => (await readKept())['segmentAi.workbooks']['orders.xlsx'])
      .toMatchObject({
        filter: { Country: ['Spain'] },
        period: { from: '2010-03-01', to: '2010-06-30' },
      });
    await panel().locator('[data-key="period to"]').fill('');
    await becomes('Orders', '12');
  });

  it('segments by another figure, chosen by the keys, and the figures beside it stay', async () => {
    const { page } = session.workbench;
    const box = panel().locator('[data-key="feature averageOrder"]');
    await box.focus();
    await page.keyboard.press('Space');
    expect(await panel().locator('.makes.stale').count()).toBe(0);
    await expect
      .poll(async () => (await readKept())['segmentAi.workbooks']['orders.xlsx']['features.use'])
      .toEqual(['recency', 'frequency', 'monetary', 'averageOrder']);
    expect(await panel().locator('.features input:focus').getAttribute('data-key')).toBe(
      'feature averageOrder',
    );
    expect(await box.isChecked()).toBe(true);
    await becomes('Orders', '12');
  });

  it.each(themes)('sees the choice well: %s', async (theme, kind) => {
    const { workbench } = session;
    await workbench.editSettings({ 'workbench.colorTheme': theme });
    await panel().locator(`body.${kind}`).waitFor();
    await panel().locator('.filters').scrollIntoViewIfNeeded();
    for (const width of [1280, 760]) {
      await workbench.page.setViewportSize({ width, height: 800 });
      await panel().locator('.filters').scrollIntoViewIfNeeded();
      await workbench.screenshot(`check data choice ${kind} ${width}`);
      await panel().locator('.features').scrollIntoViewIfNeeded();
      await workbench.screenshot(`check data features ${kind} ${width}`);
      expect(await findViolations(panel())).toEqual([]);
    }
    await workbench.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('finds it so after a reload', async () => {
    const { workbench } = session;
    await workbench.stateKept();
    await workbench.reload();
    await becomes('Orders', '12');
    expect(await panel().locator('.filters [type=checkbox]').nth(0).isChecked()).toBe(true);
    expect(await panel().locator('[data-key="period from"]').inputValue()).toBe('2010-03-01');
    expect(await panel().locator('[data-key="feature averageOrder"]').isChecked()).toBe(true);
  });

  it('goes on to the segments, and back to the data', async () => {
    const { workbench } = session;
    await panel().locator('[data-key="segment"]').click();
    await workbench.panelDrawn();
    const features = panel().locator('.chosen', { hasText: 'Segmented by' });
    expect(await features.innerText()).toContain('Frequency, Monetary value, Average order.');
    const chosen = panel().locator('.chosen', { hasText: 'Country' });
    expect(await chosen.innerText()).toContain('Only rows with “Spain” in “Country” count');
    await workbench.screenshot('check data chosen');
    await chosen.getByRole('button', { name: 'Change what counts' }).click();
    await becomes('Orders', '12');
    await panel().locator('#tab-customers').click();
    await workbench.panelDrawn();
    await panel().getByRole('region', { name: 'Customers', exact: true }).waitFor();
    await panel().locator('#tab-data').click();
    await panel().getByRole('button', { name: 'Check the data' }).click();
    await becomes('Orders', '12');
    await panel().getByRole('button', { name: 'Back to the segments' }).click();
    await workbench.panelDrawn();
    await features.getByRole('button', { name: 'Change the figures' }).click();
    await panel().locator('.features').waitFor();
  });
});
