import type { CellWords } from './english.ts';

/** Latvian words in cells, written as in `english.ts`. */
export const latvian: CellWords = {
  yes: 'jā',
  no: 'nē',
  inDates: 'gada g plkst',
  months: `janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā
    augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī`,
  weekdays: 'pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena',
  pieces: 'gab gab. gabals gabali',
  unnamed: 'gala_patērētājs fiziska_persona privātpersona mazumtirdzniecība',
  status: {
    undone: 'atcelt* atcelšana anulēt* atgriezt* atgriešana atmaksāt* atmaksa kredītrēķins stornēt* atsaukt*',
    failed:
      'neizdevās neizdevies neveiksmīg* noraidīt* noilgus* beidzies_termiņš pamest* neieradās maksājuma_kļūda',
    draft: 'melnraksts melnraksti piedāvājums dzēst* testa_pasūtījums tāme',
    standing: `pārdošana* rēķins* izpildīt* pabeigt* apmaksāt* samaksāt* nosūtīt* piegādāt* apstiprināt* apstrād*
      pieņemt* saņemt* izsniegt* jauns jauna gatavs* sagatavot* atvērt* slēgt* daļēji* pārdot* aktīv* ceļā* izrakstīt*`,
    pending: 'gaida* gaidām* neapmaksāt* nesamaksāt* apturēt* neapstiprināt* kavēt*',
    lead: 'pasūtījums maksājums rēķins sūtījums',
    not: 'nav bez',
    partly: 'daļējs daļēji',
    asked: 'pieprasījums pieprasīts gaida',
    done: 'atcelts atgriezts',
  },
};
