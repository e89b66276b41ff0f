import { formatList, message, t, translate } from '../language/language.ts';
import type { Texts } from '../language/remarks.ts';
import type { Need, RulesFileProblem, RuleWarnings } from '../naming/ruleRemarks.ts';

/** What is said of naming rules: one sentence each, with the cure. */
export const ruleTexts: Texts<RuleWarnings> = {
  'rules-not-object': () =>
    t(
      'The naming rules are not an object of rules by id, so the default rules are used; write { "my-rule": { ... } }.',
    ),
  'wrong-type': ({ rule, property, needed, instead }) => {
    const what =
      property === undefined ? t('Rule “{0}”', rule) : t('{0} of rule “{1}”', `"${property}"`, rule);
    return t('{0} must be {1}; until then {2}.', what, translate(needTexts[needed]), explainInstead(instead));
  },
  'unknown-property': ({ rule, property }) =>
    t('Rule “{0}” has an unknown property {1}, which is ignored; check its spelling.', rule, `"${property}"`),
  'unknown-condition': ({ rule, property, known, instead }) =>
    t(
      'Rule “{0}” has an unknown condition {1}, so {2}; use {3}.',
      rule,
      `"${property}"`,
      explainInstead(instead),
      formatList(known, 'comma'),
    ),
  'no-conditions': ({ rule }) =>
    t(
      'Rule “{0}” has no conditions, so {1}; add "when", or "when": {} to match every segment.',
      rule,
      explainInstead('no-rule'),
    ),
  'empty-range': ({ rule, condition, min, max }) =>
    t(
      'Rule “{0}” can never match: {1} starts at {2} and ends below {3}; make min smaller than max.',
      rule,
      condition,
      min,
      max,
    ),
  'never-matches': ({ rule, condition, least, most }) => {
    const bounds =
      most === undefined ? t('is never below {0}', least) : t('runs from {0} to {1}', least, most);
    return t('Rule “{0}” can never match: {1} {2}.', rule, condition, bounds);
  },
  shadowed: ({ rule, by, priority }) =>
    t(
      'Rule “{0}” can never match: everything it matches goes to rule “{1}” (priority {2}) first; give “{0}” a lower priority or narrow “{1}”.',
      rule,
      by,
      priority,
    ),
  'no-last-resort': () =>
    t(
      'No rule matches every segment, so the default rules name what is left; add a last one with "when": {}.',
    ),
  'same-name': ({ rules: [one, other], name }) =>
    t(
      'Rules “{0}” and “{1}” share the name “{2}”; rename one to tell their segments apart.',
      one,
      other,
      name,
    ),
  'same-priority': ({ rules: [one, other], priority }) =>
    t(
      'Rules “{0}” and “{1}” share the priority {2}, so their ids decide; give them different priorities.',
      one,
      other,
      priority,
    ),
  'rules-file-unusable': ({ file, problem, instead }) =>
    t(
      '{0} {1}; until it is fixed, {2}.',
      file,
      explainProblem(problem),
      instead === 'settings'
        ? t('the setting segmentAi.naming.rules or the default rules apply')
        : t('the rules from before apply'),
    ),
  worded: ({ text }) => text,
};

const needTexts: Readonly<Record<Need, string>> = {
  string: message('a text'),
  number: message('a number'),
  boolean: message('true or false'),
  object: message('an object in braces, { ... }'),
  name: message('a line of at most 200 characters, not all of them spaces'),
  colour: message('a colour such as #2e9e5b'),
};

function explainInstead(instead: RuleWarnings['wrong-type']['instead']): string {
  return instead === 'default-rule' ? t('the default rule is used') : t('the rule is left out');
}

function explainProblem(problem: RulesFileProblem): string {
  switch (problem.type) {
    case 'syntax':
      return t('has a syntax error in line {0}', problem.line);
    case 'not-object':
      return t('is not an object of rules by id');
    case 'unreadable':
      return t("can't be read");
  }
}
