import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { out, repository } from '../paths.ts';
import { runChild } from '../workbench/runChild.ts';

/** The headless door, apart from `dist/`: that may be built anew while this one is run. */
export const door = join(out, 'door', 'cli.cjs');

/** Builds all bundles, and lays the door aside. */
export async function buildDoor(): Promise<void> {
  await runChild('node', ['esbuild.mjs'], { cwd: repository });
  await mkdir(dirname(door), { recursive: true });
  for (const name of ['cli.cjs', 'tasks.cjs'])
    await cp(join(repository, 'dist', name), join(dirname(door), name));
}
