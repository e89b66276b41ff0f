import { standardizeFeatures } from '../../../src/pipeline/features/features.ts';
import { optionsBy } from '../../fixtures/options.ts';
import { cutShop } from './backtest.ts';
import { kMeans } from './kMeans.ts';
import { publishedRows } from './publishedRows.ts';
import { measureStability, segmentCustomers } from './segmentCustomers.ts';
import { isShopThere, readShop, type ShopName } from './shops.ts';
import { measureQuality, type Quality } from './yardstick.ts';

/**
 * `npm run bench:quality [-- name=value ...]`: what segments of the past tell about the next 180 days, at several dates
 * and shops. Settings are given without their prefix, such as `mixture.minimumSpread=0.2`; `samples=0` leaves the
 * stability out.
 */
const given = Object.fromEntries(
  process.argv.slice(2).map((text) => {
    const [name, value] = text.split('=');
    return [name!, /^[-\d.{["]/.test(value!) ? JSON.parse(value!) : value!];
  }),
);
const { samples = 20, ...values } = given;
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

for (const [shop, dates] of Object.entries(cuts) as [ShopName, readonly string[]][]) {
  if (!isShopThere(shop)) {
    console.log(`${shop}: its file is absent.`);
    continue;
  }
  const purchases = await readShop(shop);
  for (const date of dates) {
    const { customers, spend } = cutShop(purchases, date);
    const logs = kMeans(standardizeFeatures(customers, 'log').features, 10);
    console.log(`\n${shop}, cut ${date}: ${customers.count} customers`);
    console.log(
      '                                                    K  smallest   AUC    R2     top 20 % hold',
    );
    for (const { method, ...quality } of publishedRows[`${shop} ${date}`] ?? []) printRow(method, quality);
    printRow('here: k-means on logs, K = 10', measureQuality(logs, spend));
    printRow(
      'here: classic',
      measureQuality(await segmentCustomers(customers, optionsBy({ preset: 'classic' })), spend),
    );
    printRow('here: the settings', measureQuality(await segmentCustomers(customers, options), spend));
    if (samples > 0) {
      // A shop of many customers takes minutes a sample.
      const drawn = customers.count > 10_000 ? Math.ceil(samples / 5) : samples;
      const index = await measureStability(customers, options, drawn);
      console.log(`bootstrap stability of the settings: ${index.toFixed(3)} (${drawn} samples)`);
    }
  }
}

function printRow(method: string, { segments, smallest, auc, r2, top }: Quality): void {
  const figures = [auc, r2, top].map((figure) => figure.toFixed(3).padStart(6));
  console.log(
    [method.padEnd(50), String(segments).padStart(2), String(smallest).padStart(8), ...figures].join(' '),
  );
}
