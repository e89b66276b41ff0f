import type { TitleWords } from './english.ts';

/** The words of German titles by what they mean, written as in `english.ts`. */
export const german = {
  customer:
    'kunde*, kund, kd, käufer*, kaeufer*, besteller*, auftraggeber*, debitor*, kunnr, mitglied*, nutzer*, benutzer*, haushalt*, abnehmer*',
  headcount: 'gäste=, personen=, personenzahl*, gästezahl*, gedecke, kopfzahl, erwachsene',
  account: 'konto, karte*, partner, händler*',
  email: 'mailadresse, emailadresse, e mail adresse, email adresse',
  phone: 'telefon*, handy*, mobil, telefonnummer',
  name: 'namen*, vollständiger name',
  givenName: 'vorname*',
  familyName: 'nachname*, familienname',
  namePart: 'vorname*, nachname*, familienname, anrede',
  company: 'firma*, firmen*, unternehmen*',
  billing: 'rechnungsempfänger, rechnungsadresse, rechnungsanschrift',
  shipping: 'versand*, liefer*, lieferung*, fracht*, porto, zustell*, empfänger*, sendung*, sendungs',
  order:
    'bestell, bestellung*, auftrag*, auftrags, kauf, käufe, einkauf*, warenkorb*, verkauf*, vbeln, bestellt am, gekauft am, verkauft am',
  invoice:
    'rechnung*, rechnungs, rechn, rg, rn, re nr, beleg*, bon*, kassenbon*, kassenbonnummer, quittung*, faktura*, dokument*, kassenzettel*',
  transaction: 'transaktion*, buchung*, buchungs, vorgang*, vorgangs',
  sale: 'verkaufs, vk',
  revenue: 'umsatz*, umsätze, erlös*, erloes*, netwr',
  payment: 'zahl, zahlung*, zahlungs, bezahl*, bezahlung*, gezahlt',
  product: 'artikel*, ware*, waren, produkt*, matnr',
  trait: 'beschreibung*, bezeichnung*, kategorie*, marke, warengruppe, farbe, größe, abteilung*, text',
  stock: 'bestand*, lager*, verfügbar',
  line: 'zeile*, posten, pos, positions, lfd, laufende',
  store:
    'filiale*, laden*, markt*, geschäft*, kasse*, kassen, standort*, kanal*, shop*, gebiet*, vertriebsweg*, vkorg',
  employee:
    'verkäufer*, verkaeufer*, mitarbeiter*, kassierer*, vertreter*, sachbearbeiter*, bearbeiter*, bediener*',
  supplier: 'lieferant*, lieferanten, hersteller*, kreditor*',
  id: 'nummer*, kennung*, schlüssel, kennzeichen, nummern',
  date: 'datum*, datums, zeitstempel*, zeitpunkt*, erdat, fkdat, audat, budat, bestellt am, gekauft am, verkauft am',
  time: 'zeit, uhrzeit*, stunde*',
  period: 'jahr*, monat*, woche*, tag, tage, wochentag*, quartal*',
  quantity: 'menge*, stückzahl*, stueckzahl*, stück, stueck, stk, fkimg, kwmeng, menge rückerstattung',
  count: 'anzahl*',
  unit: 'einzel*, einheit*, stück, stueck, je, pro',
  price: 'preis*, preise, ep, vkp, vk brutto, vk netto, vk=, artikelkosten',
  rate: 'kurs*, satz*, prozent*',
  amount: 'betrag*, betrags, beträge, wert*, summe*, warenwert*',
  total: 'gesamt*, gesamtsumme*, endsumme*, endbetrag*, gesamtbetrag*, insgesamt',
  subtotal: 'zwischensumme*',
  tax: 'mwst*, ust, umsatzsteuer*, steuer*, mehrwertsteuer*',
  inclusion: 'inkl, exkl, einschl, zzgl, ohne, abzgl, nach, rabattiert*',
  net: 'netto*',
  gross: 'brutto*',
  discount: 'rabatt*, nachlass*, nachlaß, skonto*, gutschein*, ermäßigung*, aktion*',
  cost: 'kosten*, einkaufspreis*, ek*, ek preis*, selbstkosten*, einstandspreis*, einstands',
  listPrice: 'listen*, uvp, katalog*, alt, ursprünglich*, streichpreis*, empfohlen*, basispreis*',
  profit: 'gewinn*, marge*, deckungsbeitrag*, db, rohertrag*',
  otherMoney:
    'gebühr*, gebuehr*, trinkgeld*, provision*, punkte, saldo*, offen*, guthaben*, pfand*, anzahlung*, rest*, mahn*',
  reversal:
    'erstattung*, rückerstattung*, rückgabe*, retoure*, retouren, storno*, storniert*, gutschrift*, stornierung*, stornierungs, erstattet*, rückerstattet*, retourniert*, annulliert*, widerruf*, widerrufen',
  status: 'status*, zustand*',
  currency: 'währung*, waehrung*, waers, waerk, whg',
  kind: 'neu, neuer, neukunde*, typ*, art, gruppe*, gruppen, klasse*, methode*, weise, grund, stufe*',
  demography: 'geburt*, geburts, geburtstag*, geburtsdatum, alter, geschlecht*, familienstand',
  place:
    'adresse*, anschrift*, straße*, str, ort*, stadt*, land*, länder, bundesland*, plz*, postleitzahl*, postleit, hausnummer',
  note: 'notiz*, bemerkung*, kommentar*, gewicht*, hinweis*, bewertung*',
  created: 'erstellt, erstell, erstellung*, erstellungs, angelegt, erfasst, erfassung*, erfassungs, eingang*',
  otherTime:
    'geändert*, änderung*, änderungs, aktualisiert*, fällig*, fälligkeit*, fälligkeits, gültig*, ablauf*, frist*, seit, beginn*, anmelde*, registrier*, registrierung*, abschluss*, eingestellt*, ersterfassung, leistung*, leistungs, mindesthaltbarkeit*',
  first: 'erst*, erster, erste, erstes',
  last: 'letzt*, letzter, letzte, letztes',
  hint: 'pflichtfeld*, pflicht, erforderlich*, notwendig, freiwillig, wahlweise, beispiel, z b, format, jjjj, tt mm jjjj',
  aggregate:
    'häufigkeit*, durchschnitt*, durchschnitts, anzahl bestellungen, anzahl käufe, anzahl aufträge, bestellungen=, kundenwert*, kundenkategorie',
  filler: 'der, die, das, des, von, vom, für, und, am, im, zum, zur',
} satisfies TitleWords;
