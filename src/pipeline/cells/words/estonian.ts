import type { CellWords } from './english.ts';

/** Estonian words in cells, written as in `english.ts`. */
export const estonian: CellWords = {
  yes: 'jah tõene',
  no: 'ei väär',
  inDates: 'kell',
  months: `jaanuar/jaanuari veebruar/veebruari märts/märtsi aprill/aprilli mai juuni juuli august/augusti
    september/septembri oktoober/oktoobri november/novembri detsember/detsembri`,
  weekdays: 'esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev',
  pieces: 'tk tk. tükk tükki',
  unnamed: 'juhuklient sularahaklient lõpptarbija eraisik jaeklient külaline',
  status: {
    undone: `tühistat* tühistam* tagastat* tagastam* tagasimakstud tagasimakse annulleerit* kreeditarve
      katkestat* hüvitat* storneerit*`,
    failed: 'ebaõnnestun* nurjun* tagasi_lükatud aegun* hüljat* keeldut* ei_ilmunud makseviga ebaõnnestus',
    draft: 'mustand mustandid pakkumine hinnapakkumine kustutat* testtellimus',
    standing: `müük* arve* täidet* tasut* makst* saadet* kätte_toimetat* kohale_toimetat* lõpetat* kinnitat*
      töötlem* töös* vastu_võet* väljastat* valmis* uus avatud suletud osaliselt* pakit* müüdud* aktiiv* teel* tarnitud* kätte_saadud*`,
    pending: 'ootel* ootab* tasumata* maksmata* peatat* kinnitamata* tähtaja_ületanud*',
    lead: 'tellimus makse arve saadetis',
    not: 'ei mitte ilma pole',
    partly: 'osaline osaliselt',
    asked: 'taotlus taotletud ootel',
    done: 'tühistatud tagastatud',
  },
};
