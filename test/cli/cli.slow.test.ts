import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as SheetJS from 'xlsx';
import { fullWorkbook, repository, sampleName, samples } from '../paths.ts';

const run = promisify(execFile);
const sample = join(samples, sampleName);
const limits = { maxBuffer: 1 << 26 };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'segment-ai-'));
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

const segment = (...args: string[]) =>
  run('node', [join(repository, 'dist', 'cli.cjs'), ...args], { cwd: folder, ...limits });

/** How a run failed: its exit status and what it said. */
const failure = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  segment(...args).then(
    () => Promise.reject(new Error('succeeded')),
    (error) => error,
  );

const readJson = async (...args: string[]) => JSON.parse((await segment(...args, '--json')).stdout);

/** Rows of a CSV without quoted fields, as objects. */
async function readCsv(path: string): Promise<Record<string, string>[]> {
  const [head = '', ...lines] = new TextDecoder()
    .decode(await readFile(path))
    .trimEnd()
    .split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [names[i]!, value])));
}

describe('the command line', () => {
  it('prints one JSON document and nothing else, through npm', async () => {
    const args = ['run', '--silent', 'segment', '--', join('samples', sampleName), '--json'];
    const { stdout } = await run('npm', args, { cwd: repository, ...limits });
    expect(JSON.parse(stdout).source.path).toBe(sample);
  }, 60_000);

  it('holds customers back of an export, whom a file beside it names, and never loses such a file', async () => {
    const csv = join(folder, 'campaign.csv');
    const flags = [sample, '--customers', csv, '--hold-back', '10'];
    const { customers, exported } = await readJson(...flags);
    const heldBack = Math.round(customers / 10);
    expect(exported).toEqual({ customers, refusedLeftOut: 0, heldBack });
    const campaign = JSON.parse(await readFile(join(folder, 'campaign - holdout.json'), 'utf8'));
    expect(campaign.heldBack).toHaveLength(heldBack);
    expect(campaign.contacted).toHaveLength(customers - heldBack);
    const { code, stderr } = await failure(...flags);
    expect([code, stderr]).toEqual([1, expect.stringContaining('held back from an earlier export')]);
    await rm(join(folder, 'campaign - holdout.json'));
    await rm(csv);
  }, 60_000);

  it('finds in the sample what an independent computation found', async () => {
    const truth = JSON.parse(
      await readFile(join(repository, 'test', 'fixtures', 'sampleTruth.json'), 'utf8'),
    );
    const csv = join(folder, 'customers.csv');
    const result = await readJson(sample, '--customers', csv);
    expect(result.source).toEqual({ path: sample, sheets: truth.sheets, rows: truth.rows });
    expect(result.cleaning).toMatchObject({ kept: truth.kept, dropped: truth.dropped });
    expect(result).toMatchObject({ asOf: truth.asOf, customers: truth.customers, invoices: truth.invoices });
    expect(result.revenue).toBeCloseTo(truth.revenue, 6);
    const customers = await readCsv(csv);
    expect(customers).toHaveLength(truth.customers);
    for (const { id, recency, frequency, monetary } of customers) {
      const expected = truth.perCustomer[id!];
      expect([Number(recency), Number(frequency)]).toEqual([expected.recency, expected.frequency]);
      expect(Number(monetary)).toBeCloseTo(expected.monetary, 6);
    }
  }, 60_000);

  it('says how a workbook would be read', async () => {
    const { stdout } = await segment(sample, '--plan');
    const truth = JSON.parse(
      await readFile(join(repository, 'test', 'fixtures', 'sampleTruth.json'), 'utf8'),
    );
    expect(JSON.parse(stdout)).toMatchObject({
      open: [],
      rows: { read: truth.rows, kept: truth.kept },
      customers: truth.customers,
      orders: truth.invoices,
    });
  }, 60_000);

  it('chooses the K of the lowest BIC over its own fits, or of the lowest AIC, or one near it, and says which was lowest', async () => {
    for (const criterion of ['bic', 'aic']) {
      const { selection } = await readJson(sample, '--set', `mixture.criterion=${criterion}`);
      const fits: { k: number; bic: number; aic: number; ruledOut?: string }[] = selection.fits;
      expect(fits.map(({ k }) => k)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      const admitted = fits.filter(({ ruledOut }) => ruledOut === undefined);
      const lowest = admitted.reduce((best, fit) =>
        fit[criterion as 'bic'] < best[criterion as 'bic'] ? fit : best,
      );
      const chosen = fits.find(({ k }) => k === selection.chosen)!;
      expect(selection).toMatchObject({ criterion, best: chosen.k });
      expect(selection.lowest ?? chosen.k).toBe(lowest.k);
      expect(chosen[criterion as 'bic'] - lowest[criterion as 'bic']).toBeLessThanOrEqual(10);
    }
  }, 60_000);

  it('describes segments that add up to all customers and all revenue', async () => {
    const { segments, customers, timings, peakMemoryMB } = await readJson(sample);
    const sum = (key: string) =>
      segments.reduce((total: number, each: Record<string, number>) => total + each[key]!, 0);
    expect(sum('customers')).toBe(customers);
    expect(sum('share')).toBeCloseTo(1, 9);
    expect(sum('revenueShare')).toBeCloseTo(1, 9);
    expect(new Set(segments.map(({ name }: { name: string }) => name)).size).toBe(segments.length);
    const means = segments.map(({ monetary }: { monetary: { mean: number } }) => monetary.mean);
    expect(means).toEqual([...means].sort((a, b) => b - a));
    expect(Object.keys(timings)).toEqual([
      'read',
      'clean',
      'rfm',
      'standardize',
      'fit',
      'value',
      'name',
      'total',
    ]);
    expect(peakMemoryMB).toBeGreaterThan(10);
  }, 60_000);

  it('gives the same result on every run', async () => {
    const withoutMeasures = async () => {
      const { timings, peakMemoryMB, ...result } = await readJson(sample);
      return JSON.stringify(result);
    };
    expect(await withoutMeasures()).toBe(await withoutMeasures());
  }, 60_000);

  it('takes what an editor has kept for the workbook, by its path in the folder, and --set over it', async () => {
    const days = Array.from({ length: 24 }, (_, i) => `c${i % 9},0${1 + (i % 9)}/01/2011,${5 + i}`);
    await mkdir(join(folder, 'shop', '.vscode'), { recursive: true });
    await writeFile(join(folder, 'shop', 'open.csv'), ['Customer,Date,Amount', ...days].join('\n'));
    const file = join('shop', '.vscode', 'settings.json');
    const kept = { 'open.csv': { 'dates.order': 'dmy' }, 'other.csv': { 'dates.order': 'mdy' } };
    await writeFile(join(folder, file), JSON.stringify({ 'segmentAi.workbooks': kept }));
    const workbook = join('shop', 'open.csv');
    expect((await failure(workbook)).stderr).toMatch(/set segmentAi.dates.order/);
    const month = async (...args: string[]) =>
      (await readJson(workbook, '--settings', file, ...args)).period.last.slice(0, 7);
    expect(await month()).toBe('2011-01');
    expect(await month('--set', 'dates.order=mdy')).toBe('2011-09');
  });

  it('takes settings from a settings.json with comments, and --set over them', async () => {
    const settings = join(folder, 'settings.json');
    await writeFile(
      settings,
      '{ // mine\n "editor.tabSize": 2, "segmentAi.mixture.components": 3, "segmentAi.naming.rules": { "all-mine": { "name": "Mine", "priority": -1, "when": {} } }, }',
    );
    const { selection, segments } = await readJson(
      sample,
      '--settings',
      settings,
      '--set',
      'mixture.components=1',
    );
    expect(selection.fits).toHaveLength(1);
    expect(segments).toHaveLength(1);
    const three = await readJson(sample, '--settings', settings);
    expect(three.segments.map(({ rule }: { rule: string }) => rule)).toEqual([
      'all-mine',
      'all-mine',
      'all-mine',
    ]);
  }, 60_000);

  it('keeps new segments whatever model the settings name, and says in a block who moved', async () => {
    const workbook = join(folder, 'shop.xlsx');
    await copyFile(sample, workbook);
    const keep = async (name: string, ...args: string[]) => {
      await segment(workbook, '--keep-model', name, ...args);
      return JSON.parse(await readFile(join(folder, name), 'utf8'));
    };
    const three = await keep('three.model.json', '--set', 'mixture.components=3');
    const set = ['--set', 'model=three.model.json'];
    const four = await keep('four.model.json', '--set', 'mixture.components=4', ...set);
    expect([three.names.length, four.names.length]).toEqual([3, 4]);
    const { stdout } = await segment(workbook, ...set, '--movement', 'month');
    expect(stdout).toMatch(/\nMovement from .* customers moved, .* bought nothing, \d+ new\n/);
    expect(stdout).toMatch(/\ncustomers in +\d{4}-\d\d-\d\d +\d{4}-\d\d-\d\d +change\n/);
  }, 60_000);

  it('writes the report, whole, where it is told to', async () => {
    const path = join(folder, 'report.xlsx');
    const { stdout } = await segment(sample, '--report', path);
    expect(stdout).toContain('117 customers');
    const { SheetNames } = SheetJS.read(await readFile(path));
    expect(SheetNames).toEqual(expect.arrayContaining(['Overview', 'Segments', 'Model selection']));
    expect((await readdir(folder)).filter((name) => name.includes('tmp'))).toEqual([]);
  }, 60_000);

  it.each(['--help', '-h'])('prints its usage on standard output for %s', async (flag) => {
    const { stdout, stderr } = await segment(flag);
    expect(stdout).toMatch(/^usage: npm run --silent segment -- <workbook> .*\n.*\n$/);
    expect(stdout).toMatch(
      /--keep-model makes new segments and keeps them, whatever model the settings name/,
    );
    expect(stderr).toBe('');
  });

  it.each([
    ['a missing file', ['none.xlsx'], /^“.*none\.xlsx” does not exist; check its name\.\n$/],
    ['a folder', ['.'], /^“.*” is a folder; choose a workbook in it\.\n$/],
    [
      'a wrong setting',
      [sample, '--set', 'mixture.criterion=x'],
      /^The setting segmentAi\.mixture\.criterion must be "bic", "aic" or "icl", not "x".*\n$/,
    ],
    ['an unknown setting', [sample, '--set', 'x=1'], /^There is no setting “x”.*\n$/],
    [
      'a missing settings file',
      [sample, '--settings', 'none.json'],
      /^The settings file “.*none\.json” can't be read.*\n$/,
    ],
  ])('fails in one line with exit status 1: %s', async (_, args, message) => {
    const { code, stdout, stderr } = await failure(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it.each([
    [[]],
    [['--what']],
    [[sample, 'b.xlsx']],
    [[sample, '--set', 'x']],
    [[sample, '--report']],
    [[sample, '--accept-differences']],
  ])('answers wrong usage with exit status 2: %j', async (args) => {
    const { code, stderr } = await failure(...args);
    expect(code).toBe(2);
    expect(stderr).toContain('usage: npm run --silent segment');
  });
});

const present = existsSync(fullWorkbook);
const reference = join(repository, '..', 'shared', 'reference', 'rfm_online_retail_II.csv');

describe.skipIf(!present)(
  `the full workbook${present ? '' : ' (left out: ../shared/data/online_retail_II.xlsx is absent)'}`,
  () => {
    it('is planned on several cores, and that ends', async () => {
      const { stdout } = await segment(fullWorkbook, '--plan');
      expect(JSON.parse(stdout)).toMatchObject({ customers: 5878, rows: { kept: 805_549 } });
    }, 60_000);

    it('gives every customer of the reference', async () => {
      const csv = join(folder, 'full.csv');
      const result = await readJson(fullWorkbook, '--customers', csv);
      expect(result.source).toMatchObject({
        rows: 1_067_371,
        sheets: [
          { name: 'Year 2009-2010', rows: 525_461 },
          { name: 'Year 2010-2011', rows: 541_910 },
        ],
      });
      expect(result.cleaning).toMatchObject({
        kept: 805_549,
        dropped: {
          missingCustomer: 243_007,
          cancelled: 18_744,
          nonPositiveQuantity: 0,
          nonPositivePrice: 71,
          unreadableDate: 0,
        },
      });
      expect(result).toMatchObject({ asOf: '2011-12-10T12:50:00', customers: 5878, invoices: 36_969 });
      expect(result.revenue).toBeCloseTo(17_743_429.178, 3);
      const found = new Map((await readCsv(csv)).map((row) => [row['id'], row]));
      const expected = await readCsv(reference);
      expect(found.size).toBe(expected.length);
      for (const { 'Customer ID': id, Recency, Frequency, Monetary } of expected) {
        const { recency, frequency, monetary } = found.get(id!)!;
        expect([recency, frequency]).toEqual([Recency, Frequency]);
        expect(Math.abs(Number(monetary) - Number(Monetary))).toBeLessThan(1e-6);
      }
    }, 120_000);
  },
);
