import type { CellWords } from './english.ts';

/** Slovak words in cells, written as in `english.ts`. */
export const slovak: CellWords = {
  yes: 'áno pravda',
  no: 'nie nepravda',
  months: `január/januára február/februára marec/marca apríl/apríla máj/mája jún/júna júl/júla august/augusta
    september/septembra október/októbra november/novembra december/decembra`,
  pieces: 'ks',
  bought: 'nákup nákupy výdavok výdavky náklady',
  sold: 'predaj predaje príjem príjmy',
  missing: 'neuvedené neznámy neznáme',
  unnamed:
    'konečný_spotrebiteľ konečný_zákazník bežný_zákazník hotovostný_zákazník anonymný_zákazník maloobchod koncový_zákazník hosť anonymný',
  status: {
    charges: 'poplatok poplatky provízia výplata',
    undone: 'zrušen* storno stornovan* stornov* vráten* refundovan* refundácia odstúpen* odvolan* dobropis',
    failed: `neúspešn* zlyhal* zlyhan* zamietnut* odmietnut* vypršal* expirovan* prepadnut* opusten*
      chyba_platby nepodaril* nezdaril* nedokončen* nedostavil nedostavila neprišiel neprišla nevyzdvihnut* nedoručen* neprevzat*`,
    draft: 'koncept cenová_ponuka zmazan* vymazan* odstránen* testovacia testovacie skúšobn* návrh',
    standing: `predaj* faktúra* zaplaten* uhraden* odoslan* expedovan* doručen* vybaven* vybavuje* dokončen* hotov* spracovan*
      spracováva* potvrden* prijat* nová nový nové pripraven* na_odoslanie* vyzdvihnut* prevzat* odovzdan*
      fakturovan* uzavret* čiastočne* zabalen* schválen* aktívn* predan* na_ceste* otvoren* nezrušen* ukončen*
      splnen* zaúčtovan* vyskladnen*`,
    pending: `čaká* čakajúc* nezaplaten* neuhraden* nevybaven* pozastaven* pozdržan* po_splatnosti* nepotvrden*`,
    lead: 'objednávka platba faktúra zásielka stav',
    not: 'nie bez nebola nebolo',
    partly: 'čiastočn*',
    asked: 'žiadosť požiadavka čaká čakajúca',
    done: 'zrušená zrušené vrátená stornovaná',
  },
};
