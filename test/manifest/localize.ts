type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Where the schema of a setting speaks to people. */
const spoken = new Set([
  'title',
  'description',
  'markdownDescription',
  'markdownDeprecationMessage',
  'patternErrorMessage',
  'label',
]);
const spokenLists = new Set(['enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels']);
/** Where a rule that comes with the extension does. */
const spokenOfRules = new Set(['name', 'description', 'action', 'task']);
/** Where it does in several sentences. */
const spokenListsOfRules = new Set(['drafts']);

export interface Localized {
  /** The value with `%key%` in place of each text. */
  readonly value: Json;
  /** English text by key; equal texts have one key. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Takes the texts out of a part of the manifest, for package.nls.json. @param prefix of the keys */
export function localize(value: unknown, prefix: string): Localized {
  const keys = new Map<string, string>();
  const replace = (text: string, path: readonly string[]) => {
    if (!keys.has(text)) keys.set(text, nameKey([prefix, ...path]));
    return `%${keys.get(text)}%`;
  };
  const walk = (node: Json, path: readonly string[], key: string, inDefault: boolean): Json => {
    if (typeof node === 'string') {
      const speaks = inDefault ? path.length > 3 && spokenOfRules.has(key) : spoken.has(key);
      return speaks ? replace(node, path) : node;
    }
    if (Array.isArray(node)) {
      return node.map((item: Json, i) => {
        const at = [...path, String(i)];
        const lists = inDefault ? spokenListsOfRules : spokenLists;
        return typeof item === 'string' && lists.has(key) ? replace(item, at) : walk(item, at, '', inDefault);
      });
    }
    if (typeof node !== 'object' || node === null) return node;
    // What a snippet inserts is the user's to overwrite.
    const entries = Object.entries(node).map(([each, child]) =>
      each === 'body'
        ? [each, child]
        : [each, walk(child, [...path, each], each, inDefault || each === 'default')],
    );
    return Object.fromEntries(entries);
  };
  const localized = walk(JSON.parse(JSON.stringify(value)), [], '', false);
  return { value: localized, texts: Object.fromEntries([...keys].map(([text, key]) => [key, text])) };
}

function nameKey(path: readonly string[]): string {
  const telling = path.filter((part) => !['properties', 'patternProperties', 'anyOf'].includes(part));
  // The number of a setting's group says nothing of it.
  const named = telling.filter((part, i) => i !== 1 || telling.length < 4 || !/^\d+$/.test(part));
  return named.join('.').replaceAll('segmentAi.', '').replace('^.*$', 'rule');
}

/** Puts texts back in place of their keys, as the editor does. */
export function delocalize<Value>(value: Value, texts: Readonly<Record<string, string>>): Value {
  return JSON.parse(JSON.stringify(value), (_, each) => {
    if (typeof each !== 'string' || !/^%[^%]+%$/.test(each)) return each;
    return texts[each.slice(1, -1)] ?? each;
  });
}
