import type { NamingRule, NamingRules } from './rule.ts';

/** A rule with its id. */
export interface RankedRule {
  readonly id: string;
  readonly rule: NamingRule;
}

/** Enabled rules in the order in which they are tried; equal priorities go by id. */
export function rankRules(rules: NamingRules): RankedRule[] {
  return Object.entries(rules)
    .filter(([, rule]) => rule.enabled)
    .map(([id, rule]) => ({ id, rule }))
    .sort((a, b) => a.rule.priority - b.rule.priority || (a.id < b.id ? -1 : 1));
}
