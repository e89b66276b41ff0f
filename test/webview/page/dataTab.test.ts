import { describe, expect, it } from 'vitest';
import { dataTab } from '../../../webview/page/dataTab.ts';
import { makeContext } from '../makeContext.ts';
import { sampleResult } from '../sampleResult.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

function show(summary = sampleSummary) {
  const { context, posted } = makeContext();
  const { node } = dataTab({ type: 'done', name: 'shop.xlsx', ...sampleResult, summary }, context);
  const part = (label: string) => node.querySelector<HTMLElement>(`section[aria-label^="${label}"]`)!;
  return { node, part, posted };
}

function factsOf(node: HTMLElement) {
  const terms = [...node.querySelectorAll('dt')].map((term) => term.textContent);
  const values = [...node.querySelectorAll('dd')].map((value) => value.textContent);
  return Object.fromEntries(terms.map((term, index) => [term, values[index]]));
}

const cellsOf = (node: HTMLElement) =>
  [...node.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

describe('the data', () => {
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

  it('lead to the workbook at a row that was left out', () => {
    const { part, posted } = show();
    part('Rows left out').querySelectorAll<HTMLElement>('tbody .link')[1]?.click();
    expect(posted).toEqual([['openSource', { at: { sheet: 'Year 2009-2010', row: 285 } }]]);
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
