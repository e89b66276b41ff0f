import { posix } from 'node:path';
import type { Import, Module } from './imports.ts';

/** One folder's need of another: the imports that make it. */
export interface Need {
  readonly from: string;
  readonly to: string;
  readonly imports: readonly Import[];
}

export const folderOf = (path: string): string => posix.dirname(path);

/** What folders need of one another. @param place the folder that a file counts to */
export function listNeeds(modules: readonly Module[], place: (path: string) => string = folderOf): Need[] {
  const needs = new Map<string, { from: string; to: string; imports: Import[] }>();
  for (const each of modules.flatMap(({ imports }) => imports)) {
    const [from, to] = [place(each.from), place(each.to)];
    if (from === to) continue;
    const key = `${from} ${to}`;
    const need = needs.get(key) ?? { from, to, imports: [] };
    need.imports.push(each);
    needs.set(key, need);
  }
  return [...needs.values()];
}

/** Of the needs in cycles those that would have to go: as few imports as are easily found. */
export function findBackward(needs: readonly Need[]): Need[] {
  const mutual = needs.filter(({ from, to }) => findWay(needs, to, from) !== undefined);
  const rank = new Map(orderFolders(mutual).map((folder, i) => [folder, i]));
  return mutual.filter(({ from, to }) => rank.get(from)! > rank.get(to)!);
}

/**
 * Folders in an order in which each stands before those that it needs, but for as few imports as are easily found: the
 * greedy way of Eades, Lin and Smyth (1993).
 */
export function orderFolders(needs: readonly Need[]): string[] {
  const left = new Set(needs.flatMap(({ from, to }) => [from, to]).sort());
  const [first, last]: [string[], string[]] = [[], []];
  const weigh = (folder: string, end: 'from' | 'to'): number =>
    needs
      .filter((need) => need[end] === folder && left.has(need.from) && left.has(need.to))
      .reduce((sum, { imports }) => sum + imports.length, 0);
  while (left.size > 0) {
    const all = [...left].map((folder) => ({ folder, out: weigh(folder, 'from'), in: weigh(folder, 'to') }));
    const sink = all.find(({ out }) => out === 0);
    const chosen = sink ?? all.reduce((a, b) => (b.out - b.in > a.out - a.in ? b : a));
    if (sink === undefined) first.push(chosen.folder);
    else last.unshift(chosen.folder);
    left.delete(chosen.folder);
  }
  return [...first, ...last];
}

/** The folders by which one needs another, both included; undefined where it does not. */
export function findWay(needs: readonly Need[], from: string, to: string): string[] | undefined {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    if (way.at(-1) === to) return way;
    for (const need of needs) {
      if (need.from !== way.at(-1) || seen.has(need.to)) continue;
      seen.add(need.to);
      ways.push([...way, need.to]);
    }
  }
  return undefined;
}
