import { defaultRules } from './defaultRules.ts';
import type { NamingRules } from './rule.ts';
import { seedRules } from './seedRules.ts';

export type NamingPreset = 'default' | 'seed';

/** The rule sets that the setting `segmentAi.naming.rules` changes, by the setting `segmentAi.naming.preset`. */
export const namingPresets: Readonly<Record<NamingPreset, NamingRules>> = {
  default: defaultRules,
  seed: seedRules,
};
