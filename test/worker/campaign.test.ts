import { beforeAll, describe, expect, it } from 'vitest';
import { writeCampaign } from '../../src/pipeline/campaign/campaignFile.ts';
import type { CampaignView } from '../../src/pipeline/results/describeCampaign.ts';
import { createPipelineWorker } from '../../src/worker/pipelineWorker.ts';
import { fileRuntime } from '../fixtures/fileRuntime.ts';
import { optionsBy } from '../fixtures/options.ts';
import { sampleName, samples } from '../paths.ts';

const context = { signal: new AbortController().signal, note: () => {}, handOver: () => {} };
const date = '2011-10-01';

const worker = createPipelineWorker(fileRuntime);

const check = (text: string, name = 'a - holdout.json', day?: string) =>
  worker.checkCampaign(
    { bytes: new TextEncoder().encode(text), name, ...(day !== undefined && { date: day }) },
    context,
  );

/** Of the sample: those who had bought before the campaign, by their ids. */
async function listIds(of = worker): Promise<string[]> {
  const { bytes } = await of.exportCustomers({ target: { type: 'memory' } }, context);
  const lines = new TextDecoder().decode(bytes).split('\r\n').slice(1);
  return lines.map((line) => line.split(',')[0]!).filter((id) => /^\d+$/.test(id));
}

describe.each([
  ['a window', true],
  ['all purchases', false],
])('a campaign to customers of a result by %s', (_, window) => {
  let ids: string[];
  let checked: CampaignView;
  let names: readonly string[];

  beforeAll(async () => {
    const source = { type: 'file', path: `${samples}/${sampleName}` } as const;
    await worker.segment({ source, options: { ...optionsBy(), ...(window && { window }) } }, context);
    ids = await listIds();
    const [heldBack, contacted] = [ids.filter((_, i) => i % 4 === 0), ids.filter((_, i) => i % 4 > 0)];
    const file = writeCampaign({ date, seed: '1', share: 0.25, source: sampleName, contacted, heldBack });
    checked = await check(file);
    names = (await worker.followMovement({}, context)).rows.map(({ name }) => name);
  }, 60_000);

  it('is told with how they moved, by the names of the tab, at most as many as there are', () => {
    const { moves, movesBetween, contacted, heldBack } = checked;
    const eve = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
    expect(movesBetween).toEqual({ start: eve, end: checked.until });
    const sum = (side: 'contacted' | 'heldBack') => moves!.reduce((total, move) => total + move[side], 0);
    expect(sum('contacted')).toBeGreaterThan(0);
    expect(sum('contacted')).toBeLessThanOrEqual(contacted.customers);
    expect(sum('heldBack')).toBeLessThanOrEqual(heldBack!.customers);
    for (const { from, to } of moves!) expect(names).toEqual(expect.arrayContaining([from, to]));
    const pairs = moves!.map(({ from, to }) => `${from} > ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('counts those of whom the file knows nothing as without an order, and says how many', async () => {
    const strangers = ids.map((id) => `x${id}`);
    const half = await check([...ids, ...strangers].join('\n'), 'list.csv', date);
    const known = await check(ids.join('\n'), 'list.csv', date);
    expect(half.notFound).toBe(known.notFound + strangers.length);
    expect(half.contacted.customers).toBe(known.contacted.customers + strangers.length);
    expect(half.contacted.ordered).toBe(known.contacted.ordered);
    expect(half.effect).toBeUndefined();
  });

  it('of a day without a whole window before it is told without moves', async () => {
    const early = await check(ids.join('\n'), 'list.csv', '2010-06-01');
    expect(early.moves).toBeUndefined();
    expect(early.contacted.customers).toBe(checked.contacted.customers + checked.heldBack!.customers);
  });
});

it('a campaign beside a filter says that purchases may be left out by it', async () => {
  const source = { type: 'file', path: `${samples}/${sampleName}` } as const;
  const filtered = createPipelineWorker(fileRuntime);
  const filter = { Country: ['Germany', 'France', 'EIRE'] };
  await filtered.segment({ source, options: optionsBy({ filter }) }, context);
  const [known] = await listIds(filtered);
  const list = new TextEncoder().encode(`${known}\nx1\n`);
  const view = await filtered.checkCampaign({ bytes: list, name: 'list.csv', date }, context);
  expect(view).toMatchObject({ isOfChosen: true, notFound: 1 });
  expect((await check((await listIds()).join('\n'), 'list.csv', date)).isOfChosen).toBeUndefined();
}, 60_000);
