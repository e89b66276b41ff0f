import { t } from '../language.ts';
import { explainName } from './explainName.ts';
import { holds, listConditions } from './figures.ts';
import { findPreset } from './presets.ts';
import type { SegmentProfile } from './profile.ts';
import { type RankedRule, rankRules } from './rankRules.ts';
import type { NamingRules } from './rule.ts';
import { shadeColours } from './shadeColours.ts';
import { tellApart } from './tellApart.ts';

export interface SegmentName {
  /** Unique among the segments. */
  readonly name: string;
  /** Id of the rule that matched. */
  readonly rule: string;
  /** Why, in words. */
  readonly reason: string;
  readonly description: string;
  readonly action: string;
  /** `#rrggbb`; segments of one rule get shades of its colour. */
  readonly colour: string;
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
    colour: '#3b82e0',
    enabled: true,
  },
});

/**
 * Names each segment by the matching rule of lowest priority; entry i names profile i. A single segment is
 * 'All Customers'. Where no rule matches, the default rules name the segment.
 */
export function nameSegments(profiles: readonly SegmentProfile[], rules: NamingRules): SegmentName[] {
  const ranked = profiles.length === 1 ? [everyone()] : rankRules(rules);
  const matches = profiles.map((profile) => match(profile, ranked));
  const names = tellApart(
    matches.map(({ rule }) => rule.name.trim()),
    profiles,
  );
  const colours = shadeColours(
    matches.map(({ rule }) => rule.colour),
    profiles.map((profile) => profile.monetary.mean),
  );
  return matches.map((matched, i) => ({
    name: names[i]!,
    rule: matched.id,
    reason: explainName(profiles[i]!, matched, ranked),
    description: matched.rule.description,
    action: matched.rule.action,
    colour: colours[i]!,
  }));
}

function match(profile: SegmentProfile, ranked: readonly RankedRule[]): RankedRule {
  const matches = ({ rule }: RankedRule) => listConditions(rule.when).every((c) => holds(c, profile));
  return ranked.find(matches) ?? rankRules(findPreset('default')).find(matches) ?? everyone();
}
