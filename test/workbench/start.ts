import { spawn } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
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
  console.log(`
Segment AI runs in a VS Code workbench at

    ${workbenchAddress(port, workspace)}

Open that address, right-click ${sampleName} in the Explorer and choose 'Segment this workbook'.
Put workbooks of your own into ${workspace}. Ctrl+C ends it.`);
}

async function startDesktop(program: string): Promise<void> {
  await runChild(process.execPath, ['esbuild.mjs'], { cwd: repository });
  const args = [`--extensionDevelopmentPath=${repository}`, workspace];
  spawn(program, args, { env: childEnvironment(), detached: true, stdio: 'ignore' }).unref();
  console.log(`VS Code opens with Segment AI and the folder ${workspace}.`);
}

await copySamples();
const desktop = hostRunsHere() ? undefined : findDesktop();
try {
  await (desktop ? startDesktop(desktop) : startInBrowser());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
