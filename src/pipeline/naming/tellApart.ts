import { message, translate } from '../language/language.ts';
import { groupIndices } from '../numbers/groupIndices.ts';
import type { SegmentProfile } from '../segments/profile.ts';

/** Something segments of one name may differ in, with its words from the lowest to the highest value. */
interface Dimension {
  /** On a scale on which differences compare between dimensions: the logarithm of a figure, by how much it matters. */
  readonly of: (profile: SegmentProfile) => number;
  readonly words: readonly [lowest: string, lower: string, middle: string, higher: string, highest: string];
}

const logarithm = (value: number) => Math.log1p(Math.max(0, value));

/** Days within a week are much the same. */
const logarithmOfWeeks = (days: number) => logarithm(days / 7);

const dimensions: readonly Dimension[] = [
  {
    of: (p) => logarithm(p.monetary.mean),
    words: [
      message('lowest spend'),
      message('lower spend'),
      message('medium spend'),
      message('higher spend'),
      message('highest spend'),
    ],
  },
  {
    of: (p) => 0.7 * logarithm(p.frequency.mean),
    words: [
      message('fewest orders'),
      message('fewer orders'),
      message('medium number of orders'),
      message('more orders'),
      message('most orders'),
    ],
  },
  {
    of: (p) => logarithmOfWeeks(p.recency.mean),
    words: [
      message('most recent'),
      message('more recent'),
      message('medium recency'),
      message('less recent'),
      message('least recent'),
    ],
  },
  {
    of: (p) => 0.7 * logarithm(p.averageOrder.mean),
    words: [
      message('smallest orders'),
      message('smaller orders'),
      message('mid-sized orders'),
      message('larger orders'),
      message('largest orders'),
    ],
  },
  {
    of: (p) => 0.5 * logarithmOfWeeks(p.sinceFirstPurchase.mean),
    words: [
      message('newest'),
      message('newer'),
      message('known for a while'),
      message('longer known'),
      message('longest known'),
    ],
  },
];

/** Says nothing of the customers, so it is for segments that behave alike. */
const size: Dimension = {
  of: (p) => logarithm(p.customers),
  words: [
    message('smallest group'),
    message('smaller group'),
    message('mid-sized group'),
    message('larger group'),
    message('largest group'),
  ],
};

/**
 * Makes names unique: of segments of one name, each gets words for what sets it apart most from its namesakes
 * ("At Risk, more orders"), and a number only where they do not differ at all.
 */
export function tellApart(names: readonly string[], profiles: readonly SegmentProfile[]): string[] {
  const apart = [...names];
  for (const sharing of findNamesakes(names)) {
    const words = qualify(
      sharing.map((i) => profiles[i]!),
      dimensions,
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

/** Words that tell the profiles from each other, a list for each of them. */
function qualify(profiles: readonly SegmentProfile[], unused: readonly Dimension[]): string[][] {
  if (profiles.length === 1) return [[]];
  return (
    setApart(profiles, unused) ??
    halve(profiles, unused) ??
    setApart(profiles, [size]) ??
    profiles.map(() => [])
  );
}

/** One word for each of up to five profiles, if each has a dimension on which it equals no other. */
function setApart(profiles: readonly SegmentProfile[], unused: readonly Dimension[]): string[][] | undefined {
  const places = placeWords[profiles.length];
  if (!places) return undefined;
  const words = profiles.map((profile, i) => {
    const others = profiles.filter((_, other) => other !== i);
    const best = widest(unused, (dimension) => isolation(profile, others, dimension));
    return best && translate(best.words[places[countBelow(profile, others, best)]!]!);
  });
  return words.every((word) => word !== undefined) ? words.map((word) => [word]) : undefined;
}

/** Which of a dimension's five words serve so many profiles, from the lowest to the highest. */
const placeWords: Readonly<Record<number, readonly number[]>> = {
  2: [1, 3],
  3: [1, 2, 3],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
};

/** How far a profile is from the nearest other; half of it in the middle, as "medium" says less than "more" or "less". */
function isolation(profile: SegmentProfile, others: readonly SegmentProfile[], dimension: Dimension): number {
  const nearest = Math.min(...others.map((other) => Math.abs(dimension.of(other) - dimension.of(profile))));
  const below = countBelow(profile, others, dimension);
  return below > 0 && below < others.length ? nearest / 2 : nearest;
}

function countBelow(profile: SegmentProfile, others: readonly SegmentProfile[], { of }: Dimension): number {
  return others.filter((other) => of(other) < of(profile)).length;
}

/** Parts profiles into lower and higher near the middle of a dimension, then tells each part's apart on the others. */
function halve(profiles: readonly SegmentProfile[], unused: readonly Dimension[]): string[][] | undefined {
  const best = widest(unused, (dimension) => middleGap(sortOn(dimension, profiles), dimension).width);
  if (!best) return undefined;
  const sorted = sortOn(best, profiles);
  const cut = middleGap(sorted, best).cut;
  const others = unused.filter((dimension) => dimension !== best);
  const parts = [
    { word: translate(best.words[1]), part: sorted.slice(0, cut) },
    { word: translate(best.words[3]), part: sorted.slice(cut) },
  ];
  const words = new Map<SegmentProfile, string[]>(
    parts.flatMap(({ word, part }) => {
      const finer = qualify(part, others);
      return part.map((profile, i) => [profile, [word, ...finer[i]!]]);
    }),
  );
  return profiles.map((profile) => words.get(profile)!);
}

/** The dimension with the greatest width above rounding, the first of equals. */
function widest(
  candidates: readonly Dimension[],
  width: (dimension: Dimension) => number,
): Dimension | undefined {
  let best: Dimension | undefined;
  let greatest = 1e-9;
  for (const dimension of candidates) {
    const candidate = width(dimension);
    if (candidate > greatest) [best, greatest] = [dimension, candidate];
  }
  return best;
}

function sortOn({ of }: Dimension, profiles: readonly SegmentProfile[]): SegmentProfile[] {
  return profiles.toSorted((a, b) => of(a) - of(b));
}

/** Entry i is the distance from sorted profile i to the next. */
function gaps(sorted: readonly SegmentProfile[], { of }: Dimension): number[] {
  return sorted.slice(1).map((profile, i) => of(profile) - of(sorted[i]!));
}

/** The gap nearest the middle at which sorted profiles can be cut in two, and how many lie before it. */
function middleGap(sorted: readonly SegmentProfile[], dimension: Dimension): { cut: number; width: number } {
  const widths = gaps(sorted, dimension);
  const cuts = widths.map((width, i) => ({ cut: i + 1, width })).filter(({ width }) => width > 1e-9);
  const distance = ({ cut }: { cut: number }) => Math.abs(cut - sorted.length / 2);
  return cuts.toSorted((a, b) => distance(a) - distance(b))[0] ?? { cut: 0, width: 0 };
}

/** Numbers what words could not tell apart: the first of equal names keeps it, the next is number 2. */
function numberTies(names: readonly string[]): string[] {
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
