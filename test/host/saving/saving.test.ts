import { describe, expect, it } from 'vitest';
import { sampleCampaign } from '../../webview/movement/sampleCampaign.ts';
import { at, resultOf } from '../memoryHost.ts';
import { open, openSegmented, path, reportPath, saveReport, segment, settle, until } from '../openSession.ts';

const writing = 'Writing the report on sales.xlsx';
const query = { search: '', sort: 'monetary', descending: true, from: 0, count: 10 } as const;
const picture = `data:image/png;base64,${Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x02', 'latin1').toString('base64')}`;

describe('a report', () => {
  it('is saved beside the workbook, with the charts that the page draws, and shown where it lies', async () => {
    const opened = await openSegmented();
    opened.panel.drawn = { treemap: picture };
    opened.host.chooseButton = (_, [button]) => button;
    await saveReport(opened);
    expect(opened.report()).toMatchObject({ pictures: true, transactions: false });
    expect(opened.host.said).toEqual(['Saved “sales - segments.xlsx”.', `reveal ${reportPath}`]);
    expect([...opened.host.contents.keys()]).toEqual([path, reportPath]);
  });

  it('is saved without charts where the panel is hidden', async () => {
    const opened = await openSegmented();
    opened.panel.isVisible = false;
    await saveReport(opened);
    expect(opened.report()).toMatchObject({ pictures: false });
  });

  it('has the workbook segmented first where its segments are gone', async () => {
    const opened = open({ state: { type: 'done', name: 'sales.xlsx', ...resultOf() } });
    const saved = opened.session.saveReport();
    await until(() => opened.host.workers[0]?.isRunning);
    opened.worker().finish();
    await until(() => opened.worker().isWriting);
    opened.worker().finishReport();
    await saved;
    expect(opened.report().names).toContain('Champions');
  });

  it('is of the segments at its request, and all else goes on while it is written', async () => {
    const opened = await openSegmented();
    const saved = opened.session.saveReport();
    await until(() => opened.worker().isWriting);
    opened.host.rules = { all: { name: 'other', priority: -1, when: {} } };
    await opened.session.rename();
    opened.panel.page.tell('chooseComponents', { components: 3 });
    await until(() => opened.names().length === 3);
    expect(await opened.panel.page.ask('listCustomers', query)).toMatchObject({ from: 0 });
    opened.worker().finishReport();
    await saved;
    expect(opened.report().names).toEqual(resultOf().summary.segments.map(({ name }) => name));
  });

  it('that is cancelled leaves nothing behind, and the segments as they are', async () => {
    const opened = await openSegmented();
    const saved = opened.session.saveReport().catch((error: Error) => error.name);
    await until(() => opened.worker().isWriting);
    opened.host.underWay.get(writing)!.abort();
    expect(await saved).toBe('Cancelled');
    expect([...opened.host.contents.keys()]).toEqual([path]);
    expect(opened.worker().thread.isTerminated).toBe(false);
  });

  it('that is under way when its panel is closed leaves nothing behind, and says nothing', async () => {
    const opened = await openSegmented();
    opened.panel.page.tell('saveReport');
    await until(() => opened.worker().isWriting);
    opened.panel.close();
    await settle();
    expect([...opened.host.contents.keys()]).toEqual([path]);
    expect(opened.host.said).toEqual([]);
  });

  it('asks before it replaces another, and goes elsewhere where the user says so', async () => {
    const opened = await openSegmented();
    opened.host.put(reportPath, 'my notes');
    await opened.session.saveReport();
    expect(opened.host.said).toEqual(['“sales - segments.xlsx” already exists. Do you want to replace it?']);
    expect(opened.host.contents.get(reportPath)?.text).toBe('my notes');
    opened.host.chooseButton = (_, buttons) => buttons[1];
    opened.host.choosePlace = () => at('/reports/mine.xlsx');
    await saveReport(opened);
    expect(opened.host.contents.has('/reports/mine.xlsx')).toBe(true);
  });

  it('goes elsewhere where its folder can not be written to', async () => {
    const opened = await openSegmented();
    opened.host.readOnlyFolder = '/shop/';
    opened.host.chooseButton = (text, [button]) => (/could not be written/.test(text) ? button : undefined);
    opened.host.choosePlace = () => at('/reports/mine.xlsx');
    await saveReport(opened);
    expect([...opened.host.contents.keys()]).toEqual([path, '/reports/mine.xlsx']);
  });

  it('has the transactions where they are wanted, as long as the workbook is as it was', async () => {
    const opened = await openSegmented();
    opened.host.set = { 'report.transactions': true };
    await saveReport(opened);
    expect(opened.report()).toMatchObject({ transactions: true });
    opened.host.put(path, 'other rows');
    await expect(opened.session.saveReport()).rejects.toThrow(/has changed since it was segmented/);
  });

  it('is saved by itself after every run where that is wanted, in place of its own', async () => {
    const opened = open();
    opened.host.set = { 'report.autoSave': true };
    for (const names of ['first', 'second']) {
      await segment(opened, resultOf({ prefix: names }));
      await until(() => opened.worker().isWriting);
      opened.worker().finishReport();
      await until(() => opened.host.said.length === (names === 'first' ? 1 : 2));
    }
    expect(new Set(opened.host.said)).toEqual(new Set(['Saved “sales - segments.xlsx”.']));
    opened.host.put(reportPath, 'my notes');
    await segment(opened);
    await expect.poll(() => opened.host.said.at(-1)).toMatch(/already exists/);
    expect(opened.host.contents.get(reportPath)?.text).toBe('my notes');
  });
});

describe('customers', () => {
  it('are saved of the segment that is chosen, the one pointed out first', async () => {
    const opened = await openSegmented();
    const offered: (readonly string[])[] = [];
    opened.host.chooseItem = (labels) => {
      offered.push(labels);
      return labels[0];
    };
    opened.panel.page.tell('select', { segments: [2] });
    opened.panel.page.tell('exportCustomers', {});
    await until(() => opened.host.contents.has('/shop/sales - Champions.csv'));
    expect(opened.host.contents.get('/shop/sales - Champions.csv')?.text).toBe('segments 2');
    expect(offered[0]?.slice(0, 2)).toEqual(['Champions (selected)', 'All customers']);
    expect(offered[1]?.[0]).toMatch(/^Export [\d,]+ customers$/);
  });

  it('are saved of a group, offered above its parts', async () => {
    const opened = open();
    const result = resultOf();
    const { segments, groups } = result.summary;
    const champions = { ...segments[1]!, name: 'The best', parts: [0, 1, 2] };
    await segment(opened, {
      ...result,
      summary: { ...result.summary, groups: [champions, ...groups.slice(3)] },
    });
    const offered: (readonly string[])[] = [];
    opened.host.chooseItem = (labels) => {
      offered.push(labels);
      return labels[offered.length === 1 ? 1 : 0];
    };
    opened.panel.page.tell('exportCustomers', {});
    await until(() => opened.host.contents.has('/shop/sales - The best.csv'));
    expect(opened.host.contents.get('/shop/sales - The best.csv')?.text).toBe('segments 0,1,2');
    expect(offered[0]?.slice(0, 3)).toEqual(['All customers', 'The best', 'Champions, few']);
  });

  it('are saved of the segment that the page names, under a name that every system takes', async () => {
    const opened = open();
    await segment(opened, resultOf({ prefix: 'a/b: ' }));
    opened.host.chooseItem = ([first]) => first;
    opened.panel.page.tell('exportCustomers', { segments: [0] });
    await until(() => opened.host.contents.has('/shop/sales - a-b- Champions, few.csv'));
  });

  it('are saved of the list that the page names, without asking whose', async () => {
    const opened = await openSegmented();
    const offered: (readonly string[])[] = [];
    opened.host.chooseItem = (labels) => {
      offered.push(labels);
      return labels[0];
    };
    opened.panel.page.tell('exportCustomers', { list: 'winBack' });
    await until(() => opened.host.contents.has('/shop/sales - Win back.csv'));
    expect(opened.host.contents.get('/shop/sales - Win back.csv')?.text).toBe('list winBack');
    expect(offered).toHaveLength(1);
  });

  it('are saved without those who refused, unless all are chosen', async () => {
    const opened = open();
    const { summary, ...rest } = resultOf();
    const reach = {
      by: 'emailAndConsent',
      customers: 615,
      reachable: 402,
      refused: 41,
      unknown: 172,
    } as const;
    await segment(opened, { ...rest, summary: { ...summary, customers: 615, reach } });
    const offered: (readonly string[])[] = [];
    opened.host.chooseItem = (labels) => {
      offered.push(labels);
      return labels.find((label) => label === 'All customers') ?? labels.at(-1);
    };
    opened.panel.page.tell('exportCustomers', {});
    await until(() => opened.host.contents.has('/shop/sales - customers.csv'));
    expect(offered[1]).toEqual([
      'Export 574 customers',
      'Hold back 10%: 57 of 574',
      'Export all 615, also the 41 who refused',
    ]);
    expect(opened.host.contents.get('/shop/sales - customers.csv')?.text).toBe('segments undefined, all');
  });

  it('are offered without anybody held back where a tenth is nobody', async () => {
    const opened = await openSegmented();
    const { summary, ...rest } = resultOf();
    await segment(opened, { ...rest, summary: { ...summary, customers: 4 } });
    const offered: (readonly string[])[] = [];
    opened.host.chooseItem = (labels) => {
      offered.push(labels);
      return labels[0];
    };
    opened.panel.page.tell('exportCustomers', {});
    await until(() => offered.length > 1);
    expect(offered[1]).toEqual(['Export 4 customers']);
  });

  it('are saved with a file of those who are held back, which an export does not replace unasked', async () => {
    const opened = await openSegmented();
    opened.host.chooseItem = (labels) => labels.find((label) => label.startsWith('Hold back'));
    const beside = '/shop/sales - Win back - holdout.json';
    opened.panel.page.tell('exportCustomers', { list: 'winBack' });
    await until(() => opened.host.contents.has(beside));
    expect(opened.host.contents.get(beside)?.text).toBe('held back 0.1');
    await expect
      .poll(() => opened.host.said.at(-1))
      .toBe(
        'Saved “sales - Win back.csv”, with 4 customers held back. To check the campaign later, choose “sales - Win back - holdout.json”.',
      );
    opened.host.put(beside, 'of last week');
    opened.panel.page.tell('exportCustomers', { list: 'winBack' });
    await expect.poll(() => opened.host.said.at(-1)).toMatch(/held back from an earlier export/);
    expect(opened.host.contents.get(beside)?.text).toBe('of last week');
  });

  it('are held back of those who moved too', async () => {
    const opened = await openSegmented();
    opened.host.chooseItem = (labels) => labels.find((label) => label.startsWith('Hold back 10%: 4 of 40'));
    opened.panel.page.tell('exportMoved', {
      flow: { start: 0, end: 1, from: 2, to: 3 },
      name: 'Loyal → Lost',
    });
    const beside = '/shop/sales - Loyal → Lost - holdout.json';
    await expect.poll(() => opened.host.contents.get(beside)?.text).toBe('held back 0.1');
    expect(opened.host.contents.get('/shop/sales - Loyal → Lost.csv')?.text).toBe('moved 2 3');
  });

  it("are not saved at all where the file of those held back can't be written", async () => {
    const opened = await openSegmented();
    opened.host.chooseItem = (labels) => labels.find((label) => label.startsWith('Hold back'));
    opened.host.readOnlyFolder = '/shop/.sales - Win back - holdout.json';
    opened.panel.page.tell('exportCustomers', { list: 'winBack' });
    await expect.poll(() => opened.host.said.at(-1)).toMatch(/could not be written/);
    await expect
      .poll(() => [...opened.host.contents.keys()].filter((path) => path.includes('Win back')))
      .toEqual([]);
  });
});

describe('a campaign', () => {
  it('is checked by the file of who was held back', async () => {
    const opened = await openSegmented();
    opened.host.put('/shop/a - holdout.json', 'it worked');
    opened.host.chooseFile = () => at('/shop/a - holdout.json');
    await opened.session.checkCampaign();
    await expect
      .poll(() => opened.campaign())
      .toEqual({ ...sampleCampaign, name: 'a - holdout.json: it worked', checks: 1 });
  });

  it('says no more how those moved where the segments are called otherwise', async () => {
    const opened = await openSegmented();
    opened.host.put('/shop/a - holdout.json', 'it worked');
    opened.host.chooseFile = () => at('/shop/a - holdout.json');
    await opened.session.checkCampaign();
    await expect.poll(() => opened.campaign()?.moves).toEqual(sampleCampaign.moves);
    await opened.session.rename();
    await expect.poll(() => opened.campaign()?.moves).toBeUndefined();
    expect(opened.campaign()?.heldBack).toEqual(sampleCampaign.heldBack);
  });

  it('is checked by any list of ids, with its day', async () => {
    const opened = await openSegmented();
    opened.host.put('/shop/list.csv', '1');
    opened.host.chooseFile = () => at('/shop/list.csv');
    await opened.session.checkCampaign();
    opened.host.typeText = () => 'Monday';
    await opened.session.checkCampaign();
    expect(opened.host.said).toEqual(['Write the day as 2026-11-28.']);
    expect(opened.campaign()).toBeUndefined();
    opened.host.typeText = () => '2026-02-01';
    opened.panel.page.tell('checkCampaign');
    await expect
      .poll(() => opened.campaign())
      .toEqual({ ...sampleCampaign, name: 'list.csv: 1', from: '2026-02-01', checks: 1 });
  });
});
