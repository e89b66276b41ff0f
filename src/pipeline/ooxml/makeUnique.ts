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
