import type { SheetWords } from './english.ts';

/** French words in the names of sheets, written as in `english.ts`. */
export const french: SheetWords = {
  plan: 'budget*, prevision*, previsionnel*, plan, projection*, objectif*, estime, estimation*',
  actual: 'reel, reels, reelle, reelles, realise*, effectif*, vendu*, facture*',
  scenario: 'scenario*',
  draft: 'brut, brute, brutes, bruts, donnees brutes, copie*, sauvegarde*, ancien*, archive*, brouillon*',
  cleaned: 'nettoye*, propre, propres, final*, corrige*, epure*',
};
