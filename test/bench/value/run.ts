import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { PurchaseDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { daysBefore } from '../../../src/pipeline/customers/recall.ts';
import { testLists } from '../../../src/pipeline/lists/testLists.ts';
import { millisecondsPerDay } from '../../../src/pipeline/time/calendar.ts';
import type { Backtest, Sums } from '../../../src/pipeline/value/backtest.ts';
import { forecastValue } from '../../../src/pipeline/value/forecastValue.ts';
import { fitOrders, type OrderLaw } from '../../../src/pipeline/value/model/orderModel.ts';
import { fitSpend } from '../../../src/pipeline/value/model/spendModel.ts';
import { repository } from '../../paths.ts';
import { cdnowAbsent, ifCdnow, readCdnow } from '../../pipeline/value/model/cdnowReference.ts';
import { gatherPurchaseDays } from '../quality/purchase.ts';
import { isShopThere, parseWallClock, readShop, type ShopName } from '../quality/shops.ts';
import { type KnownRow, knownParameters, knownRows } from './knownFigures.ts';
import { labelCells } from './rfmCells.ts';

/** `npm run bench:value`: the reference parameters, and how near predictions come at several dates and shops, beside ours. */
compareParameters();
let shop: { readonly name: ShopName; readonly days: PurchaseDays } | undefined;
for (const row of knownRows) {
  if (!isShopThere(row.shop)) {
    console.log(`\n${row.shop}: its file is absent.`);
    continue;
  }
  if (shop?.name !== row.shop) shop = { name: row.shop, days: await readDays(row) };
  judge(row, shop.days);
}

function compareParameters(): void {
  console.log(`CDNOW, one-tenth sample${ifCdnow}`);
  if (cdnowAbsent) return;
  const customers = readCdnow();
  for (const [name, known] of Object.entries(knownParameters)) {
    console.log(`${name.padEnd(14)} known ${known}`);
    console.log(`${''.padEnd(14)} ours  ${describeOurs(name, customers)}`);
  }
  console.log(describeLifetimes());
}

function describeOurs(name: string, customers: ReturnType<typeof readCdnow>): string {
  const fit = name === 'Gamma-Gamma' ? fitSpend(customers)! : fitOrders(customers, name as OrderLaw);
  const parameters = Object.values(fit.model).filter((each) => typeof each === 'number');
  return `${parameters.map((each) => each.toFixed(5)).join(' ')}  ${fit.logLikelihood.toFixed(4)}`;
}

function describeLifetimes(): string {
  const script = join(import.meta.dirname, 'lifetimesFit.py');
  const file = join(repository, '..', 'shared', 'reference', 'cdnow_sample.csv');
  if (!existsSync(file)) return 'lifetimes: left out, its data is absent.';
  const { status, stdout } = spawnSync('python3', [script, file], { encoding: 'utf8' });
  return status === 0 ? stdout.trimEnd() : 'lifetimes: left out, Python has none.';
}

async function readDays({ shop, isPaidAlone }: KnownRow): Promise<PurchaseDays> {
  const purchases = await readShop(shop);
  const counted = isPaidAlone ? purchases.filter(({ amount }) => amount > 0) : purchases;
  return gatherPurchaseDays(counted, [...new Set(counted.map(({ customer }) => customer))]);
}

function judge(row: KnownRow, days: PurchaseDays): void {
  const { shop, cut, horizonDays } = row;
  const asOf = parseWallClock(cut) / millisecondsPerDay + horizonDays;
  const options = {
    horizonDays,
    segmentsAt: (at: number, own: PurchaseDays) => labelCells(own, at, horizonDays),
  };
  forecastValue(days, asOf, options);
  const started = performance.now();
  const forecast = forecastValue(days, asOf, options);
  const took = performance.now() - started;
  console.log(`\n${shop} ${cut} + ${horizonDays} days, as it is told ${horizonDays} days later`);
  if ('missing' in forecast) throw new Error(`${shop} ${cut}: ${forecast.missing.code}`);
  const [latest] = forecast.backtests;
  if (latest === undefined) throw new Error(`${shop} ${cut} has no test.`);
  console.log('        MAE    r     AUC   total  spend r total  best fifth');
  console.log(`known  ${row.known}`);
  console.log(`ours   ${describe(latest)}`);
  for (const { name, correlation, topFifthShare, quality } of latest.baselines)
    console.log(
      `${name}: spend r ${correlation.toFixed(3)}, total ${quality ? percent(quality.total) : '-'}, best fifth ${share(topFifthShare)}`,
    );
  console.log(`came for what was predicted, by tenths: ${latest.deciles.map(ratio).join(' ')}`);
  console.log(`stayed away, by risk: ${latest.churnBands.map((band) => share(band.stayedAway)).join(' ')}`);
  console.log(
    `${latest.leftOutDays} first days left out; ${forecast.backtests.length} tests in ${took.toFixed(0)} ms`,
  );
  console.log(describeLists(daysBefore(days, asOf), asOf));
  console.log(JSON.stringify({ totals: forecast.totals, remarks: forecast.remarks }));
}

function describe({ orders, spend, auc, topFifthShare }: Backtest): string {
  const figures = [
    orders.mae.toFixed(3),
    orders.correlation.toFixed(3),
    auc?.toFixed(3),
    percent(orders.total),
  ];
  return [...figures, spend.correlation.toFixed(3), percent(spend.total), share(topFifthShare)].join('  ');
}

/** How many of each list bought again, beside all customers. */
function describeLists(days: PurchaseDays, end: number): string {
  const tested = testLists(days, end);
  if (tested === undefined) return 'lists: too little history to test them';
  const rates = Object.entries(tested.rates).map(([list, rate]) => `${list} ${share(rate)}`);
  return `bought again within ${tested.horizonDays} days: ${rates.join(', ')}; all ${share(tested.rateOfAll)}`;
}

function ratio({ predicted, actual }: Sums): string {
  return (actual / predicted).toFixed(2);
}

function percent({ predicted, actual }: Sums): string {
  return `${(100 * (predicted / actual - 1)).toFixed(0)} %`;
}

function share(part: number | undefined): string {
  return part === undefined ? '-' : `${(100 * part).toFixed(0)} %`;
}
