import type { Axis } from './figure.ts';
import type { ChartTheme } from './theme.ts';

/** An axis with a title, in the look that all charts share. */
export function axis(title: string, theme: ChartTheme): Axis {
  return {
    title: { text: title, standoff: 8, font: { size: theme.fontSize } },
    fixedrange: true,
    automargin: true,
    zeroline: false,
    gridcolor: theme.grid,
    griddash: theme.contrastBorder ? 'dot' : 'solid',
    linecolor: theme.grid,
  };
}
