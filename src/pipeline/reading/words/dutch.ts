import type { SheetWords } from './english.ts';

/** Dutch words in the names of sheets, written as in `english.ts`. */
export const dutch: SheetWords = {
  plan: 'budget*, begroting*, begroot, prognose*, raming*, plan, planning, doelstelling*',
  draft: 'ruw, ruwe, ruwe data, kopie, reservekopie, oud, oude, archief, concept',
  cleaned: 'opgeschoond*, geschoond*, definitief, definitieve',
};
