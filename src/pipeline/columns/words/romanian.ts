import type { TitleWords } from './english.ts';

/** The words of Romanian titles by what they mean, written as in `english.ts`. */
export const romanian = {
  customer:
    'oaspete, oaspeți, client*, clienți, clientul*, cumpărător*, beneficiar*, utilizator*, abonat*, membru, consumator*, clientulu*, cumparatorul*',
  account: 'cont, contul, contact*, partener*, partenerul*, persoana, persoană, card*, cui, cif',
  email:
    'email*, e mail*, mail, adresa de email, adresă email, adresa email, poștă electronică, adresa de e mail',
  consent: 'consimțământ*, newsletter*, acord marketing, abonat newsletter, acceptă marketing, gdpr*',
  phone: 'telefon*, tel, mobil, număr de telefon, nr telefon',
  name: 'nume, numele, denumire*, denumirea, nume și prenume, nume complet, nume prenume, numele complet',
  namePart: 'prenume*, nume de familie, titulatură, nume familie',
  company: 'firma, firmă, firmei, compania, companiei, societate*, organizați*, companie',
  billing: 'facturare, facturat, facturată, plătitor*, de facturare',
  shipping:
    'livrare*, livrări, livrarea, livrat, transport*, curier*, expedier*, expediat, destinatar*, awb, colet*, taxa livrare, taxă de livrare',
  order: 'comand*, comenzi*, comenzii, cumpărătur*, coș, coșul, rezervar*, rezervăr*, achiziție, achiziții',
  invoice:
    'bon fiscal, bonuri fiscale, nr bon fiscal, serie și număr, factur*, facturii, bon, bonul, bonuri, chitanț*, aviz*, document*, proform*',
  transaction: 'tranzacți*, operațiun*, tranzacții',
  sale: 'vânzar*, vânzăr*, vanzari, vândut*, vanduta, vânzare',
  revenue: 'venit*, încasăr*, încasar*, cifra de afaceri, rulaj*',
  payment: 'plat*, plată, plăți*, plătit*, achitat*, încasat*, achitare',
  product:
    'produs*, produse*, articol*, marf*, sku, ean, cod bare, cod de bare, bunuri, serviciu*, servicii, produsului',
  trait: 'descrier*, categori*, marca, brand*, mărim*, culoar*, variant*, departament*, gamă',
  stock: 'stoc*, inventar*, disponibil*',
  line: 'linie, linia, rând, rândul, poziți*, nr crt, crt, linii',
  store:
    'magazin*, depozit*, sucursal*, punct de lucru, gestiun*, canal*, sursa, sursă, locați*, casa, filial*',
  employee: 'vânzător*, angajat*, casier*, agent*, operator*, ospătar*, întocmit de, responsabil*',
  supplier: 'furnizor*, producător*, distribuitor*',
  maker: 'producător*',
  id: 'serie și număr, număr*, numar*, nr, cod, codul, coduri, identificator*, serie, seria, referinț*, cui, cif, cnp, id',
  date: 'data, dată, datei, data și ora, data ora',
  time: 'ora, oră, ore, timp*',
  period: 'an, anul, luna, lună, luni, săptămân*, zi, ziua, zile, trimestr*',
  quantity: 'cantitat*, cant, buc, bucăți, cantități, unități',
  count: 'nr produse, număr produse, numărul de, număr de, nr de',
  unit: 'unitar*, unitat*, um, u m, pe bucată, per bucată, bucată',
  price: 'prețuri, tarif*, preț, prețul, prețului',
  rate: 'cota, cotă, procent*, rata, curs, cursul, cursului',
  amount: 'valoar*, valoare, sum*, suma, sumă, contravaloar*, de plată, de plata',
  total: 'total*, totală, totalul',
  subtotal: 'subtotal*',
  tax: 'tva, taxe, impozit*, tva ul',
  inclusion: 'cu, fără, fara, inclusiv, inclus*, exclusiv, după, înainte',
  net: 'net, netă, neta, nete',
  gross: 'brut*, brută',
  discount:
    'discount*, cupon*, voucher*, promoți*, rabat*, bonificați*, reducere, reduceri, reducerea, reducerii',
  cost: 'cost*, preț achiziție, preț de achiziție',
  listPrice:
    'listă, lista, catalog*, recomandat*, vechi, întreg, inițial, inițială, inițiale, original, originală',
  profit: 'profit*, marj*, adaos*, câștig*',
  otherMoney:
    'comision*, taxă, taxa, sold*, avans*, punct*, bacșiș*, restant*, datori*, garanți*, ramburs, rotunjire, rest de plată, rest de plata',
  tip: 'bacșiș*',
  reversal:
    'anulat*, anular*, retur*, returnat*, rambursat*, rambursar*, stornat*, stornar*, storno*, renunțar*, restituit*',
  deletion: 'șters*, ștearsă',
  trial: 'comandă de test',
  validity: 'valid=, valabil=',
  status: 'stare*, starea, status*, statut*, stadiu',
  currency: 'moned*, valut*, moneda, monedă',
  currencyCode: 'ron, lei, leu',
  kind: 'tipul, tipuri, grup*, metod*, modalitat*, modul, motiv*, nou, nivel*, categorie client, tip, mod de',
  demography: 'naștere*, nașterii, vârst*, sex*',
  place:
    'adres*, adresă, oraș*, județ*, strad*, localitat*, cod poștal, cod postal, sector*, regiun*, bloc, scara, comun*, țara, țării',
  note: 'observați*, notă, note, comentari*, mențiun*, greutat*, mesaj*, recenzi*, poz*, imagin*, link*',
  created:
    'creată, crear*, emis*, emiter*, emitere, emiterii, întocmit*, întocmir*, plasat*, plasar*, adăugat*, înregistrat*, adăugar*, creat, creata, create, creării, comandat=, comandat la=',
  otherTime:
    'scadent*, scadență, scadenței, termen*, actualizat*, actualizar*, expirar*, expir*, valabil*, finalizat*, finalizar*, început, sfârșit, înregistrar*, sosir*, plecar*, estimat*, check in, check out, modificat, modificată, modificare, modificării',
  first: 'prima, primul, primei',
  last: 'ultim*, ultima, ultimul, ultimei',
  aggregate:
    'frecvenț*, valoare medie, număr comenzi, nr comenzi, număr de comenzi, comenzi=, total comenzi, numărul de comenzi, medie, mediu, mediei',
  filler: 'de, a, al, ale, și, la, din, pe, pentru, în, cel, cea, lui, sau, prin',
  givenName: 'prenume*',
  familyName: 'nume de familie, nume familie',
  headcount: 'număr persoane, nr persoane, persoane=, număr de persoane, adulți, oaspeți=',
} satisfies TitleWords;
