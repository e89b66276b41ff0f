import type { HostMessage } from '../src/protocol.ts';
import { createFormats } from './formats.ts';
import { keptState } from './keptState.ts';
import { Page } from './page.ts';
import { drawChart, eraseChart } from './plotly.ts';
import { currentTheme, watchTheme } from './theme.ts';

const vscode = acquireVsCodeApi();

const page = new Page(document.getElementById('app') ?? document.body, {
  post: (message) => vscode.postMessage(message),
  formats: createFormats(),
  draw: async (chart) => {
    await painted();
    await drawChart(chart, currentTheme());
  },
  erase: eraseChart,
});

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  switch (data.type) {
    case 'show':
      vscode.setState({ uri: data.uri, state: data.state });
      page.show(data.state);
  }
});

watchTheme(() => void page.redraw());
const kept = keptState(vscode.getState());
if (kept !== undefined) page.show(kept.state);
vscode.postMessage({ type: 'ready' });

/** Lets the numbers appear before the charts are drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
