import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runTests } from '@vscode/test-electron';
import { type BuildOptions, build } from 'esbuild';
import { fullWorkbook, out, repository, sampleName, samples } from '../paths.ts';
import { describeCounts, noCounts } from '../testCounts.ts';
import { ensureBrowser, launchBrowser } from '../workbench/browser.ts';
import { installHost, oldestVersion } from '../workbench/installHost.ts';
import { startServer, workbenchAddress } from '../workbench/server.ts';
import { temporaryFolder } from '../workbench/temporaryFolder.ts';
import { findDesktop } from './findDesktop.ts';
import type { SuiteResults } from './suiteResults.ts';

/**
 * Runs the suite inside a VS Code extension host: a desktop VS Code where one is installed, else a server's; with
 * `--oldest` in the oldest that is admitted. The counts are left in out/test-results/.
 */

/** In the oldest VS Code that is admitted. */
const oldest = process.argv.includes('--oldest');
if (oldest) process.env['SEGMENT_AI_WORKBENCH'] = oldestVersion;

const results = join(out, 'test-results', oldest ? 'oldest-host.json' : 'host.json');
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

/** The server's workbench takes the suite in its address; it opens in a browser, and has ended when its results are there. */
async function runOnServer(root: string): Promise<void> {
  // Without it the current one never begins with the suite; the oldest knows no such argument, and needs none.
  const args = oldest ? [] : ['--vscode-option', 'enable-smoke-test-driver'];
  const server = await startServer({ host: await installHost(), root, args, environment });
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
    await page.goto(`${workbenchAddress(port, workspace)}&payload=${encodeURIComponent(payload(port))}`);
    const giveUp = Date.now() + 600_000;
    while ((await readResults()) === undefined) {
      if (Date.now() > giveUp) throw new Error('The suite did not end within ten minutes.');
      await sleep(200);
    }
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

/** Undefined until they are there, whole. */
async function readResults(): Promise<SuiteResults | undefined> {
  const text = await readFile(results, 'utf8').catch(() => '');
  return text.endsWith('}') ? JSON.parse(text) : undefined;
}

const didNotRun = ['The suite did not run.'];
const none: SuiteResults = { ...noCounts, failed: 1, report: didNotRun, failures: didNotRun };

await mkdir(dirname(results), { recursive: true });
await rm(results, { force: true });
await bundleSuite();
const root = await temporaryFolder();
const desktop = oldest ? undefined : findDesktop();
try {
  await (desktop ? runOnDesktop(desktop, root) : runOnServer(root));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(root, { recursive: true, force: true });
}
const { report, ...counts } = (await readResults()) ?? none;
if (counts.passed === 0 || counts.failed > 0) process.exitCode = 1;
console.log(report.join('\n'));
console.log(describeCounts(counts));
