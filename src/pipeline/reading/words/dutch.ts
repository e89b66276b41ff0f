import type { SheetWords } from './english.ts';

/** Dutch words in the names of sheets, written as in `english.ts`. */
export const dutch: SheetWords = {
  plan: 'budget*, begroting*, begroot, prognose*, raming*, plan, planning, doelstelling*',
  actual: 'werkelijk*, gerealiseerd*, realisatie, feitelijk*, verkocht',
  scenario: 'scenario*',
  draft: 'ruw, ruwe, ruwe data, kopie, reservekopie, oud, oude, archief, concept',
  cleaned: 'opgeschoond*, geschoond*, definitief, definitieve',
};
