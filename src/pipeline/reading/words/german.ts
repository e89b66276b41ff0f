import type { SheetWords } from './english.ts';

/** German words in the names of sheets, written as in `english.ts`. */
export const german: SheetWords = {
  plan: 'budget*, plan, plane, plandaten, planzahlen, planwerte, planung*, umsatzplan*, absatzplan*, jahresplan*, soll, sollwerte, sollzahlen, prognose*, vorschau, zielwerte, hochrechnung*',
  actual: 'ist, istwert*, istzahl*, istdaten, tatsachlich*, realisiert*, verkauft, fakturiert',
  scenario: 'szenari*',
  draft:
    'roh, rohdaten*, kopie, sicherung*, sicherungskopie, alt, alte, altdaten, archiv*, entwurf, unbereinigt',
  cleaned: 'bereinigt*, gereinigt*, final, korrigiert*, endgultig*',
};
