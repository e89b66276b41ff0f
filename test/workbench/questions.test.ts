import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullWorkbook, sampleName, samples } from '../paths.ts';
import { readNumber } from './panelTable.ts';
import { openSession, type Session } from './session.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const millisecondsPerDay = 86_400_000;
const patience = { timeout: 30_000 };
/** A question is answered in fewer. */
const tooMany = 6;

interface Shopper {
  readonly id: string;
  readonly canBeWrittenTo: boolean;
  readonly refused: boolean;
  readonly orders: { readonly day: number; readonly amount: number }[];
}

const [first, last] = ['2022-01-01', '2024-06-30'].map((day) => Date.parse(day) / millisecondsPerDay);

/** Customers of two and a half years, some of whom stopped; each fourth refused, and some have no address. */
function makeShoppers(): Shopper[] {
  return Array.from({ length: 240 }, (_, customer) => {
    const refused = customer % 4 === 1;
    const shopper: Shopper = {
      id: `c${customer}`,
      ...{ refused, canBeWrittenTo: !refused && customer % 7 !== 0, orders: [] },
    };
    const gap = 9 + ((customer * 37) % 90);
    const stops = customer % 5 === 0 ? first! + 420 + ((customer * 13) % 400) : last!;
    let n = 0;
    for (
      let day = first! + ((customer * 17) % 300);
      day <= Math.min(stops, last!);
      day += gap + ((customer + n++ * 7) % 5)
    )
      shopper.orders.push({ day, amount: 20 + ((customer * 7 + n * 3) % 180) });
    return shopper;
  });
}

const isoOf = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

function writeOrders(shoppers: readonly Shopper[]): string {
  const lines = shoppers.flatMap(({ id, refused, canBeWrittenTo, orders }) =>
    orders.map(({ day, amount }, n) =>
      [
        ...[`${id}-${n}`, id, isoOf(day), String(amount)],
        ...[canBeWrittenTo || refused ? `${id}@example.org` : '', refused ? 'no' : 'yes'],
      ].join(','),
    ),
  );
  return ['Order,Customer,Date,Amount,Email,Marketing consent', ...lines].join('\n');
}

/** A person before the panel, who sees what is on the screen, and whose actions are counted. */
class Person {
  actions = 0;
  readonly #session: () => Session;
  readonly #scrolls: boolean;

  constructor(session: () => Session, scrolls: boolean) {
    this.#session = session;
    this.#scrolls = scrolls;
  }

  async #sees(locator: Locator): Promise<void> {
    await locator.waitFor(patience);
    const scroll = () =>
      locator.evaluate((node) => node.scrollIntoView({ block: 'center', inline: 'nearest' }));
    // A row that is drawn anew, while a list is being filled, is scrolled to once more.
    const look = async () => {
      if (this.#scrolls) await scroll();
      return isOnScreen(locator);
    };
    await expect.poll(look).toBe(true);
  }

  async reads(locator: Locator): Promise<string> {
    await this.#sees(locator);
    return (await locator.innerText()).replaceAll('\u00a0', ' ');
  }

  async clicks(locator: Locator): Promise<void> {
    await this.reads(locator);
    this.actions += 1;
    await locator.click();
  }

  async types(locator: Locator, text: string): Promise<void> {
    await this.#sees(locator);
    this.actions += 1;
    await locator.fill(text);
  }

  async presses(key: string): Promise<void> {
    this.actions += 1;
    await this.#session().workbench.page.keyboard.press(key);
  }

  /** Takes an item of VS Code's list. */
  async picks(text: string | RegExp): Promise<void> {
    this.actions += 1;
    await this.#session().workbench.quickInput.getByText(text).click();
  }

  /** Accepts the place that is proposed for a file, and gives it once it is written. */
  async saves(ending: string): Promise<string> {
    const { workbench } = this.#session();
    this.actions += 1;
    const place = await workbench.choosePlace(ending);
    await workbench.notification(basename(place)).waitFor(patience);
    return place;
  }
}

/** Within the window, and not covered by anything in its middle. */
const isOnScreen = (locator: Locator): Promise<boolean> =>
  locator.evaluate((node) => {
    const { top, bottom, left, right } = node.getBoundingClientRect();
    const isInside = top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
    return isInside && node.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });

const readLines = async (path: string): Promise<string[]> =>
  (await readFile(path, 'utf8')).trimEnd().split('\r\n');

const idsOf = (lines: readonly string[]): string[] => lines.slice(1).map((line) => line.split(',')[0]!);

/** The number in a text such as `Export 1,234 customers`. */
const numberIn = (text: string): number => readNumber(/[\d,]+/.exec(text)?.[0]);

interface Shown {
  readonly about: string;
  /** Of its own rather than the made shop. */
  readonly source?: string;
  /** The size of the page; without one the window has 1500 x 900, and nothing has to be scrolled to. */
  readonly page?: readonly [width: number, height: number];
}

const full = existsSync(fullWorkbook) ? fullWorkbook : join(samples, sampleName);

describe.each<Shown>([
  { about: 'a made shop with addresses' },
  { about: 'Online Retail II, or its sample', source: full },
  { about: 'a made shop, 1000 pixels wide', page: [1000, 900] },
  { about: 'a made shop, 600 pixels wide', page: [600, 900] },
  { about: 'a made shop, 400 pixels wide', page: [400, 600] },
  { about: 'a made shop, at a zoom of 200 %', page: [750, 450] },
])('a person with a question ($about)', ({ about, source, page }) => {
  const isMade = source === undefined;
  const shoppers = makeShoppers();
  let made: string;
  let session: Session;
  let person: Person;
  /** Of who slipped since the last quarter. */
  let answered: { readonly shown: number; readonly reachable?: number } | undefined;
  const panel = () => session.workbench.panel;
  const tab = (name: string) => panel().getByRole('tab', { name, exact: true });
  const customers = () => panel().getByRole('region', { name: 'Customers', exact: true });

  beforeAll(async () => {
    made = await temporaryFolder();
    const path = source ?? join(made, 'orders.csv');
    if (isMade) await writeFile(path, writeOrders(shoppers));
    session = await openSession(path);
    const { workbench } = session;
    await workbench.page.setViewportSize({ width: 1500, height: 900 });
    await workbench.contextMenu(workbench.file(basename(path)), 'Segment this workbook');
    await workbench.panelDrawn(110_000);
    await workbench.runCommand('Notifications: Clear All Notifications');
    if (page === undefined) return;
    await workbench.runCommand('View: Close Primary Side Bar');
    await workbench.resizePage(...page);
  });

  afterAll(async () => {
    await session?.close();
    await rm(made, { recursive: true });
  });

  beforeEach(async () => {
    await tab('Segments').click();
    person = new Person(() => session, page !== undefined);
    if (page !== undefined) return;
    const hidden = await panel()
      .locator('body')
      .evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(hidden).toBe(0);
  });

  afterEach(async ({ task }) => {
    await session.workbench.screenshot(`question ${about} ${task.name.slice(0, 24)}`);
    expect(person.actions).toBeLessThan(tooMany);
    if (page !== undefined) return;
    const scrolled = await panel()
      .locator('body')
      .evaluate(() => window.scrollY);
    expect(scrolled).toBe(0);
  });

  it('learns who slipped since the last quarter, how many can be written to, and what they were worth a year', async () => {
    await person.clicks(tab('Movement'));
    await person.clicks(panel().locator('.choice label', { hasText: 'Quarters' }));
    // The end of the last quarter stands in place of that of the last month.
    const from = panel().locator('.movement select').first();
    const shows = async () => (await from.locator('option:checked').innerText()).split(' ')[0];
    await expect.poll(shows, patience).toMatch(/^(Mar|Jun|Sep|Dec)$/);
    const show = panel().getByRole('button', { name: /^Show (these [\d,]+ customers|this customer)$/ });
    const headline = await person.reads(panel().locator('.movement .headline'));
    const slipped = numberIn(headline);
    await person.clicks(show);
    const pane = panel().locator('.pane-place .pane');
    await pane.locator('tbody tr').first().waitFor(patience);
    const told = await person.reads(pane.locator('.pane-facts'));
    expect(told).toMatch(/in the 12 months before/);
    expect(numberIn(told)).toBe(slipped);
    const shown = numberIn(await person.reads(pane.locator('vscode-button')));
    if (isMade) {
      const reach = await person.reads(pane.getByText(/with e-mail and consent/));
      answered = { shown, reachable: numberIn(reach.split(':')[1]!) };
    } else {
      expect(shown).toBe(slipped);
      answered = { shown };
    }
  });

  it('exports who slipped since the last quarter, as many as were shown', async () => {
    await person.clicks(tab('Movement'));
    await person.clicks(panel().locator('.choice label', { hasText: 'Quarters' }));
    await person.clicks(panel().locator('.movement .headline').getByRole('button', { name: 'Export' }));
    await person.picks(/^Export [\d,]+ customers/);
    const lines = await readLines(await person.saves('.csv'));
    expect(lines).toHaveLength(1 + answered!.shown);
    if (!isMade) return;
    const those = idsOf(lines).map((id) => shoppers.find((each) => each.id === id)!);
    // The last quarter ended with June; in it they bought nothing.
    const since = Date.parse('2024-04-01') / millisecondsPerDay;
    expect(those.every(({ orders }) => orders.at(-1)!.day < since)).toBe(true);
    expect(those.filter(({ canBeWrittenTo }) => canBeWrittenTo)).toHaveLength(answered!.reachable!);
    expect(those.some(({ refused }) => refused)).toBe(false);
  });

  it('exports the hundred best with some held back, as many as the button says, and reads what they are worth a year', async () => {
    await person.clicks(tab('Customers'));
    await person.types(customers().getByLabel('Only the first'), '100');
    const save = customers().getByRole('button', { name: /^Export [\d,]+ customers$/ });
    await expect.poll(() => customers().locator('.total').innerText(), patience).toMatch(/^100 customers/);
    const shown = numberIn(await person.reads(save));
    const worth = await person.reads(customers().locator('.worth'));
    expect(worth).toMatch(/^They spent .+ (in the last 12 months|from .+ to .+)\.$/);
    await person.clicks(save);
    await person.picks(/^Hold back 10%/);
    const lines = await readLines(await person.saves('.csv'));
    expect(lines).toHaveLength(1 + shown);
    const held = lines.slice(1).filter((line) => line.endsWith(',yes')).length;
    expect(held).toBe(Math.round(0.1 * shown));
    const column = lines[0]!.split(',').indexOf('monetary');
    const spent = lines.slice(1).map((line) => Number(line.split(',')[column]));
    expect(spent).toEqual(spent.toSorted((a, b) => b - a));
    if (isMade) {
      const sumOf = ({ orders }: Shopper, from = 0) =>
        orders.reduce((sum, { day, amount }) => sum + (day >= from ? amount : 0), 0);
      const best = shoppers.toSorted((a, b) => sumOf(b) - sumOf(a)).slice(0, 100);
      expect(shown).toBe(best.filter(({ refused }) => !refused).length);
      const year = best.reduce((sum, each) => sum + sumOf(each, last! - 364), 0);
      expect(worth).toContain(new Intl.NumberFormat('en', shortNumber).format(year));
    } else expect(shown).toBe(100);
    await customers().getByLabel('Only the first').fill('');
    await expect.poll(() => customers().locator('.total').innerText(), patience).not.toMatch(/^100 /);
  });

  it('learns why a customer is in a segment', async () => {
    await person.clicks(tab('Customers'));
    const row = customers().locator('.rows [aria-rowindex="3"]');
    const id = await person.reads(row.locator('.link'));
    const segment = await row.locator('[role=gridcell]').nth(1).innerText();
    await person.types(customers().getByRole('textbox', { name: 'Search customers by id' }), id);
    const found = customers().locator('.rows .link', { hasText: new RegExp(`^${id}$`) });
    await person.clicks(found);
    const card = panel().locator('.customer-card');
    expect(await person.reads(card.getByRole('heading', { name: 'Why this segment' }))).toBeTruthy();
    const why = card.locator('p', { hasText: 'with a probability of' });
    expect(await person.reads(why)).toMatch(new RegExp(`^In ${segment} with a probability of [\\d.]+%`));
    for (const cell of await card.locator('table').first().locator('td').all()) await person.reads(cell);
    await card.getByRole('button', { name: 'Back to the list' }).click();
    await customers().getByRole('textbox', { name: 'Search customers by id' }).fill('');
  });

  it('reads what a segment is worth a year, and how many of it can be written to', async () => {
    await person.clicks(panel().locator('.list tbody .segment-name').first());
    const pane = panel().locator('.segments-tab .pane');
    expect(await person.reads(pane.locator('.pane-facts'))).toMatch(/in the last\s12\smonths/);
    const shown = numberIn(await person.reads(pane.locator('.pane-export vscode-button')));
    if (isMade) {
      const reach = await person.reads(pane.locator('.pane-export .note'));
      expect(reach).toMatch(/with e-mail and consent, [\d,]+ refused/);
      expect(shown).toBe(numberIn(reach) - numberIn(reach.split('consent,')[1]!));
    }
    await panel().locator('.list tbody .segment-name').first().click();
  });

  it('renames a segment', async () => {
    await person.clicks(panel().locator('.list tbody .segment-name').first());
    await person.clicks(panel().getByRole('button', { name: 'Rename: Name of the segment' }));
    await person.types(panel().getByRole('textbox', { name: 'Name of the segment' }), 'Our best');
    await person.presses('Enter');
    await panel().locator('.list tbody .segment-name', { hasText: 'Our best' }).first().waitFor(patience);
  });

  it('saves the report', async () => {
    await person.clicks(panel().getByRole('button', { name: 'Save report' }));
    const name = `${basename(source ?? 'orders.csv').replace(/\.\w+$/, '')} - segments.xlsx`;
    await session.workbench.notification(name).waitFor({ timeout: 100_000 });
    const bytes = await readFile(join(session.folder, name));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });
});

const shortNumber = { notation: 'compact', maximumSignificantDigits: 3 } as const;
