import type { CellWords } from './english.ts';

/** Slovenian words in cells, written as in `english.ts`. */
export const slovenian: CellWords = {
  yes: 'da resnično',
  no: 'ne neresnično',
  months: `januar/januarja februar/februarja marec/marca april/aprila maj/maja junij/junija julij/julija
    avgust/avgusta september/septembra oktober/oktobra november/novembra december/decembra`,
  pieces: 'kos kosov',
  missing: '(prazno) neznano neznan',
  unnamed:
    'končni_potrošnik fizična_oseba gotovinski_kupec maloprodaja naključni_kupec gost anonimno končni_kupec',
  status: {
    undone: `preklican* preklic storno stornir* vrnjen* vračilo vračila povrnjen* razveljavljen* dobropis odpovedan*
      odstop`,
    failed:
      'neuspešn* ni_uspelo zavrnjen* potekl* potekel poteklo opuščen* neprevzet* nedokončan* ni_prišel ni_prišla neuspel*',
    draft: 'osnutek ponudba predračun izbrisan* testno',
    standing: `račun* prodaja* plačan* poslan* odposlan* odpremljen* dostavljen* zaključen* dokončan* potrjen* odobren* v_obdelavi*
      obdelan* novo nova nov v_pripravi* pripravljen* na_poti* izdan* prevzet* delno* odprt* zaprt* aktivn* prodan* prejet* knjižen* sprejet* v_teku* dobavljen*`,
    pending: 'čaka* na_čakanju* neplačan* ni_plačan* zadržan* nepotrjen* v_čakanju*',
    lead: 'naročilo plačilo status račun pošiljka',
    not: 'ni ne brez niso',
    between: 'še bil bila bilo',
    partly: 'delno delni delna',
    asked: 'zahtevan zahtevana zahtevano zahtevek čaka',
    done: 'preklicano preklicana vrnjeno stornirano',
  },
};
