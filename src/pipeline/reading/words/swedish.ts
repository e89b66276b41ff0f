import type { SheetWords } from './english.ts';

/** Swedish words in the names of sheets, written as in `english.ts`. */
export const swedish: SheetWords = {
  plan: 'budget*, prognos*, plan, planerad*, forvantad*',
  draft: 'radata, kopia*, sakerhetskopia*, gammal, gamla, arkiv*, utkast',
  cleaned: 'rensad*, stadad*, slutlig*',
};
