import type { Language } from '../../src/pipeline/language/language.ts';

/**
 * Every message between brackets: what is said without them can't be translated. Lists of its locale have no letters
 * between them, so that an English "and" is seen.
 */
export const pseudoLanguage: Language = {
  locale: 'ja',
  messages: new Proxy<Record<string, string>>({}, { get: (_, message) => `⟦${String(message)}⟧` }),
};

/** What is left of texts when all that was translated is taken out: letters there were said in English. */
export function untranslated(texts: Iterable<string>): string[] {
  const rests = [...texts]
    .map((text) => removeTranslated(text).trim())
    .filter((rest) => /\p{L}{2}/u.test(rest));
  return [...new Set(rests)];
}

function removeTranslated(text: string): string {
  const innermost = /⟦[^⟦⟧]*⟧/g;
  let rest = text;
  while (rest.search(innermost) >= 0) rest = rest.replace(innermost, '');
  return rest;
}
