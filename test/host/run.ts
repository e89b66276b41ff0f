/**
 * Runs the suite inside a VS Code extension host: a desktop VS Code where one is installed, else a server's.
 * The counts are left in out/test-results/host.json.
 */
import { appendFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { format } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { type BuildOptions, build } from 'esbuild';
import { fullWorkbook, out, repository, sampleName, samples } from '../paths.ts';
import { describeCounts } from '../testCounts.ts';
import { ensureBrowser, launchBrowser } from '../workbench/browser.ts';
import { installHost } from '../workbench/installHost.ts';
import { startServer, workbenchAddress } from '../workbench/server.ts';
import { temporaryFolder } from '../workbench/temporaryFolder.ts';
import { findDesktop } from './findDesktop.ts';
import type { SuiteResults } from './suiteResults.ts';

const results = join(out, 'test-results', 'host.json');
/** What else the host and its workbench say. */
const log = join(out, 'test-results', 'host.log');
const environment = { SEGMENT_AI_SUITE_RESULTS: results, SEGMENT_AI_FULL_WORKBOOK: fullWorkbook };
const suite = join(out, 'host-suite', 'index.cjs');

/** The entry, and every suite as a file of its own for Mocha to load. */
async function bundleSuite(): Promise<void> {
  const folder = join(repository, 'test', 'host', 'suite');
  await rm(dirname(suite), { recursive: true, force: true });
  await bundle([{ in: join(folder, 'runSuite.ts'), out: 'index' }]);
  await bundle([join(folder, '*.suite.ts')]);
}

const bundle = (entryPoints: BuildOptions['entryPoints'] & object) =>
  build({
    entryPoints,
    outdir: dirname(suite),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });

async function makeWorkspace(root: string): Promise<string> {
  const workspace = join(root, 'workspace');
  await mkdir(workspace);
  await cp(join(samples, sampleName), join(workspace, sampleName));
  return workspace;
}

async function runOnDesktop(program: string, root: string): Promise<void> {
  await runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: repository,
    extensionTestsPath: suite,
    launchArgs: [await makeWorkspace(root), '--disable-extensions', `--user-data-dir=${join(root, 'data')}`],
    extensionTestsEnv: environment,
  });
}

/** The server's workbench takes the suite in its address; it opens in a browser, which reports its end. */
async function runOnServer(root: string): Promise<void> {
  const server = await startServer({
    host: await installHost(),
    root,
    args: ['--vscode-option', 'enable-smoke-test-driver'],
    environment,
  });
  try {
    await openSuite(server.port, await makeWorkspace(root));
  } finally {
    await server.stop();
  }
}

async function openSuite(port: number, workspace: string): Promise<void> {
  const browser = await launchBrowser(await ensureBrowser());
  try {
    const page = await browser.newPage();
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      appendFileSync(log, `${format(...args)}\n`);
    });
    const ended = new Promise<number>((resolve) => {
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.goto(`${workbenchAddress(port, workspace)}&payload=${encodeURIComponent(payload(port))}`);
    const status = await Promise.race([ended, sleep(300_000, undefined, { ref: false })]);
    if (status === undefined) throw new Error('The suite did not end within five minutes.');
    if (status !== 0) throw new Error(`The suite ended with status ${status}.`);
  } finally {
    await browser.close();
  }
}

function payload(port: number): string {
  const address = (path: string): string => `vscode-remote://localhost:${port}${path}`;
  return JSON.stringify([
    ['extensionDevelopmentPath', address(repository)],
    ['extensionTestsPath', address(suite)],
    ['skipWelcome', 'true'],
  ]);
}

async function readResults(): Promise<SuiteResults> {
  const text = await readFile(results, 'utf8').catch(() => undefined);
  return text ? JSON.parse(text) : { passed: 0, failed: 0, skipped: 0, report: ['The suite did not run.'] };
}

await mkdir(dirname(results), { recursive: true });
await rm(results, { force: true });
await rm(log, { force: true });
await bundleSuite();
const root = await temporaryFolder();
const desktop = findDesktop();
try {
  await (desktop ? runOnDesktop(desktop, root) : runOnServer(root));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(root, { recursive: true, force: true });
}
const { report, ...counts } = await readResults();
if (counts.passed === 0 || counts.failed > 0) process.exitCode = 1;
console.log(report.join('\n'));
console.log(describeCounts(counts));
