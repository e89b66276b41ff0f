import { describe, expect, it } from 'vitest';
import { type MovedQuery, slippedFrom } from '../../../src/pipeline/results/flows.ts';
import { createFormats } from '../../../webview/controls/formats.ts';
import { movement } from '../../../webview/movement/movement.ts';
import { makeContext, recordPosts } from '../makeContext.ts';
import { flows, movementView } from './sampleMovement.ts';

// @vitest-environment happy-dom

const settle = () => new Promise((resolve) => setTimeout(resolve));

async function show(view = movementView, shown = flows, since?: string) {
  const { store } = makeContext({ since }).context;
  const { posted, post } = recordPosts();
  const asked: unknown[] = [];
  const listed: MovedQuery[] = [];
  const reach = { by: 'emailAndConsent', reachable: 20, refused: 4, unknown: 8 } as const;
  const announced: string[] = [];
  const node = movement({
    formats: createFormats('en-US'),
    store,
    post,
    announce: (text) => announced.push(text),
    calls: {
      followMovement: async (request) => {
        asked.push(request);
        return view;
      },
      listFlows: async (dates) => {
        asked.push(dates);
        return { ...shown, ...dates };
      },
      listMoved: async (query) => {
        listed.push(query);
        const customers = [{ id: 'ann', silentDays: 131, spentBefore: 900, spentSince: 0 }];
        return { total: 32, customers, silentDays: 131, usualGap: 58, reach: { ...reach, customers: 32 } };
      },
    },
  });
  document.body.replaceChildren(node);
  await settle();
  const rows = () => [...node.querySelectorAll<HTMLElement>('.flows tbody tr')];
  const cells = (row: Element) => [...row.children].map(({ textContent }) => textContent);
  return { node, store, posted, asked, listed, announced, rows, cells };
}

describe('movement', () => {
  it('says first what it comes to, and tells it to a screen reader', async () => {
    const { node, announced } = await show();
    const sentence = node.querySelector('.headline')?.firstChild?.textContent;
    expect(sentence).toMatch(/^32 customers slipped to At Risk without an order; they had spent 2,900 /);
    expect(announced).toEqual([sentence]);
  });

  it('begins with a day that is asked for, also when it is there already, and else with the one before the last', async () => {
    expect((await show()).asked).toEqual([{}, { start: 1, end: 2 }]);
    expect((await show(movementView, flows, '2011-06-30')).asked.at(-1)).toEqual({ start: 0, end: 2 });
    expect((await show(movementView, flows, '2011-07-07')).asked.at(-1)).toEqual({ start: 1, end: 2 });
    const { node, store, asked } = await show();
    store.update({ since: '2011-06-30' });
    await settle();
    expect(asked.at(-1)).toEqual({ start: 0, end: 2 });
    const [from] = node.querySelectorAll('select');
    expect(from!.value).toBe('0');
    from!.value = '1';
    from!.dispatchEvent(new Event('change'));
    await settle();
    expect(asked.at(-1)).toEqual({ start: 1, end: 2 });
    store.update({ since: '2011-06-30' });
    await settle();
    expect(asked.at(-1)).toEqual({ start: 0, end: 2 });
  });

  it('has a row for each flow, most customers first, new ones among them, and those who stayed last', async () => {
    const { rows, cells } = await show();
    expect(rows().map((row) => cells(row).slice(0, 4))).toEqual([
      ['Champions', 'At Risk', '32', '29%'],
      ['New customers', 'Champions', '10', ''],
      ['At Risk', 'No order in 12 months', '6', '10%'],
      ['At Risk', 'Champions', '1', '2%'],
      ['No order in 12 months', 'Champions', '1', '7%'],
      ['Champions', 'stayed', '78', '71%'],
      ['At Risk', 'stayed', '53', '88%'],
      ['No order in 12 months', 'stayed', '14', '93%'],
    ]);
  });

  it('tells those who bought from those who only aged, and their rows add up to the sizes', async () => {
    const { rows, cells } = await show();
    for (const row of rows()) {
      const [customers, bought, aged] = [2, 4, 5].map((at) => Number(cells(row)[at]));
      expect(bought! + aged!).toBe(customers);
    }
    const ends = (name: string, at: number) =>
      flows.flows.filter(
        (flow) =>
          (at === 0 ? flow.from : flow.to) === movementView.rows.findIndex((row) => row.name === name),
      );
    const sum = (list: typeof flows.flows) => list.reduce((total, { customers }) => total + customers, 0);
    expect([sum(ends('Champions', 0)), sum(ends('Champions', 1))]).toEqual([110, 90]);
  });

  it('lists the customers of a flow that is chosen, by its row or its ribbon, and exports them', async () => {
    const { node, rows, listed, posted } = await show();
    rows()[0]!.click();
    await settle();
    expect(listed).toEqual([{ start: 1, end: 2, from: 0, to: 1, offset: 0, count: 100 }]);
    const pane = node.querySelector('.pane')!;
    expect(pane.querySelector('h2')?.textContent).toBe('Champions → At Risk');
    expect(pane.textContent).toContain('None of them bought in between.');
    expect(pane.textContent).toContain('131 days ago; they usually order every 58 days.');
    expect(pane.textContent).toContain('31 more are in the file.');
    pane.querySelector<HTMLElement>('vscode-button')!.click();
    expect(posted).toEqual([
      [
        'exportMoved',
        { flow: { start: 1, end: 2, from: 0, to: 1 }, name: 'Champions → At Risk 2011-09-30 2011-12-09' },
      ],
    ]);
    expect(rows()[0]!.querySelector('button')?.getAttribute('aria-pressed')).toBe('true');
    node.querySelector('.ribbon.moved')!.dispatchEvent(new Event('click'));
    await settle();
    expect(listed).toHaveLength(2);
  });

  it('counts to the day that is chosen where that is not the last one', async () => {
    const { node, rows } = await show();
    const until = node.querySelector<HTMLSelectElement>('select[aria-label="Until"]')!;
    const from = node.querySelector<HTMLSelectElement>('select[aria-label="From"]')!;
    for (const [select, date] of [
      [from, '0'],
      [until, '1'],
    ] as const) {
      select.value = date;
      select.dispatchEvent(new Event('change'));
      await settle();
    }
    rows()[0]!.click();
    await settle();
    const pane = node.querySelector('.pane')!;
    expect(pane.textContent).toContain(
      'On Sep 30, 2011, their last order was 131 days back; they usually ordered every 58 days.',
    );
    expect(pane.textContent).toContain('Days before Sep 30, 2011');
  });

  it('shows those of its first sentence, with how many can be written to, and exports as many as it says', async () => {
    const { node, listed, posted } = await show();
    const [link, direct] = node.querySelectorAll<HTMLElement>('.headline button');
    expect(link!.textContent).toBe('Show these 32 customers');
    link!.click();
    await settle();
    expect(listed).toEqual([{ start: 1, end: 2, from: slippedFrom, to: 1, offset: 0, count: 100 }]);
    const pane = node.querySelector('.pane')!;
    expect(pane.querySelector('h2')?.textContent).toBe('All who slipped to At Risk');
    expect(pane.textContent).toContain('32 customers: 20 with e-mail and consent, 4 refused, 8 unknown');
    const save = pane.querySelector<HTMLElement>('vscode-button')!;
    expect(save.textContent).toBe('Export 28 customers');
    save.click();
    const flow = { start: 1, end: 2, from: slippedFrom, to: 1 };
    const exported = ['exportMoved', { flow, name: 'All who slipped to At Risk 2011-09-30 2011-12-09' }];
    expect(posted).toEqual([exported]);
    expect(direct!.textContent).toBe('Export');
    direct!.click();
    expect(posted).toEqual([exported, exported]);
  });

  it('shows what came and went of each segment while no flow is chosen', async () => {
    const { node, cells } = await show();
    const lines = [...node.querySelectorAll('.pane tbody tr')].map(cells);
    expect(lines).toEqual([
      ['Champions', '+12', '−32', '−20'],
      ['At Risk', '+32', '−7', '+25'],
      ['No order in 12 months', '+6', '−1', '+5'],
    ]);
  });

  it('has no sign where nobody came, or nobody went', async () => {
    const one = { ...flows, flows: flows.flows.filter(({ from, to }) => from === to || to === 2) };
    const { node, cells } = await show(movementView, one);
    const lines = [...node.querySelectorAll('.pane tbody tr')].map(cells);
    expect(lines).toEqual([
      ['At Risk', '0', '−6', '−6'],
      ['No order in 12 months', '+6', '0', '+6'],
    ]);
  });

  it('asks for other dates and other periods', async () => {
    const { node, asked } = await show();
    expect(asked).toEqual([{}, { start: 1, end: 2 }]);
    const from = node.querySelector<HTMLSelectElement>('select')!;
    expect([...from.options].map(({ textContent }) => textContent)).toEqual(['Jun 30, 2011', 'Sep 30, 2011']);
    from.value = '0';
    from.dispatchEvent(new Event('change'));
    await settle();
    expect(asked.at(-1)).toEqual({ start: 0, end: 2 });
    node.querySelector<HTMLInputElement>('input[value=year]')!.dispatchEvent(new Event('change'));
    await settle();
    expect(asked.at(-2)).toEqual({ period: 'year' });
  });

  it('shows sizes at all dates, and revenue in their place', async () => {
    const { node, cells } = await show();
    const table = () => [...node.querySelectorAll('.over-time tbody tr')].map(cells);
    expect(table()[0]).toEqual(['Champions', '100', '110', '90']);
    expect(node.querySelectorAll('.over-time polyline')).toHaveLength(3);
    const labels = () => [...node.querySelectorAll('.axes span')].map(({ textContent }) => textContent);
    expect(labels()).toEqual(['110', '0', 'Jun 30, 2011', 'Dec 9, 2011']);
    node.querySelector<HTMLInputElement>('input[value=revenue]')!.dispatchEvent(new Event('change'));
    expect(table()).toEqual([
      ['Champions', '9,000', '9,900', '8,000'],
      ['At Risk', '3,000', '3,600', '5,000'],
    ]);
    expect(labels()[0]).toBe('9,900');
  });

  it('says that segments of another time are others, and makes those in one click', async () => {
    const { model: _, ...view } = movementView;
    const { node, posted } = await show({ ...view, isOfResult: false });
    const note = node.querySelector('.note')!;
    expect(note.textContent).toContain('The other tabs count the purchases of another time');
    for (const link of note.querySelectorAll<HTMLElement>('button')) link.click();
    expect(posted).toEqual([['segmentBy', { purchases: 'window' }], ['keepModel']]);
  });

  it('says where the history is too short', async () => {
    const { node } = await show({
      ...movementView,
      ...{ dates: ['2011-12-09'], sizes: [[90, 85, 20]], revenue: [[1, 1, 0]] },
    });
    expect(node.textContent).toContain('no earlier date has 12 months of purchases behind it');
  });
});
