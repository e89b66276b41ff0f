import { formatRounded, t } from '../language/language.ts';
import { groupIndices } from '../numbers/groupIndices.ts';
import type { SegmentProfile } from '../segments/profile.ts';

/** Something segments of one name may differ in. */
interface Dimension {
  readonly of: (profile: SegmentProfile) => number;
  /** On a scale on which differences compare between dimensions: logarithms, by how much the figure matters. */
  readonly scale: (value: number) => number;
  /** The figure has at least so many digits. */
  readonly tell: (figure: number, currency: string | undefined) => string;
  readonly digits: number;
}

const mostDigits = 15;

const logarithm = (value: number) => Math.log1p(Math.max(0, value));

/** Days within a week are much the same. */
const logarithmOfWeeks = (days: number) => logarithm(days / 7);

const dimensions: readonly Dimension[] = [
  {
    of: (p) => p.monetary.mean,
    scale: logarithm,
    tell: (spend, currency) => t('about {0} each', formatRounded(spend, currency)),
    digits: 3,
  },
  {
    of: (p) => p.frequency.mean,
    scale: (orders) => 0.7 * logarithm(orders),
    tell: (orders) => t('about {0, plural, one {# order} other {# orders}} each', orders),
    digits: 2,
  },
  {
    of: (p) => p.recency.mean,
    scale: logarithmOfWeeks,
    tell: (days) => t('last order about {0, plural, one {# day} other {# days}} ago', days),
    digits: 2,
  },
  {
    of: (p) => p.averageOrder.mean,
    scale: (amount) => 0.7 * logarithm(amount),
    tell: (amount, currency) => t('about {0} per order', formatRounded(amount, currency)),
    digits: 3,
  },
  {
    of: (p) => p.sinceFirstPurchase.mean,
    scale: (days) => 0.5 * logarithmOfWeeks(days),
    tell: (days) => t('first order about {0, plural, one {# day} other {# days}} ago', days),
    digits: 2,
  },
];

/** Says nothing of what the customers do, so it is for segments that behave alike. */
const size: Dimension = {
  of: (p) => p.customers,
  scale: logarithm,
  tell: (count) => t('{0, plural, one {# customer} other {# customers}}', count),
  digits: 15,
};

/**
 * Makes names unique: segments of one name get the figure in which they differ most ("At Risk, about 940 each"), its
 * mean as tables show it, and a number only where they do not differ at all. Words such as "higher" would say nothing
 * beside others and could contradict what stands next to them.
 */
export function tellApart(
  names: readonly string[],
  profiles: readonly SegmentProfile[],
  currency?: string,
): string[] {
  const apart = [...names];
  for (const sharing of findNamesakes(names)) {
    const words = qualify(
      sharing.map((i) => profiles[i]!),
      dimensions,
      currency,
    );
    sharing.forEach((segment, i) => {
      apart[segment] = [names[segment]!, ...words[i]!].join(', ');
    });
  }
  return numberTies(apart);
}

/** The indices of equal names, in order of first appearance. Upper and lower case count as the same name. */
export const findNamesakes = (names: readonly string[]): readonly (readonly number[])[] => [
  ...groupIndices(names.map(fold)).values(),
];

/** Figures that tell the profiles from each other, a list for each of them. */
function qualify(
  profiles: readonly SegmentProfile[],
  unused: readonly Dimension[],
  currency: string | undefined,
): string[][] {
  if (profiles.length === 1) return [[]];
  const best = findWidest(profiles, unused) ?? findWidest(profiles, [size]);
  if (best === undefined) return profiles.map(() => []);
  const told = tellFigures(profiles.map(best.of), best, currency);
  const others = unused.filter((dimension) => dimension !== best);
  const words = told.map((text) => [text]);
  for (const equal of groupIndices(told).values()) {
    const finer = qualify(
      equal.map((i) => profiles[i]!),
      others,
      currency,
    );
    for (const [at, i] of equal.entries()) words[i]!.push(...finer[at]!);
  }
  return words;
}

/** Distances on a scale that come of rounding. */
const rounding = 1e-9;

/** The dimension that parts most of the profiles, of these the one in which the nearest are furthest from each other. */
function findWidest(
  profiles: readonly SegmentProfile[],
  candidates: readonly Dimension[],
): Dimension | undefined {
  const gapsOf = ({ of, scale }: Dimension) => listGaps(profiles.map((profile) => scale(of(profile))));
  const measured = candidates.map((dimension) => ({ dimension, gaps: gapsOf(dimension) }));
  return measured
    .filter(({ gaps }) => gaps.length > 0)
    .toSorted((a, b) => b.gaps.length - a.gaps.length || Math.min(...b.gaps) - Math.min(...a.gaps))[0]
    ?.dimension;
}

/** Those between neighbours that differ. */
function listGaps(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.slice(1).flatMap((value, i) => (value - sorted[i]! > rounding ? [value - sorted[i]!] : []));
}

/** Each with the fewest digits by which those that differ do so in writing. */
function tellFigures(
  values: readonly number[],
  { tell: say, digits: least, scale }: Dimension,
  currency: string | undefined,
): string[] {
  const tell = (digits: number) => values.map((value) => say(Number(value.toPrecision(digits)), currency));
  const different = listGaps(values.map(scale)).length + 1;
  for (let digits = least; digits < mostDigits; digits++) {
    const told = tell(digits);
    if (new Set(told).size >= different) return told;
  }
  return tell(mostDigits);
}

/** Numbers what words could not tell apart: the first of equal names keeps it, the next is number 2. */
export function numberTies(names: readonly string[]): string[] {
  const taken = new Set(names.map(fold));
  const seen = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let n = 2; seen.has(fold(unique)); n++) {
      const candidate = `${name} ${n}`;
      if (!taken.has(fold(candidate))) unique = candidate;
    }
    taken.add(fold(unique));
    seen.add(fold(unique));
    return unique;
  });
}

const fold = (name: string) => name.trim().toLowerCase();
