import type { FrameLocator } from 'playwright-core';

/** A part of the result, as its tab is called. */
type TabName = 'Segments' | 'Customers' | 'Movement' | 'Data' | 'Model';

export async function openTab(panel: FrameLocator, name: TabName): Promise<void> {
  // By its id: in another language it has another name.
  await panel.locator(`#tab-${name.toLowerCase()}`).click();
}

/** Shows the list or the map of the segments, where one takes the other's place. */
export async function showFace(panel: FrameLocator, face: 'List' | 'Map'): Promise<void> {
  const radio = panel.getByRole('radio', { name: face, exact: true });
  if (await radio.isVisible()) await radio.check();
}

/** One row of the panel's profile table: the segment's name, what marks it as renamed, and its numbers as written. */
export interface ShownProfile {
  readonly name: string;
  /** Empty unless a change of the rules gave the name just now. */
  readonly renamed: string;
  readonly numbers: readonly string[];
}

/** The rows of segments in the profile table, top to bottom; those of groups above their parts say the same of all. */
export async function readProfileTable(panel: FrameLocator): Promise<ShownProfile[]> {
  await openTab(panel, 'Model');
  const rows = await panel.locator('table.profiles tbody:not(.group) tr').all();
  return Promise.all(
    rows.map(async (row) => ({
      name: (await row.locator('.segment-name').textContent()) ?? '',
      renamed: (await row.locator('.was').allTextContents()).join(),
      numbers: await row.locator('td:not(.sketched)').allTextContents(),
    })),
  );
}

/** How many customers the table's segments have together. */
export const countCustomers = (profiles: readonly ShownProfile[]): number =>
  profiles.reduce((total, { numbers }) => total + readNumber(numbers[0]), 0);

/** A number of what was read, such as `Customers`. */
export async function readFact(panel: FrameLocator, term: string): Promise<number> {
  await openTab(panel, 'Data');
  const fact = panel.locator('dl.facts > div', { has: panel.getByText(term, { exact: true }) });
  return readNumber((await fact.locator('dd').textContent()) ?? '');
}

/** Reads `1,234.5` and `12.3%`. */
export const readNumber = (text = ''): number =>
  Number(text.replaceAll(/[,%]/g, '')) / (text.endsWith('%') ? 100 : 1);
