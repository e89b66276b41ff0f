import type { SheetWords } from './english.ts';

/** Danish words in the names of sheets, written as in `english.ts`. */
export const danish: SheetWords = {
  plan: 'budget*, prognose*, plan, plantal, forventet',
  actual: 'faktisk*, realiseret*, solgt',
  scenario: 'scenarie*, scenario*',
  draft: 'rådata, kopi, sikkerhedskopi, gammel, arkiv, kladde',
  cleaned: 'renset, rensede, endelig',
};
