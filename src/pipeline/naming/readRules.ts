import { Equal, Errors } from 'typebox/value';
import { warning } from '../language/remarks.ts';
import { renameFormer, type Vocabulary } from '../written/formerNames.ts';
import { isTree, mergeTrees } from '../written/tree.ts';
import { formerConditions, subjects } from './conditions.ts';
import { lintRules } from './lintRules.ts';
import { findPreset, formerRules } from './presets.ts';
import {
  formerRuleKeys,
  type NamingRule,
  type NamingRuleOverride,
  type NamingRules,
  type NamingRulesOverride,
  namingRulesSchema,
} from './rule.ts';
import { type Finding, isUnused, needs } from './ruleRemarks.ts';

/**
 * Lays `overrides` over `defaults` as VS Code merges object settings: objects key by key, everything else replaced.
 * Merging a merged object again changes nothing, so it does not matter whether the editor merged already.
 */
export function mergeRules(defaults: NamingRules, overrides: NamingRulesOverride): NamingRules {
  const merged = mergeTrees(defaults, overrides) as NamingRulesOverride;
  return Object.fromEntries(Object.entries(merged).map(([id, rule]) => [id, complete(id, rule)]));
}

function complete(id: string, rule: NamingRuleOverride): NamingRule {
  return {
    name: id,
    priority: 0,
    when: {},
    description: '',
    action: '',
    task: '',
    drafts: [],
    colour: '#7a869a',
    enabled: true,
    ...rule,
  };
}

/** What a user's rules come to: complete rules that can be used as they are, and what is to be said about them. */
export interface ReadRules {
  readonly rules: NamingRules;
  readonly findings: readonly Finding[];
}

/** The former names in naming rules: of the presets' rules, of what a rule has, and of conditions. */
export const ruleVocabulary: Vocabulary = {
  keys: formerRules,
  each: { keys: formerRuleKeys, below: { when: { keys: formerConditions } } },
};

/**
 * Reads the setting `segmentAi.naming.rules`, merged with the defaults by the editor or not. Never throws:
 * a broken rule is replaced by the default rule of its id, or left out where there is none.
 * @param setting any JSON value; undefined for none
 * @param preset the rules that the setting changes
 */
export function readRules(
  setting: unknown,
  preset: NamingRules = findPreset('default'),
  vocabulary: Vocabulary = ruleVocabulary,
): ReadRules {
  if (setting === undefined) return { rules: preset, findings: [] };
  if (!isTree(setting))
    return { rules: preset, findings: [{ remark: warning('rules-not-object', {}), path: [] }] };
  const defaults = { ...findPreset('default'), ...findPreset('seed'), ...preset };
  const describe = (path: readonly string[]) => path.join('.');
  const renamed = renameFormer(setting, { vocabulary, defaults, describe });
  const written = Object.entries(renamed.value).filter(([id, value]) => !isOfPreset(id, value, preset));
  // As in nearly every run; checking the preset's own rules takes longer than all else here.
  if (written.length === 0) return { rules: preset, findings: renamed.found };
  const findings = written.flatMap(([id, value]) => checkRule(id, value, preset));
  const broken = new Set(findings.filter(isUnused).map(({ path }) => path[0]));
  const sound = Object.fromEntries(written.filter(([id]) => !broken.has(id)));
  const rules = mergeRules(preset, sound as NamingRulesOverride);
  return { rules, findings: [...renamed.found, ...findings, ...lintRules(rules)] };
}

/** The editor merges the default rules in whatever the preset, and an unchanged rule of a preset is nobody's wish. */
function isOfPreset(id: string, value: unknown, preset: NamingRules): boolean {
  const presets = [preset, findPreset('default'), findPreset('seed')];
  return presets.some((each) => Object.hasOwn(each, id) && Equal(value, each[id]));
}

/** What the schema says against one rule, and whether a rule of the user's own has conditions. */
function checkRule(id: string, value: unknown, preset: NamingRules): Finding[] {
  const isDefault = Object.hasOwn(preset, id);
  // A rule without a name has its id as one.
  const named = isTree(value) && !isDefault ? { name: id, ...value } : value;
  const findings = listErrors(id, named).map((error) => explainError(error, isDefault));
  if (findings.length > 0 || isDefault || (isTree(value) && Object.hasOwn(value, 'when'))) return findings;
  return [{ remark: warning('no-conditions', { rule: id }), path: [id] }];
}

type SchemaError = ReturnType<typeof Errors>[number] & { readonly path: readonly string[] };

/** The schema's errors that stand for themselves: not the sums (`anyOf`), nor that a broken range is not null either. */
function listErrors(id: string, value: unknown): SchemaError[] {
  // Property by property: of one value no more than a few errors are listed.
  const parts = isTree(value) ? Object.entries(value).map((entry) => Object.fromEntries([entry])) : [value];
  return (
    parts
      // By another id: the schema lets whatever stands under one of several lines be.
      .flatMap((part) => Errors(namingRulesSchema, { rule: part }))
      .filter(
        ({ keyword, params }) =>
          keyword === 'boolean' || keyword === 'pattern' || ('type' in params && params.type !== 'null'),
      )
      .map((error) => ({ ...error, path: [id, ...splitPointer(error.instancePath).slice(1)] }))
  );
}

/** The keys of a JSON pointer (RFC 6901). */
function splitPointer(pointer: string): string[] {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function explainError({ keyword, params, path }: SchemaError, isDefault: boolean): Finding {
  const [rule = ''] = path;
  const property = path.slice(1).join('.');
  const instead = isDefault ? 'default-rule' : 'no-rule';
  if (keyword !== 'boolean') {
    const wanted = 'type' in params ? params.type : property;
    const needed = needs.find((need) => need === wanted) ?? 'object';
    const what = { rule, ...(property !== '' && { property }) };
    return { remark: warning('wrong-type', { ...what, needed, instead }), path };
  }
  if (path.length === 2) return { remark: warning('unknown-property', { rule, property }), path };
  const known = path.length === 3 ? Object.keys(subjects) : ['min', 'max'];
  return { remark: warning('unknown-condition', { rule, property, known, instead }), path };
}
