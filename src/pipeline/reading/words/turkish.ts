import type { SheetWords } from './english.ts';

/** Turkish words in the names of sheets, written as in `english.ts`. */
export const turkish: SheetWords = {
  plan: 'butce*, plan, planlanan, tahmin*, ongoru*, hedef*',
  actual: 'gerceklesen*, fiili, gercek, satilan',
  scenario: 'senaryo*',
  draft: 'ham, ham veri, kopya*, yedek*, eski, arsiv*, taslak',
  cleaned: 'temiz*, temizlen*, nihai, duzeltil*',
};
