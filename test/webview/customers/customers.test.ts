import { describe, expect, it, vi } from 'vitest';
import { byFigure, figureIds } from '../../../src/pipeline/customers/figures.ts';
import type {
  CustomerPage,
  CustomerQuery,
  ListedCustomer,
} from '../../../src/pipeline/results/customerQuery.ts';
import { customers } from '../../../webview/customers/customers.ts';
import { someSummaries } from '../../pipeline/lists/someLists.ts';
import { makeContext } from '../makeContext.ts';
import { sampleSummary } from '../sampleSummary.ts';

// @vitest-environment happy-dom

const customer = (index: number, id: string): ListedCustomer => ({
  ...byFigure(figureIds, () => null),
  id,
  segment: 5,
  recency: index,
  frequency: 3,
  monetary: 1234.5,
  lastPurchase: Date.UTC(2011, 11, 9, 12, 50),
  probability: 0.514,
  secondBest: 4,
});

/** A list of `total` customers, whose pages come when the test lets them. */
async function show(total = 1_000_000, state = {}, idOf = (index: number) => `<b>${index}</b>`) {
  const asked: CustomerQuery[] = [];
  const list = async (query: CustomerQuery): Promise<CustomerPage> => {
    asked.push(query);
    const count = Math.min(query.count, total - query.from);
    return {
      total,
      from: query.from,
      customers: Array.from({ length: count }, (_, i) => {
        const index = query.from + i;
        return customer(index, idOf(index));
      }),
    };
  };
  const { context, posted } = makeContext(state, list);
  const { node } = customers({ ...sampleSummary, lists: someSummaries }, context);
  document.body.replaceChildren(node);
  await settle();
  return { node, asked, posted, store: context.store };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const rowsIn = (node: HTMLElement) => [...node.querySelectorAll<HTMLElement>('.rows [role=row]')];
const textsOf = (row: HTMLElement | undefined) => [...(row?.children ?? [])].map((cell) => cell.textContent);

/** The cells of a row by what their columns are called. */
function cellsOf(node: HTMLElement, row: HTMLElement | undefined) {
  const heads = [...node.querySelectorAll('[role=columnheader]')].map((head) => head.textContent);
  return Object.fromEntries(textsOf(row).map((text, i) => [heads[i], text]));
}

const asInTheBeginning = { search: '', sort: 'monetary', descending: true };

describe('customers', () => {
  it('keeps only the rows in view on the page, however many there are', async () => {
    const { node } = await show();
    expect(node.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('1000001');
    expect(rowsIn(node).length).toBeLessThan(50);
    expect(node.querySelector('.total')?.textContent).toBe('1,000,000 customers');
  });

  it('shows ids literally, with the probability and the second-best segment', async () => {
    const { node } = await show();
    expect(cellsOf(node, rowsIn(node)[1])).toMatchObject({
      Customer: '<b>1</b>',
      Segment: 'Potential Loyalists',
      'Recency, days': '1',
      Orders: '3',
      'Monetary value': '1,234.50',
      'Last purchase': 'Dec 9, 2011',
      Probability: '51.4%',
      'Second-best segment': 'Loyal Customers',
    });
  });

  it('asks for the customers of a list, says so, exports them, and goes back to all', async () => {
    const { node, asked, posted, store } = await show(3, { list: 'dueNow' });
    expect(asked[0]).toMatchObject({ list: 'dueNow' });
    expect(node.querySelector('.note')?.textContent).toBe('Customers of the list “Due now”.');
    const button = (label: string) =>
      [...node.querySelectorAll<HTMLElement>('vscode-button')].find(
        ({ textContent }) => textContent === label,
      );
    button('Export 3 customers')?.click();
    expect(posted).toEqual([['exportCustomers', { ...asInTheBeginning, list: 'dueNow' }]]);
    store.update({ selected: [5] });
    expect(node.querySelector('.note')?.textContent).toMatch(
      /^Customers of the segment .*\. Only those of the list “Due now”\.$/,
    );
    button('Show all customers')?.click();
    await settle();
    expect(asked.at(-1)).not.toHaveProperty('list');
    expect(store.state).toMatchObject({ selected: [], list: undefined });
  });

  it('says on its heads what the figures are', async () => {
    const { node } = await show();
    expect(node.querySelector<HTMLElement>('[data-key=frequency]')?.title).toBe(
      'Distinct invoices of a customer: orders, not lines.',
    );
  });

  it('makes room for whole e-mail addresses, as those of customers further down need it', async () => {
    const idOf = (index: number) => (index < 500 ? 'ann@shop.example' : 'alexandra.long@shop.example');
    const { node } = await show(1000, {}, idOf);
    const grid = node.querySelector<HTMLElement>('[role=grid]')!;
    const tracks = () => grid.style.getPropertyValue('--columns');
    expect(tracks()).toContain('16ch');
    rowsIn(node)[0]?.focus();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    await settle();
    expect(tracks()).toContain('27ch');
  });

  it('lists the segment that is pointed out, without its column', async () => {
    const { node, asked, store } = await show();
    store.update({ selected: [5] });
    await settle();
    expect(asked.at(-1)).toMatchObject({ segments: [5], from: 0 });
    expect(Object.keys(cellsOf(node, rowsIn(node)[0]))).not.toContain('Segment');
    expect(node.textContent).toContain('Customers of the segment Potential Loyalists.');
  });

  it('sorts by a column, the other way round on a second click, and says so', async () => {
    const { node, asked } = await show();
    const sort = node.querySelector<HTMLElement>('[data-key=frequency] .sort')!;
    sort.click();
    await settle();
    expect(asked.at(-1)).toMatchObject({ sort: 'frequency', descending: true });
    sort.click();
    await settle();
    expect(asked.at(-1)).toMatchObject({ sort: 'frequency', descending: false });
    expect(sort.parentElement?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('puts borderline customers first on demand', async () => {
    const { node, asked } = await show();
    const button = [...node.querySelectorAll<HTMLElement>('vscode-button')].find(
      ({ textContent }) => textContent === 'Least certain first',
    );
    button?.click();
    await settle();
    expect(asked.at(-1)).toMatchObject({ sort: 'probability', descending: false });
  });

  it('searches once typing pauses', async () => {
    const { node, asked } = await show();
    const field = node.querySelector<HTMLInputElement>('input.search')!;
    const before = asked.length;
    for (const value of ['1', '12', '123']) {
      field.value = value;
      field.dispatchEvent(new Event('input'));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked.slice(before).map(({ search }) => search)).toEqual(['123']);
  });

  it('moves through the rows by the keyboard, to the last of a million', async () => {
    const { node, asked } = await show();
    rowsIn(node)[0]?.focus();
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('ArrowDown');
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('3');
    press('End');
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('1000001');
    await settle();
    expect(asked.at(-1)?.from).toBe(999_900);
    expect(textsOf(document.activeElement as HTMLElement)[0]).toBe('<b>999999</b>');
    press('Home');
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('has the focus on the first row of another list where a row of the one before had it', async () => {
    const { node } = await show();
    rowsIn(node)[3]?.focus();
    node.querySelector<HTMLElement>('[data-key=frequency] .sort')!.click();
    await settle();
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('exports those that are listed', async () => {
    const { node, posted } = await show(10, { selected: [3] });
    [...node.querySelectorAll<HTMLElement>('vscode-button')]
      .find(({ textContent }) => textContent === 'Export 10 customers')
      ?.click();
    expect(posted).toEqual([['exportCustomers', { ...asInTheBeginning, segments: [3] }]]);
  });

  it('lists those of several segments within figures, and exports exactly them', async () => {
    const { node, asked, posted, store } = await show(10);
    const boxes = [...node.querySelectorAll<HTMLInputElement>('.drop-down input')];
    for (const index of [1, 3]) {
      boxes[index]!.checked = true;
      boxes[index]!.dispatchEvent(new Event('change'));
    }
    expect(node.querySelector('.note')?.textContent).toBe('Customers of 2 segments.');
    const [from] = [...node.querySelectorAll<HTMLInputElement>('.range input')];
    from!.value = '90';
    from!.dispatchEvent(new Event('input'));
    await expect.poll(() => store.state.customers.ranges).toEqual({ recency: { min: 90 } });
    await settle();
    const shown = { segments: [1, 3], ranges: { recency: { min: 90 } }, ...asInTheBeginning };
    expect(asked.at(-1)).toMatchObject(shown);
    [...node.querySelectorAll<HTMLElement>('vscode-button')]
      .find(({ textContent }) => textContent === 'Export 10 customers')
      ?.click();
    expect(posted).toEqual([['exportCustomers', shown]]);
  });

  it('lists those alone who changed segment since the last complete period, where that is known', async () => {
    const change = { date: '2011-11-30', segments: [], groups: [], apart: 0, withoutSpend: 0, lapsed: 0 };
    const { context } = makeContext();
    const { node } = customers({ ...sampleSummary, change }, context);
    const box = node.querySelector<HTMLInputElement>('.filters > label input')!;
    expect(box.closest('label')?.textContent).toMatch(/Changed since/);
    box.checked = true;
    box.dispatchEvent(new Event('change'));
    expect(context.store.state.customers.changed).toBe(true);
    const { changed: _, ...others } = context.store.state.customers;
    context.store.update({ customers: others });
    expect(box.checked).toBe(false);
    expect(customers(sampleSummary, context).node.querySelector('.filters > label')).toBeNull();
  });

  it('has what customers were before where any was elsewhere, and no empty columns else', () => {
    const titlesOf = (hasFormer: boolean) => {
      const model = { source: 'a.csv', date: '2011-12-09', windowDays: 365, madeBy: '1' } as never;
      const summary = { ...sampleSummary, model, ...(hasFormer && { hasFormer: true as const }) };
      const { node } = customers(summary, makeContext().context);
      return [...node.querySelectorAll('[role=columnheader]')].map(({ textContent }) => textContent);
    };
    expect(titlesOf(true)).toEqual([...titlesOf(false), 'Previous segment', 'In the segment since']);
  });

  it('has the columns of the source that are ticked, and says how many can be written to', async () => {
    const reach = { by: 'emailAndConsent', customers: 3, reachable: 1, refused: 1, unknown: 1 } as const;
    const list = async ({ from }: CustomerQuery): Promise<CustomerPage> => ({
      ...{ total: 3, reach, from },
      customers: [0, 1, 2].map((index) => ({
        ...customer(index, `c${index}`),
        contacts: index === 0 ? { email: 'ann@example.org', consent: 'yes' } : {},
      })),
    });
    const { context } = makeContext({ contacts: ['consent', 'email'] }, list);
    const { node } = customers({ ...sampleSummary, contacts: ['email', 'consent'] }, context);
    document.body.replaceChildren(node);
    await settle();
    expect(cellsOf(node, rowsIn(node)[0])).toMatchObject({ 'E-mail': 'ann@example.org', Consent: 'yes' });
    expect(cellsOf(node, rowsIn(node)[1])).toMatchObject({ 'E-mail': '', Consent: '' });
    expect(node.querySelector('.total')?.textContent).toBe(
      '3 customers: 1 with e-mail and consent, 1 refused, 1 unknown',
    );
  });

  it('copies rows that are marked as rows, each cell behind a tab', async () => {
    const { node } = await show(3);
    const rows = rowsIn(node);
    const containsNode = (row: Node) => rows.slice(0, 2).includes(row as HTMLElement);
    const selection = vi.spyOn(document, 'getSelection');
    selection.mockReturnValue({ isCollapsed: false, containsNode } as unknown as Selection);
    const copied: string[] = [];
    const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
      clipboardData: { setData: (_: string, text: string) => copied.push(text) },
    });
    rows[0]!.dispatchEvent(event);
    selection.mockRestore();
    expect(event.defaultPrevented).toBe(true);
    const lines = copied[0]!.split('\n').map((line) => line.split('\t'));
    expect(lines.map(([id]) => id)).toEqual(['<b>0</b>', '<b>1</b>']);
    expect(lines[0]).toHaveLength(node.querySelectorAll('[role=columnheader]').length);
  });

  it('has one stop of the Tab key for all of its headings', async () => {
    const { node } = await show(3);
    const heads = [...node.querySelectorAll<HTMLElement>('.heads .sort')];
    expect(heads.map(({ tabIndex }) => tabIndex)).toEqual([0, ...Array(heads.length - 1).fill(-1)]);
  });

  it('sorts by a column of the source, and has others read along in a run', async () => {
    const list = async ({ from }: CustomerQuery): Promise<CustomerPage> => ({
      ...{ total: 1, from },
      customers: [{ ...customer(0, 'a'), contacts: { 'column Country': 'Spain' } }],
    });
    const { context, posted } = makeContext({ contacts: ['column Country'] }, list);
    const summary = { ...sampleSummary, contacts: ['column Country'] as const };
    const { node } = customers(summary, context, ['Channel', 'Country']);
    document.body.replaceChildren(node);
    await settle();
    expect(cellsOf(node, rowsIn(node)[0])).toMatchObject({ Country: 'Spain' });
    node.querySelector<HTMLElement>('[data-key="column Country"] .sort')!.click();
    expect(context.store.state.customers).toMatchObject({ sort: 'column Country', descending: false });
    const links = [...node.querySelectorAll<HTMLElement>('.drop-down .link')];
    expect(links.map(({ textContent }) => textContent)).toEqual(['Add “Channel”']);
    links[0]!.click();
    expect(posted).toEqual([['changeAndRun', { 'customers.columns': ['Country', 'Channel'] }]]);
    expect(context.store.state.contacts).toEqual(['column Country', 'column Channel']);
  });

  it('lists and exports only the first of them, in their order, and says what they are worth a year', async () => {
    const list = async ({ from, first = 5 }: CustomerQuery): Promise<CustomerPage> => ({
      ...{ total: first, from, lastYear: 1000 * first },
      customers: Array.from({ length: first }, (_, index) => customer(index, `c${index}`)),
    });
    const { context, posted } = makeContext({}, list);
    const { node } = customers(sampleSummary, context);
    document.body.replaceChildren(node);
    await settle();
    const field = node.querySelector<HTMLInputElement>('[aria-label="Only the first"]')!;
    field.value = '2';
    field.dispatchEvent(new Event('input'));
    await expect.poll(() => context.store.state.customers.first).toBe(2);
    await settle();
    expect(node.querySelector('.found')?.textContent).toBe(
      '2 customersThey spent 2,000 from Dec 1, 2009 to Dec 9, 2011.',
    );
    const save = [...node.querySelectorAll<HTMLElement>('vscode-button')].at(-1)!;
    expect(save.textContent).toBe('Export 2 customers');
    save.click();
    expect(posted).toEqual([['exportCustomers', { ...asInTheBeginning, first: 2 }]]);
  });

  it('opens a customer by the id, or on Enter, and comes back to the list on Escape', async () => {
    const list = async ({ from }: CustomerQuery): Promise<CustomerPage> => ({
      ...{ total: 2, from },
      customers: [customer(0, 'a'), customer(1, 'b')],
    });
    const { context } = makeContext({}, list);
    const days = [
      { day: '2011-01-05', orders: 1, spend: 20 },
      { day: '2011-11-09', orders: 2, spend: 50.5 },
    ];
    const describeCustomer = async (id: string) => ({ customer: customer(0, id), days });
    const { node } = customers(sampleSummary, { ...context, describeCustomer });
    document.body.replaceChildren(node);
    await settle();
    rowsIn(node)[1]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settle();
    const card = node.querySelector<HTMLElement>('.customer-card')!;
    expect(card.querySelector('h2')?.textContent).toBe('b');
    expect(node.querySelector<HTMLElement>('.customer-list')?.hidden).toBe(true);
    expect(card.querySelectorAll('.timeline line:not(.axis)')).toHaveLength(2);
    const rows = [...card.querySelectorAll('.days tbody tr')].map((row) => row.textContent);
    expect(rows).toEqual(['Nov 9, 2011250.50', 'Jan 5, 2011120.00']);
    expect(card.textContent).toContain('Next most probable: Loyal Customers.');
    card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(node.querySelector('.customer-card')).toBeNull();
    expect(node.querySelector<HTMLElement>('.customer-list')?.hidden).toBe(false);
  });

  it('says that nobody was found, or why nobody can be', async () => {
    const { node } = await show(0);
    expect(node.querySelector('.total')?.textContent).toBe('No customer was found.');
    const { context, posted } = makeContext({}, () => Promise.reject(new Error('They are gone.')));
    const gone = customers(sampleSummary, context).node;
    await settle();
    expect(gone.querySelector('.total')?.textContent).toBe('They are gone. Run again');
    gone.querySelector<HTMLElement>('.link')?.click();
    expect(posted).toEqual([['rerun']]);
  });
});
