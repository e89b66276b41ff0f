const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plotly reads `<b>`, `<br>`, `<a href>` and entities in any text: escaped, they show as they were written. */
export function escapePlotlyText(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** Lines for a chart's label or hover box; each is shown literally. */
export function plotlyLines(lines: readonly string[]): string {
  return lines.map(escapePlotlyText).join('<br>');
}
