import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRandom } from '../../src/pipeline/mixture/random.ts';
import { repository } from '../paths.ts';
import { bundles, compare, measurePeer, node, type Peer, python } from './comparePeers.ts';

const reference = join(repository, '..', 'shared', 'reference', 'rfm_online_retail_II.csv');
/** As published recipes fit: features standardized, full covariances, 1e-6 added to the variances, K = 1..10. */
const sweepPeers: readonly Peer[] = [
  { title: 'Segment AI', command: node('fitMixtures') },
  { title: 'scikit-learn, one start', command: python('sklearnSweep', 'sklearn') },
  { title: 'scikit-learn, ten starts', command: [...python('sklearnSweep', 'sklearn'), '10'], once: true },
];

const largeSizes = [10_000, 100_000, 1_000_000];

/** Mixtures beside scikit-learn's: a sweep over the customers of Online Retail II, then ever more customers like them. */
export async function compareMixtures(): Promise<void> {
  if (!existsSync(reference)) {
    console.log('\nThe mixtures are left out: ../shared/reference is absent.');
    return;
  }
  const customers = await readCustomers();
  const path = join(bundles, 'features.f64');
  await writeFeatures(path, customers, customers.length);
  await compare('Mixtures of 5,878 customers, K = 1..10', path, sweepPeers);
  console.log('\nMilliseconds an iteration, K = 10, full covariances');
  for (const size of largeSizes) {
    await writeFeatures(path, customers, size);
    await compareIterations(path, size);
  }
  await compare('The whole selection of 1,000,000 customers, K = 1..10', path, [
    { title: 'Segment AI, all cores', command: [...node('fitMixtures'), 'all'], once: true },
  ]);
  await rm(path);
}

async function compareIterations(path: string, size: number): Promise<void> {
  const once = { title: '', once: true };
  const one = await measurePeer({ ...once, command: node('iterateMixture') }, path);
  const all = await measurePeer({ ...once, command: [...node('iterateMixture'), 'all'] }, path);
  const peer = await measurePeer({ ...once, command: python('sklearnIterate', 'sklearn') }, path);
  const show = (measure: typeof one) => (measure ? measure.milliseconds.toFixed(1) : '-').padStart(8);
  const ratio = peer && all ? `${(peer.milliseconds / all.milliseconds).toFixed(1)} x` : '';
  console.log(
    `  ${size.toLocaleString('en').padStart(9)} customers: one core ${show(one)}, all cores ${show(all)}, scikit-learn ${show(peer)} ${ratio.padStart(9)}`,
  );
}

/** Recency, frequency and monetary value, standardized. */
async function readCustomers(): Promise<number[][]> {
  const [, ...lines] = (await readFile(reference, 'utf8')).trim().split('\n');
  const rows = lines.map((line) => line.split(',').slice(1).map(Number));
  const scales = [0, 1, 2].map((j) => {
    const mean = rows.reduce((sum, row) => sum + row[j]!, 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + (row[j]! - mean) ** 2, 0) / rows.length;
    return { mean, deviation: Math.sqrt(variance) };
  });
  return rows.map((row) => row.map((value, j) => (value - scales[j]!.mean) / scales[j]!.deviation));
}

/** The customers again and again, a little apart from each other. */
async function writeFeatures(path: string, customers: readonly number[][], size: number): Promise<void> {
  const random = createRandom(1);
  const values = new Float64Array(size * 3);
  for (let i = 0; i < values.length; i++) {
    const row = Math.floor(i / 3);
    const apart = row < customers.length ? 0 : 0.1 * (random() - 0.5);
    values[i] = customers[row % customers.length]![i % 3]! + apart;
  }
  await writeFile(path, new Uint8Array(values.buffer));
}
