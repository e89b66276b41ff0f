import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { out, repository } from '../paths.ts';
import { runChild } from '../workbench/runChild.ts';

/** The command line, apart from `dist/`: that may be built anew while this one is run. */
export const commandLine = join(out, 'command-line', 'cli.cjs');

/** Builds these bundles, or all, and lays the command line aside. */
export async function buildCommandLine(...bundles: string[]): Promise<void> {
  await runChild('node', ['esbuild.mjs', ...bundles], { cwd: repository });
  await mkdir(dirname(commandLine), { recursive: true });
  for (const name of ['cli.cjs', 'segment.cjs', 'tasks.cjs', 'sheetJs.cjs'])
    await cp(join(repository, 'dist', name), join(dirname(commandLine), name));
}
