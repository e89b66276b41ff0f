import type { CellWords } from './english.ts';

/** Croatian, Bosnian and Serbian words in cells, written as in `english.ts`. */
export const croatian: CellWords = {
  yes: 'da',
  no: 'ne',
  // The Croatian names are other months in Polish and Czech (`listopad`).
  months: 'januar februar mart april maj jun jul avgust septembar oktobar novembar decembar',
  pieces: 'kom kom. komad komada',
  missing: '(prazno) nepoznato nepoznat',
  unnamed:
    'krajnji_kupac krajnji_potrošač fizička_osoba maloprodajni_kupac gotovinski_kupac kupac_građanin gost anonimno anoniman maloprodaja',
  status: {
    undone: `otkazan* storno stornir* poništen* povrat povrat_novca povrata povraćaj vraćen* refundiran*
      refundacija odustao reklamirano povučen*`,
    failed: `neuspješn* neuspešn* odbijen* istekl* istekao isteklo neplaćeno_isteklo napušten* nedolazak
      nije_došao nije_došla nedovršen* neuspjel* nepreuzet* nije_preuzet*`,
    draft: 'nacrt predračun ponuda obrisan* izbrisan* testna test_narudžba skica',
    standing: `račun* prodaja* plaćen* isporučen* dostavljen* poslan* poslat* završen* zaključen* potvrđen* odobren* u_obradi*
      obrađen* obrada* nova novo nov novi u_pripremi* pripremljen* u_dostavi* na_putu* izdan* fakturiran*
      spremno* preuzet* djelomično* delimično* otvoren* zatvoren* aktivn* prodan* prodat* naplaćen* zaprimljen* otpremljen* proknjižen* realiziran* izvršen*`,
    pending: 'na_čekanju* čeka* neplaćen* nije_plaćen* u_tijeku_plaćanja* nepotvrđen* pauziran*',
    lead: 'narudžba narudžbina porudžbina plaćanje status račun pošiljka',
    not: 'nije ne bez nisu',
    between: 'još bio bila',
    partly: 'djelomično djelomičan delimično delimičan',
    asked: 'zatražen zatražena zatraženo zahtjev zahtev čeka',
    done: 'otkazano otkazana stornirano vraćeno',
  },
};
