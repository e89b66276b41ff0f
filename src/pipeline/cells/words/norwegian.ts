import type { CellWords } from './english.ts';

/** Norwegian words in cells, written as in `english.ts`. */
export const norwegian: CellWords = {
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  inDates: 'den kl',
  status: {
    undone: 'annuller* makuler* kanseller* refunder* tilbakebetal* returnert returnerte',
    standing: 'betalt* levert* sendt*',
    not: 'ikke uten',
    partly: 'delvis',
    asked: 'forespurt venter',
  },
};
