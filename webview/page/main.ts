import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import type { PageMessage } from '../../src/messages/pageMessage.ts';
import type { HostMessage, PageState } from '../../src/messages/protocol.ts';
import { type Language, speak } from '../../src/pipeline/language/language.ts';
import { drawPictures } from '../charts/pictures.ts';
import { createFormats } from '../controls/formats.ts';
import { currentTheme, watchTheme } from '../controls/theme.ts';
import { CustomerRequests } from '../customers/customerPages.ts';
import { drawChart, eraseChart } from '../plot/plotly.ts';
import { initialViewState, keptState, type ViewState } from '../state/viewState.ts';
import { Page } from './page.ts';

/** What VS Code gives to the page of a webview; it can be acquired once. */
declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: PageState): void;
};

const vscode = acquireVsCodeApi();
const post = (message: PageMessage) => vscode.postMessage(message);
const requests = new CustomerRequests(post);
const kept = keptState(vscode.getState());
let viewState = readViewState(kept?.view);
let language: Language | undefined;
let page: Page | undefined;
let shown: Pick<PageState, 'uri' | 'state'> | undefined = kept;

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  switch (data.type) {
    case 'speak':
      if (data.language.locale !== language?.locale) start(data.language);
      break;
    case 'show':
      shown = { uri: data.uri, state: data.state };
      keep();
      page?.show(data.state);
      break;
    case 'draw':
      void draw(data.id);
      break;
    case 'listed':
    case 'unlisted':
      requests.receive(data);
  }
});

watchTheme(() => void page?.redraw());
if (kept?.language !== undefined) {
  start(kept.language).show(kept.state);
  window.scrollTo(0, viewState.scrolled);
}
window.addEventListener('scroll', keepSoon);
post({ type: 'ready' });

/** The host tells the language before anything else; after a reload the page knows it already. */
function start(spoken: Language): Page {
  language = spoken;
  speak(spoken);
  document.documentElement.lang = spoken.locale;
  page = new Page(document.getElementById('app') ?? document.body, {
    post,
    formats: createFormats(localeOf(spoken)),
    draw: async (chart) => {
      await painted();
      await drawChart(chart, currentTheme());
    },
    erase: eraseChart,
    listCustomers: (query) => requests.list(query),
    viewState,
    onViewState: (state) => {
      viewState = state;
      keepSoon();
    },
  });
  return page;
}

/** Answers the host with the charts of the result that is shown. */
async function draw(id: number): Promise<void> {
  const state = shown?.state;
  const pictures =
    state?.type === 'done'
      ? await drawPictures(state.summary, createFormats(language && localeOf(language))).catch(
          () => undefined,
        )
      : undefined;
  post({ type: 'drawn', id, ...(pictures && { pictures }) });
}

/** Survives tab switches and reloads of the window. */
function keep(): void {
  if (shown === undefined) return;
  vscode.setState({
    ...shown,
    view: { ...viewState, scrolled: window.scrollY },
    ...(language && { language }),
  });
}

/** Scrolling and resizing change it with every move of the mouse. */
let timer: ReturnType<typeof setTimeout> | undefined;
function keepSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(keep, 200);
}

/** Another version of the extension may have kept less. */
function readViewState(view: object | undefined): ViewState {
  return { ...initialViewState, ...view };
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
