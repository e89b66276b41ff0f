import type { CellWords } from './english.ts';

/** Danish words in cells, written as in `english.ts`. */
export const danish: CellWords = {
  months: 'januar februar marts april maj juni juli august september oktober november december',
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  inDates: 'den kl',
  status: {
    undone: 'annuller* makuler* refunder* tilbagebetal* returneret returnerede',
    standing: 'betalt* leveret* afsluttet* sendt*',
    not: 'ikke uden',
    partly: 'delvis delvist',
    asked: 'anmodet afventer',
  },
};
