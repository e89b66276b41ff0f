import type { CellWords } from './english.ts';

/** Finnish words in cells, written as in `english.ts`. */
export const finnish: CellWords = {
  inDates: 'klo',
};
