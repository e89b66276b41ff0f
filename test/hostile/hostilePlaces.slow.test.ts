import { execFileSync, spawn } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  open,
  readdir,
  rm,
  truncate,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from '../corpus/commandLineScript.ts';
import { runCommandLine } from '../corpus/runCommandLine.ts';
import { sampleName, samples } from '../paths.ts';
import { honestRows, shopText } from './shop.ts';

const sample = join(samples, sampleName);
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segment-ai-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** A text file that takes a second or more to read: `times` as many rows as honest ones. */
async function makeLongFile(name: string, times: number): Promise<string> {
  const path = join(folder, name);
  const rows = honestRows.map((row) => `${row.join(',')}\n`).join('');
  await writeFile(path, shopText());
  const file = await open(path, 'a');
  await file.write(rows.repeat(times));
  await file.close();
  return path;
}

describe('a file that is not there to be read', () => {
  it.skipIf(process.platform === 'win32')(
    'is named for what it is: a folder, a pipe, a device, a name beyond all length',
    async () => {
      const named = join(folder, 'folder.xlsx');
      const pipe = join(folder, 'pipe.xlsx');
      await mkdir(named);
      execFileSync('mkfifo', [pipe]);
      const cases = [
        [named, /is a folder; choose a workbook in it/],
        [pipe, /is a device or a pipe; choose a file/],
        ['/dev/zero', /is a device or a pipe; choose a file/],
        [join(sample, 'x.xlsx'), /does not exist; check its name/],
        [join(folder, `${'x'.repeat(5000)}.xlsx`), /does not exist; check its name/],
      ] as const;
      for (const [path, says] of cases) {
        const outcome = await runCommandLine(path);
        expect(outcome).toMatchObject({ ending: 'refused' });
        expect(outcome.message).toMatch(says);
      }
    },
  );

  it.skipIf(process.platform === 'win32')('may not be read', async () => {
    const path = join(folder, 'secret.xlsx');
    await copyFile(sample, path);
    await chmod(path, 0o000);
    // Root may read anything, so somebody else has to try.
    await chmod(folder, 0o755);
    const outcome = await runCommandLine(path, isRoot ? { uid: nobody } : {});
    expect(outcome).toMatchObject({ ending: 'refused' });
    expect(outcome.message).toMatch(/may not be read; check its permissions/);
  });

  it.skipIf(process.platform !== 'linux')(
    'says that it is empty and is not: a file of the kernel',
    async () => {
      const outcome = await runCommandLine('/proc/self/status');
      expect(outcome).toMatchObject({ ending: 'refused' });
      expect(outcome.message).toMatch(/is empty; choose a file/);
    },
  );
});

describe('a file that changes while it is read', () => {
  it('is refused when rows are added', async () => {
    const path = await makeLongFile('growing.csv', 20_000);
    const file = await open(path, 'a');
    const running = runCommandLine(path);
    const outcome = await whileRunning(running, () => file.write('x'));
    await file.close();
    expect(outcome).toMatchObject({ ending: 'refused' });
    expect(outcome.message).toMatch(/changed while it was being read; try again/);
  });

  it('is refused when it is cut off', async () => {
    const path = await makeLongFile('shrinking.csv', 20_000);
    let size = 5_000_000;
    const outcome = await whileRunning(runCommandLine(path), () => {
      size -= 1000;
      return truncate(path, size);
    });
    expect(outcome).toMatchObject({ ending: 'refused' });
    expect(outcome.message).toMatch(/changed while it was being read; try again/);
  });

  it.skipIf(process.platform === 'win32')('is read to its end when it vanishes', async () => {
    const path = await makeLongFile('vanishing.csv', 20_000);
    const running = runCommandLine(path);
    await sleep(300);
    await unlink(path);
    const outcome = await running;
    // Too late, or in time: never half of it.
    if (outcome.ending === 'refused') expect(outcome.message).toMatch(/does not exist/);
    else expect(JSON.parse(outcome.output).source.rows).toBe(80 * 20_001);
  });
});

/** Does something again and again until the run has ended. */
async function whileRunning<Value>(running: Promise<Value>, act: () => Promise<unknown>): Promise<Value> {
  let ended = false;
  const mark = () => {
    ended = true;
  };
  running.then(mark, mark);
  while (!ended) {
    await act();
    await sleep(20);
  }
  return running;
}

describe('a disk that is full', () => {
  const full = '/dev/full';

  it.skipIf(process.platform !== 'linux')('is told of in one line when the result is printed', async () => {
    const child = spawn(
      'sh',
      ['-c', `exec "$0" "$1" "$2" --json > ${full}`, process.execPath, commandLine, sample],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, said }).toEqual({
      status: 1,
      said: expect.stringMatching(/^The result could not be written \(ENOSPC.*\); choose another place\.\n$/),
    });
  });

  it.skipIf(!isRoot || process.platform !== 'linux')(
    'leaves nothing of a report or an export, and what was there before',
    async () => {
      const disk = join(folder, 'disk');
      await mkdir(disk);
      if (!mount(disk)) return;
      try {
        for (const [option, name] of [
          ['--report', 'report.xlsx'],
          ['--customers', 'customers.csv'],
        ] as const) {
          const path = join(disk, name);
          await writeFile(path, 'old');
          const outcome = await runCommandLine(sample, { args: [option, path] });
          expect(outcome).toMatchObject({ ending: 'refused' });
          expect(outcome.message).toMatch(/could not be written.*(no space|full)/i);
          expect((await readdir(disk)).sort()).toEqual([name]);
          expect(execFileSync('cat', [path], { encoding: 'utf8' })).toBe('old');
          await rm(path);
        }
      } finally {
        execFileSync('umount', [disk]);
      }
    },
  );
});

/** Mounts a disk of two pages, where the system lets us. */
function mount(place: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'none', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
