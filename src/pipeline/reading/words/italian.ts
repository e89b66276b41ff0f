import type { SheetWords } from './english.ts';

/** Italian words in the names of sheets, written as in `english.ts`. */
export const italian: SheetWords = {
  plan: 'budget*, preventiv*, prevision*, pianificat*, obiettiv*, stima, stime',
  actual: 'consuntiv*, effettiv*, reale, reali, realizzat*, vendut*, fatturat*',
  scenario: 'scenari*',
  draft: 'grezz*, dati grezzi, copia, backup, vecchi*, archivio, bozza',
  cleaned: 'pulit*, definitiv*, finale, corrett*',
};
