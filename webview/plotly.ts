import './plotlyStyleSheet.ts';
import Plotly from 'plotly.js/lib/core';
import treemap from 'plotly.js/lib/treemap';
import type { Chart } from './figure.ts';
import type { ChartTheme } from './theme.ts';

Plotly.register([treemap]);

const config = {
  displayModeBar: false,
  displaylogo: false,
  showSendToCloud: false,
  showTips: false,
  doubleClick: false,
  responsive: true,
};

/** Draws a chart, or draws it anew in another theme; one that has left the page meanwhile is not drawn. */
export async function drawChart(chart: Chart, theme: ChartTheme): Promise<void> {
  if (!chart.node.isConnected) return;
  const { data, layout } = chart.figure(theme);
  const node = await Plotly.react(chart.node, data, layout, config);
  node.removeAllListeners('plotly_treemapclick');
  node.on('plotly_treemapclick', ({ points }) => {
    const index = points[0]?.pointNumber;
    if (index !== undefined) chart.onSelect?.(index);
    // Keeps Plotly from zooming into the tile.
    return false;
  });
}

/** Lets go of a chart that leaves the page. */
export function eraseChart(chart: Chart): void {
  Plotly.purge(chart.node);
}
