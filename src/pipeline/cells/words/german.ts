import type { CellWords } from './english.ts';

/** German words in cells, written as in `english.ts`. */
export const german: CellWords = {
  yes: 'ja wahr',
  no: 'nein falsch',
  agreed: 'angemeldet eingewilligt zugestimmt erteilt bestätigt erlaubt',
  refused:
    'abgemeldet widerrufen widersprochen abgelehnt verweigert nicht_erteilt nicht_angemeldet nicht_erlaubt gesperrt',
  months: `januar/jänner februar/feber märz/maerz/mrz april mai juni juli august september oktober november dezember`,
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  inDates: 'der den am um uhr',
  pieces: 'stk stk. st st. stück stueck paar',
  ownUse:
    'personal personalessen mitarbeiteressen intern eigenverbrauch eigenbedarf muster bruch verderb schwund ausschuss',
  bought: 'kauf kaufen gekauft ankauf einkauf käufe ausgabe ausgaben',
  sold: 'verkauf verkaufen verkauft verkäufe einnahme einnahmen',
  missing:
    '(leer) unbekannt #nv #bezug! #wert! #zahl! nicht_angegeben keine_angabe ohne_angabe nicht_bekannt k.a. k._a.',
  unnamed:
    'gast gastkunde laufkunde laufkundschaft barverkauf anonym diverse kunde barkunde kassenkunde thekenverkauf ladenverkauf',
  status: {
    won: 'gewonnen',
    charges: 'gebühr gebühren provision provisionen auszahlung auszahlungen',
    payments: 'zahlung zahlungseingang einzahlung',
    documents: 'rechnung',
    undone: `storn* gestorn* annullier* erstattet rückerstatt* zurückerstatt* erstattung gutschrift gutschriften verkaufsgutschrift rechnungsgutschrift warengutschrift
      rechnungskorrektur stornorechnung retoure
      retouren retourniert zurückgegeben zurückgeschickt zurückgesendet zurückgesandt rückgabe rücksendung
      rücksendungen widerrufen widerruf rückbuchung rückgebucht zurückgebucht rücklastschrift abgebrochen
      nichtig zurückgezahlt zurückgezogen rücktritt abbestellt rückläufer rückzahlung rückbelast* gecancelt gecancelled kulanzerstattung`,
    failed: `fehlgeschlagen gescheitert abgelehnt nicht_erfolgreich erfolglos zahlungsfehler zahlungsabbruch
      abgelaufen verfallen verweigert zurückgewiesen unvollständig nicht_erschienen nicht_angetreten nicht_gekommen verloren uneinbringlich nicht_abgeholt unzustellbar`,
    draft: `entwurf entwürfe angebot angebote kostenvoranschlag gelöscht testbestellung testauftrag testkauf papierkorb
      proformarechnung verworfen`,
    standing: `in_produktion* in_fertigung* ausgestellt* verkauf* verkaufsrechnung* bezahlt* versand* versendet* verschickt* abgeschlossen* geschlossen* offen* geliefert*
      ausgeliefert* teilgeliefert* teilversand* teilbezahlt* teilweise* in_bearbeitung* wird_bearbeitet*
      bearbeitet* verarbeitet* zugestellt* rechnung* erledigt* neu neue neuer fertig* bestätigt* gebucht*
      beglichen* ausgeglichen* eingegangen* erhalten* angenommen* akzeptiert* autorisiert* genehmigt* freigegeben*
      unterwegs* abgeholt* abholbereit* versandbereit* versandfertig* bereit* aktiv* erfolgreich* verkauft*
      bestellt* verpackt* kommissioniert* in_zustellung* in_auslieferung* in_vorbereitung* wird_vorbereitet*
      abgerechnet* fakturiert* berechnet* eingezogen* teilversendet* verbucht* festgeschrieben* warenausgang* komplett_bezahlt* vollständig_bezahlt* gepackt* gemahnt* eingelöst*`,
    pending: `unbezahlt* ausstehend* wartend* wartet* warten* in_wartestellung* zurückgestellt* überfällig*
      angehalten* pausiert* schwebend* unbestätigt* in_prüfung* vorgemerkt* in_klärung*`,
    orders: 'bestellung auftrag',
    lead: 'bestellung auftrag zahlung rechnung kauf sendung paket',
    not: 'nicht nie kein keine keiner ohne',
    notAfter: 'nein abgelehnt',
    between: 'noch wurde',
    partly: 'teilweise teil teilstorniert teilerstattet teilretoure partiell',
    asked: 'angefragt beantragt ausstehend angefordert gewünscht angemeldet eingeleitet läuft',
    done: 'storniert erstattet retourniert zurückgegeben',
  },
};
