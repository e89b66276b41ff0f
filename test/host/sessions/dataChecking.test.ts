import { describe, expect, it } from 'vitest';
import type { CheckingState } from '../../../src/messages/panelState.ts';
import type { DataCheck } from '../../../src/pipeline/checking/dataCheck.ts';
import { UserError } from '../../../src/pipeline/errors/userError.ts';
import { type OpenChoice, Question } from '../../../src/pipeline/reading/question.ts';
import { checkOf } from '../../webview/data/checkOf.ts';
import { begin, open, openSegmented, path, settle, until } from '../openSession.ts';

const asked = (proposal?: number): OpenChoice => ({
  code: 'date-order-open',
  values: { dates: ['01/02/2011'], orders: ['dmy', 'mdy'] },
  ...(proposal !== undefined && { proposal }),
});

const asking = (proposal?: number): DataCheck => checkOf({ open: [asked(proposal)] });

type Opened = ReturnType<typeof open>;

const state = ({ panel }: Opened) => panel.state as CheckingState;
const figuresOf = (opened: Opened) => state(opened).check?.figures?.customers;

/** The view of a session whose check has come to this. */
async function openChecked(check = checkOf()) {
  const opened = open();
  void opened.session.checkData();
  await finish(opened, check);
  return opened;
}

async function finish(opened: Opened, check: DataCheck) {
  await until(() => opened.worker()?.isChecking);
  opened.worker().finishCheck(check);
  await until(() => opened.panel.state?.type === 'checking' && !state(opened).isStale);
}

describe('checking the data', () => {
  it('shows the first rows at once, and the figures when they are there', async () => {
    const opened = open();
    void opened.session.checkData();
    await until(() => opened.worker()?.isChecking);
    const { rows, figures, ...look } = checkOf();
    opened.worker().noteCheck({ type: 'look', check: look });
    await until(() => state(opened).check !== undefined);
    expect(state(opened)).toMatchObject({ isStale: true, check: look });
    opened.worker().finishCheck({ ...look, ...(rows && { rows }), ...(figures && { figures }) });
    await until(() => !state(opened).isStale);
    expect(figuresOf(opened)).toBe(4);
  });

  it('shows a row as the one that checks reads it', async () => {
    const opened = await openChecked();
    const checks = opened.worker();
    const at = { sheet: 'Orders 2010', row: 3 };
    expect(await opened.panel.page.ask('lookAtRow', at)).toMatchObject({
      rows: [{ number: 3, cells: [path] }],
    });
    expect(opened.worker()).toBe(checks);
    expect(state(opened).type).toBe('checking');
  });

  it('keeps a change for the workbook, and shows the old figures until the new are there', async () => {
    const opened = await openChecked();
    opened.panel.page.tell('changeReading', { columns: { customer: 'Country' } });
    await until(() => opened.worker().isChecking);
    const { rows: _, figures: __, ...look } = checkOf();
    opened.worker().noteCheck({ type: 'look', check: look });
    await settle();
    expect(opened.host.kept).toEqual([[path, { columns: { customer: 'Country' } }]]);
    expect(state(opened).isStale).toBe(true);
    expect(figuresOf(opened)).toBe(4);
    await finish(opened, checkOf({ figures: { ...checkOf().figures!, customers: 2 } }));
    expect(figuresOf(opened)).toBe(2);
    expect(opened.worker().checked.map(({ settings }) => settings.columns)).toEqual([
      {},
      { customer: 'Country' },
    ]);
    expect(opened.host.workers).toHaveLength(1);
  });

  it('is of the latest change alone', async () => {
    const opened = await openChecked();
    opened.panel.page.tell('changeReading', { 'dates.order': 'dmy' });
    await until(() => opened.worker().checked.length === 2);
    opened.panel.page.tell('changeReading', { 'dates.order': 'mdy' });
    await until(() => opened.worker().checked.length === 3);
    await finish(opened, checkOf({ figures: { ...checkOf().figures!, customers: 3 } }));
    await settle();
    expect(figuresOf(opened)).toBe(3);
    expect(opened.worker().isChecking).toBe(false);
    expect(opened.worker().thread.isTerminated).toBe(false);
  });

  it('keeps changes in their order, and tells at once of what was changed', async () => {
    const opened = await openChecked();
    const before = opened.panel.shown.length;
    const { settings } = opened.host;
    const { keep } = settings;
    settings.keep = async (...change) => {
      await settle();
      await keep(...change);
    };
    opened.panel.page.tell('changeReading', { filter: { Land: ['Spain'] } });
    opened.panel.page.tell('changeReading', { period: { from: '2011-01-01' } });
    opened.panel.page.tell('changeReading', { filter: { Land: ['Spain', 'France'] } });
    await until(() => opened.host.kept.length === 3);
    await until(() => opened.worker().isChecking);
    const told = opened.panel.shown.slice(before) as CheckingState[];
    expect(told[0]?.settings?.filter).toEqual({ Land: ['Spain'] });
    expect(told.at(-1)?.settings?.filter).toEqual({ Land: ['Spain', 'France'] });
    expect(opened.host.kept.map(([, settings]) => Object.keys(settings)[0])).toEqual([
      'filter',
      'period',
      'filter',
    ]);
    await finish(opened, checkOf());
    expect(opened.worker().checked.at(-1)?.settings).toMatchObject({
      filter: { Land: ['Spain', 'France'] },
      period: { from: '2011-01-01' },
    });
  });

  it('begins with a change before it is written, once', async () => {
    const opened = await openChecked();
    const { keep } = opened.host.settings;
    let write = () => {};
    opened.host.settings.keep = async (...change) => {
      await new Promise<void>((resolve) => {
        write = resolve;
      });
      await keep(...change);
    };
    opened.panel.page.tell('changeReading', { columns: { customer: 'Land' } });
    await until(() => opened.worker().checked.length === 2);
    expect(opened.host.kept).toEqual([]);
    expect(opened.worker().checked[1]?.settings.columns).toEqual({ customer: 'Land' });
    write();
    await finish(opened, checkOf({ figures: { ...checkOf().figures!, customers: 2 } }));
    await settle();
    expect(opened.host.kept).toEqual([[path, { columns: { customer: 'Land' } }]]);
    expect(opened.worker().checked).toHaveLength(2);
  });

  it('keeps by what customers are segmented, and reads nothing anew for it', async () => {
    const opened = await openChecked();
    opened.panel.page.tell('changeReading', { 'features.use': ['recency', 'averageOrder'] });
    await until(() => opened.host.kept.length === 1);
    await settle();
    expect(state(opened)).toMatchObject({
      isStale: false,
      settings: { 'features.use': ['recency', 'averageOrder'] },
    });
    expect(opened.worker().checked).toHaveLength(1);
    opened.panel.page.tell('segmentChecked');
    await until(() => opened.worker().isRunning);
    expect(opened.worker().asked[0]?.options.features).toEqual(['recency', 'averageOrder']);
  });

  it.each(['leaveCheck', 'segmentChecked'] as const)(
    'takes out a column without a value by which to choose: %s',
    async (call) => {
      const opened = await openChecked();
      opened.panel.page.tell('changeReading', { filter: { Land: { not: [] }, Zustand: ['paid'] } });
      await finish(opened, checkOf());
      opened.panel.page.tell(call);
      await until(() => opened.host.kept.length === 2);
      expect(opened.host.kept[1]).toEqual([path, { filter: { Zustand: ['paid'] } }]);
    },
  );

  it('shows what holds where a change cannot be kept', async () => {
    const opened = await openChecked();
    opened.host.settings.keep = async () => {
      throw new UserError('The settings cannot be written.');
    };
    opened.panel.page.tell('changeReading', { filter: { Land: ['Spain'] } });
    await finish(opened, checkOf());
    expect(state(opened).settings?.filter).toEqual({});
    expect(opened.host.said).toEqual(['The settings cannot be written.']);
  });

  it('opens by itself where a run meets a question, and says no error', async () => {
    const opened = open();
    const { run } = await begin(opened);
    opened.worker().fail(new Question(asked()));
    await run;
    await until(() => opened.host.workers.length === 2);
    await finish(opened, asking());
    expect(state(opened).check?.open).toHaveLength(1);
    expect(opened.host.said).toEqual([]);
  });

  it('goes on with what is proposed by one click', async () => {
    const opened = await openChecked(asking(1));
    opened.panel.page.tell('segmentChecked');
    await until(() => opened.worker().isRunning);
    expect(opened.host.kept).toEqual([[path, { 'dates.order': 'mdy' }]]);
    expect(opened.worker().asked[0]?.options.reading.dateOrder).toBe('mdy');
    opened.worker().finish();
    await until(() => opened.panel.state?.type === 'done');
    expect(opened.host.workers[0]?.thread.isTerminated).toBe(true);
  });

  it('keeps another answer than the proposed one', async () => {
    const opened = await openChecked(asking(1));
    opened.panel.page.tell('answerOpen', { choice: 0, answer: 0 });
    await until(() => opened.worker().checked.length === 2);
    expect(opened.host.kept).toEqual([[path, { 'dates.order': 'dmy' }]]);
  });

  it('goes back to the result, which is still there', async () => {
    const opened = await openSegmented();
    opened.panel.page.tell('checkData');
    await until(() => opened.host.workers.length === 2);
    await finish(opened, checkOf());
    expect(state(opened).hasResult).toBe(true);
    expect(opened.session.names.length).toBeGreaterThan(0);
    opened.panel.page.tell('leaveCheck');
    await until(() => opened.panel.state?.type === 'done');
    expect(opened.host.workers.map(({ thread }) => thread.isTerminated)).toEqual([false, true]);
  });

  it('says why a workbook cannot be read, and checks it again when it was changed', async () => {
    const opened = open();
    void opened.session.checkData();
    await until(() => opened.worker()?.isChecking);
    opened.worker().failCheck(new UserError('The file is empty.'));
    await until(() => state(opened).failure !== undefined);
    expect(state(opened)).toMatchObject({ failure: 'The file is empty.', isStale: false });
    opened.host.put(path, 'other rows');
    await finish(opened, checkOf());
    expect(state(opened).failure).toBeUndefined();
  });

  it('is done anew after a reload', async () => {
    const opened = open({
      state: { type: 'checking', name: 'sales.xlsx', isStale: true, hasResult: false },
    });
    await finish(opened, checkOf());
    expect(figuresOf(opened)).toBe(4);
  });

  it('takes the place of a run', async () => {
    const opened = open();
    const { run } = await begin(opened);
    void opened.session.checkData();
    await run;
    await until(() => opened.host.workers.length === 2);
    await finish(opened, checkOf());
    expect(opened.host.workers[0]?.thread.isTerminated).toBe(true);
    expect(figuresOf(opened)).toBe(4);
  });
});
