/** The entry points of Plotly that are bundled, as far as they are used. */
type PlotlyClickEvent = 'plotly_click';

interface PlotlyElement extends HTMLElement {
  on(event: PlotlyClickEvent, handler: (event: PlotlyClick) => void): void;
  removeAllListeners(event: PlotlyClickEvent): void;
}

interface PlotlyClick {
  readonly points: readonly import('./figure.ts').ClickedPoint[];
}

declare module 'plotly.js/lib/core' {
  const plotly: {
    register(modules: readonly object[]): void;
    react(node: HTMLElement, data: object, layout: object, config: object): Promise<PlotlyElement>;
    purge(node: HTMLElement): void;
  };
  export = plotly;
}

declare module 'plotly.js/lib/box' {
  const box: object;
  export = box;
}
