import type { Plugin } from 'esbuild';

export const sourcesOfTables: ReadonlyMap<string, readonly string[]>;
export const tables: Plugin;
