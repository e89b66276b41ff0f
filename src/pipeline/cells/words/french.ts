import type { CellWords } from './english.ts';

/** French words in cells, written as in `english.ts`. */
export const french: CellWords = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  inDates: 'le à h min s',
  missing: '(vide) inconnu inconnue #nul! #valeur! #nom? #nombre!',
  unnamed: 'divers invité client_comptoir client_divers anonyme client_de_passage',
  status: {
    undone: `annul annulé annulée annulés annulées annulation remboursé remboursée remboursés remboursées remboursement
      remboursements retourné retournée retournés retournées retour retours renvoyé renvoyée rétrofacturation
      avoir avoirs non_abouti`,
    failed: 'échoué échouée échoués échouées échec refusé refusée rejeté rejetée',
    standing: 'payé* expédié* livré* en_cours en_attente terminé* validé*',
    not: 'ne pas jamais sans',
    notAfter: 'non refusé refusée rejeté',
    between: 'été encore',
    partly: 'partiel partielle partiellement',
    asked: 'attente demande demandée',
  },
};
