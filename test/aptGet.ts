import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { runChild } from './workbench/runChild.ts';

/** Whether packages can be installed here: on Debian or Ubuntu, as root. */
export const canInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian's packages, without what they merely recommend. */
export async function installPackages(...names: readonly string[]): Promise<void> {
  await aptGet('update');
  await aptGet('install', '-y', '--no-install-recommends', ...names);
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
