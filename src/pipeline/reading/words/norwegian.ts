import type { SheetWords } from './english.ts';

/** Norwegian words in the names of sheets, written as in `english.ts`. */
export const norwegian: SheetWords = {
  plan: 'budsjett*, prognose*, plan, forventet',
  actual: 'faktisk*, realisert*, virkelig*, solgt',
  scenario: 'scenario*',
  draft: 'rådata, kopi, sikkerhetskopi, gammel, arkiv, kladd',
  cleaned: 'renset, rensede, endelig',
};
