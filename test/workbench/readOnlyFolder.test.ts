import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleName, samples } from '../paths.ts';
import { makeFolder, openWindow, type Session } from './session.ts';

const reportName = sampleName.replace('.xlsx', ' - segments.xlsx');

describe('in a folder that may not be written to, a person', () => {
  let folder: string;
  let elsewhere: string;
  let makeWritable: (() => Promise<void>) | undefined;
  let session: Omit<Session, 'folder'> | undefined;

  beforeAll(async () => {
    folder = await makeFolder(join(samples, sampleName));
    elsewhere = await makeFolder();
    makeWritable = await makeReadOnly(folder);
    if (makeWritable) session = await openWindow(folder);
  });

  afterAll(async () => {
    await session?.close();
    await makeWritable?.();
  });

  it('is told that the report could not be written, and saves it in another place', async ({ skip }) => {
    if (session === undefined) return skip('No folder can be made read-only here.');
    const { workbench } = session;
    await workbench.contextMenu(workbench.file(sampleName), 'Segment this workbook');
    await workbench.panelDrawn();
    await workbench.panel.getByRole('button', { name: 'Save report' }).click();
    const message = workbench.notification(`“${reportName}” could not be written: its folder`);
    await message.waitFor();
    await workbench.screenshot('read-only folder');
    await message.getByRole('button', { name: 'Save Elsewhere…' }).click();
    await workbench.choosePlace(reportName, join(elsewhere, reportName));
    await workbench.notification('Saved').waitFor({ timeout: 60_000 });
    const bytes = await readFile(join(elsewhere, reportName));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(await readdir(elsewhere)).toEqual([reportName]);
    expect(await readdir(folder)).toEqual([sampleName]);
  });
});

/**
 * A folder's permissions do not hold for root, a mount that is read-only does. Gives what makes the folder writable again,
 * undefined where it could not be made read-only.
 */
async function makeReadOnly(folder: string): Promise<(() => Promise<void>) | undefined> {
  if (process.platform === 'win32') return undefined;
  if (process.getuid?.() !== 0) {
    await chmod(folder, 0o555);
    return () => chmod(folder, 0o755);
  }
  try {
    execFileSync('mount', ['--bind', folder, folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  execFileSync('mount', ['-o', 'remount,bind,ro', folder]);
  return async () => {
    execFileSync('umount', ['--lazy', folder]);
  };
}
