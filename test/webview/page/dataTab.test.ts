import { describe, expect, it } from 'vitest';
import type { DoneState } from '../../../src/messages/panelState.ts';
import type { CheckedTable } from '../../../src/pipeline/checking/dataCheck.ts';
import { dataTab } from '../../../webview/page/dataTab.ts';
import type { ResultCalls } from '../../../webview/state/resultCalls.ts';
import { makeContext } from '../makeContext.ts';
import { sampleResult } from '../sampleResult.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

interface Told extends Partial<Pick<ResultCalls, 'lookAtRow'>>, Pick<DoneState, 'sourceChange'> {}

function show(summary = sampleSummary, { lookAtRow, ...told }: Told = {}) {
  const { context, posted, announced } = makeContext();
  const calls = { ...context.calls, ...(lookAtRow && { lookAtRow }) };
  const state = { type: 'done', name: 'shop.xlsx', ...sampleResult, summary, ...told } as const;
  const { node } = dataTab(state, { ...context, calls });
  const part = (label: string) => node.querySelector<HTMLElement>(`section[aria-label^="${label}"]`)!;
  return { node, part, posted, announced };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** What stands in a row and beside it, one that names no customer. */
const rowsAround = (row: number): CheckedTable => ({
  ...{ name: 'Year 2009-2010', headerRow: 1 },
  columns: [
    { column: 0, title: 'Invoice' },
    { column: 6, title: 'Customer ID', role: 'customer' },
  ],
  rows: [
    { number: row - 1, cells: ['A1', '17850'] },
    { number: row, cells: ['<b>A2</b>', ''] },
    { number: row + 1, cells: ['A3', '17851'] },
  ],
});

function factsOf(node: HTMLElement) {
  const terms = [...node.querySelectorAll('dt')].map((term) => term.textContent);
  const values = [...node.querySelectorAll('dd')].map((value) => value.textContent);
  return Object.fromEntries(terms.map((term, index) => [term, values[index]]));
}

const cellsOf = (node: HTMLElement) =>
  [...node.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

describe('the data', () => {
  it('say that they have gone nowhere', () => {
    expect(show().part('What was read').querySelector('.note')?.textContent).toContain('Nothing was sent');
  });

  it('are told by what was read, kept and found', () => {
    expect(factsOf(show().node)).toMatchObject({
      Customers: '5,878',
      Orders: '36,969',
      Revenue: '17,743,429',
      Segments: '10',
      Period: 'Dec 1, 2009 – Dec 9, 2011',
      'Rows read': '1,067,371',
      'Rows kept': '805,549',
      Sheets: 'Year 2009-2010 (525,461 rows), Year 2010-2011 (541,910 rows)',
    });
  });

  it('have the reasons for which rows were left out, with where to look', () => {
    const left = show().part('Rows left out');
    expect(left.querySelector('h2')?.textContent).toBe('Rows left out: 261,822');
    expect(cellsOf(left)).toEqual([
      [
        'No customer',
        '243,007',
        'The row does not say who bought.',
        'Year 2009-2010: rows 265, 285; Year 2010-2011: row 624',
      ],
      [
        'Cancelled',
        '18,744',
        'The invoice is a cancellation, or its status means no sale.',
        'Year 2009-2010: row 180',
      ],
      ['Zero or negative price', '71', 'Probably a gift or an adjustment.', 'Year 2009-2010: row 4676'],
    ]);
  });

  it('say so when every row was kept', () => {
    const none = Object.fromEntries(Object.keys(sampleSummary.cleaning.dropped).map((reason) => [reason, 0]));
    const cleaning = { ...sampleSummary.cleaning, dropped: none as typeof sampleSummary.cleaning.dropped };
    expect(show({ ...sampleSummary, cleaning }).part('Rows left out').textContent).toContain(
      'No row was left out.',
    );
  });

  it('have notes, where there are any', () => {
    const texts = (node: HTMLElement) =>
      [...node.querySelectorAll('.notes li')].map((item) => item.textContent);
    expect(texts(show().node)).toEqual(['Dates are read as day/month/year.']);
    expect(show({ ...sampleSummary, remarks: [] }).node.querySelector('.notes')).toBeNull();
  });

  it('say what can be done about a warning in one click', () => {
    const values = { amount: 1000, share: 0.06, orders: 12, rows: 20, examples: [] };
    const remarks = [{ severity: 'warning', code: 'cancelled-still-counted', values }] as const;
    const { node, posted } = show({ ...sampleSummary, remarks });
    const warning = node.querySelector('.warnings li')!;
    expect(warning.textContent).toMatch(/is still counted \(6% of revenue\)\. Subtract it$/);
    warning.querySelector<HTMLElement>('.link')!.click();
    expect(posted).toEqual([['changeAndRun', { 'cleaning.returns': 'match' }]]);
  });

  it('show what stands in a row that was left out, below its link', async () => {
    const asked: unknown[] = [];
    const { part, posted, announced } = show(sampleSummary, {
      lookAtRow: async (at) => {
        asked.push(at);
        return rowsAround(at.row);
      },
    });
    const link = part('Rows left out').querySelectorAll<HTMLElement>('tbody .link')[1]!;
    expect(link.getAttribute('aria-expanded')).toBe('false');
    link.click();
    await settle();
    expect(asked).toEqual([{ sheet: 'Year 2009-2010', row: 285 }]);
    expect(link.getAttribute('aria-expanded')).toBe('true');
    const look = link.closest('tr')!.nextElementSibling!;
    expect([...look.querySelectorAll('thead th')].map((head) => head.textContent)).toEqual([
      'Row',
      'Invoice',
      'Customer IDthe customer',
    ]);
    expect(cellsOf(look.querySelector<HTMLElement>('.row-cells')!)).toEqual([
      ['284', 'A1', '17850'],
      ['285', '<b>A2</b>', ''],
      ['286', 'A3', '17851'],
    ]);
    expect(look.querySelector('[aria-current]')?.firstChild?.textContent).toBe('285');
    expect(announced).toEqual(['Row 285 of Year 2009-2010 is shown.']);
    look.querySelector<HTMLElement>('.caption .link')!.click();
    expect(posted).toEqual([['openSource', { at: { sheet: 'Year 2009-2010', row: 285 } }]]);
  });

  it('show one row at a time, until it is closed', async () => {
    const { part } = show(sampleSummary, { lookAtRow: async ({ row }) => rowsAround(row) });
    const left = part('Rows left out');
    const [first, second] = left.querySelectorAll<HTMLElement>('tbody .link');
    first!.click();
    second!.click();
    await settle();
    const open = () => [...left.querySelectorAll('.row-look')].map((look) => look.getAttribute('aria-label'));
    expect(open()).toEqual(['Row 285 of Year 2009-2010']);
    expect(first!.getAttribute('aria-expanded')).toBe('false');
    second!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(open()).toEqual([]);
    second!.click();
    second!.click();
    expect(open()).toEqual([]);
  });

  it('say where a row is not what was read, is gone, or can not be read', async () => {
    const answers = [async () => undefined, async () => Promise.reject(new Error('The workbook is open.'))];
    const texts = [];
    for (const lookAtRow of answers) {
      const { part } = show(sampleSummary, { lookAtRow, sourceChange: 'changed' });
      part('Rows left out').querySelector<HTMLElement>('tbody .link')!.click();
      await settle();
      texts.push([...part('Rows left out').querySelectorAll('.row-look p')].map((each) => each.textContent));
    }
    const changed = 'The workbook has changed since it was read.';
    expect(texts).toEqual([
      [changed, 'Year 2009-2010 has no row 265 any more.'],
      [changed, 'The workbook is open.'],
    ]);
  });

  it('say which column was taken for what, literally', () => {
    const columns = show().part('Columns');
    expect(cellsOf(columns)).toEqual([['the customer', 'Customer ID', 'its <i>title</i>']]);
    expect(columns.textContent).toContain('Order of dates: day, month, year.');
  });

  it('lead to where the reading is corrected', () => {
    const { part, posted } = show();
    part('What was read').querySelector<HTMLElement>('vscode-button')?.click();
    expect(posted).toEqual([['checkData']]);
  });
});
