import type { TitleWords } from './english.ts';

/** The words of Polish titles by what they mean, written as in `english.ts`. */
export const polish = {
  customer:
    'darczyńca, darczyńcy, pacjent*, klient*, akronim, kupujący, nabywca, kontrahent*, użytkownik*, kupująca, kupującego, nabywcy, nabywcę, zamawiając*, kontrahent, płatnik faktury, gość, login kupującego, subskrybent*, odbiorca faktury, członek, członka, uczestnik*',
  email: 'adres email, adres e mail, poczta, e mail*, email*, mail, adres mailowy',
  name: 'nazwa, imię i nazwisko, nazwa*, nazwę, nazwisko i imię, pełna nazwa, imię nazwisko',
  givenName: 'imię',
  familyName: 'nazwisko',
  namePart: 'imię, nazwisko',
  company: 'firma*, spółka, firmy, przedsiębiorstw*, organizacj*',
  shipping:
    'dostaw*, wysyłk*, przesyłk*, odbiorca*, dostawy, kurier*, paczk*, odbiorc*, nadani*, transport*, koszt wysyłki, koszt dostawy, list przewozowy, doręczeni*',
  order: 'zamówieni*, zakup*, zamówienie, zam, koszyk*, rezerwacj*, kupion*, zakupion*, zlecen*, data zakupu',
  invoice: 'nr dok, dok, faktur*, paragon*, dokument*, rachun*, fv, fs, fa, dokumentu, dowód*, wz, pro forma',
  otherDocument: 'wycena, nr oferty, numer oferty, data oferty, szkoda, nr szkody, oferta=, lista życzeń',
  transaction: 'transakcj*, operacj*, darowizn*',
  sale: 'sprzedaż*, sprzedaz*, sprzedan*',
  revenue: 'przychód*, przychod*, obrót*, obrot*, utarg*, wpływ=, wpływy=',
  payment: 'płatnoś*, zapłac*, zapłat*, zapłacon*, opłacon*, płatn*, wpłat*, do zapłaty, rozliczon*',
  product: 'towar*, produkt*, artykuł*, towary, asortyment*, ean, sku, usług*, kod kreskowy, ofert*',
  trait:
    'opis*, kategori*, marka, rozmiar, kolor, opis, kategoria, producenta, wariant*, model, grupa towarowa, rozmiaru, koloru, marki',
  stock: 'stan magazynowy, zapas*, stan magazynu, dostępn*',
  line: 'wiersz*, pozycj*, lp, pozycja, l p, linia',
  store:
    'sklep*, magazyn*, oddział*, kanał*, kasa, kasy, punkt sprzedaży, placówk*, platform*, źródł*, serwis*, lokalizacj*, sklepu',
  employee:
    'sprzedawc*, pracownik*, handlowiec*, sprzedawca, kasjer*, opiekun*, wystawił*, obsługując*, przedstawiciel*, kelner*, operator*',
  supplier: 'dostawca*, producent*',
  maker: 'producent*',
  headcount: 'osoby=, liczba osób, liczba gości',
  id: 'nr dok, numer*, kod*, identyfikator*, nr, nr ref, sygnatur*, symbol*, id, oznaczeni*, referencj*',
  date: 'data*, daty, data i godzina, data zakupu, dzień zakupu, kiedy',
  time: 'godzina*, czas',
  period: 'rok, miesiąc, tydzień, dzień, okres*',
  quantity: 'il=, ilość*, sztuk*, szt, sztuki, ilosc*, ilość sztuk',
  count: 'liczba*',
  unit: 'jednostk*, jedn, jednostkowa, za sztukę, za szt, j m, jm, za jednostkę, jednostkow*',
  price: 'cena, ceny, cen, cenę',
  rate: 'kurs*, stawka*',
  amount: 'kwota*, wartość*, wartosc*, kwoty, kwotę, do zapłaty, należność*, wartości, wpłata',
  total: 'razem, łącznie, suma*, ogółem, łączna, łączn*, suma, sumy, całkowit*, ogólna',
  tax: 'vat, podat*, podatek, ptu',
  inclusion: 'z, bez, po, przed, w tym, wraz z, ze, zawiera*',
  net: 'netto',
  discount: 'rabat*, zniżk*, kupon*, upust*, zniżki, promocj*, kod rabatowy, bon, bony, voucher*, obniżk*',
  cost: 'koszt*, cena zakupu, zakupowa',
  listPrice:
    'katalogow*, sugerowan*, cennik*, cena katalogowa, regularn*, pierwotn*, cena bazowa, bazow*, cena przed',
  profit: 'zysk*, marża*',
  otherMoney:
    'prowizja*, saldo*, punkty, zaliczka*, napiwek*, opłat*, prowizj*, zaliczk*, opłaty, kaucj*, dopłat*, zaległ*, saldo, należn*, zaokrągleni*, wpisow*, darowizn*, pobrani*, niedopłat*, wypłata, wypłaty, do wypłaty, wypłacono, rozchód=, wydatek=, wydatki=',
  tip: 'napiwek*, napiwk*',
  reversal:
    'zwrot*, anulow*, zwrócon*, anulowan*, zwrócono, anulacj*, korekt*, odstąpieni*, reklamacj*, wycofan*, odwołan*, storno*',
  deletion: 'usunięt*',
  trial: 'zamówienie testowe, test=',
  validity: 'ważny=, ważne=, ważna=, nieanulowan*',
  status: 'stan, status*, statusu, stanu, stan realizacji, etap realizacji',
  currency: 'walut*',
  kind: 'typ*, grupa*, rodzaj*, metoda*, sposób, typ, sposob*, metody, rodzaju, powód, powod*, kategoria klienta, nowy, grupy, poziom*, forma, formy',
  demography: 'urodzeni*, wiek, płeć',
  place:
    'adres*, miasto*, kraj*, ulica*, kod pocztowy, województwo, kodu pocztowego, miasta, miejscowość*, kraju, ulicy, powiat*, region*, kod poczt, województw*, miejsc*',
  note: 'uwag*, notatk*, waga, komentarz*, wiadomość*, komentarz, opinie, opinia, ocen*, link*, zdjęci*, uwagi, notatki',
  created:
    'utworz*, wystawi*, wystawienia, utworzeni*, utworzono, złożeni*, złożono, wystawiono, dodani*, dodano, przyjęci*, wprowadz*, zamówiono=, kupiono=',
  otherTime:
    'zmian*, aktualiz*, termin*, rejestracj*, ważnoś*, modyfikac*, płatności termin, termin płatności, zmieni*, zaktualizow*, realizacj*, wysłan*, wysłano, dostarczon*, ważn*, początek, koniec, przyjazd*, wyjazd*, zameldowani*, wymeldowani*, zakończeni*, nadano',
  first: 'pierwsz*',
  last: 'ostatni*',
  aggregate:
    'częstotliwoś*, średni*, liczba zamówień, liczba zakupów, średnia, częstość*, ilość zamówień, ilość zakupów, zamówienia=, liczba transakcji',
  filler: 'i, w, na, dla, z dnia, dnia, oraz, lub',
  account: 'konto, partner*, osoba, osoby, nip, karta, karty',
  consent:
    'zgoda*, newsletter*, zgoda marketingowa, zgoda na marketing, zgoda na newsletter, zapisany do newslettera, rodo*',
  refusal: 'wypisany, sprzeciw, brak zgody, rezygnacja z newslettera',
  phone: 'telefon*, tel, komórk*, nr tel, nr telefonu, numer telefonu',
  billing: 'płatnik*, rozliczeniow*, do faktury',
  subtotal: 'suma częściowa, suma pośrednia',
  gross: 'brutto',
  currencyCode: 'pln, zł, złotych',
  hint: 'wymagane*, wymagany, obowiazkow*, opcjonaln*, przykład, format, rrrr',
} satisfies TitleWords;
