import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { sourcesOfTables, tables } from '../tables.mjs';
import { repository } from './paths.ts';

const source = join(repository, 'src');
const paths = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.table.ts'))
  .map((path) => join(source, path));

type Table = Readonly<Record<string, () => unknown>>;

async function bundle(path: string): Promise<{ readonly code: string; readonly table: Table }> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [tables],
  });
  const code = outputFiles![0]!.text;
  return { code, table: await import(`data:text/javascript,${encodeURIComponent(code)}`) };
}

describe.each(paths)('in bundles, %s', (path) => {
  it('gives what its source makes', async () => {
    const made: Table = await import(path);
    const { table } = await bundle(path);
    expect(Object.keys(table).sort()).toEqual(Object.keys(made).sort());
    for (const [name, make] of Object.entries(made)) expect(table[name]!()).toEqual(make());
  });

  it('holds that alone, and tells what it was made of', async () => {
    const { code } = await bundle(path);
    expect(code.match(/JSON\.parse/g)?.length).toBe(code.match(/=>/g)?.length);
    const sources = [...sourcesOfTables].find(([table]) => path.replaceAll('\\', '/').endsWith(table))?.[1];
    expect(sources).toContainEqual(expect.stringContaining('/words/'));
  });
});
