import type { SheetWords } from './english.ts';

/** Portuguese words in the names of sheets, written as in `english.ts`. */
export const portuguese: SheetWords = {
  plan: 'orcament*, orcado, previs*, planejad*, planead*, metas, projec*',
  actual: 'real, reais, realizad*, efetiv*, vendid*, faturad*',
  scenario: 'cenario*',
  draft: 'brut*, dados brutos, copia*, antig*, arquivo, rascunho',
  cleaned: 'limp*, tratad*, final, corrigid*',
};
