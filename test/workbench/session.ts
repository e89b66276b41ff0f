import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { sampleName, samples } from '../paths.ts';
import { launchBrowser } from './browser.ts';
import { installWebWorkbench } from './installWebWorkbench.ts';
import { quietSettings, workbenchAddress } from './server.ts';
import { startWebServer } from './webServer.ts';
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

/** Opens a window of a VS Code that has no server: everything of it runs in the browser. Its folder is empty. */
export async function openBrowserOnly(locale = 'en'): Promise<Omit<Session, 'folder'>> {
  const server = await startWebServer(await installWebWorkbench(), locale);
  const browser = await launchBrowser(inject('workbench').browser);
  const workbench = await Workbench.open(browser, { address: server.address, locale });
  const closeBrowser = closer(workbench, browser);
  const close = async () => {
    await closeBrowser();
    await server.stop();
  };
  return { workbench, close };
}

function closer(workbench: Workbench, browser: Browser): () => Promise<void> {
  open.add(workbench);
  return async () => {
    open.delete(workbench);
    await browser.close();
  };
}

/** Opens a window on a new folder with copies of these files, under the default settings. */
export async function openSession(...files: readonly string[]): Promise<Session> {
  const folder = await makeFolder(...files);
  return { folder, ...(await openWindow(folder)) };
}

/** Opens a window on a new folder with the sample, which has been segmented: its panel is drawn. */
export async function openSegmentedSample(): Promise<Session> {
  const session = await openSession(join(samples, sampleName));
  const { workbench } = session;
  try {
    await workbench.contextMenu(workbench.file(sampleName), 'Segment this workbook');
    await workbench.panelDrawn();
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** A new folder with copies of these files. */
export async function makeFolder(...files: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(inject('workbench').root, 'folder-'));
  for (const file of files) await cp(file, join(folder, basename(file)));
  return folder;
}

/**
 * Opens a window on a folder or a workspace file.
 * @param settings of the user, beside those that keep the workbench to itself
 */
export async function openWindow(
  place: string,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<Omit<Session, 'folder'>> {
  const { browser: program, port, settingsFile } = inject('workbench');
  await writeFile(settingsFile, JSON.stringify({ ...quietSettings, ...settings }));
  const browser = await launchBrowser(program);
  const workbench = await Workbench.open(browser, { address: workbenchAddress(port, place), settingsFile });
  return { workbench, close: closer(workbench, browser) };
}
