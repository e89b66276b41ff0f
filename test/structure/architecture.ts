import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../paths.ts';
import { findWay, folderOf, listNeeds, type Need } from './folders.ts';
import type { Module } from './imports.ts';

/** A folder as `docs/architecture.md` has it: a row of one of its tables. */
export interface Folder {
  /** Without a slash at its end. */
  readonly path: string;
  /** What is there, in few words. */
  readonly text: string;
  /** The heading above the table. */
  readonly section: string;
}

export const architecturePath = 'docs/architecture.md';
export const picturePath = 'docs/architecture.svg';

export function readFolders(): Folder[] {
  const folders: Folder[] = [];
  let section = '';
  for (const line of readFileSync(join(repository, architecturePath), 'utf8').split('\n')) {
    if (line.startsWith('#')) section = /^### (.*)/.exec(line)?.[1] ?? '';
    const [, path, text = ''] = /^\| `([^`]+)\/` \| ([^;|]*)/.exec(line) ?? [];
    if (path !== undefined && section !== '') folders.push({ path, text: text.trim(), section });
  }
  return folders;
}

/** The folder that a file counts to; undefined where there is none. Beside folders of its own, one has its loose files alone. */
export function findFolder(file: string, folders: readonly Folder[]): string | undefined {
  const paths = folders.map(({ path }) => path);
  const around = paths.filter((path) => file.startsWith(`${path}/`)).sort((a, b) => b.length - a.length);
  const [inner] = around;
  const isParent = paths.some((path) => path.startsWith(`${inner}/`));
  return isParent && folderOf(file) !== inner ? undefined : inner;
}

/** What is drawn: every folder with its arrows, but for those that nearly all use, which would hide the rest. */
export interface Architecture {
  readonly folders: readonly Folder[];
  /** From what needs to what is needed; few that follow from others. */
  readonly needs: readonly Need[];
  /** How many others need a folder, by its path. */
  readonly uses: ReadonlyMap<string, number>;
  /** Needed by more than half of the others; drawn without arrows. */
  readonly common: ReadonlySet<string>;
  /** Folders that the data goes through. */
  readonly way: ReadonlySet<string>;
}

/** The headings of those tables whose folders the data goes through. */
const halves = ['Who are the customers', 'What groups are they'];

/** Throws where the tables lack a folder. */
export function describeArchitecture(modules: readonly Module[], folders: readonly Folder[]): Architecture {
  const all = listNeeds(modules, (path) => {
    const folder = findFolder(path, folders);
    if (folder === undefined) throw new Error(`${architecturePath} says nothing of the folder of ${path}.`);
    return folder;
  });
  const uses = new Map(folders.map(({ path }) => [path, all.filter(({ to }) => to === path).length]));
  const common = new Set([...uses].filter(([, count]) => count > folders.length / 2).map(([path]) => path));
  const way = new Set(folders.filter(({ section }) => halves.includes(section)).map(({ path }) => path));
  const needs = all.filter(({ to }) => !common.has(to));
  const onWay = needs.filter(({ from, to }) => way.has(from) && way.has(to));
  return { folders, needs: [...new Set([...reduce(onWay), ...reduce(needs)])], uses, common, way };
}

/** Without the needs that follow from others. */
function reduce(needs: readonly Need[]): Need[] {
  return needs.filter((need) => {
    const others = needs.filter((other) => other !== need);
    return findWay(others, need.from, need.to) === undefined;
  });
}
