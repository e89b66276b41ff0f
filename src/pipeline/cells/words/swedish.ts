import type { CellWords } from './english.ts';

/** Swedish words in cells, written as in `english.ts`. */
export const swedish: CellWords = {
  yes: 'ja sant',
  no: 'nej falskt',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  inDates: 'den kl',
  ownUse: 'personal internt svinn prov',
  bought: 'köp inköp utgift utgifter',
  sold: 'försäljning sälj inkomst inkomster',
  missing: 'okänd okänt ej_angivet ej_angiven',
  unnamed: 'tillfällig_kund butikskund anonym_kund kontantkund kontantförsäljning kassakund anonym',
  status: {
    charges: 'avgift avgifter provision utbetalning utbetalningar',
    payments: 'betalning inbetalning',
    documents: 'faktura',
    undone: `avbruten avbrutet avbrutna returer kreditnotor annullerade annuller* makuler* återbetald återbetalt återbetalda återbetalning
      returnerad returnerat returnerade retur återköp ångrad avbokad avbeställd kreditfaktura krediterad
      återkallad återkallat återköpt avböjd struken`,
    failed: `misslyckad misslyckat misslyckades nekad nekat avvisad avvisat utgången utgånget övergiven
      övergivet betalningsfel avslagen ofullständig utebliven uteblev förlorad ej_uthämtad ej_uthämtat outhämtad outhämtat ej_hämtad`,
    draft: 'utkast offert offerter raderad raderat borttagen borttaget testorder',
    standing: `faktura* försäljning* köp* betald* levererad* skickad* slutförd* slutfört* färdig* klar klart behandlas* behandlad*
      under_behandling* bekräftad* godkänd* fakturerad* mottagen* packad* packas* expedierad* ny nytt aktiv
      öppen öppet avslutad* stängd* delvis_levererad* delvis_skickad* såld* hämtad* uthämtad* auktoriserad*
      accepterad* genomförd* på_väg* debiterad* bokförd* plockad* utlevererad* reserverad* slutbetald* påbörjad*`,
    pending: 'väntar* inväntar* väntande* avvaktar* på_vänt* pausad* obetald* förfallen* utestående*',
    orders: 'order',
    lead: 'order ordern beställning betalning faktura paket',
    not: 'inte ej utan',
    partly: 'delvis',
    asked: 'begärd begärt väntar inväntar begäran',
    done: 'makulerad återbetald',
  },
};
