import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../corpus/runCommandLine.ts';
import { hostileFiles } from './hostileFiles.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segment-ai-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('a file that a stranger sent, at the command line', () => {
  it.each(hostileFiles.map((file) => [file.title, file] as const))(
    'is told of or read, in bounded time and memory: %s',
    async (title, { name, make, ending, says, args = [] }) => {
      const path = join(folder, title.replaceAll(/\W+/g, '-'), name);
      await mkdir(join(path, '..'));
      await writeFile(path, await make());
      const outcome = await runCommandLine(path, { args });
      await rm(join(path, '..'), { recursive: true });
      expect(outcome, outcome.message).toMatchObject({ ending });
      expect(ending === 'segmented' ? outcome.output : outcome.message).toMatch(says);
      if (ending === 'segmented') expect(outcome.message).toBe('');
    },
  );
});
