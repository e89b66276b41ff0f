import type { CellWords } from './english.ts';

/** Czech words in cells, written as in `english.ts`. */
export const czech: CellWords = {
  months: `leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna
    září říjen/října listopad/listopadu prosinec/prosince`,
  weekdays: 'pondělí úterý středa čtvrtek pátek sobota neděle',
  inDates: 'v',
};
