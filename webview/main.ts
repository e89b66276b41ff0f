import { type Language, speak } from '../src/pipeline/language.ts';
import type { HostMessage } from '../src/protocol.ts';
import { createFormats } from './formats.ts';
import { keptState } from './keptState.ts';
import { Page } from './page.ts';
import { drawChart, eraseChart } from './plotly.ts';
import { currentTheme, watchTheme } from './theme.ts';

const vscode = acquireVsCodeApi();
let language: Language | undefined;
let page: Page | undefined;

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  switch (data.type) {
    case 'speak':
      if (data.language.locale !== language?.locale) start(data.language);
      break;
    case 'show':
      vscode.setState({ uri: data.uri, state: data.state, ...(language && { language }) });
      page?.show(data.state);
  }
});

watchTheme(() => void page?.redraw());
const kept = keptState(vscode.getState());
if (kept?.language !== undefined) start(kept.language).show(kept.state);
vscode.postMessage({ type: 'ready' });

/** The host tells the language before anything else; after a reload the page knows it already. */
function start(spoken: Language): Page {
  language = spoken;
  speak(spoken);
  document.documentElement.lang = spoken.locale;
  page = new Page(document.getElementById('app') ?? document.body, {
    post: (message) => vscode.postMessage(message),
    formats: createFormats(localeOf(spoken)),
    draw: async (chart) => {
      await painted();
      await drawChart(chart, currentTheme());
    },
    erase: eraseChart,
  });
  return page;
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
