import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { canInstall, installPackages } from '../aptGet.ts';

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
    await installPackages('chromium', 'fonts-dejavu-core');
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
