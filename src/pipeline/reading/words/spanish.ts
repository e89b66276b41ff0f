import type { SheetWords } from './english.ts';

/** Spanish words in the names of sheets, written as in `english.ts`. */
export const spanish: SheetWords = {
  plan: 'presupuest*, prevision*, pronostic*, plan, planificad*, proyeccion*, objetivo, objetivos, metas',
  actual: 'real, reales, realizad*, ejecutad*, efectiv*, vendid*, facturad*',
  scenario: 'escenario*',
  draft: 'brut*, en bruto, crud*, datos crudos, copia*, respaldo*, antigu*, archivo, borrador*',
  cleaned: 'limpi*, depurad*, final, corregid*',
};
