import { describe, expect, it, vi } from 'vitest';
import { usualFeatures } from '../../../src/pipeline/features/features.ts';
import { note, warning } from '../../../src/pipeline/language/remarks.ts';
import type { Post } from '../../../webview/controls/controls.ts';
import { firstLines } from '../../../webview/page/firstLines.ts';
import { keptResult } from '../../host/memoryHost.ts';
import { makeContext, recordPosts } from '../makeContext.ts';
import { sampleResult } from '../sampleResult.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

function show(summary = sampleSummary, name = 'shop.xlsx', post: Post = () => {}) {
  return firstLines({ type: 'done', name, ...sampleResult, summary }, { ...makeContext().context, post });
}

const headline = [
  {
    code: 'concentration',
    values: {
      customers: 20,
      share: 0.2,
      revenue: 80,
      revenueShare: 0.8,
      from: '2011-01-01',
      to: '2011-12-31',
    },
  },
  { code: 'slipping', values: { segments: ['At Risk'], customers: 7, spent: 1_155_856 } },
  {
    code: 'without-customer',
    values: { amount: 50_000, share: 0.154, from: '2011-01-01', to: '2011-12-31' },
  },
] as const;

describe('the first lines', () => {
  it('say what the result comes to, and as of when', () => {
    const node = show({ ...sampleSummary, headline });
    expect(node.querySelector('.headline')?.textContent).toBe(
      '20 customers (20%) brought 80% of the revenue from Jan 1, 2011 to Dec 31, 2011. 7 good customers are mostly overdue (At Risk); they spent 1.16M in the 12 months up to their last orders.',
    );
    expect(node.querySelector('.title-bar')?.textContent).toContain('as of Dec 10, 2011');
  });

  it('say what has come since the model was kept, and lead to who moved since', () => {
    const { window, model } = keptResult.summary;
    const { context } = makeContext();
    const told = (growth?: { days: number; orders: number }) => {
      const kept = { ...model!, ...(growth && { growth }) };
      const summary = { ...sampleSummary, window: window!, model: kept };
      return firstLines({ type: 'done', name: 'a.csv', ...sampleResult, summary }, context);
    };
    expect(told().querySelector('.window')!.textContent).not.toContain('than then');
    const note = told({ days: 31, orders: 412 }).querySelector('.window')!;
    expect(note.textContent).toContain('31 days and 412 orders more than then');
    note.querySelector<HTMLElement>('.link')!.click();
    expect(context.store.state).toMatchObject({ tab: 'movement', since: model!.date });
  });

  it('warn first of what is left out and costs money', () => {
    const node = show({ ...sampleSummary, headline });
    expect(node.querySelector('.warnings li')?.textContent).toBe(
      '50.0K of purchases from Jan 1, 2011 to Dec 31, 2011 (15%) name no customer and are left out.',
    );
  });

  it('have no headline in a result that an earlier version kept', () => {
    const { headline: _, ...kept } = sampleSummary as typeof sampleSummary & { headline?: unknown };
    expect(show(kept).querySelector('.headline')).toBeNull();
  });

  it('say what is still counted in money, first, with a way to subtract it and to see it', () => {
    const { posted, post } = recordPosts();
    const remarks = [
      warning('several-currencies', { currencies: ['EUR', 'PLN'] }),
      warning('cancelled-still-counted', {
        ...{ amount: 1_034_085, share: 0.058, orders: 7836, rows: 9000 },
        examples: [{ sheet: 'Orders', row: 180, amount: 100 }],
      }),
    ];
    const node = show({ ...sampleSummary, remarks }, 'shop.xlsx', post);
    const [first] = node.querySelectorAll<HTMLElement>('.warnings li');
    expect(first?.textContent).toBe(
      '1.03M of cancelled and returned orders is still counted (6% of revenue). Subtract it · Show the largest',
    );
    for (const link of first!.querySelectorAll<HTMLElement>('.link')) link.click();
    expect(posted).toEqual([
      ['changeAndRun', { 'cleaning.returns': 'match' }],
      ['openSource', { at: { sheet: 'Orders', row: 180 } }],
    ]);
  });

  it('fold away all warnings but three', () => {
    const remarks = ['EUR', 'USD', 'GBP', 'CHF'].map((each) =>
      warning('several-currencies', { currencies: [each, 'PLN'] }),
    );
    const node = show({ ...sampleSummary, remarks });
    expect(node.querySelectorAll('.warnings > ul li')).toHaveLength(3);
    expect(node.querySelector('.warnings summary')?.textContent).toBe('1 more warning');
    expect(node.querySelectorAll('.warnings details li')).toHaveLength(1);
  });

  it('fold away all warnings but one in a window with little room', () => {
    const remarks = ['EUR', 'USD', 'GBP'].map((each) =>
      warning('several-currencies', { currencies: [each, 'PLN'] }),
    );
    const height = vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(600);
    const node = show({ ...sampleSummary, remarks });
    height.mockRestore();
    expect(node.querySelectorAll('.warnings > ul li')).toHaveLength(1);
    expect(node.querySelector('.warnings summary')?.textContent).toBe('2 more warnings');
  });

  it('shows warnings only when there are some', () => {
    expect(show().querySelectorAll('.warnings li')).toHaveLength(1);
    expect(show({ ...sampleSummary, remarks: [] }).querySelector('.warnings')).toBeNull();
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
      'Only purchases from 2011-01-01 on count; 5 rows with an amount of 50 are left out.',
      'Only rows with “France” in “Country” count; 2 rows with an amount of 60 are left out. Change what counts',
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

  it.each(['changed', 'gone'] as const)('says when the workbook is %s', (sourceChange) => {
    const { context } = makeContext();
    const node = firstLines({ type: 'done', name: 'shop.xlsx', ...sampleResult, sourceChange }, context);
    const note = node.querySelector('[aria-label="Workbook"]');
    expect(note?.textContent).toMatch(sourceChange === 'gone' ? /moved or deleted/ : /has changed/);
    expect(note?.querySelectorAll('button')).toHaveLength(sourceChange === 'gone' ? 0 : 1);
  });

  it('says that other settings hold by now, and leads to a run under them', () => {
    const { posted, post } = recordPosts();
    const { context } = makeContext();
    const stale = { type: 'done', name: 'shop.xlsx', ...sampleResult, settingsChanged: true } as const;
    const note = firstLines(stale, { ...context, post }).querySelector('[aria-label="Workbook"]');
    expect(note?.textContent).toBe('Settings changed since this run. Run again');
    note?.querySelector<HTMLElement>('button')?.click();
    expect(posted).toEqual([['rerun']]);
  });

  it('says what was answered of the workbook, and takes it back', () => {
    const { posted, post } = recordPosts();
    const { context } = makeContext();
    const answers = { columns: { customer: 'Clerk', article: '-' }, 'dates.order': 'dmy' } as const;
    const state = { type: 'done', name: 'shop.xlsx', ...sampleResult, answers } as const;
    const note = firstLines(state, { ...context, post }).querySelector('[aria-label="Your answers"]');
    expect(note?.textContent).toBe(
      'Set for this workbook: the customer is “Clerk”, no column is the article, dates are day/month/year. Undo',
    );
    note?.querySelector<HTMLElement>('.link')?.click();
    expect(posted).toEqual([['forgetAnswers']]);
  });

  it('ask the host to save, to run again and to open the rules', () => {
    const { posted, post } = recordPosts();
    const node = show(sampleSummary, 'shop.xlsx', post);
    for (const button of node.querySelectorAll<HTMLElement>('.title-bar vscode-button')) button.click();
    expect(posted).toEqual([
      ['exportCustomers', {}],
      ['saveReport'],
      ['rerun'],
      ['editRules'],
      ['openSource', {}],
    ]);
  });
});
