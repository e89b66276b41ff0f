import type { TitleWords } from './english.ts';

/** The words of Italian titles by what they mean, written as in `english.ts`. */
export const italian = {
  customer:
    'cliente fornitore, rag sociale, cliente, clienti, acquirente, socio, utente, compratore, intestatario, clientela, ospite*, compratrice, abbonato*, committente*, destinatario fattura, passeggero*, paziente*, donatore*, prenotato da, intestatari*, iscritto, tesserato, contraente, consumatore, utenti, cessionario, cli, partecipante*',
  headcount: 'persone=, coperti, ospiti=, numero persone, numero ospiti, adulti',
  account:
    'conto, tessera, partita iva, p iva, piva, codice fiscale, cf, contatto, referente, persona, soggetto, anagrafica, carta, tessera fedeltà',
  email: 'posta elettronica, indirizzo email, indirizzo e mail, e mail*, mail, email*, posta, pec',
  consent:
    'consenso*, newsletter*, consenso marketing, accetta marketing, iscritto newsletter, opt in, optin, gdpr*',
  refusal: 'disiscritto, non contattare, rifiuto marketing, opposizione marketing',
  phone: 'telefono, cellulare, tel, numero di telefono, numero telefono, cell, recapito, mobile',
  name: 'nome, nominativo, nome e cognome, cognome e nome, denominazione*, nome completo, ragsoc, nome cliente cognome',
  familyName: 'cognome',
  namePart: 'cognome',
  company: 'azienda*, ragione sociale, ditta, società, impresa, rag soc, organizzazione*, ditte',
  billing: 'fatturazione, intestazione, fatturare a, fatturaz, pagante',
  shipping:
    'spedizione*, spedizioni, consegna*, trasporto, destinatario, corriere*, spese di spedizione, spese spedizione, trasporti, vettore, spedito*, destinazione*, consegnato*, tracking, pacco, spese di trasporto',
  order:
    'ordinato il, prenotato il, ordine*, ordini, acquisto*, acquisti, carrello, prenotazione*, prenotazioni, ordinato*, acquistato*, commessa*, carrelli, ord',
  invoice:
    'fattura*, fatture, scontrino*, scontrini, ricevuta*, documento, documenti, n doc, ddt, bolla, nota, biglietto*, biglietti, preventivo, data doc, doc, corrispettivo*, scontr',
  otherDocument:
    'preventivo, preventivi, sinistro, busta paga, nota spese, lista dei desideri, lista desideri',
  transaction:
    'transazione*, transazioni, operazione*, movimento, transaz, movimenti, donazione n, operazioni, registrazione contabile, donazione, donazioni, erogazione',
  sale: 'vendita*, vendite, venduto, venduti',
  revenue: 'corrispettivo=, corrispettivi=, fatturato*, ricavo*, ricavi, incasso, incassi, entrate',
  payment: 'pagato il, pagamento*, pagato*, pagamenti, pagata, saldato*, versato*, da pagare, incassato',
  product:
    'prodotto*, prodotti, articolo*, articoli, sku, ean, codice a barre, servizio*, servizi, merce, piatto, prestazione*, voce, referenza*, cod art, barcode',
  trait:
    'descrizione*, categoria*, marca, reparto, taglia, colore, categorie, variante*, modello, linea, collezione, gruppo merceologico, settore, marchio, stagione, dettaglio, descr',
  stock: 'giacenza, magazzino, disponibil*, stock, scorta*, giacenze, inventario',
  visit: 'soggiorno, soggiorni',
  line: 'riga, righe, n riga, posizione, progressivo, prog',
  store:
    'negozio*, negozi, punto vendita, cassa, canale, magazzino, sede, filiale, filiali, piattaforma, provenienza, origine, deposito, sito, punti vendita, locale',
  employee:
    'venditore*, agente, commesso, operatore, dipendente, cameriere, addetto, cassiere, rappresentante*, agenti, commerciale, inserito da, creato da, venditori',
  supplier: 'fornitore*, fornitori, produttore*',
  maker: 'produttore*',
  id: 'numero*, codice*, codici, cod, identificativo*, n, nr, num, numeri, id, riferimento*, rif, sigla, matricola, n°, n doc',
  date: 'pagato il, ordinato il, prenotato il, data, date, data ora, data e ora, giorno di vendita, data doc, dt',
  time: 'ora, orario',
  period: 'anno, mese, settimana*, giorno, trimestre*',
  quantity:
    'unità=, quantità*, qta, pezzi, quantità rimborso, q tà, qtà, q ta, qt, pz, quantita, nr pezzi, n pezzi, unità vendute',
  count: 'numero pezzi, numero di pezzi, numero articoli, n articoli, numero prodotti, n pezzi',
  unit: 'pr unitario, pr un, unitario*, unitaria*, unità, per unità, cad, cadauno, u m, um, p unit, al pezzo, pz',
  price: 'pr unitario, pr un, prezzo*, prezzi, costo articolo, costo dell articolo, p unit, tariffa*',
  rate: 'tasso*, aliquota*, percentuale, cambio, tasso di cambio, perc, aliq',
  amount:
    'importo*, importi, valore*, spesa, somma, ammontare, importo totale, somme, da pagare, spese, imp, controvalore',
  total:
    'totale*, totali, complessivo, tot, totale complessivo, totale generale, complessiva, importo totale',
  subtotal: 'subtotale*, sub totale, parziale, totale parziale, imponibile',
  tax: 'imposta*, imposte, iva, tasse, i v a, imposta di bollo, bollo',
  inclusion:
    'con, senza, ivato, incluso*, dopo, scontato*, incl, inclusa, esclusa, escluso, escl, compreso*, compresa, più, al netto, al lordo, con iva, senza iva, ivata, c iva, s iva',
  net: 'netto*, netta, imponibile',
  gross: 'lordo*, lorda',
  discount:
    'sconto*, sconti, buono*, abbuono*, promozione*, promozioni, codice sconto, coupon*, omaggio, ribasso, buoni, voucher, riduzione*, abbuoni',
  cost: 'costo*, costi, prezzo d acquisto, prezzo di acquisto, prezzo di costo',
  listPrice:
    'listino, consigliato, originale, barrato, prezzo di listino, prezzo pieno, prezzo base, prezzo originale, consigliata',
  profit: 'margine*, profitto*, utile, guadagno, margini, ricarico, guadagni, mol',
  otherMoney:
    'commissione*, commissioni, mancia, saldo*, punti, acconto*, caparra*, cauzione*, deposito cauzionale, mance, residuo, da saldare, donazione*, contributo*, arrotondamento*, spese incasso, credito, debito, resto, contanti, interessi, assicurazione, punti fedeltà, tassa di soggiorno, scoperto, uscita=, uscite=',
  tip: 'mancia, mance',
  reversal:
    'rimborso*, rimborsi, reso, resi, annullat*, storno, nota di credito, annullamento*, rimborsat*, restituit*, stornat*, cancellat*, cancellazione*, note di credito, annulli, resa, rese, disdetta*, disdett*, stornata, restituzione*',
  deletion: 'eliminato*, eliminata*',
  trial: 'ordine di prova, ordine test, prova=',
  validity: 'valido=, valida=, non annullato',
  status: 'esito=, esito ordine, esito pagamento, esito transazione, stato*, stati, situazione',
  currency: 'valuta*, divisa, valute, moneta',
  kind: 'nuovo, nuova, tipo*, gruppo*, classe*, metodo*, modalità*, tipologia*, causale, metodi, tipi, categoria cliente, forma, segmento*, motivo*, livello, mezzo, classi, natura',
  demography: 'nascita*, età, sesso, genere, nato il, stato civile, nazionalità',
  place:
    'indirizzo*, città*, paese*, provincia*, cap, comune, regione*, nazione*, località, c a p, prov, stato di, codice postale, quartiere, residenza, zona, città, via=',
  note: 'note, commento*, osservazion*, peso, nota cliente, osservazioni, messaggio, recensione*, valutazione*, immagine, link, commenti, annotazion*',
  created:
    'creato*, creazione*, emissione*, creata, inserito*, inserimento*, emesso*, emessa, effettuato*, effettuata, registrato*, registrata',
  otherTime:
    'modific*, aggiorn*, aggiornamento*, scadenza*, registrazione*, iscrizione*, inizio, fine, prevista, arrivo, partenza, check in, check out, consegnato il, spedito il, aggiornat*, termine, validità, valido*, scade, evasione*, evaso, prevista consegna, entro, fino al, data consegna, competenza*, data soggiorno, data di soggiorno, inizio validità, prossimo*, prossima*',
  first: 'primo, prima, primi, prime',
  last: 'ultimo*, ultima*, ultimi, ultime, recente*',
  aggregate:
    'recenza*, frequenza*, importo medio, spesa media, numero ordini, numero di ordini, numero acquisti, scontrino medio, medio, frequenze, totale ordini, n ordini, ordini=, totale acquisti, numero visite, anzianità',
  filler:
    'di, della, dello, dei, il, lo, gli, dell, del, e, a, per, da, in, i, le, la, al cliente, delle, degli, d, l',
  givenName: 'nome di battesimo',
  hint: 'obbligatorio*, obbligatoria*, richiesto, facoltativo, opzionale, esempio, formato, aaaa, gg mm aaaa',
} satisfies TitleWords;
