import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { repository, vsix } from '../paths.ts';
import { ensureBrowser } from './browser.ts';
import { childEnvironment } from './childEnvironment.ts';
import { installHost } from './installHost.ts';
import { runChild } from './runChild.ts';
import { startServer } from './server.ts';
import { temporaryFolder } from './temporaryFolder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly workbench: { port: number; settingsFile: string; root: string; browser: string; group: number };
  }
}

/** Packages the extension, and starts the workbench server that has it installed. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await runChild('npm', ['run', 'package'], { cwd: repository, env: childEnvironment() });
  const host = await installHost();
  const browser = await ensureBrowser();
  const root = await temporaryFolder();
  // Should this process be killed, the server ends itself.
  const args = host.idleArguments;
  const { port, settingsFile, group, stop } = await startServer({ host, root, extensions: [vsix], args });
  provide('workbench', { port, settingsFile, root, browser, group });
  return async () => {
    await stop();
    await rm(root, { recursive: true, force: true });
  };
}
