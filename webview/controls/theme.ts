/** What the charts take from VS Code's colour theme; the rest of the page uses its CSS variables directly. */
export interface ChartTheme {
  readonly fontFamily: string;
  /** Pixels. */
  readonly fontSize: number;
  readonly foreground: string;
  readonly muted: string;
  readonly background: string;
  readonly grid: string;
  readonly hoverBackground: string;
  readonly hoverForeground: string;
  readonly hoverBorder: string;
  readonly bic: string;
  readonly aic: string;
  readonly icl: string;
  /** Set in high-contrast themes, where shapes are told apart by outlines. */
  readonly contrastBorder: string | undefined;
}

/** `read` gives a CSS variable's value, empty when it is not set. */
export function chartTheme(read: (variable: string) => string): ChartTheme {
  const first = (fallback: string, ...names: readonly string[]) =>
    names.map((name) => read(`--vscode-${name}`).trim()).find((value) => value !== '') ?? fallback;
  const foreground = first('#3b3b3b', 'foreground', 'editor-foreground');
  const background = first('#ffffff', 'editor-background');
  return {
    fontFamily: first('sans-serif', 'font-family'),
    fontSize: Number.parseFloat(first('13', 'font-size')),
    foreground,
    muted: first(foreground, 'descriptionForeground'),
    background,
    grid: first('#80808055', 'panel-border', 'editorWidget-border'),
    hoverBackground: first(background, 'editorHoverWidget-background'),
    hoverForeground: first(foreground, 'editorHoverWidget-foreground'),
    hoverBorder: first(foreground, 'editorHoverWidget-border'),
    bic: first('#1a85ff', 'charts-blue'),
    // The orange of the default themes is half transparent.
    aic: first('#bf8803', 'charts-yellow'),
    icl: first('#652d90', 'charts-purple'),
    contrastBorder: first('', 'contrastBorder') || undefined,
  };
}

export function currentTheme(): ChartTheme {
  const style = getComputedStyle(document.documentElement);
  return chartTheme((variable) => style.getPropertyValue(variable));
}

/** VS Code changes the body's theme attributes and the root's variables; two dark themes share the same classes. */
export function watchTheme(onChange: () => void): void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { attributeFilter: ['class', 'data-vscode-theme-id'] });
  observer.observe(document.documentElement, { attributeFilter: ['style'] });
}
