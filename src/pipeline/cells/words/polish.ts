import type { CellWords } from './english.ts';

/** Polish words in cells, written as in `english.ts`. */
export const polish: CellWords = {
  months: `styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca
    sierpień/sierpnia wrzesień/września październik/października listopad/listopada grudzień/grudnia`,
  weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela pt pn wt nd',
  inDates: 'roku r godz o',
  pieces: 'szt szt. sztuk sztuka',
  missing: '#brak nieznany nieznane',
  status: {
    undone: 'anulowan* zwrot* zwrócon*',
    standing: 'zrealizowan* opłacon* wysłan* dostarczon* w_realizacji zakończon* nowe',
    not: 'nie bez',
    partly: 'częściow*',
    asked: 'oczekuj*',
  },
};
