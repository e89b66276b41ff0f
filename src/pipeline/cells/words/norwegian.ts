import type { CellWords } from './english.ts';

/** Norwegian words in cells, written as in `english.ts`. */
export const norwegian: CellWords = {
  yes: 'ja sann',
  no: 'nei usann',
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  inDates: 'den kl',
  ownUse: 'personale internt svinn prøve',
  bought: 'kjøp innkjøp utgift utgifter',
  sold: 'salg selg inntekt inntekter',
  missing: 'ukjent ikke_oppgitt ikke_angitt',
  unnamed: 'butikkunde diverse_kunde anonym_kunde tilfeldig_kunde kontantkunde kontantsalg anonym gjest',
  status: {
    charges: 'gebyr gebyrer utbetaling utbetalinger',
    payments: 'betaling innbetaling',
    documents: 'faktura',
    undone: `annuller* makuler* kanseller* refunder* tilbakebetal* returnert returnerte retur returer returnering
      tilbakeført kreditnota kreditert avbestilt angret`,
    failed: `mislykket mislyktes feilet avvist avviste utløpt forlatt betalingsfeil avbrutt avslått ufullstendig ikke_møtt møtte_ikke uteblitt tapt ikke_hentet uhentet`,
    draft: 'kladd utkast tilbud slettet slettede testordre',
    standing: `faktura* salg* betalt* levert* sendt* fullført* ferdig* behandles* behandlet* under_behandling* bekreftet*
      godkjent* fakturert* mottatt* klar pakket* ekspedert* ny nytt aktiv åpen åpent lukket* delvis_levert*
      delvis_sendt* solgt* hentet* belastet* autorisert* akseptert* gjennomført* avsluttet* underveis* bokført* utlevert* plukket* reservert*`,
    pending: 'venter* avventer* på_vent* ubetalt* forfalt* utestående*',
    orders: 'ordre',
    lead: 'ordre ordren bestilling betaling faktura pakke',
    not: 'ikke uten',
    partly: 'delvis',
    asked: 'forespurt venter anmodning avventer',
    done: 'kansellert refundert',
  },
};
