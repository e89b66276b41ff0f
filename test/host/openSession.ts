import { expect } from 'vitest';
import { WorkbookSession } from '../../src/host/sessions/workbookSession.ts';
import type { PanelState } from '../../src/messages/panelState.ts';
import { at, MemoryHost, MemoryPanel, resultOf } from './memoryHost.ts';

export const path = '/shop/sales.xlsx';
export const reportPath = '/shop/sales - segments.xlsx';

const nothing: PanelState = { type: 'cancelled', name: 'sales.xlsx' };

/** A session on a workbook of the host, with its page. */
export function open({ host = new MemoryHost(), workbook = path, state = nothing } = {}) {
  host.put(workbook, 'rows');
  const panel = new MemoryPanel();
  const session = new WorkbookSession(host, at(workbook), panel, state);
  return {
    host,
    panel,
    session,
    worker: () => host.workers.at(-1)!,
    report: () => JSON.parse(host.contents.get(reportPath)!.text),
    shown: () => panel.state!,
    campaign: () => (panel.state?.type === 'done' ? panel.state.campaign : undefined),
    names: () => (panel.state?.type === 'done' ? panel.state.summary.segments.map(({ name }) => name) : []),
  };
}

type Opened = ReturnType<typeof open>;

export const until = (holds: () => unknown) => expect.poll(holds, { interval: 1 }).toBeTruthy();
/** What is posted by then is heard, however late the timer is on a busy machine. */
export const settle = () =>
  new Promise((resolve) => setTimeout(() => setImmediate(() => setImmediate(resolve)), 15));

/** The page in the panel begins, as it does a while after that was opened or turned to. */
export async function beginPage({ panel }: Opened) {
  const before = panel.shown.length;
  panel.page.tell('ready');
  await until(() => panel.shown.length > before);
}

/** Starts a run; resolves when its worker works. */
export async function begin({ session, host }: Opened) {
  const before = host.workers.length;
  const run = session.run();
  await until(() => host.workers[before]?.isRunning);
  return { run };
}

/** A whole run. */
export async function segment(opened: Opened, result = resultOf()) {
  const { run } = await begin(opened);
  opened.worker().finish(result);
  await run;
  await until(() => opened.panel.state?.type === 'done');
}

export async function openSegmented(options?: Parameters<typeof open>[0]) {
  const opened = open(options);
  await segment(opened);
  return opened;
}

/** Saves the report; resolves when it is saved. */
export async function saveReport({ session, worker }: Opened) {
  const saved = session.saveReport();
  await until(() => worker().isWriting);
  worker().finishReport();
  await saved;
}
