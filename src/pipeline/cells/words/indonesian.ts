import type { CellWords } from './english.ts';

/** Indonesian words in cells, written as in `english.ts`. */
export const indonesian: CellWords = {
  months: 'januari februari maret april mei juni juli agustus september oktober november desember',
  weekdays: 'senin selasa rabu kamis jumat sabtu minggu',
  inDates: 'pukul',
};
