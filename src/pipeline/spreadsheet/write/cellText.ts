/** Excel's limit, in UTF-16 units. */
const longest = 32_767;
/** Control characters that XML 1.0 has no place for, and the two non-characters at the end of the plane. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Excel reads `_x0041_` as the character of that code (ECMA-376 22.9.2.19), so its underscore is written as one. */
const escapeLike = /_(?=x[0-9a-fA-F]{4}_)/g;

/** Text as a cell can hold it, whatever it was. */
export function toCellText(text: string): string {
  return text.slice(0, longest).replace(illegal, '').replace(loneSurrogate, '');
}

/** Text as a name can hold it, which not every program reads by the rules: without what looks like an escape. */
export function toNameText(text: string): string {
  return toCellText(text).replace(escapeLike, '-');
}

/** The same text as the file spells it. */
export function escapeCellText(text: string): string {
  return toCellText(text).replace(escapeLike, '_x005F_');
}

/** The name, shortened to `longest` UTF-16 units and numbered where it is taken; `taken` is in lower case. */
export function makeUnique(name: string, taken: ReadonlySet<string>, longest: number): string {
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const candidate = shorten(name, longest - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** The first `length` UTF-16 units without half a character, a blank or an apostrophe at either end. */
export function shorten(text: string, length: number): string {
  const cut = trimName(text).slice(0, length);
  return trimName(cut.replace(/[\ud800-\udbff]$/, ''));
}

export const trimName = (text: string): string => text.replace(/^[\s']+|[\s']+$/g, '');
