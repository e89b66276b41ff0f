import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTargets } from '../../src/cli/checkTargets.ts';
import { parseCommandLine } from '../../src/cli/commandLine.ts';
import { UserError } from '../../src/pipeline/errors/userError.ts';
import { writeModel } from '../../src/pipeline/model/keptModel.ts';
import { keptModel } from '../pipeline/model/keptSample.ts';

let folder: string;
const check = (...args: string[]) => checkTargets(parseCommandLine(args));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segment-ai-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('what the command line writes', () => {
  it.each([
    ['the workbook', ['a.csv', '--customers', 'a.csv']],
    ['the kept model', ['a.csv', '--model', 'm.json', '--report', './m.json']],
    ['the list of a campaign', ['a.csv', '--campaign', 'l.csv', '--customers', 'l.csv']],
    ['the settings', ['a.csv', '--settings', 's.json', '--keep-model', 's.json']],
    ['another result', ['a.csv', '--report', 'o', '--customers', 'o']],
    [
      'whom a file beside an export names',
      ['a.csv', '--campaign', 'o - holdout.json', '--customers', 'o.csv', '--hold-back', '10'],
    ],
  ])('replaces %s never', async (_, args) => {
    await expect(check(...args)).rejects.toBeInstanceOf(UserError);
    await expect(check(...args)).rejects.toThrow('would be replaced');
  });

  it('may lie beside what is read', async () => {
    await check(
      'a.csv',
      '--campaign',
      'l.csv',
      '--customers',
      'o.csv',
      '--settings',
      's.json',
      '--report',
      'r',
    );
  });

  it('replaces a kept model of the same workbook, and none of another, be it damaged or newer', async () => {
    const path = join(folder, 'segments.model.json');
    const keep = (workbook: string) => check(workbook, '--keep-model', path);
    await keep('/elsewhere/orders.csv');
    const text = writeModel(await keptModel());
    for (const kept of [text, `\uFEFF${text}`, text.replace('"version": 1', '"version": 2')]) {
      await writeFile(path, kept);
      await keep('/elsewhere/orders.csv');
      await expect(keep('/elsewhere/other.csv')).rejects.toThrow(/is the model kept of “orders\.csv”/);
    }
    await writeFile(path, text.slice(0, 100));
    await keep('/elsewhere/other.csv');
  });
});
