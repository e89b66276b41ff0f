import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';
import { runChild } from './runChild.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser that the tests can drive: `SEGMENT_AI_BROWSER`, or an installed one, or one installed now. */
export async function ensureBrowser(say: (line: string) => void = console.log): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  if (canInstall()) {
    say('Installing Chromium (apt-get install chromium, once) ...');
    await installChromium();
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No browser was found: install Google Chrome, Microsoft Edge or Chromium, or name one by SEGMENT_AI_BROWSER.',
  );
}

function findBrowser(): string | undefined {
  const own = process.env['SEGMENT_AI_BROWSER'];
  return own ? own : candidates().find((path) => existsSync(path));
}

function candidates(): string[] {
  if (process.platform === 'darwin') return macApplications;
  if (process.platform === 'win32') return windowsCandidates();
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return commands.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function windowsCandidates(): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  return roots.flatMap((root) => windowsPrograms.map((program) => join(root, program)));
}

const canInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function installChromium(): Promise<void> {
  await aptGet('update');
  await aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
}

/** Another process may hold the package manager's lock (a machine that just booted updates itself): wait for it. */
async function aptGet(...args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const giveUp = Date.now() + 300_000;
  for (;;) {
    try {
      await runChild('apt-get', args, { env });
      return;
    } catch (error) {
      if (Date.now() > giveUp || !/could not get lock|unable to (acquire|lock)/i.test(String(error)))
        throw error;
      await sleep(3000);
    }
  }
}

/** Starts a browser that cannot reach anything but this machine. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1',
    ],
  });
}
