import { t } from '../language/language.ts';
import { groupIndices } from '../numbers/groupIndices.ts';
import type { SegmentProfile } from '../segments/profile.ts';
import { holds, listConditions } from './conditions.ts';
import { explainName } from './explainName.ts';
import type { NameReason } from './nameReasons.ts';
import { findPreset } from './presets.ts';
import { type NamingRules, type RankedRule, rankRules } from './rule.ts';
import { findNamesakes, tellApart } from './tellApart.ts';

/**
 * Shades of a colour for the segments that share it, the darkest for the highest value; a colour used once stays.
 * @param colours `#rrggbb` of each segment
 * @param values what the segments of one colour are ordered by
 */
export function shadeColours(colours: readonly string[], values: readonly number[]): string[] {
  const shaded = colours.map((colour) => colour.toLowerCase());
  for (const [colour, sharing] of groupIndices(shaded)) {
    const ordered = sharing.toSorted((a, b) => values[b]! - values[a]! || a - b);
    ordered.forEach((segment, rank) => {
      shaded[segment] = shade(colour, rank, ordered.length);
    });
  }
  return shaded;
}

/** Mixes with black for the first half of the ranks and with white for the second, further for more ranks. */
function shade(colour: string, rank: number, count: number): string {
  if (count === 1) return colour;
  const reach = Math.min(0.6, 0.15 * count);
  const mix = (rank / (count - 1) - 0.5) * reach * 2;
  const towards = mix < 0 ? 0 : 255;
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (towards - channel) * Math.abs(mix)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

export interface SegmentName {
  /** Unique among the segments. */
  readonly name: string;
  /** The name that the rules gave, before it was told apart: segments that share it are one group. */
  readonly group: string;
  /** Id of the rule that matched. */
  readonly rule: string;
  /** Why. */
  readonly reasons: readonly NameReason[];
  readonly description: string;
  readonly action: string;
  /** The action in a word or two; absent in what an earlier version kept. */
  readonly task?: string;
  /** Subject lines to begin a mail with; absent in what an earlier version kept. */
  readonly drafts?: readonly string[];
  /** `#rrggbb`; segments of one group get shades of its colour. */
  readonly colour: string;
  readonly groupColour: string;
}

/** What a single segment is called. */
export const everyone = (): RankedRule => ({
  id: 'all',
  rule: {
    name: t('All Customers'),
    priority: 0,
    when: {},
    description: t('Every customer, as one segment.'),
    action: t('Treat them alike, or set the number of segments yourself to look for finer differences.'),
    task: '',
    drafts: [],
    colour: '#3b82e0',
    enabled: true,
  },
});

/**
 * Names each segment by the matching rule of lowest priority; entry i names profile i. A single segment is
 * 'All Customers'. Where no rule matches, the default rules name the segment.
 * @param currency of the amounts, where it is known
 */
export function nameSegments(
  profiles: readonly SegmentProfile[],
  rules: NamingRules,
  currency?: string,
): SegmentName[] {
  const ranked = profiles.length === 1 ? [everyone()] : rankRules(rules);
  const matches = profiles.map((profile) => match(profile, ranked));
  const wanted = matches.map(({ rule }) => rule.name.trim());
  const firsts = findFirsts(wanted);
  const names = tellApart(wanted, profiles, currency);
  const groupColours = firsts.map((first) => matches[first]!.rule.colour.toLowerCase());
  const colours = shadeColours(
    groupColours,
    profiles.map((profile) => profile.monetary.mean),
  );
  return matches.map((matched, i) => ({
    name: names[i]!,
    group: wanted[firsts[i]!]!,
    rule: matched.id,
    reasons: explainName(profiles[i]!, matched, ranked),
    description: matched.rule.description,
    action: matched.rule.action,
    task: matched.rule.task,
    drafts: matched.rule.drafts,
    colour: colours[i]!,
    groupColour: groupColours[i]!,
  }));
}

/** The first of the segments that share a name, which are one group, for each of them. */
function findFirsts(names: readonly string[]): readonly number[] {
  const firsts = [...names.keys()];
  for (const sharing of findNamesakes(names)) for (const i of sharing) firsts[i] = sharing[0]!;
  return firsts;
}

function match(profile: SegmentProfile, ranked: readonly RankedRule[]): RankedRule {
  const matches = ({ rule }: RankedRule) => listConditions(rule.when).every((c) => holds(c, profile));
  return ranked.find(matches) ?? rankRules(findPreset('default')).find(matches) ?? everyone();
}
