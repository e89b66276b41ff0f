import type { SheetWords } from './english.ts';

/** Polish words in the names of sheets, written as in `english.ts`. */
export const polish: SheetWords = {
  plan: 'budzet*, plan, plany, planowan*, prognoz*',
  actual: 'rzeczywist*, wykonanie, zrealizowan*, faktyczn*, sprzedan*',
  scenario: 'scenariusz*',
  draft: 'surow*, kopia*, zapas*, star*, archiwum, szkic',
  cleaned: 'oczyszcz*, czyst*, koncow*, ostateczn*',
};
