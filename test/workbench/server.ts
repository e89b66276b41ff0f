import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { childEnvironment } from './childEnvironment.ts';
import type { Host } from './installHost.ts';
import { runChild } from './runChild.ts';

/** User settings that keep the workbench to itself: no welcome, no assistants, no updates, no network. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.simpleDialog.enable': true,
  'files.hotExit': 'off',
  'window.commandCenter': false,
};

export interface ServerOptions {
  readonly host: Host;
  /** Holds the server's own state. Its path must be short: sockets inside it are limited to 104 characters. */
  readonly root: string;
  /** Packaged extensions to install. */
  readonly extensions?: readonly string[];
  /** Tried first; any free port when it is taken. */
  readonly port?: number;
  readonly args?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

export interface Server {
  readonly port: number;
  readonly settingsFile: string;
  /** The process group of the server, its extension hosts and their workers. */
  readonly group: number;
  readonly stop: () => Promise<void>;
}

/** The address of the workbench with a folder or a workspace file open. */
export function workbenchAddress(port: number, place: string): string {
  const kind = place.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `http://localhost:${port}/?${kind}=${encodeURIComponent(place)}`;
}

/** Starts a workbench server on this machine alone; resolves when it answers. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { host, root } = options;
  const port = await freePort(options.port);
  const settingsFile = join(root, 'data', 'User', 'settings.json');
  await prepare(root, port, settingsFile);
  const env = serverEnvironment(options);
  const common = [host.entry, ...placesIn(root)];
  for (const extension of options.extensions ?? []) {
    await runChild(host.node, [...common, '--install-extension', extension, '--force'], { env });
  }
  const log = createWriteStream(join(root, 'server.log'));
  const child = spawn(host.node, [...common, ...quietArguments, ...(options.args ?? [])], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const stop = stopper(child);
  await answering(port, child).catch(async (error: unknown) => {
    await stop();
    throw new Error(`The workbench server does not answer; see ${join(root, 'server.log')}`, {
      cause: error,
    });
  });
  return { port, settingsFile, group: child.pid ?? 0, stop };
}

const quietArguments = [
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-getting-started-override',
];

const placesIn = (root: string): string[] => [
  '--config',
  join(root, 'config.yaml'),
  '--user-data-dir',
  join(root, 'data'),
  '--extensions-dir',
  join(root, 'extensions'),
];

async function prepare(root: string, port: number, settingsFile: string): Promise<void> {
  await mkdir(join(root, 'tmp'), { recursive: true });
  await mkdir(join(root, 'data', 'User'), { recursive: true });
  await writeFile(join(root, 'config.yaml'), `bind-addr: 127.0.0.1:${port}\nauth: none\ncert: false\n`);
  const settings = `${JSON.stringify(quietSettings, undefined, 2)}\n`;
  // A person's own settings from an earlier start are kept.
  await writeFile(settingsFile, settings, { flag: 'wx' }).catch(() => undefined);
}

function serverEnvironment({ root, environment }: ServerOptions): NodeJS.ProcessEnv {
  const temporary = join(root, 'tmp');
  return childEnvironment({
    // No marketplace.
    EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}',
    TMPDIR: temporary,
    XDG_RUNTIME_DIR: temporary,
    ...environment,
  });
}

async function freePort(wanted = 0): Promise<number> {
  const probe = createServer().listen(wanted, '127.0.0.1');
  try {
    await once(probe, 'listening');
  } catch {
    return freePort();
  }
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  return address.port;
}

async function answering(port: number, child: ChildProcess): Promise<void> {
  const giveUp = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > giveUp) throw new Error('a minute has passed');
    await sleep(100);
  }
}

/** Ends the server with its whole process group: the extension host and its workers are children of it. */
function stopper(child: ChildProcess): () => Promise<void> {
  const signal = (name: NodeJS.Signals): void => {
    try {
      if (child.pid) process.kill(-child.pid, name);
    } catch {
      // The group has ended.
    }
  };
  const killNow = (): void => signal('SIGKILL');
  process.once('exit', killNow);
  return async () => {
    const ended = child.exitCode !== null ? Promise.resolve() : once(child, 'exit');
    signal('SIGTERM');
    await Promise.race([ended, sleep(3000)]);
    killNow();
    process.off('exit', killNow);
  };
}
