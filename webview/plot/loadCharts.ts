import type { ChartTheme } from '../controls/theme.ts';
import type { Chart } from './figure.ts';

/** What the script of the charts leaves behind: the exports of `plotly.ts`. */
type Charts = typeof import('./plotly.ts');

declare global {
  interface Window {
    segmentCharts?: Charts;
  }
}

/** The page's own script, which says by which nonce scripts run and where they lie. */
const own = document.currentScript as HTMLScriptElement | null;
let loading: Promise<Charts> | undefined;

/** The library of the charts is most of what the page runs: it is read when the first of them is seen. */
function loadCharts(): Promise<Charts> {
  loading ??= new Promise<Charts>((resolve, reject) => {
    const script = document.createElement('script');
    const fail = () => {
      loading = undefined;
      reject(new Error('charts.js'));
    };
    script.nonce = own?.nonce ?? '';
    script.src = new URL('charts.js', own?.src).href;
    script.addEventListener('load', () => (window.segmentCharts ? resolve(window.segmentCharts) : fail()));
    script.addEventListener('error', fail);
    document.head.append(script);
  });
  return loading;
}

/** Draws a chart, or draws it anew in another theme; one that has left the page meanwhile is not drawn. */
export async function drawChart(chart: Chart, theme: () => ChartTheme): Promise<void> {
  const charts = await loadCharts();
  await charts.drawChart(chart, theme());
}

/** Lets go of a chart that leaves the page. */
export const eraseChart = (chart: Chart): void => window.segmentCharts?.eraseChart(chart);
