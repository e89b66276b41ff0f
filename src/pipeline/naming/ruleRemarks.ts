import type { NoValues, Warning, Worded } from '../language/remarks.ts';
import type { FormerNameRemark } from '../written/formerNames.ts';
import type { ConditionName } from './conditions.ts';

/** What the schema wants to stand somewhere: a type, or what is said of a property. */
export const needs = ['string', 'number', 'boolean', 'object', 'name', 'colour'] as const;

export type Need = (typeof needs)[number];

/** What happens in place of a rule that can't be used. */
type Instead = 'default-rule' | 'no-rule';

/** What is said of naming rules; rules are named by their ids. */
export interface RuleWarnings extends Worded {
  readonly 'rules-not-object': NoValues;
  /** Without a property, it is the rule itself. */
  readonly 'wrong-type': {
    readonly rule: string;
    readonly property?: string;
    readonly needed: Need;
    readonly instead: Instead;
  };
  readonly 'unknown-property': { readonly rule: string; readonly property: string };
  readonly 'unknown-condition': {
    readonly rule: string;
    readonly property: string;
    readonly known: readonly string[];
    readonly instead: Instead;
  };
  readonly 'no-conditions': { readonly rule: string };
  readonly 'empty-range': {
    readonly rule: string;
    readonly condition: ConditionName;
    readonly min: number;
    readonly max: number;
  };
  /** The values that are possible; without `most`, there is no end to them. */
  readonly 'never-matches': {
    readonly rule: string;
    readonly condition: ConditionName;
    readonly least: number;
    readonly most?: number;
  };
  readonly shadowed: { readonly rule: string; readonly by: string; readonly priority: number };
  readonly 'no-last-resort': NoValues;
  readonly 'same-name': { readonly rules: readonly [string, string]; readonly name: string };
  readonly 'same-priority': { readonly rules: readonly [string, string]; readonly priority: number };
  /** Used instead are its rules from before, or else those of the settings. */
  readonly 'rules-file-unusable': {
    readonly file: string;
    readonly problem: RulesFileProblem;
    readonly instead: 'rules-from-before' | 'settings';
  };
}

export type RulesFileProblem =
  | { readonly type: 'syntax'; readonly line: number }
  | { readonly type: 'not-object' | 'unreadable' };

export type RuleRemark = Warning<RuleWarnings> | FormerNameRemark;

/** Something about the rules that their author should know, where it stands. */
export interface Finding {
  readonly remark: RuleRemark;
  /** In the setting, from the rule's id down; empty for the rules as a whole. */
  readonly path: readonly string[];
}

const unused: ReadonlySet<RuleRemark['code']> = new Set([
  'rules-not-object',
  'wrong-type',
  'unknown-condition',
  'no-conditions',
]);

/** Whether what is written there is not used. */
export const isUnused = ({ remark }: Finding): boolean => unused.has(remark.code);
