import type { ChartTheme } from '../controls/theme.ts';

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

/** The part of Plotly's figures that is used here. Text must be escaped by `escapePlotlyText`. */
export interface Figure {
  readonly data: readonly Trace[];
  readonly layout: Layout;
}

type Trace = LineTrace | PointTrace | BoxTrace;

export interface LineTrace {
  readonly type: 'scatter';
  readonly mode: 'lines+markers' | 'markers';
  readonly name: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly hovertext?: readonly string[];
  readonly hoverinfo: 'text' | 'skip';
  readonly showlegend?: boolean;
  readonly line?: { readonly color: string; readonly dash: 'solid' | 'dash' | 'dot'; readonly width: number };
  readonly marker: {
    readonly symbol: string;
    readonly size: number;
    readonly color: string;
    readonly line?: { readonly width: number; readonly color: string };
  };
}

/** The points of one segment; `customdata` is the segment's index. */
export interface PointTrace {
  readonly type: 'scatter';
  readonly mode: 'markers';
  readonly name: string;
  readonly x: readonly number[];
  readonly y: readonly (number | string)[];
  readonly customdata: readonly number[];
  readonly hovertext: readonly string[];
  readonly hoverinfo: 'text';
  readonly showlegend: false;
  readonly opacity: number;
  readonly marker: {
    readonly size: readonly number[];
    readonly sizemode: 'diameter';
    readonly color: string;
    readonly line: { readonly width: number; readonly color: string };
  };
}

/** The box of one segment, from its percentiles. */
export interface BoxTrace {
  readonly type: 'box';
  readonly orientation: 'h';
  readonly name: string;
  readonly y: readonly string[];
  readonly q1: readonly number[];
  readonly median: readonly number[];
  readonly q3: readonly number[];
  readonly lowerfence: readonly number[];
  readonly upperfence: readonly number[];
  readonly customdata: readonly number[];
  readonly boxmean: false;
  readonly boxpoints: false;
  readonly hoverinfo: 'skip';
  readonly showlegend: false;
  readonly opacity: number;
  readonly fillcolor: string;
  readonly line: { readonly color: string; readonly width: number };
}

export interface Axis {
  readonly title: {
    readonly text: string;
    readonly standoff: number;
    readonly font: { readonly size: number };
  };
  readonly fixedrange: true;
  readonly automargin: true;
  readonly zeroline: false;
  readonly gridcolor: string;
  readonly griddash: 'solid' | 'dot';
  readonly linecolor: string;
  readonly type?: 'linear' | 'log' | 'category';
  readonly autorange?: boolean | 'reversed';
  readonly tickmode?: 'array';
  readonly tickvals?: readonly (number | string)[];
  readonly ticktext?: readonly string[];
  readonly showgrid?: boolean;
  readonly tickformat?: string;
  readonly nticks?: number;
  /** Of a logarithmic axis, for powers of ten. */
  readonly dtick?: 1;
  readonly range?: readonly [number, number];
}

export interface Layout {
  readonly autosize: true;
  readonly margin: { readonly t: number; readonly r: number; readonly b: number; readonly l: number };
  readonly paper_bgcolor: string;
  readonly plot_bgcolor: string;
  readonly font: { readonly family: string; readonly size: number; readonly color: string };
  readonly hoverlabel: {
    readonly align: 'left';
    readonly bgcolor: string;
    readonly bordercolor: string;
    readonly font: { readonly family: string; readonly size: number; readonly color: string };
  };
  readonly separators: string;
  readonly dragmode: false;
  readonly hovermode?: 'closest';
  readonly boxgap?: number;
  readonly legend?: {
    readonly orientation: 'h';
    readonly x: number;
    readonly y: number;
    readonly yanchor: 'bottom';
    readonly itemclick: false;
    readonly itemdoubleclick: false;
  };
  readonly xaxis?: Axis;
  readonly yaxis?: Axis;
  readonly shapes?: readonly {
    readonly type: 'line';
    readonly layer: 'below';
    readonly xref: 'x';
    readonly yref: 'paper';
    readonly x0: number;
    readonly x1: number;
    readonly y0: number;
    readonly y1: number;
    readonly line: { readonly color: string; readonly width: number; readonly dash: 'dot' };
  }[];
  readonly annotations?: readonly {
    readonly text: string;
    readonly xref: 'x';
    readonly yref: 'paper';
    readonly x: number;
    readonly y: number;
    readonly xanchor: 'left' | 'center' | 'right';
    readonly yanchor: 'top';
    readonly showarrow: false;
    readonly bgcolor: string;
  }[];
}

/** What of a chart was clicked. @public, as the declarations of Plotly's modules have it. */
export interface ClickedPoint {
  /** Index within its trace. */
  readonly pointNumber?: number;
  readonly customdata?: unknown;
}

/** A chart's place on the page and what to draw there. */
export interface Chart {
  readonly name: 'criteria' | 'distribution' | 'map';
  readonly node: HTMLElement;
  readonly figure: (theme: ChartTheme) => Figure;
  readonly onSelect?: (point: ClickedPoint) => void;
}

/** The layout that all charts share. */
export function baseLayout(theme: ChartTheme, separators: string): Omit<Layout, 'margin'> {
  const font = { family: theme.fontFamily, size: theme.fontSize, color: theme.foreground };
  return {
    autosize: true,
    paper_bgcolor: 'rgba(0,0,0,0)',
    plot_bgcolor: 'rgba(0,0,0,0)',
    font,
    hoverlabel: {
      align: 'left',
      bgcolor: theme.hoverBackground,
      bordercolor: theme.hoverBorder,
      font: { ...font, color: theme.hoverForeground },
    },
    separators,
    dragmode: false,
  };
}
