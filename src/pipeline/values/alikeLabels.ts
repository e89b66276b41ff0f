import type { LabelValues } from './labelColumn.ts';

/** A label, and one that may stand for the same customer. */
export type Pair = readonly [string, string];

/**
 * Finds labels that differ only in case, blanks and the order of names (`A17 b`, `a17B`; `Ann Lee`, `LEE, Ann`), in noughts
 * before a number (`00123`, `123`), in a number behind the name (`Lee Ltd (204)`), or as one phone number with the code of
 * its country and without (`+49 170 1234567`, `0170-1234567`).
 */
export function findAlike(labels: readonly string[]): readonly Pair[] {
  const phones = labels.some(isPhone) ? pairPhones(labels.filter(mayBePhone)) : [];
  const paired = new Set(phones.flat());
  const numbers = pairByNoughts(labels).filter(([, label]) => !paired.has(label));
  return [...pairByCase(labels), ...phones, ...numbers, ...pairByBrackets(labels)];
}

/** A column in which the labels of each pair are one: the first that any of them is paired with. */
export function joinAlike(values: LabelValues, pairs: readonly Pair[]): LabelValues {
  const before = new Map(pairs.map(([one, other]) => [other, one]));
  const firstOf = (label: string): string => {
    const one = before.get(label);
    return one === undefined ? label : firstOf(one);
  };
  const places = new Map<string, number>();
  const joined = values.texts.map((text) => {
    const first = firstOf(text);
    const place = places.get(first) ?? places.size;
    places.set(first, place);
    return place;
  });
  return {
    ...values,
    texts: [...places.keys()],
    indices: values.indices.map((index) => (index < 0 ? index : joined[index]!)),
    sharedByMany: [...new Set(values.sharedByMany.map((index) => joined[index]!))],
  };
}

/** Numbers are alike only where they are equal. */
const hasCase = (label: string): boolean => /[\p{Lu}\p{Ll}]/u.test(label);

function pairByCase(labels: readonly string[]): Pair[] {
  const withCase = labels.filter(hasCase);
  // Codes in one case, without blanks, are all told apart.
  if (
    !withCase.some((label) => /\p{Ll}|\s/u.test(label)) ||
    !withCase.some((label) => /\p{Lu}|\s/u.test(label))
  )
    return [];
  const known = new Map<string, string>();
  return withCase.flatMap((label): Pair[] => {
    // By way of capitals, as `ß` has none.
    const key = inOrder(label).toUpperCase().toLowerCase().replace(/\s+/g, '');
    const first = known.get(key);
    if (first === undefined) known.set(key, label);
    return first === undefined ? [] : [[first, label]];
  });
}

/** `LEE, Ann` as `Ann LEE`. */
const inOrder = (label: string): string =>
  label.includes(',') ? label.replace(/^\s*(\p{L}[^,\d]*),\s*(\p{L}[^,\d]*)$/u, '$2 $1') : label;

/** `00123` beside `123`. */
function pairByNoughts(labels: readonly string[]): Pair[] {
  const led = labels.filter((label) => /^0+[1-9]\d*$/.test(label));
  if (led.length === 0) return [];
  const known = new Set(labels);
  return led.flatMap((label): Pair[] => {
    const bare = label.replace(/^0+/, '');
    return known.has(bare) ? [[bare, label]] : [];
  });
}

/** `Lee Ltd (20417)` beside `Lee Ltd`. */
function pairByBrackets(labels: readonly string[]): Pair[] {
  const numbered = labels.filter((label) => bracketed.test(label));
  if (numbered.length === 0) return [];
  const known = new Set(labels);
  return numbered.flatMap((label): Pair[] => {
    const bare = label.replace(bracketed, '');
    return known.has(bare) ? [[bare, label]] : [];
  });
}

const bracketed = /\s*[([]#?\d+[)\]]$/;

const fewestDigits = 8;
const mayBePhone = (label: string): boolean =>
  /^(\+|00?)?[\d\s()./-]+$/.test(label) && countDigits(label) >= fewestDigits;
/** With a code of a country, or a nought before that of a place. */
const isPhone = (label: string): boolean => /^(\+|0)/.test(label) && mayBePhone(label);

const countDigits = (label: string): number => label.replace(/\D/g, '').length;

/** Digits of the longest code of a country. */
const longestCode = 3;

function pairPhones(labels: readonly string[]): Pair[] {
  const national = new Map<string, string>();
  const pairs: Pair[] = [];
  for (const label of labels.filter((each) => !isInternational(each))) {
    const key = label.replace(/\D/g, '').replace(/^0/, '');
    const first = national.get(key);
    if (first === undefined) national.set(key, label);
    else pairs.push([first, label]);
  }
  const abroad = new Map<string, string>();
  for (const label of labels.filter(isInternational)) {
    const key = label.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, '');
    const first = abroad.get(key) ?? findNational(key, national);
    abroad.set(key, label);
    if (first !== undefined) pairs.push([first, label]);
  }
  return pairs;
}

const isInternational = (label: string): boolean => /^(\+|00)/.test(label);

/** The same number as it is written at home, or with the code of its country but without a sign. */
function findNational(key: string, national: ReadonlyMap<string, string>): string | undefined {
  for (let code = 0; code <= longestCode; code++) {
    const found = key.length - code >= fewestDigits - 1 ? national.get(key.slice(code)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
