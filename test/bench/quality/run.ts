import { standardizeFeatures } from '../../../src/pipeline/features/features.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { type Backtest, cutShop } from './backtest.ts';
import { type JudgedCut, percent, printGoals, tell } from './goals.ts';
import { kMeans } from './kMeans.ts';
import { publishedRows } from './publishedRows.ts';
import { measureStability, segmentCustomers } from './segmentCustomers.ts';
import { isShopThere, readShop, type ShopName } from './shops.ts';
import { listPools, type Pool } from './smallShops.ts';
import { compareQuality, type Difference, measureQuality, type Quality } from './yardstick.ts';

/**
 * `npm run bench:quality [-- name=value ...]`: what segments of the past tell about the next 180 days, at several dates
 * and shops. Settings are given without their prefix, such as `mixture.minimumSpread=0.2`; `samples=0` leaves the
 * stability out, `large=0` all but the small shops.
 */
const given = Object.fromEntries(
  process.argv.slice(2).map((text) => {
    const [name, value] = text.split('=');
    return [name!, /^[-\d.{["]/.test(value!) ? JSON.parse(value!) : value!];
  }),
);
const { samples = 20, large = 1, ...values } = given;
const options = optionsBy(values);

const cuts: Readonly<Record<ShopName, readonly string[]>> = {
  retail: ['2010-12-01', '2011-06-01', '2010-06-01', '2010-09-01', '2011-03-01'],
  cdnow: ['1997-10-01', '1998-01-01'],
  journey: ['2017-04-01', '2017-06-01'],
  orders: ['2006-03-01'],
  office: ['2013-12-31'],
  seldom: ['2021-06-01'],
  often: ['2021-06-01'],
};

if (large !== 0) printGoals(await judgeLargeShops());
console.log(
  '\nSmall shops together: means, and by how much they tell more, with standard errors over the shops',
);
const simulated: Judgement[] = [];
for (const pool of await listPools()) {
  const judged = await judgePool(pool);
  if (pool.name.startsWith('simulated')) simulated.push(...judged);
}
printPool('all simulated', simulated);

async function judgeLargeShops(): Promise<JudgedCut[]> {
  const judged: JudgedCut[] = [];
  for (const [shop, dates] of Object.entries(cuts) as [ShopName, readonly string[]][]) {
    if (!isShopThere(shop)) {
      console.log(`${shop}: its file is absent.`);
      continue;
    }
    const purchases = await readShop(shop);
    for (const date of dates) judged.push(await judgeShop(`${shop} ${date}`, cutShop(purchases, date)));
  }
  return judged;
}

async function judgeShop(name: string, backtest: Backtest): Promise<JudgedCut> {
  const { customers, spend } = backtest;
  const logs = kMeans(standardizeFeatures(customers, 'log').features, 10);
  const { segment, group } = await segmentCustomers(backtest, options);
  const classic = await segmentCustomers(backtest, optionsBy({ preset: 'classic' }));
  console.log(`\n${name}: ${customers.count} customers`);
  console.log(
    '                                                    K  smallest   AUC    R2     top 20 % hold',
  );
  for (const { method, ...quality } of publishedRows[name] ?? []) printRow(method, quality);
  printRow('here: k-means on logs, K = 10', measureQuality(logs, spend));
  printRow('here: classic', measureQuality(classic.segment, spend));
  printRow('here: the settings', measureQuality(segment, spend));
  printRow('here: the settings, groups', measureQuality(group, spend));
  const above = compareQuality(segment, logs, spend);
  const smallest = measureQuality(segment, spend).smallest / customers.count;
  printDifferences('the settings above k-means', above);
  if (samples === 0) return { name, above, smallest };
  // A shop of many customers takes minutes a sample.
  const drawn = customers.count > 10_000 ? Math.ceil(samples / 5) : samples;
  const index = await measureStability(backtest, options, drawn);
  console.log(`bootstrap stability of the settings: ${index.toFixed(3)} (${drawn} samples)`);
  return { name, above, smallest, index };
}

interface Judgement {
  readonly customers: number;
  readonly own: Quality;
  readonly groups: Quality;
  /** K-means on logs, of as many clusters as there are segments. */
  readonly clusters: Quality;
  readonly one: Quality;
  readonly stability: number;
}

async function judgePool({ name, shops }: Pool): Promise<Judgement[]> {
  const judged: Judgement[] = [];
  for (const shop of shops) judged.push(await judgeSmall(shop));
  printPool(name, judged);
  return judged;
}

function printPool(name: string, judged: readonly Judgement[]): void {
  const mean = (of: (each: Judgement) => number) => estimate(judged.map(of));
  const sizes = judged.map(({ customers }) => customers);
  const smallest = judged.map(({ own, customers }) => own.smallest / customers);
  console.log(
    `\n${name}: ${judged.length} shops of ${Math.min(...sizes)} to ${Math.max(...sizes)} customers`,
  );
  console.log(
    `  segments ${tell(mean(({ own }) => own.segments))}, groups ${tell(mean(({ groups }) => groups.segments))}, ` +
      `smallest ${Math.min(...judged.map(({ own }) => own.smallest))} (${percent(Math.min(...smallest))}), ` +
      `namesakes in ${judged.filter(({ own, groups }) => own.segments > groups.segments).length} shops` +
      (samples === 0 ? '' : `, stability ${tell(mean(({ stability }) => stability))}`),
  );
  console.log(`  AUC ${tell(mean(({ own }) => own.auc))}, R2 ${tell(mean(({ own }) => own.r2))}`);
  printDifferences('segments above k-means', {
    auc: mean(({ own, clusters }) => own.auc - clusters.auc),
    r2: mean(({ own, clusters }) => own.r2 - clusters.r2),
  });
  printDifferences('groups above k-means', {
    auc: mean(({ groups, clusters }) => groups.auc - clusters.auc),
    r2: mean(({ groups, clusters }) => groups.r2 - clusters.r2),
  });
  printDifferences('groups above one segment', {
    auc: mean(({ groups, one }) => groups.auc - one.auc),
    r2: mean(({ groups, one }) => groups.r2 - one.r2),
  });
}

async function judgeSmall(shop: Backtest): Promise<Judgement> {
  const { customers, spend } = shop;
  const { segment, group } = await segmentCustomers(shop, options);
  const own = measureQuality(segment, spend);
  return {
    customers: customers.count,
    own,
    groups: measureQuality(group, spend),
    clusters: measureQuality(kMeans(standardizeFeatures(customers, 'log').features, own.segments), spend),
    one: measureQuality(new Int32Array(customers.count), spend),
    stability: samples === 0 ? 0 : await measureStability(shop, options, Math.ceil(samples / 2)),
  };
}

/** The mean of values with its standard error. */
function estimate(values: readonly number[]): Difference {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { difference: mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}

function printRow(method: string, { segments, smallest, auc, r2, top }: Quality): void {
  const figures = [auc, r2, top].map((figure) => figure.toFixed(3).padStart(6));
  console.log(
    [method.padEnd(50), String(segments).padStart(2), String(smallest).padStart(8), ...figures].join(' '),
  );
}

function printDifferences(what: string, { auc, r2 }: ReturnType<typeof compareQuality>): void {
  console.log(`  ${what}: AUC ${tell(auc)}, R2 ${tell(r2)}`);
}
