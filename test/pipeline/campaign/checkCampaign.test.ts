import { describe, expect, it } from 'vitest';
import { type CampaignCustomers, checkCampaign } from '../../../src/pipeline/campaign/checkCampaign.ts';
import { findByIds } from '../../../src/pipeline/campaign/findByIds.ts';
import { drawHoldout } from '../../../src/pipeline/campaign/holdout.ts';
import { gatherDays } from '../../../src/pipeline/customers/purchaseDays.ts';
import { createRandom, type Random } from '../../../src/pipeline/mixture/random.ts';
import { tellEffect, wordCampaign } from '../../../src/pipeline/remarks/campaignTexts.ts';

const day = (text: string) => Date.parse(text) / 86_400_000;

/** Customers with orders: whose, on which day, of how much. */
function customersOf(
  ids: readonly string[],
  orders: readonly (readonly [string, string, number])[],
): CampaignCustomers {
  const columns = {
    buyer: Int32Array.from(orders, ([id]) => ids.indexOf(id)),
    day: Int32Array.from(orders, ([, date]) => day(date)),
    spend: Float64Array.from(orders, ([, , spend]) => spend),
  };
  return { find: findByIds(ids), purchases: gatherDays(columns, ids.length) };
}

const shop = customersOf(
  ['a', 'b', 'c', 'd'],
  [
    ['a', '2026-01-05', 10],
    ['b', '2026-01-05', 20],
    ['c', '2026-01-06', 30],
    ['d', '2026-01-07', 40],
    ['a', '2026-02-01', 5],
    ['a', '2026-02-03', 7],
    ['c', '2026-01-31', 100],
    ['d', '2026-02-09', 9],
  ],
);
const campaign = { date: '2026-02-01', contacted: ['a', 'b', 'gone'], heldBack: ['c', 'd'] };

describe('the check of a campaign', () => {
  it('finds no purchase of who has cancelled all', () => {
    const known = customersOf(['a', 'gone'], [['a', '2026-02-02', 10]]);
    const written = { date: '2026-02-02', contacted: ['a', 'gone'], heldBack: [] };
    expect(checkCampaign(written, known)).toMatchObject({
      notFound: 1,
      contacted: { customers: 2, ordered: 1, orders: 1, revenue: 10 },
    });
  });

  it('counts who ordered from its day on, their orders and revenue', () => {
    expect(checkCampaign(campaign, shop)).toMatchObject({
      ...{ from: '2026-02-01', until: '2026-02-09', notFound: 1 },
      contacted: { customers: 3, ordered: 1, orders: 2, revenue: 12 },
      heldBack: { customers: 2, ordered: 1, orders: 1, revenue: 9 },
    });
  });

  it('is refused where the file begins after that day', () => {
    expect(() => checkCampaign({ ...campaign, date: '2026-01-04' }, shop)).toThrow(
      'The file begins on 2026-01-05, after the campaign of 2026-01-04',
    );
    expect(checkCampaign({ ...campaign, date: '2026-01-05' }, shop)).toMatchObject({ from: '2026-01-05' });
  });

  it('words a difference below 0 as less', () => {
    const words = (contacted: readonly string[], heldBack: readonly string[]) =>
      wordCampaign(checkCampaign({ date: '2026-02-01', contacted, heldBack }, shop));
    const [more, less] = [words(['a', 'd'], ['b', 'c']), words(['b', 'c'], ['a', 'd'])];
    expect(more[1]).toMatch(
      /^Share who ordered: 100\.0 percentage points more of those.* \(95% interval [+−0]\S* to \+\S+\)\.$/,
    );
    expect(more[2]).toMatch(/^Orders per customer: 1\.50? more \(95% interval .* to \+\S+\)\.$/);
    expect(less[2]).toMatch(/^Orders per customer: 1\.50? less \(95% interval −\S+ to .*\)\.$/);
    expect(less[3]).toMatch(/^Revenue per customer: 10\.50? less \(95% interval −\S+ to .*\)\.$/);
    expect(less[1]).toMatch(
      /^Share who ordered: 100\.0 percentage points less of those.* \(95% interval −\S+ to/,
    );
  });

  it('tells no effect where nobody was held back: those on the list were chosen', () => {
    const check = checkCampaign({ ...campaign, heldBack: [] }, shop);
    expect(check).not.toHaveProperty('effect');
    expect(check).not.toHaveProperty('heldBack');
  });

  it('counts a customer who is listed twice once', () => {
    const check = checkCampaign({ ...campaign, contacted: ['a', 'a', 'b'] }, shop);
    expect(check.contacted).toEqual({ customers: 2, ordered: 1, orders: 2, revenue: 12 });
  });

  it('finds ids that lost their leading zeros or capitals on the way, but for those that may be two', () => {
    const numbered = customersOf(
      ['007', '07', '0012', '00', 'Ann@Shop.de'],
      [
        ['007', '2026-01-05', 10],
        ['07', '2026-02-05', 20],
        ['0012', '2026-02-05', 30],
        ['00', '2026-02-06', 40],
        ['Ann@Shop.de', '2026-02-06', 50],
      ],
    );
    const list = { date: '2026-02-01', heldBack: ['ann@shop.de'] };
    const check = checkCampaign({ ...list, contacted: ['7', '12', '0012', '0', '007'] }, numbered);
    expect(check.contacted).toEqual({ customers: 4, ordered: 2, orders: 2, revenue: 70 });
    expect(check.heldBack).toMatchObject({ ordered: 1, revenue: 50 });
    expect(check.notFound).toBe(1);
  });

  it('counts who is listed on both sides on neither, and says how many', () => {
    const check = checkCampaign({ ...campaign, contacted: ['a', 'b', 'C', 'c'] }, shop);
    expect(check).toMatchObject({ onBoth: 1, notFound: 0, heldBack: { customers: 1, revenue: 9 } });
    expect(check.contacted).toEqual({ customers: 2, ordered: 1, orders: 2, revenue: 12 });
    expect(tellEffect(check)[1]).toBe(
      '1 customer is listed as contacted and as held back and counts as neither.',
    );
    expect(checkCampaign(campaign, shop)).not.toHaveProperty('onBoth');
  });

  it('says of purchases that were chosen that others may be left out', () => {
    const chosen = { ...shop, isOfChosen: true };
    expect(tellEffect(checkCampaign(campaign, chosen))).toContain(
      '1 customer on the list has no purchase among those that were chosen by filter, period, currency or date, and counts as without an order.',
    );
    expect(tellEffect(checkCampaign(campaign, shop)).at(-1)).toContain('no purchase in the file');
    const wrong = [
      { ...campaign, date: '2026-01-04' },
      { ...campaign, date: '2026-03-01' },
      { ...campaign, contacted: ['x'], heldBack: ['y'] },
    ];
    for (const each of wrong)
      expect(() => checkCampaign(each, chosen)).toThrow(/purchases that were chosen.*; choose a filter/);
  });

  it('tells no effect where nobody has ordered since, or all on each side did the same', () => {
    const silent = checkCampaign({ date: '2026-02-04', contacted: ['a', 'b'], heldBack: ['c', 'x'] }, shop);
    expect(silent).not.toHaveProperty('effect');
    expect(wordCampaign(silent)).toHaveLength(3);
    expect(tellEffect(silent)[0]).toMatch(/^Nobody on either side has ordered since/);
    const alike = customersOf(
      ['a', 'b', 'c', 'd'],
      ['a', 'b'].flatMap((id): [string, string, number][] => [
        [id, '2026-01-01', 1],
        [id, '2026-02-01', 10],
      ]),
    );
    const same = checkCampaign({ ...campaign, contacted: ['a', 'b'] }, alike);
    expect(same).not.toHaveProperty('effect');
    expect(tellEffect(same)[0]).toMatch(/^On each side all ordered as often/);
  });

  it.each([
    ['all were held back', [], ['a', 'b'], /^Nobody was contacted: all on the list were held back/],
    ['one was contacted', ['a'], ['b', 'c'], /^Too few were contacted/],
    ['one was held back', ['a', 'b'], ['c'], /^Too few were held back/],
    ['all held back are listed as contacted too', ['a', 'b'], ['b'], /^Nobody is left on one of the two/],
    ['all are listed as both', ['a', 'b'], ['a', 'b'], /^Nobody is left on one of the two/],
  ])('tells no effect where %s', (_, contacted, heldBack, told) => {
    const check = checkCampaign({ date: '2026-02-01', contacted, heldBack }, shop);
    expect(check).not.toHaveProperty('effect');
    expect(tellEffect(check)[0]).toMatch(told);
  });

  it('is refused in a sentence where the file ends before the campaign, or knows nobody on the list', () => {
    expect(() => checkCampaign({ ...campaign, date: '2026-03-01' }, shop)).toThrow(/2026-02-09/);
    expect(() => checkCampaign({ ...campaign, contacted: ['x'], heldBack: ['y'] }, shop)).toThrow(/None/);
  });
});

const normal = (random: Random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Six hundred customers of whom some order for skewed amounts in the month after the campaign. */
function simulate(random: Random, effect: { readonly ordered: number; readonly spend: number }) {
  const ids = Array.from({ length: 600 }, (_, i) => String(i));
  const held = drawHoldout(ids, { share: 0.1, seed: String(random()) });
  const orders = ids.flatMap((id, i): [string, string, number][] => {
    const raise = held[i] === 1 ? { ordered: 0, spend: 1 } : effect;
    const has = random() < 0.2 + raise.ordered;
    const later = ['2026-02-10', raise.spend * Math.exp(4 + normal(random))] as const;
    return [[id, '2026-01-01', 10], ...(has ? [[id, ...later] as [string, string, number]] : [])];
  });
  const of = (wanted: number) => ids.filter((_, i) => held[i] === wanted);
  return checkCampaign({ date: '2026-02-01', contacted: of(0), heldBack: of(1) }, customersOf(ids, orders))
    .effect!;
}

const isOverZero = ({ low, high }: { readonly low: number; readonly high: number }) => low <= 0 && high >= 0;

describe('a simulated campaign', () => {
  const runs = 200;

  it('without an effect has intervals over 0 in 95 of 100 runs', () => {
    const random = createRandom(1);
    const over = { ordered: 0, orders: 0, revenue: 0 };
    for (let run = 0; run < runs; run++) {
      const effect = simulate(random, { ordered: 0, spend: 1 });
      for (const key of ['ordered', 'orders', 'revenue'] as const)
        over[key] += Number(isOverZero(effect[key]));
    }
    // 190 of 200, and three standard deviations of chance.
    for (const count of Object.values(over)) expect(count).toBeGreaterThanOrEqual(180);
    expect(over.revenue).toBeLessThan(runs);
  }, 60_000);

  it('with an effect is found to have one', () => {
    const random = createRandom(2);
    const found = Array.from({ length: 40 }, () => simulate(random, { ordered: 0.3, spend: 2 })).filter(
      ({ ordered, revenue }) => ordered.low > 0 && revenue.low > 0,
    );
    expect(found.length).toBeGreaterThan(34);
  }, 60_000);
});
