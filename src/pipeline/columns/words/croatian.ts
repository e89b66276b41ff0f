import type { TitleWords } from './english.ts';

/** The words of Croatian, Bosnian and Serbian titles by what they mean, in both scripts, written as in `english.ts`. */
export const croatian = {
  customer:
    'kupac, kupc*, kupaca, klijent*, korisnik*, naručitelj*, naručilac, naručioc*, mušterij*, potrošač*, купац, купц*, клијент*, корисник*, наручилац, gost, gosta, gosti, gostij*, putnik*, putnic*, član, članov*, donator*, pacijent*, primatelj računa, pretplatnik*, sudionik*',
  account: 'račun korisnika, kontakt*, partner*, osoba, kartica, oib, pib',
  email:
    'email*, e mail*, mail, e pošta, e pošte, el pošta, elektronička pošta, elektronska pošta, имејл, е пошта, adresa e pošte',
  consent: 'privola*, newsletter*, pristanak*, suglasnost*, gdpr*',
  phone: 'telefon*, tel, mobitel*, mobilni, mobilni telefon, broj telefona, телефон*, kontakt telefon',
  name: 'ime, naziv*, ime i prezime, puno ime, imena, име, назив, име и презиме',
  namePart: 'prezime, prezimena, презиме, vlastito ime',
  company: 'tvrtka, tvrtke, firma, firme, poduzeće, preduzeće, kompanija, фирма',
  billing: 'platitelj*, plaćalac, naplat*, za naplatu',
  shipping:
    'dostav*, isporuk*, otprem*, pošiljk*, primatelj*, primalac, primaoc*, poštarin*, kurir*, prijevoz*, достав*, испорук*',
  order:
    'narudžb*, narudzb*, narudžbi, porudžbin*, porudzbin*, narudžbenic*, kupnj*, kupovin*, košaric*, korp*, rezervacij*, наруџб*, поруџбин*, rezervirano, rezervisano, naručeno, kupljeno',
  invoice: 'račun*, faktur*, dokument*, рачун*, фактур*, paragon*, otpremnic*, predračun*, fiskalni račun',
  transaction: 'transakcij*, трансакциј*',
  sale: 'prodaj*, prodan*, prodat*, продај*',
  revenue: 'prihod*, promet*, prihodi',
  payment: 'plaćanj*, plaćen*, placanj*, uplat*, plaćeno, uplaćen*, плаћањ*',
  product:
    'proizvod*, artikl*, artikal*, roba, robe, stavka naziv, usluga, usluge, barkod*, производ*, артик*, naziv stavke',
  trait: 'opis*, kategorij*, marka, brend*, veličin*, boja, boje, varijant*, категориј*',
  stock: 'zalih*, skladišt*, lager, stanje zaliha, dostupnost',
  line: 'redak, red, redni, stavk*, rb, r br, red br, rbr, pozicij*',
  store:
    'trgovin*, prodavnic*, prodajno mjesto, poslovnic*, podružnic*, kanal*, blagajna, kasa, objekt, izvor, maloprodaj*',
  employee:
    'prodavač*, zaposlen*, djelatnik*, blagajnik*, radnik*, komercijalist*, operater*, konobar*, referent*',
  supplier: 'dobavljač*, proizvođač*',
  maker: 'proizvođač*',
  id: 'broj*, br, šifra, šifre, sifra, sifre, kod, identifikator*, oib, pib, oznaka, број*, шифра, бр, referenc*',
  date: 'datum*, dana, датум*, datum i vrijeme, datum i vreme',
  time: 'vrijeme, vreme, sat, време',
  period: 'godina, godine, mjesec*, mesec, tjedan, nedjelja, dan, kvartal*, месец, година',
  quantity: 'količin*, kolicin*, kol, kom, komad*, komada, количин*, ком',
  count: 'broj stavki, broj artikala, broj proizvoda, ukupan broj, broj komada',
  unit: 'jedinic*, jediničn*, po komadu, komad, jm, po jedinici, jed, jedinica mjere, јединичн*',
  price: 'cijena, cena, cene, цена, цене, mpc, vpc, cijene, cijenu, cijeni, cenu, ceni',
  rate: 'tečaj*, kurs*, stopa, postotak, postot*, procenat, procenta',
  amount:
    'za naplatu, ukupno za naplatu, iznos*, vrijednost*, vrednost*, suma, износ*, вредност*, za platiti, za uplatu',
  total:
    'ukupno za naplatu, ukupno, ukupan, ukupna, ukupn*, sveukupno, zbroj, zbir, укупно, укупан, sveukupan',
  subtotal: 'međuzbroj, podzbroj, međuzbir, osnovica',
  tax: 'pdv*, porez*, пдв, порез*, s pdv, s pdv om',
  inclusion: 'sa, bez, uključen*, uključujući, nakon, prije, са, без, s pdv, s pdv om, s popustom',
  net: 'neto, нето',
  gross: 'bruto, бруто',
  discount: 'popust*, rabat*, kupon*, попуст*, akcij*, s popustom',
  cost: 'trošak, trošk*, nabavn*, nabavna cijena, nabavna cena, troškovi',
  listPrice: 'redovn*, preporučen*, katalošk*, originaln*, stara, početn*',
  profit: 'dobit*, zarad*, marž*, profit*',
  otherMoney:
    'naknad*, provizij*, napojnic*, predujam, avans*, saldo*, bodov*, polog, depozit, dug, dugovanj*, pouzeć*, ostatak, zaokruženj*',
  tip: 'napojnic*',
  reversal:
    'otkazan*, otkaziv*, storn*, storniran*, povrat*, povraćaj*, vraćen*, poništen*, poništenj*, reklamacij*, refundacij*, отказан*, сторн*, поврат*',
  status: 'status*, stanj*, статус*',
  currency: 'valut*, валут*',
  currencyCode: 'rsd, din, kn, hrk, km, bam, дин',
  kind: 'tip, tipa, vrsta, vrste, način*, nacin*, metod*, skupin*, grup*, razlog*, nov, novi',
  demography: 'rođenj*, rođen*, dob, spol, pol, starost',
  place:
    'adres*, grad, grada, gradu, mjest*, mesto, poštanski broj, poštanski, držav*, zemlja, zemlje, ulic*, županij*, općin*, opštin*, regij*, адрес*, град, држава',
  note: 'napomen*, komentar*, bilješk*, belešk*, težin*, poruk*, ocjen*, ocen*, напомен*, link, slika',
  created: 'kreiran*, kreiranj*, stvoren*, izdan*, izdavanj*, izdat*, zaprimljen*, unos*, unesen*, креиран*',
  otherTime:
    'dospijeć*, dospeć*, rok, roka, izmjen*, izmen*, promjen*, promen*, ažuriran*, ažuriranj*, istek*, vrijedi, važenj*, registracij*, početak, kraj, završetak, završeno, dolaz*, odlaz*, očekivan*, polask*, odlask*',
  first: 'prv*',
  last: 'zadnj*, posljednj*, poslednj*',
  aggregate:
    'prosjek*, prosječn*, prosek*, prosečn*, učestalost*, broj narudžbi, broj porudžbina, broj kupnji, broj kupovina, narudžbe=, porudžbine=',
  filler: 'i, u, na, za, od, po, iz, do, ili, k, ka, и, за',
  givenName: 'vlastito ime',
  familyName: 'prezime, prezimena, презиме',
  headcount: 'broj osoba, broj gostiju, gosti=, odrasli',
} satisfies TitleWords;
