import type { SheetWords } from './english.ts';

/** Finnish words in the names of sheets, written as in `english.ts`. */
export const finnish: SheetWords = {
  plan: 'budjetti*, ennuste*, suunnitelma*, tavoite, tavoitteet',
  actual: 'toteutu*, toteuma*, todellinen, todelliset, myyty',
  scenario: 'skenaario*',
  draft: 'raaka, raakadata, varmuuskopio, kopio, vanha, arkisto, luonnos',
  cleaned: 'puhdistettu*, siivottu, lopullinen',
};
