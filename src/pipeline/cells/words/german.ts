import type { CellWords } from './english.ts';

/** German words in cells, written as in `english.ts`. */
export const german: CellWords = {
  months: `januar/jänner februar/feber märz/maerz/mrz april mai juni juli august september oktober november dezember`,
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  inDates: 'der den am um uhr',
  pieces: 'stk stk. st st. stück stueck paar',
  missing: '(leer) unbekannt #nv #bezug! #wert! #zahl!',
  unnamed: 'gast gastkunde laufkunde laufkundschaft barverkauf anonym diverse kunde',
  status: {
    undone: `storn* gestorn* annullier* erstattet rückerstatt* zurückerstatt* erstattung gutschrift retoure retouren
      retourniert zurückgegeben zurückgeschickt zurückgesendet zurückgesandt rückgabe rücksendung rücksendungen
      widerrufen widerruf rückbuchung rückgebucht rücklastschrift abgebrochen nichtig gelöscht nicht_erfolgreich`,
    failed: 'fehlgeschlagen gescheitert abgelehnt',
    standing: `bezahlt* unbezahlt* versand* versendet* abgeschlossen* offen* geliefert* in_bearbeitung zugestellt*
      rechnung* erledigt* neu neue neuer`,
    not: 'nicht nie kein keine keiner ohne',
    notAfter: 'nein abgelehnt',
    between: 'noch wurde',
    partly: 'teilweise teil teilstorniert teilerstattet partiell',
    asked: 'angefragt beantragt ausstehend angefordert',
  },
};
