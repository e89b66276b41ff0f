import type { TitleWords } from './english.ts';

/** The words of German titles by what they mean, written as in `english.ts`. */
export const german = {
  customer:
    'zahler*, zahlungspflichtiger, wer=, kunde*, kund, kd, käufer*, kaeufer*, besteller*, auftraggeber*, debitor*, kunnr, mitglied*, nutzer*, benutzer*, haushalt*, abnehmer*, käuferin, kundin, gast, spender*, mandant*, mieter*, patient*, reisende*, adressat*, teilnehmer*, bestellt von, gebucht von, debitoren, abonnent*, empfänger der rechnung, regulierer*, vertragskonto*, vertragsnehmer*, versicherungsnehmer*, verkauft an, geliefert an, berechnet an, vertragspartner*',
  headcount:
    'gäste=, personen=, personenzahl*, gästezahl*, gedecke, kopfzahl, erwachsene, teilnehmerzahl*, anzahl teilnehmer, anzahl personen, anzahl gäste, personenanzahl*',
  account:
    'konto, karte*, partner, händler*, haendler*, ansprechpartner*, kontakt*, person*, fachhändler*, wiederverkäufer*, geschäftspartner*, gp nr',
  email: 'mailadresse, emailadresse, e mail adresse, email adresse',
  consent:
    'einwilligung*, newsletter*, werbeeinwilligung, werbung erlaubt, marketing einwilligung, dsgvo*, opt in, optin, zustimmung*, kontakterlaubnis, newsletter anmeldung',
  refusal:
    'abgemeldet, newsletter abgemeldet, abmeldung newsletter, newsletter abmeldung, widerspruch, werbewiderspruch, werbesperre, werbung gesperrt, keine werbung, kein newsletter, mailsperre, widerruf einwilligung',
  phone: 'telefon*, handy*, mobil, telefonnummer, tel nr, telefonnr, mobilnummer*, handynummer*, rufnummer*',
  name: 'namen*, vollständiger name, bezeichnung kunde, klarname',
  givenName: 'vorname*',
  familyName: 'nachname*, familienname',
  namePart: 'vorname*, nachname*, familienname, anrede',
  company: 'firma*, firmen*, unternehmen*, organisation*',
  shipTo: 'warenempfänger*',
  billing: 'rechnungsempfänger, rechnungsadresse, rechnungsanschrift',
  shipping: 'versand*, liefer*, lieferung*, fracht*, porto, zustell*, empfänger*, sendung*, sendungs',
  order:
    'verkaufsprotokoll*, bestell, bestellung*, auftrag*, auftrags, kauf, käufe, einkauf*, warenkorb*, verkauf*, vbeln, bestellt, bestellt am, gebucht am, gekauft am, buchungs nr, reservierung*, reservierungs, verkauft am, bestellt um, werkauftrag*, fahrt*, fahrten',
  invoice:
    'vertriebsbeleg*, rechnung*, rechnungs, rechn, rg, rn, re nr, beleg*, bon*, kassenbon*, kassenbonnummer, quittung*, faktura*, dokument*, kassenzettel*, bonnr, rgnr, rg nr, re nummer, lieferschein*, quittungs, abrechnung*',
  otherDocument:
    'angebotsnr, angebotsnummer, angebotsdatum, schadennummer, schadennr, schadendatum, spesen, gehaltsabrechnung, angebot=, angebot nr, angebots nr, angebot id, kostenvoranschlag*, wunschliste*, merkliste*, wunschzettel*',
  transaction: 'transaktion*, buchung*, buchungs, vorgang*, vorgangs, spende*, spenden, zuwendung*',
  sale: 'verkaufs, vk',
  revenue: 'umsatz*, umsätze, erlös*, erloes*, netwr, einnahme*, einzahlung, einzahlungen',
  payment: 'buchungstag*, bezahlt am, gezahlt am, zahl, zahlung*, zahlungs, bezahl*, bezahlung*, gezahlt',
  product: 'was=, artikel*, ware*, waren, produkt*, matnr',
  trait:
    'beschreibung*, bezeichnung*, kategorie*, marke, warengruppe, farbe, größe, abteilung*, text, variante*, ausführung*, modell*, beschr, bez, saison',
  stock: 'bestand*, lager*, verfügbar',
  line: 'zeile*, posten, pos, positions, lfd, laufende',
  store:
    'filiale*, laden*, markt*, geschäft*, kasse*, kassen, standort*, kanal*, shop*, gebiet*, vertriebsweg*, vkorg, betrieb*, restaurant*, plattform*, marktplatz*, quelle*, vertriebskanal*',
  employee:
    'verkäufer*, verkaeufer*, mitarbeiter*, kassierer*, vertreter*, sachbearbeiter*, bearbeiter*, bediener*, kellner*, berater*, betreuer*, friseur*, verkauft von, erstellt von, angelegt von, vertriebsmitarbeiter*, außendienst*',
  supplier: 'lieferant*, lieferanten, hersteller*, kreditor*',
  maker: 'hersteller*',
  id: 'referenz*, nummer*, kennung*, schlüssel, kennzeichen, nummern',
  date: 'bezahlt am, gezahlt am, buchungstag*, wann=, datum*, datums, zeitstempel*, zeitpunkt*, erdat, fkdat, audat, budat, bestellt am, gebucht am, gekauft am, verkauft am, bestellt um, spendendatum, dat',
  time: 'zeit, uhrzeit*, stunde*',
  period: 'jahr*, monat*, woche*, tag, tage, wochentag*, quartal*',
  quantity:
    'menge*, mge, plätze, stückzahl*, stueckzahl*, stück, stueck, stk, fkimg, kwmeng, menge rückerstattung, stückzahlen, anz, stck, absatz=',
  count: 'anzahl*',
  unit: 'einzel*, einheit*, stück, stueck, je, pro, einzelpreis*, stückpreis*, me, mengeneinheit*',
  price:
    'preis*, preise, ep, vkp, vk brutto, vk netto, vk=, artikelkosten, gp, gesamtpreis*, endpreis*, einzelpreis*, stückpreis*',
  rate: 'kurs*, satz*, prozent*',
  amount:
    'wieviel=, wie viel=, betrag*, betrags, beträge, wert*, summe*, warenwert*, gegenwert, rechnungsbetrag*, zahlbetrag*, spendenbetrag*, entgelt*, honorar*, spende=, fahrpreis*',
  total:
    'gesamt*, gesamtsumme*, endsumme*, endbetrag*, gesamtbetrag*, insgesamt, gp, gesamtpreis*, endpreis*, rechnungsbetrag*, zahlbetrag*, rechnungssumme*, summe brutto, summe netto',
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
    'gebühr*, gebuehr*, trinkgeld*, provision*, punkte, punktestand*, saldo*, offen*, guthaben*, pfand*, anzahlung*, rest*, mahn*, versicherung*, pfandbetrag, zahlungsziel, aufschlag*, zuschlag*, servicepauschale, rundung*, aufpreis*, kaution*, auszahlung*, auszahlungsbetrag, ausgezahlt*, auszahlungen, ausgabe=, ausgaben=',
  tip: 'trinkgeld*',
  reversal:
    'erstattung*, rückerstattung*, rückgabe*, retoure*, retouren, storno*, storniert*, gutschrift*, stornierung*, stornierungs, erstattet*, rückerstattet*, retourniert*, annulliert*, widerruf*, widerrufen, abgesagt*, nicht erschienen',
  deletion: 'gelöscht*',
  trial: 'testbestellung*, testauftrag, testkauf, ist test, testbuchung',
  validity:
    'vorzeichen, soll haben, soll haben kennzeichen, soll haben kz, s h, gültig=, ist gültig, nicht storniert, nicht gelöscht',
  status: 'bearbeitungsstatus, status*, zustand*, bearbeitungsstand*, stand',
  currency: 'währung*, waehrung*, waers, waerk, whg',
  kind: 'neu, neuer, neukunde*, typ*, art, gruppe*, gruppen, klasse*, methode*, weise, grund, stufe*, kategorie kunde',
  demography:
    'geb, geb datum, geb dat, geburt*, geburts, geburtstag*, geburtsdatum, alter, geschlecht*, familienstand',
  place:
    'adresse*, anschrift*, straße*, str, ort*, stadt*, land*, länder, bundesland*, plz*, postleitzahl*, postleit, hausnummer, postleitzahl ort, kanton*, region*, wohnort*, lieferland*, ort kunde',
  note: 'notiz*, bemerkung*, kommentar*, gewicht*, hinweis*, bewertung*',
  created:
    'erstellt, erstell, erstellung*, erstellungs, angelegt, erfasst, erfassung*, erfassungs, eingang*, angelegt am, erstellt am, erfasst am, eingegangen am, eröffnet, bestellt=, gebucht=',
  otherTime:
    'geändert*, änderung*, änderungs, aktualisiert*, fällig*, fälligkeit*, fälligkeits, gültig*, ablauf*, frist*, seit, beginn*, anmelde*, registrier*, registrierung*, abschluss*, eingestellt*, ersterfassung, leistung*, leistungs, mindesthaltbarkeit*, versandt am, versendet am, geliefert am, bezahlt bis, geändert am, storniert bis, anreise*, abreise*, lieferung am, liefertermin*, versanddatum*, bezugsdatum, nächste*',
  first: 'erst*, erster, erste, erstes',
  last: 'letzt*, letzter, letzte, letztes',
  aggregate:
    'häufigkeit*, durchschnitt*, durchschnitts, anzahl bestellungen, anzahl käufe, anzahl aufträge, bestellungen=, kundenwert*, kundenkategorie',
  filler: 'der, die, das, des, von, vom, für, und, am, im, zum, zur',
  hint: 'pflichtfeld*, pflicht, erforderlich*, notwendig, freiwillig, wahlweise, beispiel, z b, format, jjjj, tt mm jjjj',
} satisfies TitleWords;
