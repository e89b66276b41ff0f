import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRules } from '../../../src/pipeline/naming/defaultRules.ts';
import { lintRules } from '../../../src/pipeline/naming/lintRules.ts';
import { nameSegments } from '../../../src/pipeline/naming/nameSegments.ts';
import { arbitraryProfile } from './arbitraryProfile.ts';
import { profileOf } from './profileOf.ts';

const rules = Object.values(defaultRules);

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Contrast ratio of WCAG 2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Distance in RGB, weighted for the eye ("redmean"), 0 to 765. */
function distance(a: string, b: string): number {
  const [first, second] = [channels(a), channels(b)] as [number[], number[]];
  const red = (first[0]! + second[0]!) / 2;
  const [dr, dg, db] = first.map((channel, i) => channel - second[i]!) as [number, number, number];
  return Math.sqrt((2 + red / 256) * dr ** 2 + 4 * dg ** 2 + (2 + (255 - red) / 256) * db ** 2);
}

/** Usual gaps of the shop that words claim customers to be away for: from, and below. */
const claims: readonly (readonly [words: RegExp, from: number, below: number])[] = [
  [/^About to/, 1, 3],
  [/for at least twice as long/, 2, Number.POSITIVE_INFINITY],
  [/longer than customers usually/, 1, Number.POSITIVE_INFINITY],
  [/over five times/, 5, Number.POSITIVE_INFINITY],
];

describe('defaultRules', () => {
  it('claim of the time since the last order what is true of the median', () => {
    const scores = [1.5, 2.5, 3.5, 4.5];
    const claimed = new Set<RegExp>();
    for (const r of scores) {
      for (const fm of scores) {
        for (let gaps = 0.5; gaps < 12; gaps += 0.5) {
          const sketch = { recency: 60 * gaps, orders: 3, spend: 100 * fm };
          const all = [5, fm].map((each) => profileOf({ ...sketch, scores: [r, each, each] }));
          const { group, description } = nameSegments(all, defaultRules)[1]!;
          for (const [words, from, below] of claims) {
            if (!words.test(group) && !words.test(description)) continue;
            claimed.add(words);
            expect(gaps, group).toBeGreaterThanOrEqual(from);
            expect(gaps, group).toBeLessThan(below);
          }
        }
      }
    }
    expect(claimed.size).toBe(claims.length);
  });

  it('have no lint', () => {
    expect(lintRules(defaultRules)).toEqual([]);
  });

  it('say who the customers are and what to do, in sentences', () => {
    for (const rule of rules) {
      expect(rule.description, rule.name).toMatch(/^[A-Z].{20,}\.$/);
      expect(rule.action, rule.name).toMatch(/^[A-Z].{20,}\.$/);
    }
  });

  it('call no segment Other or Undefined', () => {
    for (const { name } of rules) expect(name).not.toMatch(/other|undefined|unknown|segment/i);
  });

  it('have colours that stand out from a white and from a dark background', () => {
    for (const { name, colour } of rules) {
      expect(contrast(colour, '#ffffff'), name).toBeGreaterThan(1.9);
      expect(contrast(colour, '#1e1e1e'), name).toBeGreaterThan(1.9);
    }
  });

  it('have colours that differ from each other', () => {
    for (const a of rules) {
      for (const b of rules) {
        if (a !== b) expect(distance(a.colour, b.colour), `${a.name} and ${b.name}`).toBeGreaterThan(45);
      }
    }
  });

  it('leave no gap: a segment of any scores gets one of their names', () => {
    const profiles = fc.array(arbitraryProfile, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(profiles, (segments) => {
        for (const { rule } of nameSegments(segments, defaultRules))
          expect(Object.keys(defaultRules)).toContain(rule);
      }),
    );
  });
});
