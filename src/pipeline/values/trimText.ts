/** Zero-width characters, direction marks and byte order marks: what nobody sees. */
const unseen = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\0';
const edges = new RegExp(`^[\\s${unseen}]+|[\\s${unseen}]+$`, 'g');
const guardedFormula = /^="(.*)"$/s;
const guardedNumber = /^'(?=[\d+-])/;

/** Without blanks of any width and unseen characters at both ends. */
export function trimText(text: string): string {
  return text.replace(edges, '');
}

/** Without what keeps a spreadsheet from changing a text: `="007"` and `'007` are `007`. */
export function dropGuards(text: string): string {
  const inner = guardedFormula.exec(text)?.[1] ?? text;
  return inner.replace(guardedNumber, '');
}
