import '@vscode-elements/elements/dist/vscode-button/index.js';
import { Channel, type Message } from '../../src/messages/channel.ts';
import type { HostCalls, PageCalls, PagePictures } from '../../src/messages/pageCalls.ts';
import type { PageState, PanelState } from '../../src/messages/panelState.ts';
import { type Language, speak } from '../../src/pipeline/language/language.ts';
import { drawPictures } from '../charts/pictures.ts';
import { createFormats } from '../controls/formats.ts';
import { currentTheme, watchTheme } from '../controls/theme.ts';
import { drawChart, eraseChart } from '../plot/loadCharts.ts';
import { keptState, readViewState } from '../state/viewState.ts';
import { Page } from './page.ts';
import { returnFocus } from './returnFocus.ts';

/** What VS Code gives to the page of a webview; it can be acquired once. */
declare function acquireVsCodeApi(): {
  postMessage(message: Message): void;
  getState(): unknown;
  setState(state: PageState): void;
};

const vscode = acquireVsCodeApi();
const host = new Channel<HostCalls, PageCalls>((message) => vscode.postMessage(message), {
  speak: (spoken) => {
    if (spoken.locale !== language?.locale) start(spoken);
  },
  show: (next) => {
    shown = next;
    keep();
    page?.show(next.state);
  },
  draw,
});
const kept = keptState(vscode.getState());
let viewState = readViewState(kept?.view);
let language: Language | undefined;
let page: Page | undefined;
let shown: Pick<PageState, 'uri' | 'state'> | undefined = kept;

window.addEventListener('message', ({ data }: MessageEvent<Message>) => host.receive(data));
host.tell('ready');

returnFocus(() => page?.returnFocus());
watchTheme(() => void page?.redraw());
if (kept?.language !== undefined) {
  start(kept.language).show(kept.state);
  window.scrollTo(0, viewState.scrolled);
}
window.addEventListener('scroll', keepSoon);

/** The host tells the language before anything else; after a reload the page knows it already. */
function start(spoken: Language): Page {
  language = spoken;
  // What is said and what stands in tables have their numbers in one way.
  speak({ ...spoken, locale: localeOf(spoken) });
  document.documentElement.lang = spoken.locale;
  page = new Page(document.getElementById('app') ?? document.body, {
    post: (call, ...request) => host.tell(call, ...request),
    formats: createFormats(localeOf(spoken)),
    draw: async (chart) => {
      await painted();
      await drawChart(chart, currentTheme);
    },
    erase: eraseChart,
    listCustomers: (query) => host.ask('listCustomers', query),
    copyCustomers: (query) => host.ask('copyCustomers', query),
    describeCustomer: (id) => host.ask('describeCustomer', { id }),
    calls: {
      followMovement: (request) => host.ask('followMovement', request),
      listFlows: (dates) => host.ask('listFlows', dates),
      listMoved: (query) => host.ask('listMoved', query),
      lookAtRow: (at) => host.ask('lookAtRow', at),
      refit: () => host.ask('refit', undefined),
    },
    viewState,
    onViewState: (state) => {
      viewState = state;
      keepSoon();
    },
  });
  return page;
}

/** The charts of the result that is shown. */
async function draw(): Promise<PagePictures | undefined> {
  const state = shown?.state;
  if (state?.type !== 'done') return undefined;
  return drawPictures(state.summary).catch(() => undefined);
}

/** Survives tab switches and reloads of the window. */
function keep(): void {
  if (shown === undefined) return;
  vscode.setState({
    ...shown,
    state: withoutCheck(shown.state),
    view: { ...viewState, scrolled: window.scrollY },
    ...(language && { language }),
  });
}

/** What a workbook holds is read anew after a reload, and not kept twice; nor is a result that it stood in the place of. */
function withoutCheck(state: PanelState): PanelState {
  if (state.type !== 'checking') return state;
  const { type, name } = state;
  return { type, name, hasResult: false, isStale: true };
}

/** Scrolling and resizing change it with every move of the mouse. */
let timer: ReturnType<typeof setTimeout> | undefined;
function keepSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(keep, 200);
}

/** The user's own region, where it is one of the language: `en-GB` for English. */
function localeOf({ locale }: Language): string {
  const own = navigator.language;
  return own.split('-')[0] === locale.split('-')[0] ? own : locale;
}

/** Lets the numbers appear before the charts are drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
