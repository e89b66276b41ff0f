import type { CellWords } from './english.ts';

/** Italian words in cells, written as in `english.ts`. */
export const italian: CellWords = {
  yes: 'sì si vero',
  no: 'no falso',
  agreed: 'iscritto accettato',
  refused: 'disiscritto rifiutato',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  inDates: 'il alle ore la o e',
  pieces: 'pz pz. pezzo pezzi',
  ownUse: 'personale interno uso_interno autoconsumo omaggio campione scarto',
  bought: 'acquisto acquisti uscita uscite spesa',
  sold: 'vendita vendite entrata entrate',
  missing:
    '(vuoto) sconosciuto sconosciuta #n/d #rif! #valore! #nome? non_specificato non_indicato non_disponibile non_noto',
  unnamed: 'ospite anonimo cliente_occasionale banco cliente_generico cliente_al_banco vendita_al_banco',
  status: {
    won: 'vinto vinta',
    charges: 'commissione commissioni prelievo prelievi',
    payments: 'pagamento incasso',
    documents: 'fattura',
    undone: `note_di_credito annullato annullata annullati annullate annullamento cancellato cancellata cancellati cancellate
      rimborsato rimborsata rimborsati rimborsate rimborso rimborsi restituito restituita restituiti restituite
      reso resa resi stornato stornata storno nota_di_credito recesso revocat*`,
    failed: `non_riuscito non_riuscita non_andato_a_buon_fine fallito fallita rifiutato rifiutata respinto
      respinta errore_di_pagamento errore_nel_pagamento errore_pagamento scaduto scaduta abbandonato abbandonata
      incompleto incompleta frode mancato_arrivo mancata_presentazione non_presentato non_presentata assente perso persa mancato_ritiro non_ritirato`,
    draft: 'bozza bozze preventivo preventivi eliminato eliminata cestino ordine_di_prova',
    standing: `in_produzione* vendita* fattura* pagato* pagata* spedit* consegnat* completat* evaso* evasa* in_lavorazione* accettat* confermat*
      approvat* autorizzat* fatturat* incassat* saldat* conclus* chius* terminat* in_preparazione* preparazione*
      pronto pronta elaborat* in_elaborazione* in_transito* in_consegna* ricevut* inviat* nuovo nuova attivo
      attiva apert* parzialmente* ritirat* vendut* riuscito eseguit* pagamento_remoto* finalizzat* sostituit* emess* contabilizzat*`,
    pending: `in_attesa* attesa* sospes* in_sospeso* non_pagat* da_pagare* insolut* in_revisione* contestat*
      bloccat*`,
    orders: 'ordine',
    lead: 'ordine pagamento fattura acquisto spedizione',
    not: 'non mai senza',
    notAfter: 'rifiutato rifiutata',
    between: 'stato stata ancora',
    partly: 'parziale parzialmente',
    asked: 'attesa richiesto richiesta',
    done: 'annullato annullata rimborsato cancellato',
  },
};
