import type { CellWords } from './english.ts';

/** Romanian words in cells, written as in `english.ts`. */
export const romanian: CellWords = {
  yes: 'da adevărat',
  no: 'nu fals',
  months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  pieces: 'buc buc. bucăți bucată',
  bought: 'cumpărare achiziție cheltuială cheltuieli',
  sold: 'vânzare venit venituri încasări',
  missing: 'nespecificat necunoscut necunoscută',
  unnamed:
    'client_final consumator_final client_generic persoane_fizice client_anonim client_ocazional client_persoană_fizică persoană_fizică anonim',
  status: {
    undone: `anulat anulată anulate anulare retur retururi returnat returnată returnate rambursat rambursată
      rambursare stornat stornată stornare storno restituit restituită restituire revocat revocată retras*`,
    failed: `eșuat eșuată eșuate eşuat eşuată respins respinsă refuzat refuzată expirat expirată abandonat
      abandonată eroare_de_plată eroare_plată nereușit nereușită incompletă neprezentat neprezentată neprezentare neridicat* neonorat*`,
    draft: 'ciornă ciorne schiță ofertă_de_preț deviz șters ștearsă comandă_test ofertă oferta',
    standing: `vânzare* factură* finalizat* livrat* expediat* plătit* achitat* încasat* în_procesare* procesat* procesare*
      în_curs* confirmat* acceptat* aprobat* facturat* pregătit* în_pregătire* nouă nou activ activă deschis*
      închis* parțial* vândut* primit* predat* ridicat* complet* trimis* în_livrare* în_tranzit* încheiat*
      autorizat* onorat* recepționat* ambalat* emis* preluat*`,
    pending: `în_așteptare* în_aşteptare* așteaptă* neplătit* neachitat* suspendat* restant* neconfirmat*
      de_plătit*`,
    lead: 'comandă comanda plată plata factură factura colet',
    not: 'nu fără ne',
    partly: 'parțial parțială',
    asked: 'cerut cerută cerere solicitat solicitată așteptare',
    done: 'anulată anulat returnată rambursată',
  },
};
