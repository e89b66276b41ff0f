import type { CellWords } from './english.ts';

/** Italian words in cells, written as in `english.ts`. */
export const italian: CellWords = {
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  inDates: 'il alle ore la o e',
  pieces: 'pz pz. pezzo pezzi',
  missing: '(vuoto) sconosciuto sconosciuta #n/d #rif! #valore! #nome?',
  unnamed: 'ospite anonimo cliente_occasionale banco',
  status: {
    undone: `annullato annullata annullati annullate annullamento cancellato cancellata cancellati cancellate rimborsato
      rimborsata rimborsati rimborsate rimborso rimborsi restituito restituita restituiti restituite reso resa
      resi stornato stornata storno nota_di_credito non_riuscito non_riuscita non_andato_a_buon_fine`,
    failed: 'fallito fallita rifiutato rifiutata respinto respinta',
    standing: 'pagato* spedit* consegnat* in_attesa completat* evaso* in_lavorazione',
    not: 'non mai senza',
    notAfter: 'rifiutato rifiutata',
    between: 'stato stata ancora',
    partly: 'parziale parzialmente',
    asked: 'attesa richiesto richiesta',
  },
};
