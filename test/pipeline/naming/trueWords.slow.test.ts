import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFileSource } from '../../../src/node/fileSource.ts';
import { runtime } from '../../../src/node/runtime.ts';
import type { PurchaseDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { describeFigures } from '../../../src/pipeline/naming/describeFigures.ts';
import { nameSegments } from '../../../src/pipeline/naming/nameSegments.ts';
import { seedRules } from '../../../src/pipeline/naming/seedRules.ts';
import { segment } from '../../../src/pipeline/pipeline.ts';
import type { Segmentation } from '../../../src/pipeline/results/segmentation.ts';
import { profileSegments } from '../../../src/pipeline/segments/profiles.ts';
import { optionsBy, silentClock } from '../../fixtures/options.ts';
import { fullWorkbook } from '../../paths.ts';
import { seededRandom, shopKinds, simulateShop } from './simulateShop.ts';

const middle = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};

const daysOf = ({ starts, day }: PurchaseDays, i: number): readonly number[] => [
  ...day.subarray(starts[i]!, starts[i + 1]!),
];

/** The median over those who came back of the median of the days between their purchase days. */
function findRhythm(days: PurchaseDays): number {
  const customers = Array.from({ length: days.starts.length - 1 }, (_, i) => daysOf(days, i));
  const back = customers.filter(({ length }) => length > 1);
  return middle(back.map((each) => middle(each.slice(1).map((day, at) => day - each[at]!))));
}

/** What words may be said of: `recently` of who came within one gap, `high spend` of who spends as the shop does. */
const soon = /(?<!more |less )\b(recently|lately|active customers|last few weeks)\b/i;
const rich = /spend (at least|well|like)|high spend|spend more/i;

/** Rules whose names are untrue of who is long overdue. */
const hopeful: readonly string[] = ['vip', 'champions', 'loyal', 'new', 'potential', 'promising'];

describe('what is said of segments', () => {
  it.each(shopKinds)('is true of their medians, however a shop is cut: %s', (kind) => {
    for (let seed = 1; seed <= 12; seed++) {
      const { customers, asOf } = simulateShop(kind, 300, seed);
      const random = seededRandom(seed);
      const k = 2 + (seed % 9);
      // By time and spend, so that segments differ, and a little at random, so that they are no quantiles.
      const place = (i: number) =>
        Math.floor((k * ((customers.recency[i]! * 7 + customers.monetary[i]!) % 97)) / 97);
      const labels = Int32Array.from({ length: customers.count }, (_, i) =>
        random() < 0.2 ? Math.floor(k * random()) : place(i),
      );
      const bands = Int32Array.from(customers.recency, (days) =>
        Math.min(k - 1, Math.floor((k * days) / 700)),
      );
      for (const cut of [labels, bands]) {
        const all = profileSegments(customers, cut, k, asOf);
        const used = [...all.keys()].filter((s) => all[s]!.customers > 0);
        const profiles = used.map((s) => all[s]!);
        const rhythm = findRhythm(customers.purchaseDays!);
        const shopSpend = middle([...customers.monetary]);
        nameSegments(profiles, defaultRules).forEach((name, at) => {
          const said = describeFigures(name, profiles[at]!);
          const members = [...cut.keys()].filter((i) => cut[i] === used[at]);
          const away = middle(members.map((i) => customers.recency[i]!));
          const spent = middle(members.map((i) => customers.monetary[i]!));
          if (away > rhythm) expect(said, `${kind} ${seed} ${name.name}`).not.toMatch(soon);
          if (away >= 2 * rhythm) expect(hopeful, `${kind} ${seed}`).not.toContain(name.rule);
          if (spent < shopSpend) expect(said, `${kind} ${seed} ${name.name}`).not.toMatch(rich);
          expect(
            Number(/(\d[\d,]*) days? ago/.exec(said)?.[1]?.replaceAll(',', '') ?? Math.round(away)),
          ).toBe(Math.round(away));
        });
      }
    }
  });

  it('asks nobody to delete a customer or to take one off a list', () => {
    for (const { action, name } of [...Object.values(defaultRules), ...Object.values(seedRules)])
      expect(action, name).not.toMatch(/delete|remove|off the|suppress|unsubscribe/i);
  });
});

const cuts = ['2010-06-01', '2010-09-01', '2010-12-01', '2011-03-01', '2011-06-01'];
const absent = existsSync(fullWorkbook) ? '' : ' (left out: the workbook is absent)';

async function segmentAt(asOf?: string): Promise<Segmentation> {
  const bytes = await openFileSource(fullWorkbook);
  const options = optionsBy({ ...(asOf !== undefined && { asOf }) });
  try {
    return await segment({ path: fullWorkbook, bytes }, options, runtime, silentClock());
  } finally {
    await bytes.close();
  }
}

describe.skipIf(absent !== '')(`customers of Online Retail II who are called Lost${absent}`, () => {
  let later: Segmentation;
  let bought: ReadonlyMap<string, readonly number[]>;
  beforeAll(async () => {
    later = await segmentAt();
    const { ids, purchaseDays } = later.customers;
    bought = new Map(ids.map((id, i) => [id, daysOf(purchaseDays!, i)]));
  }, 120_000);

  it.each(cuts)(
    'rarely buy within one usual gap after %s',
    async (cut) => {
      const { customers, membership, summary } = await segmentAt(cut);
      const from = Date.parse(cut) / 86_400_000;
      const rhythm = findRhythm(customers.purchaseDays!);
      summary.segments.forEach(({ rule, name }, s) => {
        if (rule !== 'lost') return;
        const members = customers.ids.filter((_, i) => membership.segment[i] === s);
        const back = members.filter((id) =>
          bought.get(id)!.some((day) => day >= from && day < from + rhythm),
        );
        expect(back.length / members.length, name).toBeLessThan(0.1);
      });
    },
    120_000,
  );

  it('are still found where the history is long', () => {
    expect(later.summary.segments.filter(({ rule }) => rule === 'lost').length).toBeGreaterThan(0);
  });
});
