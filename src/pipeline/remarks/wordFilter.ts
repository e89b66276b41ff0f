/** What to set `segmentAi.filter` to, so that only rows with a text in a column count, as JSON. */
export const wordFilter = (column: string, text: string): string =>
  `{${JSON.stringify(column)}: ${JSON.stringify(text)}}`;

/** So that rows with one of some texts do not count. */
export const wordFilterNot = (column: string, texts: readonly string[]): string =>
  `{${JSON.stringify(column)}: {"not": ${JSON.stringify(texts.length === 1 ? texts[0] : texts)}}}`;
