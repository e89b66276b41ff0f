import { describe, expect, it } from 'vitest';
import type { DoneState, PanelState } from '../../../src/messages/panelState.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import { readRules } from '../../../src/pipeline/naming/readRules.ts';
import { at, MemoryHost, resultOf } from '../memoryHost.ts';
import { begin, beginPage, open, openSegmented, path, segment, settle, until } from '../openSession.ts';

const segmenting = 'Segmenting sales.xlsx';
const query = { search: '', sort: 'monetary', descending: true, from: 0, count: 10 } as const;

describe('a run', () => {
  it('shows its progress and its result, with the workbook as it was', async () => {
    const opened = open();
    const { run } = await begin(opened);
    expect([...opened.host.underWay.keys()]).toEqual([segmenting]);
    opened.worker().tell({ stage: 'fit', fraction: 0.5, detail: 'K = 4' });
    await until(() => opened.panel.shown.at(-1)?.type === 'running');
    opened.worker().finish();
    await run;
    await settle();
    const [reading, fitting, done] = opened.panel.shown;
    expect(reading).toMatchObject({ type: 'running', progress: { stage: 'read' } });
    expect(fitting).toMatchObject({ type: 'running', progress: { stage: 'fit', detail: 'K = 4' } });
    expect(done).toMatchObject({ type: 'done', name: 'sales.xlsx', stamp: { mtime: 1, size: 4 } });
    expect(opened.host.underWay.size).toBe(0);
  });

  it('is shown once: in its page, and in a notification while there is none', async () => {
    const opened = open();
    const { run } = await begin(opened);
    expect([...opened.host.notified]).toEqual([segmenting]);
    await beginPage(opened);
    expect([...opened.host.notified]).toEqual([]);
    opened.panel.turn(false);
    expect([...opened.host.notified]).toEqual([segmenting]);
    // Its page has to begin anew.
    opened.panel.turn(true);
    expect([...opened.host.notified]).toEqual([segmenting]);
    await beginPage(opened);
    expect([...opened.host.notified]).toEqual([]);
    opened.worker().finish();
    await run;
  });

  it('that is asked for twice is one, and two workbooks run at the same time', async () => {
    const host = new MemoryHost();
    const [first, second] = [open({ host }), open({ host, workbook: '/shop/other.xlsx' })];
    const { run } = await begin(first);
    expect(first.session.run()).toBe(run);
    const other = await begin(second);
    expect(host.workers).toHaveLength(2);
    expect(host.underWay.size).toBe(2);
    host.workers[1]!.finish();
    await other.run;
    expect(host.workers[0]!.isRunning).toBe(true);
    host.workers[0]!.finish();
    await run;
    await settle();
    expect([first.shown().type, second.shown().type]).toEqual(['done', 'done']);
  });

  it.each(['its page', 'the notification'])('is cancelled by %s, and an earlier result stays', async (by) => {
    const opened = await openSegmented();
    const { run } = await begin(opened);
    if (by === 'its page') opened.panel.page.tell('cancel');
    else opened.host.underWay.get(segmenting)!.abort();
    await run;
    await settle();
    expect(opened.shown().type).toBe('done');
    expect(opened.host.workers.map(({ thread }) => thread.isTerminated)).toEqual([false, true]);
    expect(opened.host.mentioned).toEqual(['Segmenting sales.xlsx was cancelled.']);
    expect(opened.host.said).toEqual([]);
    expect(await opened.panel.page.ask('listCustomers', query)).toMatchObject({ from: 0 });
  });

  it('that is cancelled says so where there is no earlier result', async () => {
    const opened = open();
    const { run } = await begin(opened);
    opened.panel.page.tell('cancel');
    await run;
    await settle();
    expect(opened.shown()).toEqual({ type: 'cancelled', name: 'sales.xlsx' });
  });

  it('that fails says why, and what was found before can still be saved', async () => {
    const opened = await openSegmented();
    const { run } = await begin(opened);
    opened.worker().fail(new UserError('No column was found.'));
    await run;
    await settle();
    expect(opened.shown()).toMatchObject({ type: 'failed', message: 'No column was found.' });
    expect(opened.host.said).toEqual(['No column was found.']);
    expect(opened.host.logged).toEqual([]);
    const saved = opened.session.saveReport();
    await until(() => opened.host.workers[0]!.isWriting);
    opened.host.workers[0]!.finishReport();
    await saved;
    expect(opened.report().names).toContain('Champions');
  });

  it('that fails by a defect of ours says so, and where in the log', async () => {
    const opened = open();
    const { run } = await begin(opened);
    opened.worker().fail(new RangeError('Too far.'));
    await run;
    expect(opened.host.said).toEqual([
      'Segmenting failed unexpectedly; the log says more. Please report it.',
    ]);
    expect(opened.host.logged).toEqual([expect.stringMatching(/^RangeError: Too far\.\n/)]);
  });

  it('whose worker dies says so', async () => {
    const opened = open();
    const { run } = await begin(opened);
    opened.worker().thread.crash(new Error('It ended by itself.'));
    await run;
    await settle();
    expect(opened.shown()).toMatchObject({
      type: 'failed',
      message: expect.stringMatching(/failed unexpectedly/),
    });
  });

  it('ends with its panel, and says nothing', async () => {
    const opened = open();
    const { run } = await begin(opened);
    opened.panel.close();
    await run;
    await settle();
    expect(opened.worker().thread.isTerminated).toBe(true);
    expect(opened.panel.shown.map(({ type }) => type)).toEqual(['running']);
    expect([...opened.host.said, ...opened.host.mentioned]).toEqual([]);
  });
});

describe('another number of segments', () => {
  it('is shown at once, and again after another run', async () => {
    const opened = await openSegmented();
    opened.panel.page.tell('chooseComponents', { components: 3 });
    await until(() => opened.names().length === 3);
    expect(opened.host.workers).toHaveLength(1);
    await segment(opened);
    expect(opened.names()).toHaveLength(3);
    opened.panel.page.tell('chooseComponents', {});
    await until(() => opened.names().length === 10);
  });

  it('that another run did not try is said to be missing, and had again by the one after that', async () => {
    const opened = await openSegmented();
    opened.panel.page.tell('chooseComponents', { components: 3 });
    await until(() => opened.names().length === 3);
    const { summary, ...rest } = resultOf();
    const fits = summary.selection.fits.filter(({ k }) => k !== 3);
    const without = { ...rest, summary: { ...summary, selection: { ...summary.selection, fits } } };
    await segment(opened, without);
    expect(opened.shown()).toMatchObject({ missingComponents: 3 });
    await segment(opened);
    expect(opened.names()).toHaveLength(3);
    expect(opened.shown()).not.toHaveProperty('missingComponents');
  });

  it('has the workbook segmented first where its segments are gone', async () => {
    const state: PanelState = { type: 'done', name: 'sales.xlsx', ...resultOf() };
    const opened = open({ state });
    opened.panel.page.tell('chooseComponents', { components: 3 });
    await until(() => opened.host.workers[0]?.isRunning);
    opened.worker().finish();
    await until(() => opened.names().length === 3);
  });
});

describe('other naming rules', () => {
  it('name the segments, with the names of before', async () => {
    const opened = await openSegmented();
    opened.host.rules = { all: { name: 'other', priority: -1, when: {} } };
    await opened.session.rename();
    await settle();
    expect(opened.names()[0]).toMatch(/^other: /);
    expect(opened.shown()).toMatchObject({ renaming: { type: 'renamed' } });
  });

  it('that come during a run name its segments, as they are when it ends', async () => {
    const opened = open();
    const { run } = await begin(opened);
    opened.host.rules = { all: { name: 'early', priority: -1, when: {} } };
    const renamed = opened.session.rename();
    opened.host.rules = { all: { name: 'late', priority: -1, when: {} } };
    opened.worker().finish();
    await Promise.all([run, renamed]);
    await settle();
    expect(opened.names()[0]).toMatch(/^late: /);
  });

  it('are said to be newer where the segments are gone', async () => {
    const opened = open({ state: { type: 'done', name: 'sales.xlsx', ...resultOf() } });
    await opened.session.rename();
    await settle();
    expect(opened.shown()).toMatchObject({ renaming: { type: 'outdated' } });
    expect(opened.host.workers).toEqual([]);
  });

  it('are tried on the segments, which have to be there', async () => {
    const opened = open();
    expect(await opened.session.tryIfSegmented(readRules({}))).toBe(undefined);
    const trial = opened.session.tryRules();
    await until(() => opened.host.workers[0]?.isRunning);
    opened.worker().finish();
    expect((await trial).names).toContain('Champions');
    const { run } = await begin(open({ host: opened.host, workbook: '/shop/other.xlsx' }));
    opened.worker().fail(new UserError('It is empty.'));
    await run;
  });
});

describe('the workbook', () => {
  it('is said to have changed, to be gone, and to be as it was read', async () => {
    const opened = await openSegmented();
    const { mtime, text } = opened.host.contents.get(path)!;
    opened.host.put(path, 'other rows');
    await until(() => 'sourceChange' in opened.shown());
    expect(opened.shown()).toMatchObject({ sourceChange: 'changed' });
    opened.host.remove(path);
    await expect.poll(opened.shown).toMatchObject({ sourceChange: 'gone' });
    opened.host.contents.set(path, { text, mtime });
    await opened.session.checkStale();
    await settle();
    expect(opened.shown()).not.toHaveProperty('sourceChange');
  });

  it('is compared after a reload with what it was when it was read', async () => {
    const stamp = { mtime: 0, size: 4 };
    const opened = open({ state: { type: 'done', name: 'sales.xlsx', ...resultOf(), stamp } });
    await expect.poll(opened.shown).toMatchObject({ sourceChange: 'changed' });
  });
});

describe('a setting', () => {
  const change = async ({ host, session }: Awaited<ReturnType<typeof openSegmented>>, set: object) => {
    host.set = { ...host.set, ...set };
    await session.checkStale();
    await settle();
  };

  it('that is changed makes the result one of before, until it is changed back or run again', async () => {
    const opened = await openSegmented();
    await change(opened, { 'cleaning.returns': 'net' });
    expect(opened.shown()).toMatchObject({ type: 'done', settingsChanged: true });
    await change(opened, { 'cleaning.returns': 'drop' });
    expect(opened.shown()).not.toHaveProperty('settingsChanged');
    await change(opened, { 'cleaning.returns': 'net' });
    await segment(opened);
    await settle();
    expect(opened.shown()).not.toHaveProperty('settingsChanged');
  });

  it('that is wrong makes it one of before too', async () => {
    const opened = await openSegmented();
    await change(opened, { 'cleaning.returns': 'nothing' });
    expect(opened.shown()).toMatchObject({ settingsChanged: true });
    expect(opened.host.said).toEqual([]);
  });

  it.each([
    { 'report.autoSave': true },
    { 'naming.preset': 'seed' },
    { model: '-' },
    { workbooks: { 'other.xlsx': { 'cleaning.returns': 'net' } } },
    { 'reading.limits': { ratio: 1 } },
  ])('that changes no result leaves it: %o', async (set) => {
    const opened = await openSegmented();
    await change(opened, set);
    expect(opened.shown()).not.toHaveProperty('settingsChanged');
  });

  it('that was changed during a run or before a reload is told from those of the run', async () => {
    const opened = open();
    const { run } = await begin(opened);
    opened.host.set = { asOf: '2011-12-10' };
    opened.worker().finish();
    await run;
    await settle();
    expect(opened.shown()).toMatchObject({ settingsChanged: true });
    const { settingsChanged: _, ...kept } = opened.shown() as DoneState;
    const reloaded = open({ host: opened.host, state: kept });
    await expect.poll(reloaded.shown).toMatchObject({ settingsChanged: true });
    const listed = reloaded.panel.page.ask('listCustomers', query);
    await expect(listed).rejects.toThrow('run again to list them');
    expect(opened.host.workers).toHaveLength(1);
  });

  it('that was changed where the data is checked is told of once the segments are shown again', async () => {
    const opened = await openSegmented();
    void opened.session.checkData();
    await until(() => opened.shown().type === 'checking');
    opened.panel.page.tell('changeReading', { 'cleaning.returns': 'net' });
    await until(() => opened.host.kept.length > 0);
    opened.panel.page.tell('leaveCheck');
    await expect.poll(opened.shown).toMatchObject({ type: 'done', settingsChanged: true });
  });

  it('does not take whoever checks the data by the time it is kept away from there', async () => {
    const opened = await openSegmented();
    const { settings } = opened.host;
    const keep = settings.keep.bind(settings);
    let write: (() => void) | undefined;
    const isSlow = new Promise<void>((resolve) => {
      write = resolve;
    });
    settings.keep = (...change) => isSlow.then(() => keep(...change));
    opened.panel.page.tell('changeAndRun', { 'cleaning.overlaps': 'once' });
    opened.panel.page.tell('checkData');
    await until(() => opened.shown().type === 'checking');
    write?.();
    await until(() => opened.host.kept.length > 0);
    await settle();
    expect(opened.shown().type).toBe('checking');
  });
});

describe('what was answered of the workbook', () => {
  it('is said with the result and in the status bar, and taken back with another run', async () => {
    const host = new MemoryHost();
    await host.settings.keep({ columns: { customer: 'Clerk' }, 'cleaning.returns': 'net' }, at(path));
    const opened = await openSegmented({ host });
    expect(opened.shown()).toMatchObject({ answers: { columns: { customer: 'Clerk' } } });
    expect(opened.shown()).not.toHaveProperty('answers.cleaning.returns');
    opened.panel.page.tell('changeAndRun', { 'dates.order': 'dmy' });
    await until(() => opened.worker().isRunning);
    opened.worker().finish();
    await expect.poll(opened.shown).toMatchObject({ answers: { 'dates.order': 'dmy' } });
    opened.panel.page.tell('forgetAnswers');
    await until(() => opened.worker().isRunning);
    opened.worker().finish();
    await expect.poll(opened.shown).toMatchObject({ type: 'done', answers: {} });
    expect(host.mentioned).toEqual([
      'Kept in the settings for sales.xlsx.',
      'Taken out of the settings for sales.xlsx.',
    ]);
  });
});

describe('a page', () => {
  it('lists customers whose worker has ended once the workbook is segmented again, which nobody sees', async () => {
    const opened = await openSegmented();
    expect(await opened.panel.page.ask('listCustomers', { ...query, from: 7 })).toMatchObject({ from: 7 });
    const before = opened.worker();
    before.thread.crash(new Error('It ended by itself.'));
    const listed = opened.panel.page.ask('listCustomers', { ...query, from: 3 });
    await until(() => opened.worker() !== before && opened.worker().isRunning);
    expect(opened.shown().type).toBe('done');
    opened.worker().finish(resultOf());
    expect(await listed).toMatchObject({ from: 3 });
    expect(opened.host.underWay.size).toBe(0);
  });

  it('is told why customers can not be listed any more where the workbook is another by now', async () => {
    const opened = await openSegmented();
    opened.worker().thread.crash(new Error('It ended by itself.'));
    opened.host.put(opened.session.workbook.path, 'other rows');
    await until(() => 'sourceChange' in opened.shown());
    await expect(opened.panel.page.ask('listCustomers', query)).rejects.toEqual(
      new UserError('The customers are no longer in memory; run again to list them.'),
    );
  });

  it('is shown a row as it stands now, and that it may be another by now', async () => {
    const opened = await openSegmented();
    const { path } = opened.session.workbook;
    const at = { sheet: 'A', row: 7 };
    expect(await opened.panel.page.ask('lookAtRow', at)).toMatchObject({
      name: 'A',
      rows: [{ number: 7, cells: [path] }],
    });
    expect(opened.shown()).not.toHaveProperty('sourceChange');
    // Nothing is heard of it, as of files that lie elsewhere.
    opened.host.contents.set(path, { text: 'other rows', mtime: 99 });
    expect(await opened.panel.page.ask('lookAtRow', at)).toMatchObject({ name: 'A' });
    expect(opened.shown()).toMatchObject({ sourceChange: 'changed' });
  });

  it('that begins is told what is shown, also after another one', async () => {
    const opened = await openSegmented();
    for (const times of [1, 2]) {
      const before = opened.panel.shown.length;
      opened.panel.page.tell('ready');
      await until(() => opened.panel.shown.length === before + 1);
      expect(opened.shown().type, `page ${times}`).toBe('done');
    }
    expect(await opened.panel.page.ask('listCustomers', query)).toMatchObject({ from: 0 });
  });

  it('leads to the workbook, its rules and the settings', async () => {
    const { panel, host } = open();
    panel.page.tell('openSource', { at: { sheet: 'A', row: 7 } });
    panel.page.tell('editRules');
    panel.page.tell('openSetting', { name: 'asOf' });
    await expect
      .poll(() => host.said)
      .toEqual([`open ${path} {"sheet":"A","row":7}`, `open the rules of ${path}`, 'open the setting asOf']);
  });

  it('is not heard where it says what no page of ours would', async () => {
    const opened = await openSegmented();
    for (const value of [
      null,
      'rerun',
      { type: 'tell', call: 'rerun', request: 1 },
      { type: 'cancel', id: 1 },
    ])
      opened.panel.say(value);
    await settle();
    expect(opened.host.workers).toHaveLength(1);
    expect(opened.shown().type).toBe('done');
  });
});
