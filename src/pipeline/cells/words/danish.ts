import type { CellWords } from './english.ts';

/** Danish words in cells, written as in `english.ts`. */
export const danish: CellWords = {
  yes: 'ja sand',
  no: 'nej falsk',
  agreed: 'tilmeldt',
  refused: 'frameldt afmeldt',
  months: 'januar februar marts april maj juni juli august september oktober november december',
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  inDates: 'den kl',
  ownUse: 'personale internt svind prøve',
  bought: 'køb indkøb udgift udgifter',
  sold: 'salg sælg indtægt indtægter',
  missing: 'ukendt ikke_angivet ikke_oplyst',
  unnamed: 'butikskunde anonym_kunde kontantkunde kontantsalg diverse_kunder anonym gæst kassekunde',
  status: {
    charges: 'gebyr gebyrer udbetaling udbetalinger',
    payments: 'betaling indbetaling',
    documents: 'faktura',
    undone: `annuller* makuler* refunder* tilbagebetal* returneret returnerede retur returnering tilbageført
      kreditnota fortrudt krediteret afbestilt ophævet`,
    failed: `fejlet mislykket mislykkedes afvist afviste udløbet opgivet forladt betalingsfejl ufuldstændig
      afbrudt udeblevet udeblev udeblivelse mistet ikke_afhentet uafhentet`,
    draft: 'kladde kladder udkast tilbud slettet slettede testordre',
    standing: `faktura* salg* betalt* leveret* afsluttet* sendt* afsendt* gennemført* færdig* behandlet* behandler*
      under_behandling* behandles* bekræftet* godkendt* faktureret* modtaget* klar pakket* pakkes* ekspederet*
      ny nyt aktiv åben åbent lukket* delvist* delvis_leveret* solgt* afhentet* hævet* autoriseret* accepteret*
      undervejs* bogført* udleveret* reserveret* igangværende*`,
    pending: 'afventer* venter* i_venteposition* på_hold* ubetalt* forfalden* udestående*',
    orders: 'ordre',
    lead: 'ordre ordren betaling faktura pakke',
    not: 'ikke uden ej',
    partly: 'delvis delvist',
    asked: 'anmodet afventer anmodning',
    done: 'annulleret refunderet',
  },
};
