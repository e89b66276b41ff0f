import { describe, expect, it } from 'vitest';
import { usualFeatures } from '../../../src/pipeline/features/features.ts';
import { note, warning } from '../../../src/pipeline/language/remarks.ts';
import { listUsedSettings } from '../../../src/pipeline/results/runOptions.ts';
import type { Post } from '../../../webview/controls/controls.ts';
import { header } from '../../../webview/page/header.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { makeContext, recordPosts } from '../makeContext.ts';
import { sampleResult } from '../sampleResult.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

function show(summary = sampleSummary, name = 'shop.xlsx', post: Post = () => {}) {
  return header({ type: 'done', name, ...sampleResult, summary }, { ...makeContext().context, post });
}

function factsOf(node: HTMLElement) {
  const terms = [...node.querySelectorAll('dt')].map((term) => term.textContent);
  const values = [...node.querySelectorAll('dd')].map((value) => value.textContent);
  return Object.fromEntries(terms.map((term, index) => [term, values[index]]));
}

describe('header', () => {
  it('says what was read, kept and found', () => {
    expect(factsOf(show())).toMatchObject({
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

  it('lists the reasons for which rows were left out, with where to look', () => {
    const node = show();
    expect(node.querySelector('summary')?.textContent).toBe('Rows left out: 261,822');
    const rows = [...node.querySelectorAll('details:first-child tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      [
        'No customer',
        '243,007',
        'The row does not say who bought.',
        'Year 2009-2010: rows 265, 285; Year 2010-2011: row 624',
      ],
      [
        'Cancelled',
        '18,744',
        'The invoice is a cancellation, or its status says that it is no sale.',
        'Year 2009-2010: row 180',
      ],
      ['Price not above 0', '71', 'A gift or an adjustment.', 'Year 2009-2010: row 4676'],
    ]);
  });

  it('says so when every row was kept', () => {
    const none = Object.fromEntries(Object.keys(sampleSummary.cleaning.dropped).map((reason) => [reason, 0]));
    const cleaning = { ...sampleSummary.cleaning, dropped: none as typeof sampleSummary.cleaning.dropped };
    const node = show({ ...sampleSummary, cleaning });
    expect(node.querySelectorAll('details')).toHaveLength(2);
    expect(node.textContent).toContain('No row was left out.');
  });

  it('shows warnings only when there are some', () => {
    expect(show().querySelectorAll('.warnings li')).toHaveLength(1);
    expect(show({ ...sampleSummary, remarks: [] }).querySelector('.warnings')).toBeNull();
  });

  it('shows notes apart from warnings', () => {
    const texts = (node: HTMLElement) =>
      [...node.querySelectorAll('.notes li')].map((item) => item.textContent);
    expect(texts(show())).toEqual(['Dates are read as day/month/year.']);
    expect(show({ ...sampleSummary, remarks: [] }).querySelector('.notes')).toBeNull();
  });

  it('says above the figures which purchases count, and leads to where that is changed', () => {
    const remarks = [
      note('period-chosen', { from: '2011-01-01', rows: 5, revenue: 50 }),
      note('rows-chosen', {
        columns: [{ column: 'Country', values: ['France'], isNot: false }],
        rows: 2,
        revenue: 60,
      }),
    ];
    const { posted, post } = recordPosts();
    const node = show({ ...sampleSummary, remarks }, 'shop.xlsx', post);
    expect([...node.querySelectorAll('.chosen p')].map(({ textContent }) => textContent)).toEqual([
      'Only purchases from 2011-01-01 on count; 5 rows with an amount of 50.00 are left out.',
      'Only rows with "France" in “Country” count; 2 rows with an amount of 60.00 are left out. Change what counts',
    ]);
    expect(node.querySelector('.notes')).toBeNull();
    node.querySelector<HTMLElement>('.chosen .link')!.click();
    expect(posted).toEqual([['checkData']]);
  });

  it('says by what customers are segmented where that is not the usual, and leads to where it is chosen', () => {
    const { posted, post } = recordPosts();
    const find = (features: typeof usualFeatures) =>
      show({ ...sampleSummary, features }, 'shop.xlsx', post).querySelector<HTMLElement>(
        '[aria-label="Segment by"]',
      );
    expect(find(usualFeatures)).toBeNull();
    const said = find(['recency', 'averageOrder']);
    expect(said?.textContent).toBe('Segmented by Recency, Average order. Change the figures');
    said?.querySelector<HTMLElement>('.link')?.click();
    expect(posted).toEqual([['checkData']]);
  });

  it('shows markup in names and warnings literally', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const remarks = [warning('several-currencies', { currencies: ['EUR', hostile] })];
    const node = show({ ...sampleSummary, remarks }, hostile);
    expect(node.querySelector('img')).toBeNull();
    expect(node.querySelector('h1')?.textContent).toBe(hostile);
    expect(node.querySelector('.warnings')?.textContent).toContain(`EUR and ${hostile}.`);
  });

  it('opens the workbook at a row that was left out', () => {
    const { posted, post } = recordPosts();
    const node = show(sampleSummary, 'shop.xlsx', post);
    node.querySelectorAll<HTMLElement>('tbody .link')[1]?.click();
    expect(posted).toEqual([['openSource', { at: { sheet: 'Year 2009-2010', row: 285 } }]]);
  });

  it('says which column was taken for what, literally', () => {
    const [, details] = show().querySelectorAll('details');
    expect(details?.querySelector('summary')?.textContent).toBe('Columns: 1 recognised');
    const cells = [...details!.querySelectorAll('tbody tr > *')].map((cell) => cell.textContent);
    expect(cells).toEqual(['the customer', 'Customer ID', 'its <i>title</i>']);
    expect(details?.textContent).toContain('Order of dates: day, month, year.');
  });

  it('lists the settings, those that were changed first, and leads to them', () => {
    const settings = listUsedSettings(optionsBy({ 'mixture.components': 4 }));
    const { context, posted } = makeContext();
    const node = header({ type: 'done', name: 'shop.xlsx', ...sampleResult, settings }, context);
    const details = [...node.querySelectorAll('details')].at(-1);
    expect(details?.querySelector('summary')?.textContent).toBe('Settings: 1 changed, naming rules apart');
    const [first, second] = details!.querySelectorAll('tbody tr');
    expect(first?.textContent).toBe('segmentAi.mixture.components4changed');
    expect(second?.textContent).toMatch(/default$/);
    first?.querySelector<HTMLElement>('.link')?.click();
    expect(posted).toEqual([['openSetting', { name: 'mixture.components' }]]);
  });

  it.each(['changed', 'gone'] as const)('says when the workbook is %s', (sourceChange) => {
    const { context } = makeContext();
    const node = header({ type: 'done', name: 'shop.xlsx', ...sampleResult, sourceChange }, context);
    const note = node.querySelector('[aria-label="Workbook"]');
    expect(note?.textContent).toMatch(sourceChange === 'gone' ? /no longer at its place/ : /has changed/);
    expect(note?.querySelectorAll('vscode-button')).toHaveLength(sourceChange === 'gone' ? 0 : 1);
  });

  it('asks the host to save, to run again and to open the rules', () => {
    const { posted, post } = recordPosts();
    const node = show(sampleSummary, 'shop.xlsx', post);
    for (const button of node.querySelectorAll<HTMLElement>('vscode-button')) button.click();
    expect(posted).toEqual([
      ['saveReport'],
      ['exportCustomers', {}],
      ['rerun'],
      ['checkData'],
      ['editRules'],
      ['openSource', {}],
    ]);
  });
});
