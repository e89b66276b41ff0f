import type { TitleWords } from './english.ts';

/** The words of Hungarian titles by what they mean, written as in `english.ts`. */
export const hungarian = {
  customer:
    'foglaló, foglaló neve, vevő*, vásárló*, ügyfél*, ügyfel*, megrendelő*, felhasználó*, fogyasztó*, törzsvásárló*, vendég*, rendelő, kliens*, klubtag*, páciens*, adományozó*, előfizető*, résztvevő*',
  account: 'fiók*, partner*, kapcsolattartó*, személy*, kártya*, adószám*',
  email: 'email*, e mail*, mail, e mail cím*, email cím*, emailcím*, levelezési cím',
  consent: 'hozzájárulás*, hírlevél*, feliratkozott, marketing hozzájárulás, gdpr*',
  phone: 'telefon*, telefonszám*, mobil*, tel',
  name: 'foglaló neve, név, neve, nevek, megnevezés*, elnevezés*, teljes név, megnevezése',
  namePart: 'vezetéknév*, keresztnév*, utónév*, családnév*, megszólítás',
  company: 'cég*, vállalat*, szervezet*',
  billing: 'számlázás*, számlázási, fizető',
  shipping:
    'szállítás*, szállítási, kiszállítás*, futár*, posta, postaköltség*, csomag*, átvevő*, címzett*, fuvar*, házhozszállítás*',
  order: 'rendelés*, rendelési, megrendelés*, vásárlás*, kosár*, foglalás*, vásárlási',
  invoice:
    'számla, számlák, nyugta*, bizonylat*, számlá*, blokk*, dokumentum*, számlasorszám*, számla sorszám*, bizonylat sorszám*',
  transaction: 'tranzakció*, ügylet*, művelet*, adomány*',
  sale: 'eladás*, értékesítés*, eladott, értékesített',
  revenue: 'árbevétel*, bevétel*, forgalom, forgalm*',
  payment:
    'fizetés*, fizetési, fizetett, kifizetés*, kifizetett, befizetett, befizetés*, kiegyenlítés*, teljesített',
  product:
    'termék*, cikk*, áru*, tétel neve, tétel név, tétel megnevezése, vonalkód*, szolgáltatás*, könyv, cikkszám*',
  trait: 'leírás*, kategóri*, márka*, méret*, szín*, változat*, jellemző*, tulajdonság*',
  stock: 'készlet*, raktár*, raktárkészlet*, elérhető*',
  line: 'sor, sorok, tétel*, tételsor*, sorszám*',
  store: 'bolt*, üzlet*, áruház*, telephely*, csatorna*, forrás*, pénztár, webáruház*, webshop*',
  employee:
    'eladó*, pénztáros*, munkatárs*, ügyintéző*, alkalmazott*, értékesítő*, dolgozó*, üzletkötő*, felszolgáló*',
  supplier: 'szállító, beszállító*, gyártó*, forgalmazó*',
  maker: 'gyártó*',
  id: 'azonosító*, szám, száma, számok, kód*, cikkszám*, adószám*, hivatkozás*, számla sorszám*, bizonylat sorszám*',
  date: 'dátum*, kelt*, kelte, napja, dátuma, időpont*, ideje, nap, kelt dátum',
  time: 'idő, óra, időpont*, perc',
  period: 'év, évek, hónap*, hét, negyedév*',
  quantity: 'mennyiség*, db, darab*, darabszám*, menny',
  count: 'száma összesen, darabszám*, tételek száma',
  unit: 'egység*, egységár*, mértékegység*, darabár*, db ár, mennyiségi egység*',
  price: 'fogyasztói ár, termékár*, ár, ára, árak, egységár*, árlista ár, darabár*, nettó ár, bruttó ár',
  rate: 'árfolyam*, kulcs*, százalék*, arány*',
  amount: 'összeg*, érték*, fizetendő*, summa, díj összesen',
  total: 'összesen, össz, teljes, végösszeg*, mindösszesen, végösszege, összesített',
  subtotal: 'részösszeg*',
  tax: 'áfa*, adó, adója',
  inclusion: 'nélkül, nélküli, áfával, tartalmaz, utáni, előtti, kedvezményes',
  net: 'nettó*',
  gross: 'bruttó*',
  discount: 'kedvezmény*, kupon*, engedmény*, utalvány*, akció, akciós, árengedmény*, kuponkód*',
  cost: 'költség*, beszerzési ár*, beszerzési, önköltség*, bekerülési',
  listPrice: 'listaár*, eredeti*, alapár*, katalógus*, ajánlott, régi, lista',
  profit: 'haszon, nyereség*, árrés*, profit*',
  otherMoney:
    'díj, díja, díjak, jutalék*, előleg*, egyenleg*, pont, pontok, hűségpont*, borravaló*, kerekítés*, utánvét*, tartozás*, hátralék*, kiadás=',
  tip: 'borravaló*',
  reversal:
    'sztornó*, sztornózás*, stornó*, törölve, törlés*, törölt, lemondás*, lemondva, visszatérítés*, visszáru*, visszaküldés*, visszavét*, érvénytelenítés*, jóváírás*',
  deletion: 'törölt*, törölve',
  trial: 'teszt rendelés, tesztrendelés',
  validity: 'érvényes=',
  status: 'státusz*, állapot*, státusza',
  currency: 'pénznem*, deviza*, devizanem*, valuta*',
  currencyCode: 'huf, ft, forint',
  kind: 'típus*, mód, módja, csoport*, fajta, jelleg*, új, oka, szint*',
  demography: 'születés*, születési, életkor*, nem=, neme',
  place:
    'cím, címe, város*, irányítószám*, irsz, utca*, ország*, megye, helység*, település*, házszám*, régió*, kerület*, körzet*',
  note: 'megjegyzés*, komment*, hozzászólás*, súly*, tömeg*, értékelés*, üzenet*, kép',
  created:
    'létrehozás*, létrehozva, létrehozott, kiállítás*, kiállítva, kiállított, leadás*, beérkezés*, rögzítés*, rögzítve, keletkezés*, leadva, megrendelve=',
  otherTime:
    'határidő*, esedékesség*, lejárat*, módosítás*, módosítva, módosított, teljesítés*, teljesítési, kezdet*, vége, érvényes*, regisztráció*, frissítés*, érkezés*, távozás*, várható, kézbesítés*, feladás*',
  first: 'első*',
  last: 'utolsó*, legutóbbi, legutolsó',
  aggregate:
    'átlag*, átlagos*, gyakoriság*, rendelések száma, rendelésszám összesen, rendelések=, vásárlások száma, vásárlások=, megrendelések száma',
  filler: 'a, az, és, vagy, szerint, egy',
  givenName: 'keresztnév*, utónév*',
  familyName: 'vezetéknév*, családnév*',
  headcount: 'vendégek száma, vendégszám, létszám*, fő=, személyek száma, felnőttek',
} satisfies TitleWords;
