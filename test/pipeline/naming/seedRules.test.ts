import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintRules } from '../../../src/pipeline/naming/lintRules.ts';
import { nameSegments } from '../../../src/pipeline/naming/nameSegments.ts';
import { findPreset } from '../../../src/pipeline/naming/presets.ts';
import { readRules } from '../../../src/pipeline/naming/readRules.ts';
import { seedRules } from '../../../src/pipeline/naming/seedRules.ts';
import { rankSegments } from '../../../src/pipeline/segments/profile.ts';
import { arbitraryProfile, arbitraryRules } from './arbitraryProfile.ts';
import { profileOf } from './profileOf.ts';

/** The notebook's table of Online Retail II: the name it gave, then means of recency, orders and spend. */
const notebook = [
  ['Dormant (inactive)', 274.44, 4.83, 1635.09],
  ['New Customers (Potential)', 23.4, 9.63, 3299.14],
  ['Champions', 1.5, 148, 568712.08],
  ['At risk', 288.86, 15.55, 13766.92],
  ['High value loyalists', 12.38, 52.69, 64352.16],
  ['Nearly Lost', 340.12, 2.29, 533.44],
  ['Elite loyal customers', 2.55, 73.65, 40212.1],
  ['Promising loyalists/Active mid tier', 44.25, 18.24, 8248.73],
  ['New customers (Low engagement)', 34.4, 3.43, 922.97],
  ['Lost Customer (Absolute zero)', 359, 1, 267.67],
] as const;

const profiles = notebook.map(([, recency, orders, spend]) => {
  return profileOf({ scores: [3, 3, 3], recency, orders, spend });
});

const ranked = <Profile extends (typeof profiles)[number]>(segments: readonly Profile[]) => {
  const ranks = rankSegments(segments);
  return segments.map((segment, i) => ({ ...segment, ranks: ranks[i]! }));
};

const namesOf = (segments: typeof profiles) =>
  nameSegments(ranked(segments), seedRules).map(({ name }) => name);

describe('seedRules', () => {
  it("give the notebook's ten segments the notebook's names", () => {
    expect(namesOf(profiles)).toEqual(notebook.map(([name]) => name));
  });

  it('give the names whatever the currency', () => {
    const euros = profiles.map((profile) => {
      return { ...profile, monetary: { mean: profile.monetary.mean / 7, median: 0 } };
    });
    expect(namesOf(euros)).toEqual(notebook.map(([name]) => name));
  });

  it('have no lint', () => {
    expect(lintRules(seedRules)).toEqual([]);
  });

  it('name every segment, each differently, for every K, by one of their own names', () => {
    const segments = fc.array(arbitraryProfile, { minLength: 2, maxLength: 15 });
    fc.assert(
      fc.property(segments, (some) => {
        const named = nameSegments(ranked(some), seedRules);
        expect(new Set(named.map(({ name }) => name)).size).toBe(some.length);
        for (const { rule } of named) expect(Object.keys(seedRules)).toContain(rule);
      }),
    );
  });

  it('can be changed by rules, as the default ones', () => {
    const { rules, findings } = readRules({ 'seed-lost': { name: 'Gone' } }, seedRules);
    expect(rules['seed-lost']).toEqual({ ...seedRules['seed-lost'], name: 'Gone' });
    expect(findings).toEqual([]);
  });
});

describe('findPreset', () => {
  const presets = [findPreset('default'), findPreset('seed')];

  it('share no id, so that an unchanged rule tells which preset it is of', () => {
    const ids = presets.flatMap((preset) => Object.keys(preset));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are themselves even where the editor merged the rules of another one in', () => {
    for (const preset of presets) {
      for (const other of presets) expect(readRules(other, preset)).toEqual({ rules: preset, findings: [] });
    }
  });

  it("keep a rule of another preset that the user changed, as a rule of the user's own", () => {
    const changed = { ...findPreset('default')['loyal'], name: 'Regulars', priority: 5 };
    const { rules } = readRules({ ...findPreset('default'), loyal: changed }, seedRules);
    expect(Object.keys(rules).sort()).toEqual([...Object.keys(seedRules), 'loyal'].sort());
    expect(rules['loyal']).toEqual(changed);
  });
});

describe('rankSegments', () => {
  it('gives ranks by which a threshold parts the segments as the quantile of their means does', () => {
    const means = fc.uniqueArray(fc.double({ min: 0, max: 1e6, noNaN: true }), {
      minLength: 2,
      maxLength: 15,
    });
    fc.assert(
      fc.property(means, fc.integer({ min: 0, max: 20 }), (spends, twentieths) => {
        const q = twentieths / 20;
        const sorted = spends.toSorted((a, b) => a - b);
        const position = (twentieths * (spends.length - 1)) / 20;
        // The lowest mean at or above numpy's quantile: between two means it is above the lower one.
        const lowest = sorted[Math.ceil(position)]!;
        const ranks = rankSegments(
          spends.map((mean) => ({ ...arbitraryLike, monetary: { mean, median: 0 } })),
        );
        spends.forEach((mean, i) => {
          if (Math.abs(ranks[i]!.m - q) < 1e-9) expect(mean).toBe(lowest);
          else expect(ranks[i]!.m > q).toBe(mean >= lowest);
        });
      }),
    );
  });

  it('gives equal means equal ranks, and a single segment the middle', () => {
    expect(rankSegments([arbitraryLike, arbitraryLike])).toEqual([halves, halves]);
    expect(rankSegments([arbitraryLike])).toEqual([halves]);
  });

  it('ranks the most recent segment first', () => {
    const [recent, old] = rankSegments([profiles[2]!, profiles[9]!]);
    expect([recent?.r, old?.r]).toEqual([1, 0]);
  });
});

const arbitraryLike = profileOf({ scores: [3, 3, 3], recency: 10, orders: 2, spend: 50 });
const halves = { r: 0.5, f: 0.5, m: 0.5 };

describe('readRules under a preset', () => {
  it('never drops a rule of the user', () => {
    fc.assert(
      fc.property(arbitraryRules, (setting) => {
        const { rules } = readRules(setting, seedRules);
        for (const id of Object.keys(setting)) expect(rules).toHaveProperty([id]);
      }),
    );
  });
});
