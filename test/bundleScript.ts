import { join } from 'node:path';
import { build } from 'esbuild';
import { repository } from './paths.ts';

/**
 * Bundles a script that runs in a thread of its own, as `esbuild.mjs` bundles those that ship.
 * @param source its path in the repository
 */
export async function bundleScript(source: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [join(repository, source)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    logLevel: 'error',
  });
}
