import { t } from '../language/language.ts';
import { groupIndices } from '../numbers/groupIndices.ts';
import { listConditions, type Range, type Subject, subjects } from './conditions.ts';
import { type NamingRules, type RankedRule, rankRules } from './rule.ts';

export type FindingCode =
  | 'wrongType'
  | 'unknownProperty'
  | 'unknownCondition'
  | 'noConditions'
  | 'emptyRange'
  | 'neverMatches'
  | 'shadowed'
  | 'noLastResort'
  | 'sameName'
  | 'samePriority';

/** Something about the rules that their author should know. */
export interface Finding {
  readonly code: FindingCode;
  /** An error means that what is written there is not used. */
  readonly severity: 'error' | 'warning';
  /** One sentence with the cure. */
  readonly message: string;
  /** Where in the setting, from the rule's id down; empty for the rules as a whole. */
  readonly path: readonly string[];
}

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
      const message = t(
        'Rule "{0}" can never match: {1} starts at {2} and ends below {3}; make min smaller than max.',
        id,
        name,
        min,
        max,
      );
      return [{ code: 'emptyRange', severity: 'warning', message, path }];
    }
    if (!meets(range, subjects[name])) {
      const { least, most } = subjects[name];
      const bounds =
        most === Number.POSITIVE_INFINITY
          ? t('is never below {0}', least)
          : t('runs from {0} to {1}', least, most);
      const message = t('Rule "{0}" can never match: {1} {2}.', id, name, bounds);
      return [{ code: 'neverMatches', severity: 'warning', message, path }];
    }
    return [];
  });
}

function findShadow({ id, rule }: RankedRule, before: readonly RankedRule[]): Finding[] {
  const shadow = before.find((earlier) => contains(earlier, rule.when));
  if (!shadow) return [];
  const message = t(
    'Rule "{0}" can never match: everything it matches goes to rule "{1}" (priority {2}) first; give "{0}" a lower priority or narrow "{1}".',
    id,
    shadow.id,
    shadow.rule.priority,
  );
  return [{ code: 'shadowed', severity: 'warning', message, path: [id] }];
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
  return [...groupIndices(names).values()].flatMap((sharing) =>
    sharing.slice(1).map((i): Finding => {
      const [first, { id, rule }] = [ranked[sharing[0]!]!, ranked[i]!];
      const message = t(
        'Rules "{0}" and "{1}" share the name "{2}"; rename one to tell their segments apart.',
        first.id,
        id,
        rule.name,
      );
      return { code: 'sameName', severity: 'warning', message, path: [id, 'name'] };
    }),
  );
}

function findSharedPriorities(ranked: readonly RankedRule[]): Finding[] {
  const priorities = ranked.map(({ rule }) => String(rule.priority));
  return [...groupIndices(priorities).values()].flatMap((sharing) =>
    sharing.slice(1).map((i): Finding => {
      const [first, { id, rule }] = [ranked[sharing[0]!]!, ranked[i]!];
      const message = t(
        'Rules "{0}" and "{1}" share the priority {2}, so their ids decide; give them different priorities.',
        first.id,
        id,
        rule.priority,
      );
      return { code: 'samePriority', severity: 'warning', message, path: [id, 'priority'] };
    }),
  );
}

function findMissingLastResort(ranked: readonly RankedRule[]): Finding[] {
  if (ranked.some((rule) => contains(rule, {}))) return [];
  const message = t(
    'No rule matches every segment, so the default rules name what is left; add a last one with "when": {}.',
  );
  return [{ code: 'noLastResort', severity: 'warning', message, path: [] }];
}
