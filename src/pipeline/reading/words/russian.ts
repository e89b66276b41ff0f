import type { SheetWords } from './english.ts';

/** Russian words in the names of sheets, written as in `english.ts`. */
export const russian: SheetWords = {
  plan: 'бюджет*, план, планы, плановы*, прогноз*, цели',
  actual: 'факт, факты, фактическ*, реализован*, продано',
  scenario: 'сценари*',
  draft: 'сыры*, исходн*, копия*, резервн*, стар*, архив*, черновик*',
  cleaned: 'очищен*, чист*, итогов*, финал*',
};
