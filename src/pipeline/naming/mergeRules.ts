import type { NamingRule, NamingRuleOverride, NamingRules, NamingRulesOverride } from './rule.ts';

export type Tree = Readonly<Record<string, unknown>>;

/**
 * Lays `overrides` over `defaults` as VS Code merges object settings: objects key by key, everything else replaced.
 * Merging a merged object again changes nothing, so it does not matter whether the editor merged already.
 */
export function mergeRules(defaults: NamingRules, overrides: NamingRulesOverride): NamingRules {
  const merged = mergeTrees(defaults, overrides) as NamingRulesOverride;
  return Object.fromEntries(Object.entries(merged).map(([id, rule]) => [id, complete(id, rule)]));
}

/** Objects are merged key by key, everything else is replaced. */
export function mergeTrees(base: Tree, over: Tree): Tree {
  const added = Object.entries(over).map(([key, value]) => {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    return [key, isTree(below) && isTree(value) ? mergeTrees(below, value) : value] as const;
  });
  return Object.fromEntries([...Object.entries(base), ...added]);
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function complete(id: string, rule: NamingRuleOverride): NamingRule {
  return {
    name: id,
    priority: 0,
    when: {},
    description: '',
    action: '',
    colour: '#7a869a',
    enabled: true,
    ...rule,
  };
}
