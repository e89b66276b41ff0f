import type { SheetWords } from './english.ts';

/** Swedish words in the names of sheets, written as in `english.ts`. */
export const swedish: SheetWords = {
  plan: 'budget*, prognos*, plan, planerad*, forvantad*',
  actual: 'faktisk*, utfall*, verklig*, realiserad*, sald, salda',
  scenario: 'scenari*',
  draft: 'radata, kopia*, sakerhetskopia*, gammal, gamla, arkiv*, utkast',
  cleaned: 'rensad*, stadad*, slutlig*',
};
