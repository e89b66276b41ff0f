import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { runtime } from '../../../src/node/runtime.ts';
import { type ByteSource, bytesInMemory } from '../../../src/pipeline/bytes/byteSource.ts';
import { english, speak } from '../../../src/pipeline/language/language.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import { wordHeadlines } from '../../../src/pipeline/remarks/wordHeadlines.ts';
import type { Headline, Headlines } from '../../../src/pipeline/results/headline.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';
import { fullWorkbook, repository, sampleName, samples } from '../../paths.ts';
import { type Shop, shopKinds, simulateShop } from '../naming/simulateShop.ts';

const small = join(fullWorkbook, '..', 'small');
const files = [
  join(samples, sampleName),
  ...[
    'CDNOW_master.txt',
    'chinook_Invoice.csv',
    'completejourney_transactions.csv',
    'online_retail_2011-03-15.csv',
    'rfm_data_orders.csv',
    'sample-orders.csv',
  ].map((name) => join(small, name)),
  fullWorkbook,
];

async function segmentSource(
  path: string,
  bytes: ByteSource,
  settings: Readonly<Record<string, unknown>> = {},
) {
  try {
    return await segment({ path, bytes }, optionsBy(settings), runtime, silentClock());
  } finally {
    await bytes.close();
  }
}

/** Customers whose segment is theirs, with what they bought, each by themselves. */
function listCustomers({ customers, membership, summary }: Segmentation) {
  const { starts, day, spend } = customers.purchaseDays!;
  return customers.ids.map((id, i) => {
    const days = Array.from({ length: starts[i + 1]! - starts[i]! }, (_, at) => starts[i]! + at);
    return {
      id,
      spent: customers.monetary[i]!,
      segment: summary.segments[membership.segment[i]!],
      purchases: days.map((at) => ({ day: day[at]!, spend: spend[at]! })),
    };
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const find = <Code extends keyof Headlines>(
  headlines: readonly Headline[],
  code: Code,
): Headlines[Code] | undefined =>
  headlines.find((each) => each.code === code)?.values as Headlines[Code] | undefined;

/** Every figure anew, from the customers one by one. */
function expectTrue(segmentation: Segmentation): void {
  const { summary } = segmentation;
  const headlines = summary.headline!;
  const customers = listCustomers(segmentation);
  const concentration = find(headlines, 'concentration');
  expect(concentration).toBeDefined();
  if (concentration !== undefined) {
    const sorted = customers.map(({ spent }) => spent).toSorted((a, b) => b - a);
    const top = sum(sorted.slice(0, concentration.customers));
    expect(concentration.customers / customers.length).toBeCloseTo(concentration.share, 12);
    expect(concentration.share).toBeLessThanOrEqual(0.2);
    expect(concentration.revenue / top).toBeCloseTo(1, 9);
    expect(concentration.revenueShare).toBeCloseTo(top / sum(sorted), 9);
    expect(concentration.from).toBe(summary.period.first.slice(0, 10));
    expect(concentration.to).toBe(summary.period.last.slice(0, 10));
  }
  const slipping = find(headlines, 'slipping');
  if (slipping !== undefined) {
    const told = (name: string | undefined, group: string | undefined) =>
      slipping.segments.includes(name ?? '') || slipping.segments.includes(group ?? '');
    const those = customers.filter(({ segment: own }) => told(own?.name, own?.group));
    const lastYears = those.map(({ purchases }) => {
      const last = Math.max(...purchases.map(({ day }) => day));
      return sum(purchases.filter(({ day }) => day > last - 365).map(({ spend }) => spend));
    });
    expect(slipping.customers).toBe(those.length);
    expect(slipping.spent / sum(lastYears)).toBeCloseTo(1, 9);
    expect(slipping.spent).toBeLessThanOrEqual(sum(those.map(({ spent }) => spent)) * (1 + 1e-9));
  }
  const sentences = wordHeadlines(headlines);
  expect(sentences.match(/\.(?= |$)/g)?.length ?? 0).toBeLessThanOrEqual(2);
  expect(sentences).not.toMatch(/NaN|undefined|Infinity|\{|\}/);
}

describe.each(files)('the headline of %s', (path) => {
  const there = existsSync(path);

  it.skipIf(!there).each([{}, { 'cleaning.returns': 'net' }, { asOf: '2011-06-01' }])(
    `has figures that the customers come to, with %j${there ? '' : ' (left out: the file is absent)'}`,
    async (settings) => {
      if ('asOf' in settings && !/online-retail-sample/.test(path)) return;
      expectTrue(await segmentSource(path, await openFileSource(path), settings));
    },
    120_000,
  );
});

/** The shop's orders as a text file, every tenth of them once more without a customer. */
function writeShop({ customers: { ids, purchaseDays, count } }: Shop): { text: string; anonymous: number } {
  const { starts, day, spend } = purchaseDays!;
  const rows: string[] = [];
  let anonymous = 0;
  for (let i = 0; i < count; i++) {
    for (let at = starts[i]!; at < starts[i + 1]!; at++) {
      const date = new Date(day[at]! * 86_400_000).toISOString().slice(0, 10);
      const amount = Math.max(0.01, Math.round(100 * spend[at]!) / 100);
      rows.push(`C${ids[i]},${at},${date},${amount}`);
      if (at % 10 !== 0) continue;
      rows.push(`,X${at},${date},${amount}`);
      anonymous += amount;
    }
  }
  return { text: `Customer,Order,Date,Amount\n${rows.join('\n')}\n`, anonymous };
}

describe('the headline of a simulated shop', () => {
  it.each(shopKinds.filter((kind) => kind !== 'identical' && kind !== 'same day'))(
    'is true: %s',
    async (kind) => {
      for (const seed of [1, 2, 3]) {
        const { text, anonymous } = writeShop(simulateShop(kind, 300, seed));
        const columns = { customer: 'Customer', invoice: 'Order', date: 'Date', amount: 'Amount' };
        const bytes = bytesInMemory(new TextEncoder().encode(text));
        const segmentation = await segmentSource('shop.csv', bytes, { columns });
        expectTrue(segmentation);
        const { headline, revenue } = segmentation.summary;
        const left = find(headline!, 'without-customer');
        expect(left!.amount / anonymous).toBeCloseTo(1, 9);
        expect(left!.share).toBeCloseTo(anonymous / (anonymous + revenue), 9);
      }
    },
    120_000,
  );
});

describe('purchases without a customer', () => {
  const path = join(small, 'online_retail_2011-03-15.csv');
  const there = existsSync(path);
  it.skipIf(!there)(
    `come to what their rows do${there ? '' : ' (left out: the file is absent)'}`,
    async () => {
      const { summary } = await segmentSource(path, await openFileSource(path));
      const [titles, ...rows] = readFileSync(path, 'utf8')
        .trim()
        .split(/\r?\n/)
        // Of what is quoted only the commas matter.
        .map((line) => line.replace(/"[^"]*"/g, 'quoted').split(','));
      const at = (title: string) => titles!.indexOf(title);
      const amounts = rows.flatMap((row) => {
        const [quantity, price] = [Number(row[at('Quantity')]), Number(row[at('UnitPrice')])];
        const isPurchase =
          row[at('CustomerID')] === '' && !row[at('InvoiceNo')]!.startsWith('C') && quantity > 0 && price > 0;
        return isPurchase ? [quantity * price] : [];
      });
      expect(find(summary.headline!, 'without-customer')!.amount).toBeCloseTo(sum(amounts), 6);
    },
  );
});

describe('the headline in German', () => {
  afterEach(() => speak(english));

  it('says the same in German words and numbers', async () => {
    const path = join(samples, sampleName);
    const { summary } = await segmentSource(path, await openFileSource(path));
    const inEnglish = wordHeadlines(summary.headline!);
    const messages = JSON.parse(readFileSync(join(repository, 'l10n', 'bundle.l10n.de.json'), 'utf8'));
    speak({ locale: 'de', messages });
    const inGerman = wordHeadlines(summary.headline!);
    const digits = (text: string) =>
      text
        .replace(/\d+\. \w+ \d{4}|\w+ \d+, \d{4}|\d{2}\.\d{2}\.\d{4}/g, '')
        .match(/\d[\d.,]*\d|\d/g)!
        .map((n) => n.replace(/[.,]/g, ''))
        .toSorted();
    // Amounts in passing have three digits in English and all in German, which has no short word for a thousand.
    const whole = (text: string) =>
      text.replace(/(\d[\d.,]*)K/g, (_, digits: string) => String(1000 * Number.parseFloat(digits)));
    const roughly = (text: string) =>
      digits(whole(text))
        .map((n) => Number(n).toPrecision(3))
        .toSorted();
    expect(roughly(inGerman)).toEqual(roughly(inEnglish));
    expect(inGerman).not.toMatch(/customer|revenue|order\b/);
  });
});
