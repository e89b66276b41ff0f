import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { quietSettings } from './server.ts';
import { Workbench } from './workbench.ts';

export interface Session {
  readonly workbench: Workbench;
  /** The open folder, with copies of the workbooks in it. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

const open = new Set<Workbench>();

/** Keeps pictures of the windows as they are now, for whoever looks into a failure. */
export async function picture(name: string): Promise<void> {
  for (const workbench of open) await workbench.screenshot(`failed ${name.replaceAll(/[^\w ]+/g, '')}`);
}

/** Opens a window on a new folder with copies of these files, under the default settings. */
export async function openSession(...files: readonly string[]): Promise<Session> {
  const { root, browser: program, port, settingsFile } = inject('workbench');
  const folder = await mkdtemp(join(root, 'folder-'));
  for (const file of files) await cp(file, join(folder, basename(file)));
  await writeFile(settingsFile, JSON.stringify(quietSettings));
  const browser = await launchBrowser(program);
  const workbench = await Workbench.open(browser, { port, folder, settingsFile });
  open.add(workbench);
  const close = async (): Promise<void> => {
    open.delete(workbench);
    await browser.close();
  };
  return { workbench, folder, close };
}
