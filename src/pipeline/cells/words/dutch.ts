import type { CellWords } from './english.ts';

/** Dutch words in cells, written as in `english.ts`. */
export const dutch: CellWords = {
  yes: 'ja waar',
  no: 'nee neen onwaar',
  agreed: 'akkoord ingeschreven aangemeld',
  refused: 'afgemeld uitgeschreven geweigerd',
  months: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  inDates: 'om',
  pieces: 'stuks stuk',
  ownUse: 'personeel intern eigen_gebruik derving breuk monster',
  bought: 'aankoop inkoop koop uitgave uitgaven',
  sold: 'verkoop verkopen inkomsten',
  missing: '(leeg) onbekend #n/b #verw! #waarde! #naam? #getal! niet_opgegeven niet_bekend niet_ingevuld',
  unnamed: 'passant losse_klant anoniem gast kassaklant baliekunde balieverkoop contante_klant',
  status: {
    won: 'gewonnen',
    charges: 'commissie commissies uitbetaling uitbetalingen',
    payments: 'betaling',
    documents: 'factuur',
    undone: `geannuleerd geannuleerde annulering terugbetaald terugbetaling geretourneerd geretourneerde retour
      retourzending teruggestuurd teruggezonden teruggestort terugboeking creditnota creditfactuur herroepen
      ingetrokken gestorneerd gecrediteerd`,
    failed: `niet_gelukt mislukt mislukte geweigerd geweigerde afgewezen betaalfout betalingsfout verlopen
      vervallen verlaten afgebroken onvolledig fraude niet_verschenen niet_gekomen verloren oninbaar niet_opgehaald niet_afgehaald`,
    draft: 'concept concepten offerte offertes verwijderd verwijderde prullenbak testbestelling',
    standing: `in_productie* verkoop* factuur* betaald* verzonden* geleverd* afgeleverd* afgerond* voltooid* in_behandeling* verwerkt*
      wordt_verwerkt* geaccepteerd* bevestigd* goedgekeurd* gefactureerd* ontvangen* verstuurd* ingepakt* klaar*
      gereed* onderweg* in_voorbereiding* gesloten* nieuw* actief open openstaand* gedeeltelijk* deels*
      verkocht* afgehaald* bezorgd* besteld* geslaagd* geautoriseerd* compleet* omgeruild* te_late_betaling* opgehaald* geboekt* voldaan*`,
    pending: 'wachtend* wacht* in_de_wacht* onbetaald* te_betalen* in_afwachting* uitgesteld* achterstallig*',
    orders: 'bestelling',
    lead: 'bestelling betaling order factuur zending',
    not: 'niet geen nooit zonder',
    notAfter: 'nee geweigerd afgewezen',
    between: 'nog',
    partly: 'gedeeltelijk deels',
    asked: 'aangevraagd afwachting aanvraag',
    done: 'geannuleerd terugbetaald geretourneerd',
  },
};
