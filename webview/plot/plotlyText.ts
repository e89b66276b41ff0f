const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plotly reads `<b>`, `<br>`, `<a href>` and entities in any text: escaped, they show as they were written. */
export function escapePlotlyText(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/** Lines for a chart's label or hover box; each is shown literally. */
export function plotlyLines(lines: readonly string[]): string {
  return lines.map(escapePlotlyText).join('<br>');
}

/** Breaks `text` at spaces, but for no-break ones, into at most `limit` lines of `width` characters; a longer word is cut, an excess ends in "…". */
export function wrapText(text: string, width: number, limit: number): readonly string[] {
  const pieces = text.split(/[^\S\u00a0\u202f]+/).flatMap((word) => chunks(Array.from(word), width));
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = `${last} ${piece}`;
    if (last !== undefined && Array.from(joined).length <= width) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines.length <= limit ? lines : [...lines.slice(0, limit - 1), `${lines[limit - 1]}…`];
}

function chunks(characters: readonly string[], width: number): readonly string[] {
  const count = Math.ceil(characters.length / width);
  return Array.from({ length: count }, (_, i) => characters.slice(i * width, (i + 1) * width).join(''));
}
