import type { SegmentProfile } from '../segments/profile.ts';
import { everyone, nameSegments } from './nameSegments.ts';
import { findPreset } from './presets.ts';
import type { ReadRules } from './readRules.ts';
import { rankRules } from './rule.ts';
import type { RuleRemark } from './ruleRemarks.ts';

/** What one rule would take. */
export interface RuleTake {
  readonly id: string;
  readonly name: string;
  /** Undefined for what names the segments that no rule takes. */
  readonly priority: number | undefined;
  /** Names of the segments. */
  readonly segments: readonly string[];
  readonly customers: number;
  /** Of all customers, 0 to 1. */
  readonly share: number;
}

/** What rules would do, before anybody saves them. */
export interface Trial {
  /** In the order in which they are tried. */
  readonly rules: readonly RuleTake[];
  /** Entry i is the name that segment i would get. */
  readonly names: readonly string[];
  /** What is to be said of the rules. */
  readonly remarks: readonly RuleRemark[];
}

/** Names segments by rules and counts what each rule takes. */
export function tryRules(
  profiles: readonly SegmentProfile[],
  { rules, findings }: ReadRules,
  currency?: string,
): Trial {
  const named = nameSegments(profiles, rules, currency);
  const ranked = rankRules(rules).map(({ id, rule: { name, priority } }) => ({ id, name, priority }));
  const tried = new Set(ranked.map(({ id }) => id));
  const others = new Set(named.map(({ rule }) => rule).filter((id) => !tried.has(id)));
  const fallbacks = [...others].map((id) => ({ id, name: fallbackName(id), priority: undefined }));
  const takes = [...ranked, ...fallbacks].map((rule): RuleTake => {
    const taken = [...named.keys()].filter((i) => named[i]!.rule === rule.id);
    return {
      ...rule,
      segments: taken.map((i) => named[i]!.name),
      customers: taken.reduce((sum, i) => sum + profiles[i]!.customers, 0),
      share: taken.reduce((sum, i) => sum + profiles[i]!.share, 0),
    };
  });
  const remarks = findings.map(({ remark }) => remark);
  return { rules: takes, names: named.map(({ name }) => name), remarks };
}

/** A default rule's, or that of a single segment. */
function fallbackName(id: string): string {
  return findPreset('default')[id]?.name ?? everyone().rule.name;
}
