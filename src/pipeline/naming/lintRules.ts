import { warning } from '../language/remarks.ts';
import { groupIndices } from '../numbers/groupIndices.ts';
import { listConditions, type Range, type Subject, subjects } from './conditions.ts';
import { type NamingRules, type RankedRule, rankRules } from './rule.ts';
import type { Finding } from './ruleRemarks.ts';

/** Findings about complete rules, in the order in which the rules are tried. */
export function lintRules(rules: NamingRules): Finding[] {
  const ranked = rankRules(rules);
  return [
    ...ranked.flatMap(findEmptyRange),
    ...ranked.flatMap((rule, i) => findShadow(rule, ranked.slice(0, i))),
    ...findSharedNames(ranked),
    ...findSharedPriorities(ranked),
    ...findMissingLastResort(ranked),
  ];
}

function findEmptyRange({ id, rule }: RankedRule): Finding[] {
  return listConditions(rule.when).flatMap(({ name, range }): Finding[] => {
    const path = [id, 'when', name];
    const { min, max } = range;
    if (min !== undefined && max !== undefined && min >= max) {
      return [{ remark: warning('empty-range', { rule: id, condition: name, min, max }), path }];
    }
    if (meets(range, subjects[name])) return [];
    const { least, most } = subjects[name];
    const bounds = { least, ...(Number.isFinite(most) && { most }) };
    return [{ remark: warning('never-matches', { rule: id, condition: name, ...bounds }), path }];
  });
}

function findShadow({ id, rule }: RankedRule, before: readonly RankedRule[]): Finding[] {
  const shadow = before.find((earlier) => contains(earlier, rule.when));
  if (!shadow) return [];
  const by = { by: shadow.id, priority: shadow.rule.priority };
  return [{ remark: warning('shadowed', { rule: id, ...by }), path: [id] }];
}

function contains({ rule }: RankedRule, when: NamingRules[string]['when']): boolean {
  return listConditions(rule.when).every(({ name, range }) =>
    isWithin(when[name] ?? {}, range, subjects[name]),
  );
}

/** Whether every possible value in `inner` is in `outer` too. */
function isWithin(inner: Range, outer: Range, { least, most, mayBeUnknown }: Subject): boolean {
  const isKnown = !mayBeUnknown || inner.min !== undefined || inner.max !== undefined;
  if (!isKnown && outer.min !== undefined) return false;
  const fromBelow = outer.min === undefined || Math.max(inner.min ?? least, least) >= outer.min;
  const fromAbove =
    outer.max === undefined || (inner.max ?? Number.POSITIVE_INFINITY) <= outer.max || most < outer.max;
  return fromBelow && fromAbove;
}

/** Whether any possible value is in the range. */
function meets({ min, max }: Range, { least, most }: Subject): boolean {
  return (min === undefined || min <= most) && (max === undefined || max > least);
}

function findSharedNames(ranked: readonly RankedRule[]): Finding[] {
  const names = ranked.map(({ rule }) => rule.name.trim().toLowerCase());
  return findSharing(ranked, names).map(({ rules, shared: { name } }) => ({
    remark: warning('same-name', { rules, name }),
    path: [rules[1], 'name'],
  }));
}

function findSharedPriorities(ranked: readonly RankedRule[]): Finding[] {
  const priorities = ranked.map(({ rule }) => String(rule.priority));
  return findSharing(ranked, priorities).map(({ rules, shared: { priority } }) => ({
    remark: warning('same-priority', { rules, priority }),
    path: [rules[1], 'priority'],
  }));
}

/** The ids of the first of those with equal keys and of each other one, and that other rule. */
function findSharing(ranked: readonly RankedRule[], keys: readonly string[]) {
  return [...groupIndices(keys).values()].flatMap(([first, ...others]) =>
    others.map((i) => {
      const { id, rule: shared } = ranked[i]!;
      return { rules: [ranked[first!]!.id, id] as const, shared };
    }),
  );
}

function findMissingLastResort(ranked: readonly RankedRule[]): Finding[] {
  if (ranked.some((rule) => contains(rule, {}))) return [];
  return [{ remark: warning('no-last-resort', {}), path: [] }];
}
