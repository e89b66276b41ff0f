import type { CellWords } from './english.ts';

/** Ukrainian words in cells, written as in `english.ts`. */
export const ukrainian: CellWords = {
  months: `січень/січня лютий/лютого березень/березня квітень/квітня травень/травня червень/червня липень/липня
    серпень/серпня вересень/вересня жовтень/жовтня листопад/листопада грудень/грудня`,
  weekdays: 'понеділок вівторок середа четвер пятниця ятниця субота неділя пт',
  inDates: 'о р п',
};
