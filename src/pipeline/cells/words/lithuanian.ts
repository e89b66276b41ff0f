import type { CellWords } from './english.ts';

/** Lithuanian words in cells, written as in `english.ts`. */
export const lithuanian: CellWords = {
  yes: 'taip',
  no: 'ne',
  months: `sausis/sausio vasaris/vasario kovas/kovo balandis/balandžio gegužė/gegužės birželis/birželio
    liepa/liepos rugpjūtis/rugpjūčio rugsėjis/rugsėjo spalis/spalio lapkritis/lapkričio gruodis/gruodžio`,
  weekdays: 'pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis',
  inDates: 'm. d. m d',
  pieces: 'vnt vnt. vienetas vienetai',
  unnamed: 'galutinis_vartotojas mažmeninis_klientas fiziniai_asmenys fizinis_asmuo mažmena',
  status: {
    undone:
      'atšaukt* atšaukimas anuliuot* grąžint* grąžinimas kreditinė_sąskaita nutraukt* atsisakyt* kreditinė',
    failed:
      'nepavyk* nesėkming* atmest* pasibaig* galiojimas_baigėsi apleist* neatvyko mokėjimo_klaida baigėsi_galiojimas neatsiimt*',
    draft: 'juodraštis juodraščiai pasiūlymas ištrint* bandomasis',
    standing: `pardavimas* sąskaita* įvykdyt* užbaigt* apmokėt* sumokėt* išsiųst* pristatyt* patvirtint* apdoroj*
      vykdom* priimt* gaut* atsiimt* naujas nauja paruošt* ruošiam* atidaryt* uždaryt* iš_dalies* parduot*
      aktyv* kelyje* išrašyt*`,
    pending: 'laukia* laukiam* neapmokėt* nesumokėt* sustabdyt* nepatvirtint* vėluoj*',
    lead: 'užsakymas mokėjimas sąskaita siunta',
    not: 'ne nėra be',
    partly: 'dalinis dalinė iš_dalies dalinai',
    asked: 'prašymas prašoma laukia',
    done: 'atšauktas atšaukta grąžintas grąžinta',
  },
};
