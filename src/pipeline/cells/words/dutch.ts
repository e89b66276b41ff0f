import type { CellWords } from './english.ts';

/** Dutch words in cells, written as in `english.ts`. */
export const dutch: CellWords = {
  months: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  inDates: 'om',
  pieces: 'stuks stuk',
  missing: '(leeg) onbekend #n/b #verw! #waarde! #naam? #getal!',
  unnamed: 'passant losse_klant anoniem gast',
  status: {
    undone: `geannuleerd geannuleerde annulering terugbetaald terugbetaling geretourneerd geretourneerde retour
      retourzending teruggestuurd teruggezonden teruggestort terugboeking creditnota creditfactuur niet_gelukt`,
    failed: 'mislukt geweigerd afgewezen',
    standing: 'betaald* verzonden* geleverd* afgerond* voltooid* in_behandeling openstaand*',
    not: 'niet geen nooit zonder',
    notAfter: 'nee geweigerd afgewezen',
    between: 'nog',
    partly: 'gedeeltelijk deels',
    asked: 'aangevraagd afwachting',
  },
};
