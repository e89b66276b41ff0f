import { once } from '../cells/wordMatch.ts';

/**
 * Finds the index of an id, also where a spreadsheet took its leading zeros or a mailing tool its capitals, or by an e-mail
 * address; not where several may be meant.
 * @param addresses of the same customers, empty where there is none
 */
export function findByIds(
  ids: readonly string[],
  addresses: readonly string[] = [],
): (id: string) => number | undefined {
  const exact = new Map(ids.map((id, i) => [id, i]));
  const bare = once(() => indexBare(ids));
  const addressed = once(() => indexBare(addresses));
  return (id) => {
    const key = bareId(id);
    return exact.get(id) ?? (bare().has(key) ? bare().get(key) : addressed().get(key));
  };
}

/** Undefined where several are the same but for that. */
function indexBare(texts: readonly string[]): ReadonlyMap<string, number | undefined> {
  const bare = new Map<string, number | undefined>();
  texts.forEach((text, i) => {
    const key = bareId(text);
    if (key !== '') bare.set(key, bare.has(key) ? undefined : i);
  });
  return bare;
}

const bareId = (id: string): string => id.toLowerCase().replace(/^0+(?=\d+$)/, '');
