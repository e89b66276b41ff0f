import { english, spokenLanguage, translate } from '../language/language.ts';
import type { FormerNames } from '../written/formerNames.ts';
import { defaultRules } from './defaultRules.ts';
import type { NamingRules } from './rule.ts';
import { seedRules } from './seedRules.ts';

export type NamingPreset = 'default' | 'seed';

/** Rules of the presets by the ids that they had before. */
export const formerRules: FormerNames = {};

const presets: Readonly<Record<NamingPreset, NamingRules>> = { default: defaultRules, seed: seedRules };

/**
 * The rules that the setting `segmentAi.naming.rules` changes, by the setting `segmentAi.naming.preset`, in the language
 * that is spoken.
 */
export function findPreset(name: NamingPreset): NamingRules {
  return translateRules(presets[name]);
}

/** Each preset once for a language, as rules are asked for at every key typed. */
const translated = new WeakMap<NamingRules, { readonly locale: string; readonly rules: NamingRules }>();

function translateRules(rules: NamingRules): NamingRules {
  const { locale } = spokenLanguage();
  if (locale === english.locale) return rules;
  const known = translated.get(rules);
  if (known?.locale === locale) return known.rules;
  const entries = Object.entries(rules).map(([id, rule]) => {
    const { name, description, action, task, drafts } = rule;
    const texts = { name, description, action, task };
    const inLanguage = Object.entries(texts).map(([key, text]) => [key, translate(text)]);
    return [
      id,
      { ...rule, ...Object.fromEntries(inLanguage), drafts: drafts.map((draft) => translate(draft)) },
    ];
  });
  const result: NamingRules = Object.fromEntries(entries);
  translated.set(rules, { locale, rules: result });
  return result;
}
