import type { TitleWords } from './english.ts';

/** The words of Finnish titles by what they mean, written as in `english.ts`. */
export const finnish = {
  customer:
    'asiakas*, asiakkaan, asiakkaat, asiakas nro, ostaja*, tilaaja*, jäsen*, käyttäjä*, kuluttaja*, vieras, vieraan',
  account: 'tili, tilin, kortti, kortin, yhteyshenkilö*, henkilö*, kumppani*',
  email: 'sähköposti*, sähköpostiosoite*, sposti*, s posti, email*',
  phone: 'puhelin*, puhelinnumero*, matkapuhelin*, puh, gsm',
  name: 'nimi, nimen, koko nimi, kokonimi',
  namePart: 'etunimi*, sukunimi*, etunimet, puhuttelu',
  company: 'yritys*, yrityksen, toiminimi*, organisaatio*, yhtiö*',
  billing: 'laskutus*, laskutettava, maksaja*',
  shipping:
    'toimitus*, toimituksen, rahti*, postikulu*, postikulut, lähetys*, vastaanottaja*, kuljetus*, toimitettu*',
  order: 'tilaus*, tilauksen, tilaukset, osto*, ostos*, ostokset, varaus*, varauksen, ostoskori*',
  invoice: 'lasku, laskun, laskunumero*, kuitti*, kuitin, tosite*, tositteen, asiakirja*',
  transaction: 'tapahtuma*, maksutapahtuma*',
  sale: 'myynti*, myynnin, myyty, myydyt',
  revenue: 'liikevaihto*, tuotto*, tulot',
  payment: 'maksu, maksun, maksettu*, maksettava*, suoritus*, maksut',
  product: 'tuote*, tuotteen, tuotteet, nimike*, artikkeli*, tavara*, viivakoodi*, palvelu*',
  trait: 'kuvaus*, kategoria*, tuoteryhmä*, merkki, koko, brändi*, selite*, malli, väri, värin, värit',
  stock: 'varasto*, saldo varastossa, saatavuus*',
  line: 'rivi*, rivin, rivinro',
  store: 'myymälä*, kauppa, kaupan, toimipiste*, kassa, kassan, kanava*, myyntikanava*, verkkokauppa*',
  employee: 'myyjä*, työntekijä*, kassahenkilö*, käsittelijä*',
  supplier: 'toimittaja*, valmistaja*, tavarantoimittaja*',
  id: 'nro, numero*, tunnus*, tunniste*, koodi*, nr, viite*, viitenumero*, y tunnus',
  date: 'pvm, päivä*, päivämäärä*, päiväys*, ajankohta*, päivämäärä ja aika',
  time: 'aika, kello*, kellonaika*, klo',
  period: 'vuosi*, vuoden, kuukausi*, viikko*, kk, kvartaali*',
  quantity: 'määrä, määrät, kpl, kappale*, kappalemäärä*, lkm',
  count: 'lukumäärä*, lkm',
  unit: 'yksikkö*, á, a hinta, kpl hinta, per kpl, yks',
  price: 'hinta*, hinnan, hinnat, yksikköhinta*, kpl hinta, a hinta',
  rate: 'kurssi*, prosentti*, verokanta*',
  amount: 'arvo*, loppusumma*, maksettava summa, rahamäärä*, hinta yhteensä, summa, summan',
  total:
    'yhteensä, kokonais*, kokonaissumma*, kokonaishinta*, loppusumma*, yht, hinta yhteensä, verollinen yhteensä',
  subtotal: 'välisumma*',
  tax: 'alv*, vero, veron, verot, arvonlisävero*',
  inclusion: 'sis, sisältää, ilman, veroton*, verollinen*, ml, verottomana, jälkeen, sisältäen',
  net: 'netto*',
  gross: 'brutto*',
  discount: 'alennus*, alennuksen, alennukset, kuponki*, kampanja*, alekoodi*, alennuskoodi*, lahjakortti*',
  cost: 'kustannus*, ostohinta*, hankintahinta*, hankinta*, kulut',
  listPrice: 'listahinta*, ovh, normaalihinta*, suositushinta*, alkuperäinen*',
  profit: 'kate*, voitto*, myyntikate*',
  otherMoney:
    'provisio*, ennakko*, saldo*, pisteet, avoin, avoinna, pantti*, tippi, kulu, lahjoitus*, pyöristys*',
  reversal:
    'peruttu*, peruutettu*, peruutus*, palautettu*, palautus*, hyvitetty*, hyvitys*, mitätöity*, mitätöinti*',
  status: 'tila, tilan, tilausten tila, status*',
  currency: 'valuutta*, valuutan',
  kind: 'tyyppi*, tapa, maksutapa*, toimitustapa*, ryhmä*, syy, laji*, luokka*, uusi',
  demography: 'syntymä*, syntymäaika*, ikä, sukupuoli*',
  place:
    'osoite*, katuosoite*, kaupunki*, postinumero*, maa, maan, maakunta*, kunta, katu*, paikkakunta*, postitoimipaikka*',
  note: 'huom*, huomautus*, kommentti*, viesti*, paino*, lisätieto*, lisätiedot, palaute*, muistiinpano*',
  created: 'luotu*, luonti*, luontipäivä*, laadittu*, kirjattu*, kirjaus*, jätetty',
  otherTime:
    'eräpäivä*, eräpvm, päivitetty*, päivitys*, muokattu*, muutettu*, voimassa*, alku*, loppu*, rekisteröinti*, rekisteröity*, valmis, saapuminen*, lähtö*, toimitettu pvm, odotettu*',
  first: 'ensimmäinen*, ensimmäisen',
  last: 'viimeinen*, viimeisin*, viimeisen',
  aggregate:
    'keskiarvo*, keskimäärin, keskimääräinen*, tilausten määrä, tilauksia yhteensä, tilausten lukumäärä, ostojen määrä',
  filler: 'ja, tai, mukaan',
} satisfies TitleWords;
