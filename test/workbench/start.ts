import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findDesktop } from '../host/findDesktop.ts';
import { out, repository, sampleName, samples, vsix } from '../paths.ts';
import { cacheFolder } from './cacheFolder.ts';
import { childEnvironment } from './childEnvironment.ts';
import { hostRunsHere, installHost } from './installHost.ts';
import { runChild } from './runChild.ts';
import { startServer, workbenchAddress } from './server.ts';

/** What `npm start` runs: a real VS Code workbench with the extension and a sample, until Ctrl+C. */

/** Kept from start to start, so that the browser finds the window as it was left. */
const usualPort = 8137;

const workspace = join(out, 'workspace');
const texts = join(repository, 'l10n');

/** The samples themselves are not opened: reports are saved beside what is. */
async function copySamples(): Promise<void> {
  await mkdir(workspace, { recursive: true });
  await cp(samples, workspace, { recursive: true, force: false });
}

async function startInBrowser(): Promise<void> {
  await runChild('npm', ['run', 'package'], { cwd: repository, env: childEnvironment() });
  const host = await installHost();
  const root = join(cacheFolder(), 'start');
  const { port, stop } = await startServer({ host, root, extensions: [vsix], port: usualPort });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stop().then(() => process.exit()));
  }
  const extension = await findInstalled(join(root, 'extensions'));
  await deliver(extension);
  // One after the other: a text of the sources is often changed together with its translation.
  let delivered = Promise.resolve();
  const deliverNext = () => {
    delivered = delivered.then(() => deliver(extension)).catch(console.error);
  };
  keepBuilding(deliverNext, 'the window reloads');
  watch(texts, deliverNext);
  console.log(`
Segment AI runs in a VS Code workbench at

    ${workbenchAddress(port, workspace)}

Open that address, right-click ${sampleName} in the Explorer and choose 'Segment this workbook'.
Put workbooks of your own into ${workspace}. A change of the sources reloads the window.
Ctrl+C ends it.`);
}

async function findInstalled(extensions: string): Promise<string> {
  const entries: Installed[] = JSON.parse(await readFile(join(extensions, 'extensions.json'), 'utf8'));
  const entry = entries.find(({ identifier }) => identifier.id === 'segment-ai.segment-ai');
  if (entry === undefined) throw new Error('The workbench has not installed the extension.');
  return join(extensions, entry.relativeLocation);
}

/** An entry of the list that a workbench keeps of its extensions. */
interface Installed {
  readonly identifier: { readonly id: string };
  readonly relativeLocation: string;
}

/** Puts what was built into the installed extension, which then reloads the windows that run it. */
async function deliver(extension: string): Promise<void> {
  const filter = (path: string) => !path.endsWith('.vsix');
  await cp(join(repository, 'dist'), join(extension, 'dist'), { recursive: true, filter });
  await cp(texts, join(extension, 'l10n'), { recursive: true });
  await appendFile(join(extension, 'dist', 'extension.cjs'), reloader);
  await writeFile(join(extension, 'dist', 'built'), new Date().toISOString());
}

/** What the extension does here alone. */
const reloader = `
const watcher = require('node:fs').watch(require('node:path').join(__dirname, 'built'), () => {
  watcher.close();
  require('vscode').commands.executeCommand('workbench.action.reloadWindow');
});
`;

/** Rebuilds on change and hears of every build but the first, which has changed nothing. */
function keepBuilding(hear: () => void, then: string): void {
  const watcher = spawn(process.execPath, ['esbuild.mjs', '--watch'], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => watcher.kill());
  let failed = false;
  let isFirst = true;
  createInterface(watcher.stdout).on('line', (line) => {
    if (line === '[watch] build started') failed = false;
    else if (line !== '[watch] build finished') {
      failed = true;
      console.log(line);
    } else if (isFirst) isFirst = false;
    else if (!failed) {
      console.log(`Built anew: ${then}.`);
      hear();
    }
  });
}

async function startDesktop(program: string): Promise<void> {
  await runChild(process.execPath, ['esbuild.mjs'], { cwd: repository });
  const args = [`--extensionDevelopmentPath=${repository}`, workspace];
  spawn(program, args, { env: childEnvironment(), detached: true, stdio: 'ignore' }).unref();
  console.log(
    `VS Code opens with Segment AI and the folder ${workspace}. Ctrl+C ends the watch of the sources.`,
  );
  keepBuilding(() => {}, "run 'Developer: Reload Window'");
}

await copySamples();
const desktop = hostRunsHere() ? undefined : findDesktop();
try {
  await (desktop ? startDesktop(desktop) : startInBrowser());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
