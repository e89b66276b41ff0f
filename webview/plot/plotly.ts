import './plotlyStyleSheet.ts';
import box from 'plotly.js/lib/box';
import Plotly from 'plotly.js/lib/core';
import type { ChartTheme } from '../controls/theme.ts';
import type { Chart } from './figure.ts';

Plotly.register([box]);

const config = {
  displayModeBar: false,
  displaylogo: false,
  showSendToCloud: false,
  showTips: false,
  doubleClick: false,
  responsive: true,
};

/** As `loadCharts.ts` has it, which reads this when a chart is seen. */
export async function drawChart(chart: Chart, theme: ChartTheme): Promise<void> {
  if (!chart.node.isConnected) return;
  const { data, layout } = chart.figure(theme);
  const node = await Plotly.react(chart.node, data, layout, config);
  node.removeAllListeners('plotly_click');
  node.on('plotly_click', ({ points }) => {
    const [point] = points;
    if (point !== undefined) chart.onSelect?.(point);
  });
}

/** Lets go of a chart that leaves the page. */
export function eraseChart(chart: Chart): void {
  Plotly.purge(chart.node);
}
