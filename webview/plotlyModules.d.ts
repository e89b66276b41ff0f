/** The two entry points of Plotly that are bundled, as far as they are used. */
interface PlotlyElement extends HTMLElement {
  on(event: 'plotly_treemapclick', handler: (event: PlotlyClick) => boolean): void;
  removeAllListeners(event: 'plotly_treemapclick'): void;
}

interface PlotlyClick {
  readonly points: readonly { readonly pointNumber?: number }[];
}

declare module 'plotly.js/lib/core' {
  const plotly: {
    register(modules: readonly object[]): void;
    react(node: HTMLElement, data: object, layout: object, config: object): Promise<PlotlyElement>;
    purge(node: HTMLElement): void;
  };
  export = plotly;
}

declare module 'plotly.js/lib/treemap' {
  const treemap: object;
  export = treemap;
}
