import { once } from '../cells/wordMatch.ts';

/** Finds the index of an id, also where a spreadsheet took its leading zeros or a mailing tool its capitals; not where several may be meant. */
export function findByIds(ids: readonly string[]): (id: string) => number | undefined {
  const exact = new Map(ids.map((id, i) => [id, i]));
  const bare = once(() => indexBare(ids));
  return (id) => exact.get(id) ?? bare().get(bareId(id));
}

/** Undefined where several ids are the same but for that. */
function indexBare(ids: readonly string[]): ReadonlyMap<string, number | undefined> {
  const bare = new Map<string, number | undefined>();
  ids.forEach((id, i) => {
    const key = bareId(id);
    bare.set(key, bare.has(key) ? undefined : i);
  });
  return bare;
}

const bareId = (id: string): string => id.toLowerCase().replace(/^0+(?=\d+$)/, '');
