import { Equal } from 'typebox/value';
import { type Note, note, type Warning, warning } from '../language/remarks.ts';
import { isTree, layOver, type Tree } from './tree.ts';

/** What things are called now, by the names that they had before. */
export type FormerNames = Readonly<Record<string, string>>;

/** Where, in what users write, things stand that had other names before. */
export interface Vocabulary {
  /** Of the keys of an object. */
  readonly keys?: FormerNames;
  /** Of a text. */
  readonly values?: FormerNames;
  /** What stands below a key, by its name of now. */
  readonly below?: Readonly<Record<string, Vocabulary>>;
  /** What stands below every other key. */
  readonly each?: Vocabulary;
}

/** Both as people write them, with what leads to them: `segmentAi.columns.client`. */
interface Names {
  readonly former: string;
  readonly name: string;
}

export interface FormerNameNotes {
  readonly 'former-name': Names;
}

export interface FormerNameWarnings {
  /** The name of now is there as well. */
  readonly 'former-name-beside': Names;
}

export type FormerNameRemark = Note<FormerNameNotes> | Warning<FormerNameWarnings>;

/** What is to be said of a former name, and the keys that lead to it. */
interface FoundName {
  readonly remark: FormerNameRemark;
  readonly path: readonly string[];
}

interface Reading {
  readonly vocabulary: Vocabulary;
  /** What an editor hands in where nothing is written, so that it is nobody's wish. */
  readonly defaults?: unknown;
  /** Keys as people write them. */
  readonly describe: (path: readonly string[]) => string;
}

export interface Renamed<Value> {
  readonly value: Value;
  readonly found: readonly FoundName[];
}

/** What is written, under the names of now. Where a thing is there under both names, that of now wins, key by key. */
export function renameFormer(written: Tree, reading: Reading, path: readonly string[] = []): Renamed<Tree> {
  const { vocabulary, defaults } = reading;
  const named = Object.keys(written).map((key) => ({ key, name: own(vocabulary.keys, key) ?? key }));
  const isMeant = (key: string, name: string): boolean =>
    Object.hasOwn(written, key) && !Equal(written[key], own(defaults, name));
  const former = named.filter(({ key, name }) => key !== name && isMeant(key, name));
  const current = named.filter(({ key, name }) => key === name);
  const values = new Map<string, unknown>();
  const found = former.map(({ key, name }): FoundName => {
    const names = { former: reading.describe([...path, key]), name: reading.describe([...path, name]) };
    const remark = isMeant(name, name) ? warning('former-name-beside', names) : note('former-name', names);
    return { remark, path: [...path, key] };
  });
  for (const { key, name } of [...former, ...current]) {
    if (values.has(name) && !isMeant(key, name)) continue;
    const inner = renameValue(written[key], readingBelow(reading, name), [...path, key]);
    values.set(name, layOver(values.get(name), inner.value));
    found.push(...inner.found);
  }
  return { value: Object.fromEntries(values), found };
}

function renameValue(value: unknown, reading: Reading, path: readonly string[]): Renamed<unknown> {
  if (isTree(value)) return renameFormer(value, reading, path);
  const name = typeof value === 'string' ? own(reading.vocabulary.values, value) : undefined;
  if (name === undefined) return { value, found: [] };
  const place = reading.describe(path);
  const names = { former: `${place} "${value}"`, name: `${place} "${name}"` };
  return { value: name, found: [{ remark: note('former-name', names), path }] };
}

function readingBelow({ vocabulary, defaults, describe }: Reading, name: string): Reading {
  const below = own(vocabulary.below, name) ?? vocabulary.each ?? {};
  return { vocabulary: below, defaults: own(defaults, name), describe };
}

/** What stands under a key of an object itself, where it is one. */
function own<Value>(of: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined;
function own(of: unknown, key: string): unknown;
function own(of: unknown, key: string): unknown {
  return isTree(of) && Object.hasOwn(of, key) ? of[key] : undefined;
}
