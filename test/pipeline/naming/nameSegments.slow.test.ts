import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, listConditions, subjects } from '../../../src/pipeline/naming/conditions.ts';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { nameSegments } from '../../../src/pipeline/naming/nameSegments.ts';
import { mergeRules } from '../../../src/pipeline/naming/readRules.ts';
import { type NamingRules, rankRules } from '../../../src/pipeline/naming/rule.ts';
import type { SegmentProfile } from '../../../src/pipeline/segments/profile.ts';
import { arbitraryProfile, arbitraryRules } from './arbitraryProfile.ts';
import { profileOf } from './profileOf.ts';

const champions = profileOf({
  scores: [4.6, 4.9, 4.8],
  recency: 12,
  orders: 25,
  spend: 5200,
  spendMultiple: 4,
});
const lost = profileOf({ scores: [1.2, 1.1, 1.4], recency: 500, orders: 1.2, spend: 90, spendMultiple: 0.1 });

const namesOf = (profiles: readonly SegmentProfile[], rules: NamingRules = defaultRules) =>
  nameSegments(profiles, rules).map(({ name }) => name);

describe('nameSegments', () => {
  it('names by the default rules', () => {
    expect(namesOf([champions, lost])).toEqual(['Champions', 'Lost']);
  });

  it('hands over what the rule says of the segment', () => {
    const { description, action, colour } = defaultRules['champions']!;
    expect(nameSegments([champions, lost], defaultRules)[0]).toMatchObject({
      rule: 'champions',
      description,
      action,
      colour,
    });
  });

  it('calls a single segment All Customers, and says no more of it, whoever chose one', () => {
    expect(namesOf([champions])).toEqual(['All Customers']);
    const [all] = nameSegments([champions], defaultRules);
    expect(all?.description).toBe('Every customer, as one segment.');
  });

  it('knows a group by the name before it is told apart, whichever rules gave it, in whatever case', () => {
    const rules = { ...defaultRules, lost: { ...defaultRules['lost']!, name: 'CHAMPIONS' } };
    const richer = { ...champions, monetary: { mean: 9000, median: 8000 } };
    const named = nameSegments([richer, champions, lost], rules);
    expect(named.map(({ group }) => group)).toEqual(['Champions', 'Champions', 'Champions']);
    expect(new Set(named.map(({ name }) => name)).size).toBe(3);
    expect(new Set(named.map(({ groupColour }) => groupColour))).toEqual(
      new Set([defaultRules['champions']!.colour]),
    );
  });

  it('names nothing where there is nothing', () => {
    expect(nameSegments([], defaultRules)).toEqual([]);
  });

  it('tells VIP and Key Accounts from Champions by multiples of the average spend', () => {
    const multiples = [4, 20, 100].map((spendMultiple) => ({ ...champions, spendMultiple }));
    expect(namesOf(multiples)).toEqual(['Champions', 'VIP', 'Key Accounts']);
  });

  it('does not call a segment VIP or high-value for one customer in it who spends like all others together', () => {
    const monetary = { mean: 20_000, median: 450 };
    const recent = { ...champions, monetary, spendMultiple: 40 };
    const mixed = { ...recent, scores: { ...champions.scores, r: 3.9 }, rSpread: 3 };
    expect(namesOf([recent, lost])).toEqual(['Champions', 'Lost']);
    expect(namesOf([mixed, lost])).toEqual(['Repeat Buyers', 'Lost']);
  });

  it('calls one-time buyers from last month to two years ago what they are, not by their mean', () => {
    const oneTime = { ...lost, scores: { r: 2, f: 1, m: 1.4, fm: 1.2 }, rSpread: 3, oneTimeShare: 1 };
    expect(namesOf([champions, oneTime])).toEqual(['Champions', 'One-Time Buyers']);
  });

  it('does not call customers gone who are within their usual time between orders', () => {
    const subscribers = { ...lost, oneTimeShare: 0, overdue: 0.9 };
    expect(namesOf([champions, subscribers])).toEqual(['Champions', 'Steady Customers']);
  });

  it('does not call customers loyal who are long overdue, only as others are so too', () => {
    const regulars = profileOf({
      scores: [3.4, 3.6, 3.5],
      usualGap: 300,
      recency: 420,
      orders: 3,
      spend: 160,
    });
    expect(namesOf([lost, { ...regulars, overdue: 6 }])).toEqual(['Lost', 'Slipping Away']);
    expect(namesOf([lost, { ...regulars, overdue: 2 }])).toEqual(['Lost', 'Loyal Customers']);
    const { overdue: _, ...unknown } = regulars;
    expect(namesOf([lost, unknown])).toEqual(['Lost', 'Loyal Customers']);
  });

  it('follows a rule that is renamed, switched off or added', () => {
    const rules = mergeRules(defaultRules, {
      champions: { enabled: false },
      lost: { name: 'Gone' },
      whales: { name: 'Whales', when: { medianSpend: { min: 5000, max: 6000 }, recencyDays: { max: 13 } } },
    });
    expect(namesOf([champions, lost], rules)).toEqual(['Whales', 'Gone']);
  });

  it('includes min and excludes max', () => {
    const edge = mergeRules(defaultRules, {
      edge: { name: 'Edge', when: { recencyDays: { min: 12, max: 500 } } },
    });
    expect(namesOf([champions, lost], edge)).toEqual(['Edge', 'Lost']);
  });

  it('gives the segments of one rule shades of its colour, the darkest to the highest spend', () => {
    const smaller = { ...lost, monetary: { mean: 40, median: 40 } };
    const [big, small] = nameSegments([lost, smaller], defaultRules);
    expect(big?.colour).not.toBe(small?.colour);
    expect(Number.parseInt(big!.colour.slice(1, 3), 16)).toBeLessThan(
      Number.parseInt(small!.colour.slice(1, 3), 16),
    );
  });

  it('names what no rule matches by the default rules', () => {
    const onlyVip = { vip: defaultRules['vip']! };
    expect(namesOf([champions, lost], onlyVip)).toEqual(['Champions', 'Lost']);
    expect(namesOf([champions, lost], {})).toEqual(['Champions', 'Lost']);
  });

  const segments = fc.array(arbitraryProfile, { maxLength: 15 });
  const twins = segments.chain((profiles) => {
    return fc.shuffledSubarray([...profiles, ...profiles]).map((some) => [...profiles, ...some]);
  });

  it('names every segment, each differently, whatever the rules and however alike the segments', () => {
    fc.assert(
      fc.property(twins, arbitraryRules, (profiles, rules) => {
        const names = namesOf(profiles, rules);
        expect(names).toHaveLength(profiles.length);
        for (const name of names) expect(name).toMatch(/\S/);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
    );
  }, 30_000);

  it('gives the rule of lowest priority of those that match', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryProfile, { minLength: 2, maxLength: 6 }),
        arbitraryRules,
        (profiles, rules) => {
          nameSegments(profiles, rules).forEach(({ rule }, i) => {
            const matching = rankRules(rules).filter(({ rule: { when } }) =>
              listConditions(when).every((condition) => holds(condition, profiles[i]!)),
            );
            if (matching.length > 0) expect(rule).toBe(matching[0]!.id);
          });
        },
      ),
    );
  });

  it('does not depend on the order of the rules, nor names differently the second time', () => {
    fc.assert(
      fc.property(segments, arbitraryRules, (profiles, rules) => {
        const reversed = Object.fromEntries(Object.entries(rules).reverse());
        expect(nameSegments(profiles, reversed)).toEqual(nameSegments(profiles, rules));
      }),
    );
  });

  it('gives a segment its name wherever it stands in the list, if all figures differ', () => {
    const distinct = fc.uniqueArray(arbitraryProfile, {
      maxLength: 8,
      selector: (p) => subjects.spend.of(p),
    });
    fc.assert(
      fc.property(distinct, (profiles) => {
        const forth = namesOf(profiles);
        expect(namesOf(profiles.toReversed())).toEqual(forth.toReversed());
      }),
    );
  });
});
