import { beforeEach, describe, expect, it } from 'vitest';
import type { DoneState, PanelState } from '../../../src/messages/panelState.ts';
import type { Chart } from '../../../webview/plot/figure.ts';
import {
  campaignFold,
  initialViewState,
  keptState,
  readViewState,
  type ViewState,
} from '../../../webview/state/viewState.ts';
import keptPage from '../../fixtures/keptPage.json' with { type: 'json' };
import { recordPosts } from '../makeContext.ts';
import { makePage } from '../makePage.ts';
import { sampleCampaign } from '../movement/sampleCampaign.ts';
import { sampleResult } from '../sampleResult.ts';
import { groupedOverview, groupedSummary } from '../sampleShown.ts';
import { groupEach } from '../sampleSummary.ts';

// @vitest-environment happy-dom

const name = 'shop.xlsx';
const doneState: DoneState = { type: 'done', name, ...sampleResult };
const runningState: PanelState = { type: 'running', name, progress: { stage: 'read', fraction: 0 } };

/** A page whose charts are drawn when the test says so. */
function openPage(viewState: Partial<ViewState> = {}) {
  const { posted, post } = recordPosts();
  const erased: Chart[] = [];
  const viewStates: ViewState[] = [];
  const drawings: { chart: Chart; finish: () => void; fail: (reason: Error) => void }[] = [];
  const page = makePage({
    post,
    viewState: { ...initialViewState, ...viewState },
    draw: (chart) => new Promise((finish, fail) => drawings.push({ chart, finish, fail })),
    erase: (chart) => erased.push(chart),
    onViewState: (state) => viewStates.push(state),
  });
  return { page, posted, erased, drawings, viewStates };
}

async function settle() {
  await new Promise((resolve) => setTimeout(resolve));
}

/** Of how the segments were found. */
const charts = 2;
const model = { tab: 'model' } as const;

const nameOf = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('.list .segment-name')].find(
    (each) => each.textContent === name,
  )!;
const openTab = (id: string) => document.querySelector<HTMLElement>(`#tab-${id}`)!.click();
const ready = () => document.body.dataset['ready'];
const announced = () => document.querySelector('.visually-hidden')?.textContent;
const heading = () => document.querySelector('h1')?.textContent;

beforeEach(() => {
  delete document.body.dataset['ready'];
});

describe('Page', () => {
  it('is ready when all charts are drawn, not before', async () => {
    const { page, drawings } = openPage(model);
    page.show(doneState);
    expect(heading()).toBe(name);
    for (let drawn = 0; drawn < charts; drawn++) {
      expect(ready()).toBeUndefined();
      drawings[drawn]?.finish();
      await settle();
    }
    expect(drawings).toHaveLength(charts);
    expect(ready()).toBe('1');
  });

  it('is not ready while it draws anew', async () => {
    const { page, drawings } = openPage(model);
    page.show(doneState);
    const redrawn = page.redraw();
    drawings[0]?.finish();
    await settle();
    expect(ready()).toBeUndefined();
    for (let drawn = 1; drawn <= charts; drawn++) {
      drawings[drawn]?.finish();
      await settle();
    }
    await redrawn;
    expect(drawings).toHaveLength(1 + charts);
    expect(ready()).toBe('1');
  });

  it('is not ready in a state that came after a slow drawing', async () => {
    const { page, drawings, erased } = openPage(model);
    page.show(doneState);
    page.show(runningState);
    for (const { finish } of drawings) finish();
    await settle();
    expect(ready()).toBeUndefined();
    expect(erased).toHaveLength(charts);
  });

  it('says of a chart that it could not be drawn and keeps the table', async () => {
    const { page, drawings } = openPage(model);
    page.show(doneState);
    drawings[0]?.fail(new Error('no room'));
    for (let drawn = 1; drawn < charts; drawn++) {
      await settle();
      drawings[drawn]?.finish();
    }
    await settle();
    expect(document.querySelector('.criteria .chart, .chart')?.textContent).toBe(
      'This chart could not be drawn: Error: no room',
    );
    expect(document.querySelectorAll('.segment-name')).toHaveLength(10);
    expect(ready()).toBeUndefined();
  });

  it('checks the data as a part of the result, whose other parts are a click away', () => {
    const { page, posted, viewStates } = openPage();
    const checking = { type: 'checking', name, isStale: true } as const;
    page.show({ ...checking, hasResult: false });
    expect(document.querySelector('[role=tab]')).toBeNull();
    page.show(doneState);
    document.querySelector<HTMLElement>('[role=tab]')?.focus();
    page.show({ ...checking, hasResult: true });
    expect(document.activeElement?.textContent).toMatch(/^Check the data/);
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    const selected = tabs.filter((tab) => tab.getAttribute('aria-selected') === 'true');
    expect(tabs.map(({ textContent }) => textContent)).toEqual([
      ...['Segments', 'Customers', 'Movement', 'Data', 'Model'],
    ]);
    expect(selected.map(({ textContent }) => textContent)).toEqual(['Data']);
    const panel = document.querySelector('[role=tabpanel]');
    expect(panel?.id).toBe(selected[0]?.getAttribute('aria-controls'));
    expect(panel?.querySelector('.checking')).not.toBeNull();
    selected[0]!.click();
    expect(posted.filter(([call]) => call === 'leaveCheck')).toEqual([]);
    tabs[1]!.click();
    expect(posted.at(-1)?.[0]).toBe('leaveCheck');
    expect(viewStates.at(-1)?.tab).toBe('customers');
  });

  it('updates progress in place and announces each stage once', () => {
    const { page } = openPage();
    page.show(runningState);
    const bar = document.querySelector('progress');
    page.show({ ...runningState, progress: { stage: 'read', fraction: 0.5, detail: 'Sheet1' } });
    expect(document.querySelector('progress')).toBe(bar);
    expect(bar?.value).toBe(30);
    expect(announced()).toBe('Reading');
    page.show({ ...runningState, progress: { stage: 'fit', fraction: 0 } });
    expect(announced()).toBe('Fitting mixtures');
  });

  it('announces the end of a run', () => {
    const { page } = openPage();
    page.show(doneState);
    expect(announced()).toBe('Done: 5,878 customers in 10 segments.');
  });

  it('shows what went wrong and offers to run again', () => {
    const { page, posted } = openPage();
    const message = 'No column <customer> was found.';
    page.show({ type: 'failed', name, message });
    expect(document.querySelector('.error')?.textContent).toBe(message);
    expect(announced()).toBe(message);
    document.querySelector<HTMLElement>('vscode-button')?.click();
    expect(posted).toEqual([['rerun']]);
  });

  it('offers to run again after a cancelled run', () => {
    const { page, posted } = openPage();
    page.show({ type: 'cancelled', name });
    document.querySelector<HTMLElement>('vscode-button')?.click();
    expect(posted).toEqual([['rerun']]);
  });

  it('leaves the page alone when the host repeats what is shown', () => {
    const { page } = openPage();
    page.show(doneState);
    const table = document.querySelector('.list');
    page.show(structuredClone(doneState));
    expect(document.querySelector('.list')).toBe(table);
  });

  it('offers to run again when a kept result has another shape', () => {
    const { page } = openPage();
    page.show({ type: 'done', name, summary: {} } as unknown as PanelState);
    expect(document.querySelector('.error')?.textContent).toMatch(
      /^This result cannot be shown .* Run again/,
    );
    expect(document.querySelector('vscode-button')?.textContent).toBe('Run again');
  });

  it('shows the result that an earlier version of the extension kept, as it was left', () => {
    const { state, view } = keptState(keptPage)!;
    const { page } = openPage(readViewState(view));
    page.show(state);
    expect(document.querySelector('.error')).toBeNull();
    expect(heading()).toBe('chinook_Invoice.csv');
    expect(document.querySelectorAll('.list .segment-name')).toHaveLength(2);
    expect(document.querySelector('[aria-pressed="true"]')?.textContent).toBe('Lost');
    expect(document.querySelector('[aria-label="Workbook"]')?.textContent).toMatch(/has changed/);
    const { notes, warnings, namingWarnings, segments } = keptPage.state.summary;
    const said = () => document.body.textContent ?? '';
    expect([...warnings, ...namingWarnings].filter((each) => !said().includes(each))).toEqual([]);
    for (const { name: segment, reason } of segments) {
      if (document.querySelector('.pane h2')?.textContent !== segment) nameOf(segment).click();
      expect(document.querySelector('.pane')?.textContent).toContain(reason);
    }
    openTab('data');
    expect(notes.filter((each) => !said().includes(each))).toEqual([]);
    // It did not say how its figures came about.
    openTab('model');
    expect(document.querySelector('#definitions')?.textContent).toContain(
      'Frequency, orders: Distinct invoices',
    );
  });

  it('keeps the focus on the page when the focused button goes', () => {
    const { page } = openPage();
    page.show(doneState);
    document.querySelector<HTMLElement>('.segment-name')?.focus();
    page.show(runningState);
    expect(document.activeElement?.textContent).toBe('Segmenting shop.xlsx');
  });

  const focusOn = (found: Element | null | undefined) => (found as HTMLElement).focus();
  const focused = () => {
    const { activeElement: node } = document;
    return node?.getAttribute('aria-label') ?? node?.textContent;
  };
  const labelled = (text: string) => document.querySelector(`[aria-label="${text}"]`);

  it('comes back to what was used after another run', () => {
    const { page } = openPage();
    page.show(doneState);
    const again = [...document.querySelectorAll('vscode-button')].find(
      (each) => each.textContent === 'Run again',
    );
    focusOn(again);
    page.show(runningState);
    page.show(doneState);
    expect(focused()).toBe('Run again');
  });

  it('stays at the number of segments that was chosen', () => {
    const { selection } = doneState.summary;
    const other = selection.fits.find(({ k }) => k !== selection.chosen)!.k;
    const { page } = openPage(model);
    page.show(doneState);
    focusOn(labelled(`Show K = ${other}`));
    page.show({
      ...doneState,
      summary: { ...doneState.summary, selection: { ...selection, chosen: other } },
    });
    expect(focused()).toBe(String(other));
    expect(labelled(`Show K = ${other}`)).toBeNull();
    const back = [...document.querySelectorAll('vscode-button')].find(({ textContent }) =>
      textContent?.startsWith('Use best'),
    );
    focusOn(back);
    page.show(doneState);
    // What stood after it.
    expect(document.activeElement?.closest('#panel-model')).not.toBeNull();
    expect(document.activeElement?.tagName).not.toBe('H1');
  });

  it('stays at the link that renamed a segment, and finds it when VS Code gives the focus back', () => {
    const { page } = openPage({ selected: [0] });
    const { segments } = doneState.summary;
    const named = (name: string): DoneState => ({
      ...doneState,
      summary: { ...doneState.summary, segments: [{ ...segments[0]!, name }, ...segments.slice(1)] },
    });
    page.show(named('Best'));
    focusOn(labelled('Rename: Name of the segment'));
    page.show(named('Our best'));
    expect(focused()).toBe('Rename: Name of the segment');
    (document.activeElement as HTMLElement).blur();
    page.show(named('Champions'));
    expect(document.activeElement).toBe(document.body);
    page.returnFocus();
    expect(focused()).toBe('Rename: Name of the segment');
  });

  it('points a segment out in every view when its name is clicked, and no longer on a second click', () => {
    const { page, viewStates } = openPage();
    page.show(doneState);
    nameOf('Lost').click();
    const current = () =>
      [...document.querySelectorAll('[aria-current="true"]')].map(
        (row) => row.querySelector('th')?.textContent,
      );
    expect(current()).toEqual(['Lost']);
    expect(document.querySelector('.pane h2')?.textContent).toBe('Lost');
    expect(viewStates.at(-1)).toMatchObject({ selected: [9] });
    openTab('model');
    expect(current()).toEqual(['Lost', 'Lost', 'Lost']);
    openTab('customers');
    expect(document.querySelector('section[aria-label="Customers"] .note')?.textContent).toContain('Lost');
    openTab('segments');
    nameOf('Lost').click();
    expect(current()).toEqual([]);
    expect(document.querySelector('.pane h2')?.textContent).toBe('All customers');
  });

  it('opens where a campaign is told of once one was checked, and leaves one that it had before', () => {
    const { page, viewStates } = openPage();
    const checked = { ...doneState, campaign: { ...sampleCampaign, checks: 1 } };
    page.show(checked);
    expect(document.querySelector('#tab-movement')?.getAttribute('aria-selected')).toBe('false');
    page.show({ ...checked, campaign: { ...sampleCampaign, checks: 2 } });
    expect(document.querySelector('#tab-movement')?.getAttribute('aria-selected')).toBe('true');
    expect(document.querySelector<HTMLDetailsElement>('#panel-movement details')?.open).toBe(true);
    expect(viewStates.at(-1)).toMatchObject({ tab: 'movement', unfolded: [campaignFold] });
    expect(document.querySelector('[role=status]')?.textContent).toBe(
      'Those contacted spent more than chance explains.',
    );
  });

  it('makes a part of the result when it is first seen, and draws its charts', async () => {
    const { page, drawings } = openPage();
    page.show(doneState);
    await settle();
    expect(drawings).toEqual([]);
    expect(ready()).toBe('1');
    expect(document.querySelector('#panel-model')?.childElementCount).toBe(0);
    openTab('model');
    expect(drawings).toHaveLength(charts);
    expect(document.querySelector('#tab-model')?.getAttribute('aria-selected')).toBe('true');
    expect(document.querySelector<HTMLElement>('#panel-segments')?.hidden).toBe(true);
  });

  it('is at one stop of the Tab key in its tabs, which the arrow keys move between', () => {
    openPage().page.show(doneState);
    const buttons = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    buttons[0]!.focus();
    buttons[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(document.activeElement).toBe(buttons[1]);
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual(buttons.map((_, i) => (i === 1 ? 0 : -1)));
  });

  it('tells the host which segment it points out, again with every result and after a reload', () => {
    const { page, posted } = openPage({ selected: [2] });
    const told = () => posted.splice(0).filter(([call]) => call === 'select');
    page.show(doneState);
    expect(told()).toEqual([['select', { segments: [2] }]]);
    page.show({ ...doneState, sourceChange: 'changed' });
    expect(told()).toEqual([['select', { segments: [2] }]]);
    nameOf('Lost').click();
    nameOf('Lost').click();
    expect(told()).toEqual([
      ['select', { segments: [9] }],
      ['select', {}],
    ]);
  });

  it('keeps what was set up for the same segments, and forgets it for others', () => {
    const { page, viewStates } = openPage();
    page.show(doneState);
    nameOf('Loyal Customers').click();
    page.show({ ...doneState, sourceChange: 'changed' });
    expect(document.querySelector('[aria-pressed="true"]')?.textContent).toBe('Loyal Customers');
    const segments = sampleResult.summary.segments.slice(0, 4);
    page.show({ ...doneState, summary: { ...sampleResult.summary, segments, groups: groupEach(segments) } });
    expect(document.querySelector('[aria-pressed="true"]')).toBeNull();
    expect(viewStates.at(-1)).toMatchObject({ selected: [] });
  });

  it('shows groups alone on demand, with the whole of what was pointed out, the focus where it was', () => {
    const { page, posted } = openPage({ selected: [1] });
    page.show({
      ...doneState,
      summary: groupedSummary,
      overview: { ...doneState.overview, ...groupedOverview },
    });
    const box = () => document.querySelector<HTMLInputElement>('#groups-only')!;
    box().focus();
    box().click();
    expect(box().checked).toBe(true);
    expect(document.activeElement).toBe(box());
    expect(document.querySelectorAll('.list .segment-name')).toHaveLength(8);
    expect(document.querySelector('[aria-pressed="true"]')?.textContent).toBe('Champions');
    expect(posted.at(-1)).toEqual(['select', { segments: [0, 1, 2] }]);
    expect(document.querySelector('.pane h2')?.textContent).toBe('Champions');
    box().click();
    expect(document.querySelectorAll('.list .segment-name')).toHaveLength(11);
  });

  it('has no switch where there are no groups of several', () => {
    openPage().page.show(doneState);
    expect(document.querySelector('#groups-only')).toBeNull();
  });

  it('points nothing out any more where other rules end its group', () => {
    const { page } = openPage({ selected: [0, 1, 2] });
    const grouped = {
      ...doneState,
      summary: groupedSummary,
      overview: { ...doneState.overview, ...groupedOverview },
    };
    page.show(grouped);
    expect(document.querySelector('[aria-pressed="true"]')?.textContent).toBe('Champions');
    page.show(doneState);
    expect(document.querySelector('[aria-pressed="true"]')).toBeNull();
  });

  it('starts as it was left before a reload', () => {
    const { page } = openPage({ selected: [2], unfolded: ['why'], lens: 'customers' });
    page.show(doneState);
    expect(document.querySelector('[aria-pressed="true"]')?.textContent).toBe('Champions');
    expect(document.querySelectorAll('details[open]')).toHaveLength(1);
    expect(document.querySelector('input[type=radio][checked]')?.getAttribute('value')).toBe('customers');
    expect(document.querySelector('.list .segment-name')?.textContent).toBe('Lost');
  });
});
