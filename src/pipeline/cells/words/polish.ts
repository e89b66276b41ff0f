import type { CellWords } from './english.ts';

/** Polish words in cells, written as in `english.ts`. */
export const polish: CellWords = {
  yes: 'tak prawda',
  no: 'nie fałsz',
  agreed: 'zgoda',
  refused: 'brak_zgody',
  months: `styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca
    sierpień/sierpnia wrzesień/września październik/października listopad/listopada grudzień/grudnia`,
  weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela pt pn wt nd',
  inDates: 'roku r godz o',
  pieces: 'szt szt. sztuk sztuka',
  ownUse: 'personel wewnętrzne użytek_własny strata próbka',
  bought: 'zakup zakupy kupno wydatek wydatki',
  sold: 'sprzedaż przychód przychody',
  missing: '#brak nieznany nieznane nie_podano nie_określono brak brak_danych nie_dotyczy',
  unnamed:
    'detaliczny klient_detaliczny odbiorca_detaliczny klient_anonimowy sprzedaż_detaliczna klient_gotówkowy',
  status: {
    won: 'wygrane wygrana wygrany',
    charges: 'prowizja prowizje opłata wypłata wypłaty',
    payments: 'płatność wpłata',
    documents: 'faktura',
    undone:
      'faktura_korygująca korekta* anulow* zwrot* zwrócon* odwołan* wycofan* storn* rezygnacj* zrezygnow* obciążenie_zwrotne odstąpienie odstąpiono',
    failed: `odrzucon* nieudan* niepowodzenie odmow* wygas* przeterminowan* porzucon* błąd_płatności
      błąd_płatnosci niezakończon* przerwan* niekompletn* nie_powiodła_się niestawienie niestawiennictwo nie_stawił nie_stawiła nie_przyszedł przegrana stracona nieodebran* nie_odebrano`,
    draft:
      'szkic szkice wycena usunięt* skasowan* kosz testowe testowy testowa pro_forma_faktura oferta roboczy robocza',
    standing: `w_produkcji* wystawion* sprzedaż* faktura* zrealizowan* opłacon* zapłacon* wysłan* dostarczon* doręczon* w_realizacji* w_trakcie* zakończon*
      nowe nowy nowa potwierdzon* przyjęt* przetwarzan* przetworzon* spakowan* gotow* do_wysłania* do_wysyłki*
      do_odbioru* odebran* wydan* zaakceptowan* zatwierdzon* zamknięt* otwart* aktywn* częściowo* sprzedan*
      w_przygotowaniu* przygotowan* w_drodze* zafakturowan* rozliczon* kompletn* ukończon* wykonan* zaksięgowan*`,
    pending: `oczekuj* nieopłacon* niezapłacon* wstrzyman* do_zapłaty* zaległ* niepotwierdzon* zawieszon*
      nieopłac*`,
    orders: 'zamówienie',
    lead: 'zamówienie płatność status faktura paczka przesyłka',
    not: 'nie bez',
    partly: 'częściow*',
    asked: 'oczekuj* prośba żądanie zgłoszon* wniosek',
    done: 'anulowane zwrócone anulowano zwrócono',
  },
};
