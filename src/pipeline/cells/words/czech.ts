import type { CellWords } from './english.ts';

/** Czech words in cells, written as in `english.ts`. */
export const czech: CellWords = {
  yes: 'ano pravda',
  no: 'ne nepravda',
  months: `leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna
    září říjen/října listopad/listopadu prosinec/prosince`,
  weekdays: 'pondělí úterý středa čtvrtek pátek sobota neděle',
  inDates: 'v',
  bought: 'nákup nákupy výdaj výdaje',
  sold: 'prodej prodeje příjem příjmy',
  missing: 'neuvedeno neuveden neznámý neznámé',
  unnamed:
    'běžný_zákazník anonymní_zákazník hotovostní_zákazník konečný_spotřebitel konečný_zákazník maloobchodní_zákazník neregistrovaný_zákazník maloobchod maloodběratel koncový_zákazník host anonymní drobný_zákazník',
  status: {
    charges: 'poplatek poplatky provize výplata',
    payments: 'platba úhrada',
    documents: 'faktura',
    undone: `dobropis* vrácení zrušen* storno stornován* stornov* vrácen* vratk* refundován* refundace odstoupen* odvolán*
      dobropis navrácen* reklamovan*`,
    failed: `neúspěšn* selhal* selhán* zamítnut* odmítnut* vypršel* vypršen* propadl* opuštěn* chyba_platby
      chyba_při_platbě nepovedl* nezdařil* neproveden* nedokončen* nedostavil nedostavila nepřišel nepřišla expiroval* nevyzvednut* nedoručen* nepřevzat*`,
    draft: 'koncept koncepty cenová_nabídka smazán* odstraněn* testovací zkušební návrh nabídka',
    standing: `prodej* faktura* zaplacen* uhrazen* odeslán* expedován* doručen* vyřízen* vyřizuje* dokončen* hotov* zpracován*
      zpracovává* potvrzen* přijat* nová nový nové připraven* k_odeslání* k_vyzvednutí* vyzvednut* převzat*
      předán* fakturován* uzavřen* částečně* zabalen* balí* schválen* aktivn* prodán* na_cestě* otevřen*
      nezrušen* nestornov* v_řešení* v_procesu* kompletn* splněn* zaúčtován* vyskladněn* rozpracován*`,
    pending: `čeká* čekající* nezaplacen* neuhrazen* nevyřízen* pozastaven* pozdržen* po_splatnosti* nepotvrzen*
      odložen*`,
    orders: 'objednávka',
    lead: 'objednávka platba faktura zásilka stav',
    not: 'ne bez není nebyla nebylo',
    partly: 'částečn*',
    asked: 'žádost požadavek čeká čekající požadován*',
    done: 'zrušeno zrušena zrušená vráceno stornována stornováno',
  },
};
