/** Roles that each export has a title for. */
export type TitledRole = 'customer' | 'invoice' | 'date' | 'quantity' | 'price' | 'amount' | 'status';

/** Titles of exports of shops, market places, tills and accounts, by language and role, with `|` between them. */
export const roleTitles: Readonly<Record<string, Readonly<Partial<Record<TitledRole, string>>>>> = {
  english: {
    customer:
      'Customer|Customer ID|Customer Name|Client|Client Name|Buyer|Buyer Name|Buyer Email|Billing Name|Bill To|Sold To|Customer Number|Account Name|Contact Email|Purchaser Email|Card Holder|Payer Name|From Email Address|Patient|Member ID|Donor Name|Guest Name|Cardholder Name|Debtor|Sell-to Customer No.|Ordering Customer|Shopper Reference|Bill-to Name|Customer Full Name|Customer Ref|Subscriber Email|Payer|Buyer User ID|Booker|Attendee Email|Customer Account|Retailer Name|Stockist',
    invoice:
      'Order ID|Order Number|Order No.|Order #|Invoice Number|Invoice No|Invoice #|Receipt No|Receipt Number|Transaction ID|Transaction #|Sale ID|Order Reference|Booking ID|Booking Reference|Sales Order Number|Bill No|Check #|Ticket Number|Document No.|Order Code|Payment ID|Reservation Number|Merchant Transaction ID|Job Number|PO Number|Confirmation Number|Doc No|Charge ID|Purchase ID|Sale Number|Voucher No.|Checkout ID|Reservation ID',
    date: 'Order Date|Date|Created At|Date Created|Purchase Date|Invoice Date|Transaction Date|Sale Date|Paid At|Date Added|Order Placed|Order Created|Booking Date|Timestamp|Order Time|Posting Date|Payment Date|Date/Time|Created|Created (UTC)|Date Paid|Purchased On|Processing Date|Order Date and Time|Date of Sale|Txn Date|Document Date|Ordered At|Created Date|Created Time|Bill Date|Sales Date|Order Creation Date|Receipt Date|Placed At|Transaction Time|transaction_datetime|Gift Date|Voucher Date',
    quantity:
      'Quantity|Qty|Units|Quantity Ordered|Item Quantity|Lineitem quantity|Qty Ordered|Number of Items|Units Sold|Quantity Purchased|Pieces|Pcs|Ordered Quantity|Qty Sold|Items Sold|Quantity Sold|Invoiced Quantity|No. of Units|Order Quantity|Item Count',
    price:
      'Unit Price|Price|Item Price|Product Price|Price Each|Unit Price (net)|Price per Unit|Lineitem price|Sales Price|Selling Price|Unit Price Excl. VAT|Price (USD)|Sale Price|Unit Rate|Item Unit Price',
    amount:
      'Total|Order Total|Grand Total|Total Amount|Amount|Amount Paid|Total Price|Net Sales|Gross Sales|Line Total|Invoice Total|Sales|Revenue|Total Paid|Net Amount|Gross Amount|Invoice Amount|Order Amount|Total (incl. tax)|Total Sales|Transaction Amount|Sales Amount|Amount Charged|Order Value|Net Total|Total Incl. VAT|Total Excl. VAT|Extended Price|Ext. Price|Total Collected|Payment Amount|Line Amount|Total Revenue|Amount (USD)|Item Total|Total Charged|Paid Amount|Net Revenue|Charged Amount|Net Value|Sales Value|Item Subtotal|Total Order Amount|Donation Amount|Amount Collected|Captured Amount|Amount Received|POS Check total|Store total',
    status:
      'Status|Order Status|Payment Status|Financial Status|State|Invoice Status|Transaction Status|Sale Status|Booking Status|Order State|Fulfillment Status|Reservation Status|Delivery Status|Stage|Order Stage|Status ID|Order Status ID|Status Code',
  },
  german: {
    customer:
      'Kunde|Kundennummer|Kunden-Nr.|Kundennr|Kd-Nr.|Käufer|Käufername|Besteller|Auftraggeber|Rechnungsempfänger|Kundenname|Debitor|Debitorennummer|Kunden-ID|E-Mail-Adresse des Käufers|Käufer-E-Mail|Mitgliedsnummer|Gast|Name des Kunden|Kunde (Name)|Rechnungsadresse: Name|Kunden E-Mail|Nutzername des Käufers|Kundenkonto|Spender|Zahler|Name Rechnungsempfänger|Mandant|Geschäftspartner|Kontakt|Vertragspartner|Vertragskonto',
    invoice:
      'Bestellnummer|Bestell-Nr.|Bestellung|Auftragsnummer|Auftrags-Nr.|Rechnungsnummer|Rechnungs-Nr.|Rechnungsnr.|Belegnummer|Beleg-Nr.|Bon-Nr.|Bonnummer|Transaktionsnummer|Transaktionscode|Vorgangsnummer|Buchungsnummer|Auftrag|Quittungsnummer|Bestell-ID|Re-Nr.|Reservierungsnummer|Belegnr.|Verkaufsprotokollnummer|Vertriebsbeleg|Auftragsnr.|Bestellreferenz|Kassenbon-Nr.|Bestellnr',
    date: 'Bestelldatum|Datum|Rechnungsdatum|Auftragsdatum|Kaufdatum|Belegdatum|Verkaufsdatum|Erstellt am|Buchungsdatum|Bestellzeitpunkt|Zahlungsdatum|Bezahlt am|Bestellt am|Datum der Bestellung|Transaktionsdatum|Buchungstag|Zeitpunkt|Eingangsdatum|Datum/Uhrzeit|Erstellungsdatum|Bestellzeit|Angelegt am|Zahldatum|Auftragseingang|Bondatum|Verkauft am|Datum und Uhrzeit|Rechnung vom|Spendendatum',
    quantity:
      'Menge|Anzahl|Stückzahl|Stück|Bestellmenge|Verkaufte Menge|Anzahl Artikel|Artikelmenge|Bestellte Menge|Anz.|Stk.|Menge (Stk)|Anzahl der Artikel|Positionsmenge|Fakturierte Menge|Auftragsmenge',
    price:
      'Einzelpreis|Preis|Stückpreis|Artikelpreis|Verkaufspreis|Einzelpreis brutto|Einzelpreis netto|E-Preis|VK-Preis|Preis pro Stück|Preis je Einheit|Preis/Stück|Nettopreis|Bruttopreis|Stückpreis (netto)|VK brutto|Einheitspreis',
    amount:
      'Gesamtbetrag|Gesamtsumme|Summe|Betrag|Gesamtpreis|Umsatz|Rechnungsbetrag|Bruttobetrag|Nettobetrag|Endbetrag|Bestellsumme|Bestellwert|Warenwert|Gesamt|Brutto|Netto|Nettoumsatz|Bruttoumsatz|Auftragswert|Zahlbetrag|Positionsbetrag|Zeilensumme|Gesamt brutto|Gesamt netto|Summe brutto|Summe (brutto)|Rechnungssumme|Betrag brutto|Betrag in EUR|Gesamtbetrag (brutto)|Erlös|Nettowert|Verkaufserlös|Gezahlter Betrag|Positionssumme|Umsatz netto|Spendenbetrag|Belegsumme|Rechnungsbetrag (brutto)|Bestellwert brutto|Gesamtwert|Auftragssumme',
    status:
      'Status|Bestellstatus|Zahlungsstatus|Auftragsstatus|Zustand|Rechnungsstatus|Bearbeitungsstatus|Belegstatus|Status der Bestellung|Buchungsstatus|Lieferstatus|Zahlstatus',
  },
  french: {
    customer:
      'Client|Nom du client|N° client|Numéro client|Code client|Acheteur|E-mail du client|Email client|Identifiant client|Nom client|Adresse e-mail de facturation|Nom de l’acheteur|Pseudo de l’acheteur|Réf. client|Référence client|Compte client|Donateur|Adhérent|Nom de facturation|Raison sociale du client|ID client|Client facturé|Nom et prénom du client|Patient|Nom du contact|Compte tiers|Tiers|Destinataire facture|CompAuxNum|Compte auxiliaire',
    invoice:
      'N° de commande|Numéro de commande|Commande|Référence commande|N° facture|Numéro de facture|Facture|ID commande|Réf. commande|N° de ticket|Numéro de transaction|N° pièce|N° de pièce|Numéro de réservation|N° de reçu|Identifiant de commande|Code commande|N° commande|N° de facture|Id transaction|Numéro de vente|Référence de la commande|N° bon de commande|Référence facture|N° dossier',
    date: 'Date|Date de commande|Date de facture|Date de la commande|Date de vente|Date d’achat|Date de création|Créé le|Date de paiement|Date facture|Date de facturation|Date et heure|Passée le|Commandé le|Date de transaction|Date commande|Date de la vente|Date pièce|Date d’émission|Payé le|Date et heure de commande|Date de réservation|Date création|Horodatage|Date du don|Date de règlement|Date vente',
    quantity:
      'Quantité|Qté|Qte|Quantité commandée|Nombre d’articles|Nb articles|Quantité vendue|Qté commandée|Quantité facturée|Unités|Nb. produits|Quantité achetée|Nombre de produits|Qté vendue|Quantités',
    price:
      'Prix unitaire|Prix|P.U.|PU HT|PU TTC|Prix unitaire HT|Prix unitaire TTC|Prix de vente|Prix produit|Prix article|Prix à l’unité|P.U. HT|Prix HT|Prix de l’article|Prix vente unitaire',
    amount:
      'Total|Montant|Montant total|Total TTC|Total HT|Montant TTC|Montant HT|Total de la commande|Montant de la commande|Chiffre d’affaires|CA|CA TTC|CA HT|Total commande|Total payé|Montant payé|Total facture|Prix total|Total ligne|Montant ligne|Net à payer|Total net|Montant réglé|Montant de la facture|Total des ventes|Montant du don|Total général|Montant net|Montant brut|Total TTC (€)|Montant facturé|Total produits|Valeur|Montant de la transaction|Prix total TTC|Total commande TTC',
    status:
      'Statut|État|Statut de la commande|État de la commande|Statut commande|Statut de paiement|Statut du paiement|État du paiement|Statut facture|Statut de la transaction|État commande|Etat|Statut de livraison',
  },
  spanish: {
    customer:
      'Cliente|Nombre del cliente|Código cliente|ID cliente|N° de cliente|Comprador|Nombre comprador|Correo del cliente|Email del comprador|Nombre de facturación|Razón social|Usuario|Número de cliente|Cód. cliente|Correo electrónico del cliente|Nombre y apellidos del cliente|Apodo del comprador|Titular|Donante|Huésped|Nombre del comprador|RUT cliente|Cuenta de cliente|Pagador|Paciente|Socio|Destinatario de la factura|Deudor',
    invoice:
      'Número de pedido|Nº pedido|N° de orden|Número de orden|Pedido|Orden|Factura|Nº factura|Número de factura|ID pedido|Ticket|Nº ticket|Folio|Número de boleta|ID de transacción|Núm. de venta|# de venta|Referencia del pedido|Número de reserva|Nº de documento|Nº de albarán|Comprobante|Id de la orden|Código de pedido|Número de venta|N° boleta|N° comprobante|Localizador|Número de operación de Mercado Pago|Nº de factura|Folio de venta|ID de orden',
    date: 'Fecha|Fecha del pedido|Fecha de pedido|Fecha de compra|Fecha de venta|Fecha factura|Fecha de factura|Fecha de creación|Creado el|Fecha de pago|Fecha y hora|Fecha de emisión|Fecha de la orden|Fecha orden|Fecha de transacción|Fecha venta|Fecha de reserva|Fecha emisión|Pagado el|F. factura|Fecha de operación|Fecha creación|Fecha de la venta|Fecha pedido|Fecha del documento|Fecha de la compra|Fecha y hora de la venta',
    quantity:
      'Cantidad|Cant.|Unidades|Uds.|Cantidad vendida|Unidades vendidas|Cantidad pedida|Cantidad de productos|Nº de artículos|Piezas|Cantidad del producto|Ctd.|Cantidad comprada|Núm. unidades|Nº unidades',
    price:
      'Precio unitario|Precio|Precio de venta|P. unitario|Precio del producto|Precio unidad|P.V.P.|PVP|Precio por unidad|Precio unit.|Precio neto|Precio unitario (sin IVA)|Valor unitario|Precio unitario de venta|Precio artículo',
    amount:
      'Total|Importe|Importe total|Monto|Monto total|Total del pedido|Total pagado|Total factura|Total venta|Valor total|Total con IVA|Total neto|Importe neto|Base imponible|Ventas|Ingresos|Precio total|Facturación|Total orden|Importe pagado|Total línea|Total compra|Monto pagado|Valor de la venta|Total general|Importe línea|Monto neto|Total documento|Total a pagar|Total (EUR)|Ingresos por productos|Total Bruto|Importe bruto|Total IVA incl.|Importe del pedido|Total cobrado|Venta total|Importe factura|Importe con IVA',
    status:
      'Estado|Estado del pedido|Estado de la orden|Estado del pago|Estado de pago|Estatus|Estado de la venta|Status|Situación|Estado factura|Estado de la reserva|Estado pedido|Estado del envío|Estado del documento',
  },
  portuguese: {
    customer:
      'Cliente|Nome do cliente|Código do cliente|ID do cliente|Comprador|Nome do comprador|E-mail do cliente|E-mail do comprador|Razão social|CPF/CNPJ|CPF do cliente|Nº cliente|Nº de cliente|Usuário|Nome de utilizador (Comprador)|Nome de usuário (comprador)|Cód. cliente|Contribuinte|Doador|Hóspede|Pagador|Nome do pagador|Destinatário da fatura|Aluno|Sacado|Nome/Razão social',
    invoice:
      'Número do pedido|Nº do pedido|Pedido|ID do pedido|Nº pedido|Nota fiscal|Número da nota|NF|Nº fatura|Número da fatura|Fatura|Encomenda|Nº encomenda|N.º de venda|Código da transação|Número da encomenda|Nº documento|Nº da nota fiscal|Código do pedido|Venda|ID da transação|Nº da venda|Cupom|Cupom fiscal|Recibo|Número do documento|Referência da encomenda|Reserva|Código da reserva|Ordem de serviço|Número NF-e|ID da venda|Nº da OS',
    date: 'Data|Data do pedido|Data da compra|Data da venda|Data da encomenda|Data de criação|Criado em|Data de emissão|Data do pagamento|Data da fatura|Data e hora|Data de pagamento|Data da transação|Hora de criação do pedido|Pago em|Emissão|Data emissão|Data venda|Data do documento|Data da reserva|Data de criação do pedido|Realizado em|Data pedido|Vendido em|Data de compra|Data fatura|Hora do pagamento do pedido',
    quantity:
      'Quantidade|Qtd|Qtde|Qtd.|Quantidade vendida|Unidades|Qtd. vendida|Número de itens|Quantidade de itens|Qtde. vendida|Peças|Quant.|Quantidade comprada|Qtd produtos|Nº de itens|Total de unidades',
    price:
      'Preço unitário|Preço|Valor unitário|Preço de venda|Vl. unitário|Vlr. unit.|Preço do produto|Preço por unidade|Valor unit.|P. unitário|Preço unit.|Preço acordado|Preço unitário (R$)|Preço líquido|Vlr unitário',
    amount:
      'Total|Valor total|Valor|Total do pedido|Valor do pedido|Valor pago|Total pago|Valor da venda|Receita|Faturamento|Total da fatura|Total líquido|Montante|Valor líquido|Valor bruto|Subtotal do produto|Total com IVA|Valor total da nota|Vl. total|Total geral|Vlr total|Total da encomenda|Total da venda|Valor da nota|Valor da transação|Total (R$)|Total c/ IVA|Total s/ IVA|Total ilíquido|Valor recebido|Receita por produtos (BRL)|Valor da compra|Total bruto|Valor cobrado|Total a pagar|Valor da fatura|Valor do produto|Total da nota',
    status:
      'Status|Status do pedido|Estado|Situação|Status do pagamento|Estado da encomenda|Situação do pedido|Status da venda|Estado do pagamento|Situação da nota|Status da transação|Estado do documento|Situação do pagamento|Status da fatura|Estado do pedido',
  },
  italian: {
    customer:
      'Cliente|Nome cliente|Codice cliente|ID cliente|Acquirente|Nome acquirente|Email cliente|Ragione sociale|Intestatario|Nominativo|Cod. cliente|Denominazione cliente|Email acquirente|N. cliente|Nome utente acquirente|Destinatario fattura|Ospite|Nome e cognome|Cliente/Fornitore|Committente|Anagrafica|Paziente|Donatore|Rag. sociale|Nominativo cliente|Nome fatturazione|Cliente intestatario|Partecipante',
    invoice:
      'Numero ordine|N. ordine|Ordine|ID ordine|Numero fattura|N. fattura|Fattura|Scontrino|N. scontrino|Numero documento|N. documento|Riferimento ordine|Codice ordine|ID transazione|Numero prenotazione|Ricevuta|N. ricevuta|Nr. ordine|Num. doc.|N. doc.|Codice prenotazione|Riferimento|Nr. fattura|Numero di vendita|Codice transazione|Num. ordine|Ordine n.|N° ordine',
    date: 'Data|Data ordine|Data fattura|Data documento|Data acquisto|Data vendita|Data di creazione|Creato il|Data pagamento|Data e ora|Data emissione|Data doc.|Data dell’ordine|Data transazione|Data prenotazione|Data di acquisto|Data di vendita|Data di emissione|Ordinato il|Data creazione|Data del pagamento|Data inserimento|Data scontrino|Data operazione|Pagato il|Data e ora ordine|Data dell’acquisto|Data incasso',
    quantity:
      'Quantità|Q.tà|Qta|Qtà|Pezzi|Quantità ordinata|Quantità venduta|Numero articoli|Unità|N. pezzi|Quantita|Pz|Q.ta|Qt.|Numero pezzi|Unità vendute|Nr. pezzi',
    price:
      'Prezzo unitario|Prezzo|Prezzo di vendita|Prezzo un.|Prezzo netto|Prezzo unit.|Prezzo prodotto|Prezzo articolo|Prezzo per unità|Prezzo vendita|Pr. unitario|Prezzo unitario (€)|Prezzo lordo|Valore unitario|Prezzo unitario IVA incl.',
    amount:
      'Totale|Importo|Importo totale|Totale ordine|Totale fattura|Totale documento|Totale pagato|Fatturato|Ricavo|Incasso|Valore|Totale IVA inclusa|Totale riga|Imponibile|Netto a pagare|Totale vendita|Importo netto|Prezzo totale|Totale lordo|Totale netto|Importo pagato|Vendite|Totale complessivo|Importo fattura|Importo riga|Tot. documento|Totale ivato|Importo lordo|Ricavi|Tot. fattura|Totale scontrino|Corrispettivo|Totale (€)|Valore ordine|Importo ordine|Totale imponibile|Totale dell’ordine|Importo incassato|Spesa totale',
    status:
      'Stato|Stato ordine|Stato dell’ordine|Stato pagamento|Stato del pagamento|Stato fattura|Stato della prenotazione|Esito|Stato documento|Stato transazione|Stato spedizione|Stato prenotazione|Status ordine',
  },
  dutch: {
    customer:
      'Klant|Klantnummer|Klantnaam|Klant-ID|Koper|E-mail klant|Debiteur|Debiteurnummer|Besteller|Naam klant|Relatie|Factuurnaam|Debiteurnaam|Klantcode|Naam koper|E-mailadres klant|Relatienaam|Relatiecode|Opdrachtgever|Lidnummer|Gast|Klant e-mail|Afnemer|Donateur',
    invoice:
      'Bestelnummer|Ordernummer|Factuurnummer|Bestelling|Order|Bonnummer|Order-ID|Factuurnr.|Transactienummer|Boekingsnummer|Reserveringsnummer|Kassabon|Bestel-ID|Ordernr.|Bonnr.|Bestelnr.|Factuur nr.|Transactie-ID|Factuur|Verkoopordernummer|Pakbonnummer|Verkoopfactuur|Order nr|Documentnummer|Ordercode|Referentie|Verkoopnummer',
    date: 'Besteldatum|Orderdatum|Factuurdatum|Datum|Aankoopdatum|Verkoopdatum|Aangemaakt op|Betaaldatum|Transactiedatum|Datum/tijd|Besteld op|Geplaatst op|Datum bestelling|Boekdatum|Datum aangemaakt|Bestelmoment|Datum en tijd|Reserveringsdatum|Boekingsdatum|Datum order|Datum aankoop|Betaald op|Aanmaakdatum|Bondatum|Datum verkoop|Tijdstip',
    quantity:
      'Aantal|Hoeveelheid|Stuks|Besteld aantal|Aantal artikelen|Aantal stuks|Aantal verkocht|Verkocht aantal|Aantal producten|Aant.|Aantal besteld|Geleverd aantal',
    price:
      'Prijs|Stukprijs|Prijs per stuk|Eenheidsprijs|Verkoopprijs|Productprijs|Artikelprijs|Prijs excl. btw|Prijs incl. btw|Prijs per eenheid|Nettoprijs|Stuksprijs|Verkoopprijs excl. btw',
    amount:
      'Totaal|Totaalbedrag|Bedrag|Factuurbedrag|Orderbedrag|Omzet|Totaal incl. btw|Totaal excl. btw|Bedrag incl. btw|Ordertotaal|Betaald bedrag|Orderwaarde|Totaalprijs|Nettobedrag|Brutobedrag|Bedrag excl. btw|Totaal bestelling|Factuurtotaal|Totaal factuur|Regeltotaal|Omzet excl. btw|Netto omzet|Eindbedrag|Bestelbedrag|Totaal betaald|Som|Bruto omzet|Verkoopbedrag|Subtotaal|Waarde|Regelbedrag|Bestelwaarde|Te betalen|Totaal order|Transactiebedrag',
    status:
      'Status|Orderstatus|Bestelstatus|Betaalstatus|Betalingsstatus|Factuurstatus|Status bestelling|Status order|Toestand|Boekingsstatus|Status van de bestelling|Verzendstatus',
  },
  swedish: {
    customer:
      'Kund|Kundnummer|Kundnr|Kundnamn|Köpare|E-post kund|Kund-ID|Beställare|Fakturamottagare|Kundens namn|Köparens namn|Kundens e-post|Medlemsnummer|Kundkod|Gäst|Kund nr|Fakturakund|Kundens e-postadress|Givare|Faktureras till|Deltagare',
    invoice:
      'Ordernummer|Ordernr|Beställningsnummer|Fakturanummer|Fakturanr|Order-ID|Kvittonummer|Kvitto|Transaktions-ID|Bokningsnummer|Order|Faktura|Beställning|Kvittonr|Order nr|Verifikationsnummer|Köpnummer|Beställnings-ID|Dokumentnummer|Faktura nr|Transaktionsnummer|Bongnummer',
    date: 'Orderdatum|Beställningsdatum|Fakturadatum|Datum|Köpdatum|Försäljningsdatum|Skapad|Betaldatum|Transaktionsdatum|Bokningsdatum|Datum och tid|Beställd|Skapad datum|Lagd|Skapat datum|Order lagd|Betald den|Tidpunkt|Försäljningsdag|Skapad den|Orderdag|Inköpsdatum|Bokförd datum',
    quantity:
      'Antal|Kvantitet|Antal artiklar|Beställt antal|Antal sålda|Antal st|Sålt antal|Antal produkter|Mängd|Antal varor|Antal enheter|Levererat antal',
    price:
      'Pris|Styckpris|Enhetspris|À-pris|Försäljningspris|Pris per st|Artikelpris|Pris exkl. moms|Pris inkl. moms|Pris/st|Produktpris|Pris per styck|Nettopris',
    amount:
      'Totalt|Summa|Belopp|Totalbelopp|Ordervärde|Totalsumma|Omsättning|Fakturabelopp|Summa inkl. moms|Att betala|Betalt belopp|Försäljning|Radsumma|Ordersumma|Total|Totalt inkl. moms|Totalt exkl. moms|Summa exkl. moms|Belopp inkl. moms|Nettobelopp|Bruttobelopp|Ordertotal|Totalpris|Belopp exkl. moms|Nettoomsättning|Fakturatotal|Orderbelopp|Slutsumma|Betald summa|Intäkt|Radbelopp|Köpesumma',
    status:
      'Status|Orderstatus|Betalstatus|Betalningsstatus|Fakturastatus|Beställningsstatus|Bokningsstatus|Tillstånd|Leveransstatus|Köpstatus',
  },
  danish: {
    customer:
      'Kunde|Kundenummer|Kundenr.|Kundenavn|Køber|Kunde-e-mail|Debitor|Debitornr.|Kundens navn|Kunde-ID|Kundens e-mail|Betaler|Debitornummer|Faktureringsnavn|Medlemsnummer|Gæst|Kunde nr.|Købers navn|Faktura navn|Kunde email|Bestiller|Donor|Faktureres til',
    invoice:
      'Ordrenummer|Ordrenr.|Ordre-ID|Fakturanummer|Fakturanr.|Bestillingsnummer|Kvitteringsnummer|Transaktions-ID|Bonnummer|Ordre|Faktura|Bilagsnummer|Bilagsnr.|Ordre nr.|Bookingnummer|Reservationsnummer|Bestilling|Faktura nr.|Kvittering|Salgsordre|Salgsnummer|Bonnr.|Købsnummer|Transaktionsnummer',
    date: 'Ordredato|Dato|Fakturadato|Købsdato|Salgsdato|Oprettet|Betalingsdato|Bestillingsdato|Bogføringsdato|Dato og tid|Oprettelsesdato|Transaktionsdato|Betalt dato|Oprettet den|Dato for køb|Bestilt den|Købt den|Bookingdato|Tidspunkt|Oprettet dato|Salgstidspunkt|Dato/tid',
    quantity:
      'Antal|Mængde|Antal varer|Stk.|Bestilt antal|Antal solgte|Solgt antal|Antal stk.|Antal produkter|Styk|Leveret antal|Antal enheder',
    price:
      'Pris|Stykpris|Enhedspris|Salgspris|Pris pr. stk.|Varepris|Pris ekskl. moms|Pris inkl. moms|Pris pr. enhed|Produktpris|Nettopris|Pris/stk.',
    amount:
      'Total|I alt|Beløb|Totalbeløb|Ordretotal|Fakturabeløb|Omsætning|Beløb inkl. moms|Samlet pris|Betalt beløb|Ordrebeløb|Sum|Total inkl. moms|Total ekskl. moms|I alt inkl. moms|Beløb ekskl. moms|Nettobeløb|Linjetotal|Linjebeløb|Samlet beløb|Subtotal|Nettoomsætning|Salg|Ordreværdi|Totalpris|Fakturatotal|Købsbeløb|At betale|Bruttobeløb|Salgsbeløb|Ordresum|Beløb i alt',
    status:
      'Status|Ordrestatus|Betalingsstatus|Fakturastatus|Tilstand|Bestillingsstatus|Bookingstatus|Ordrens status|Leveringsstatus',
  },
  norwegian: {
    customer:
      'Kunde|Kundenummer|Kundenr.|Kundenavn|Kjøper|Kunde e-post|Kunde-ID|Fakturamottaker|Betaler|Kjøpers navn|Kundens navn|Medlemsnummer|Gjest|Bestiller|Kunde nr|Kontakt|Giver|Kundens e-post|Faktureres til|Pasient',
    invoice:
      'Ordrenummer|Ordrenr.|Ordre-ID|Fakturanummer|Fakturanr.|Bestillingsnummer|Kvitteringsnummer|Transaksjons-ID|Bilagsnummer|Ordre|Faktura|Bestilling|Kvittering|Ordre nr|Bookingnummer|Reservasjonsnummer|Bilagsnr|Faktura nr|Salgsordre|Bongnummer|Transaksjonsnummer|Dokumentnummer',
    date: 'Ordredato|Dato|Fakturadato|Kjøpsdato|Salgsdato|Opprettet|Betalingsdato|Bestillingsdato|Transaksjonsdato|Dato og tid|Betalt dato|Opprettet dato|Bestilt dato|Bokføringsdato|Dato for kjøp|Kjøpt dato|Bestilt|Tidspunkt|Bilagsdato|Opprettelsesdato|Ordretidspunkt',
    quantity:
      'Antall|Mengde|Antall varer|Stk|Bestilt antall|Antall solgt|Solgt antall|Antall produkter|Antall enheter|Levert antall|Ant.',
    price:
      'Pris|Stykkpris|Enhetspris|Salgspris|Pris per stk|Varepris|Pris eks. mva|Pris inkl. mva|Pris per enhet|Produktpris|Pris/stk|Nettopris',
    amount:
      'Total|Totalt|Sum|Beløp|Totalbeløp|Ordresum|Fakturabeløp|Omsetning|Beløp inkl. mva|Sum inkl. mva|Betalt beløp|Totalsum|Ordretotal|Beløp eks. mva|Total inkl. mva|Sum eks. mva|Linjesum|Nettobeløp|Totalpris|Å betale|Delsum|Salg|Ordrebeløp|Samlet beløp|Bruttobeløp|Netto omsetning|Ordreverdi|Fakturasum|Sum eks mva|Salgsbeløp',
    status:
      'Status|Ordrestatus|Betalingsstatus|Fakturastatus|Tilstand|Bestillingsstatus|Leveringsstatus|Bookingstatus',
  },
  finnish: {
    customer:
      'Asiakas|Asiakasnumero|Asiakkaan nimi|Asiakasnro|Ostaja|Asiakkaan sähköposti|Tilaaja|Maksaja|Asiakastunnus|Asiakkaan sähköpostiosoite|Ostajan nimi|Laskutusasiakas|Tilaajan nimi|Jäsennumero|Laskun saaja|Varaaja|Lahjoittaja|Vieras|Osallistuja|Potilas',
    invoice:
      'Tilausnumero|Tilaus|Tilausnro|Laskunumero|Laskun numero|Kuittinumero|Tilauksen numero|Tilaustunnus|Tapahtumanumero|Varausnumero|Lasku nro|Tositenumero|Myyntitilaus|Kuitti|Kuitin numero|Laskunro|Tilausno|Maksutapahtuma|Tosite|Tapahtumatunnus',
    date: 'Tilauspäivä|Päivämäärä|Laskun päiväys|Ostopäivä|Myyntipäivä|Luotu|Maksupäivä|Tilauspvm|Pvm|Laskupäivä|Tilausaika|Tilauspäivämäärä|Laskun päivämäärä|Luontipäivä|Tapahtuma-aika|Varauspäivä|Tilattu|Tapahtumapäivä|Maksettu pvm|Päiväys|Tilauksen päivämäärä|Myyntiaika|Laskun pvm',
    quantity:
      'Määrä|Kpl|Kappalemäärä|Tilattu määrä|Tuotteiden määrä|Lukumäärä|Myyty määrä|Myydyt kpl|Tuotemäärä|Toimitettu määrä',
    price:
      'Hinta|Yksikköhinta|Kappalehinta|À-hinta|Myyntihinta|Tuotteen hinta|Veroton hinta|Verollinen hinta|Hinta (alv 0 %)|Hinta/kpl|Yks.hinta|Kpl-hinta',
    amount:
      'Yhteensä|Summa|Loppusumma|Kokonaissumma|Tilauksen summa|Laskun summa|Liikevaihto|Myynti|Maksettu summa|Yhteensä (sis. alv)|Kokonaishinta|Verollinen summa|Veroton summa|Rivisumma|Tilauksen loppusumma|Tilauksen arvo|Myynti yhteensä|Summa (alv 0 %)|Laskun loppusumma|Tilauksen kokonaissumma|Nettosumma|Välisumma|Summa yhteensä|Maksettava yhteensä|Arvo|Bruttosumma|Kokonaisarvo|Rivin summa',
    status:
      'Tila|Tilauksen tila|Maksun tila|Status|Laskun tila|Maksutila|Tilauksen status|Varauksen tila|Toimituksen tila',
  },
  polish: {
    customer:
      'Klient|Nazwa klienta|Numer klienta|ID klienta|Kupujący|Nabywca|Kontrahent|E-mail klienta|Login kupującego|Imię i nazwisko|Odbiorca faktury|Zamawiający|Nr klienta|Nazwa nabywcy|Nazwa kontrahenta|Kod klienta|Adres e-mail kupującego|Płatnik|Kod kontrahenta|NIP nabywcy|Użytkownik|Akronim kontrahenta|Darczyńca|Gość|Pacjent|Imię i nazwisko klienta|Uczestnik|Członek',
    invoice:
      'Numer zamówienia|Nr zamówienia|Zamówienie|ID zamówienia|Numer faktury|Nr faktury|Faktura|Paragon|Numer paragonu|Numer dokumentu|ID transakcji|Nr dokumentu|Numer transakcji|Numer rezerwacji|Nr paragonu|Identyfikator zamówienia|Nr transakcji|Nr dok.|Dokument|Zlecenie|Nr zlecenia|Numer zlecenia',
    date: 'Data zamówienia|Data|Data złożenia zamówienia|Data sprzedaży|Data zakupu|Data faktury|Data utworzenia|Data płatności|Data wystawienia|Utworzono|Data transakcji|Data i godzina|Data złożenia|Data dodania|Data dokumentu|Data rezerwacji|Data opłacenia|Data wpływu|Zamówiono|Data wpłaty|Data zapłaty|Data dok.|Data operacji|Data paragonu|Czas złożenia zamówienia',
    quantity:
      'Ilość|Liczba sztuk|Szt.|Sztuk|Liczba produktów|Ilość sztuk|Ilość zamówiona|Sprzedana ilość|Liczba|Ilość towaru|Liczba przedmiotów|Ilość produktów|Sprzedane sztuki|Il.',
    price:
      'Cena|Cena jednostkowa|Cena netto|Cena brutto|Cena za sztukę|Cena sprzedaży|Cena produktu|Cena jedn.|Cena jedn. brutto|Cena jedn. netto|Cena za szt.|Cena jednostkowa netto|Cena towaru',
    amount:
      'Wartość|Suma|Kwota|Razem|Wartość zamówienia|Kwota brutto|Wartość brutto|Wartość netto|Łączna kwota|Do zapłaty|Kwota zamówienia|Sprzedaż|Przychód|Zapłacono|Obrót|Suma brutto|Kwota netto|Wartość sprzedaży|Suma zamówienia|Razem brutto|Kwota do zapłaty|Kwota faktury|Wartość całkowita|Łączna wartość|Kwota całkowita|Brutto|Netto|Wpłata|Kwota płatności|Kwota transakcji|Suma netto|Razem netto|Łącznie|Wartość faktury|Wartość pozycji|Kwota sprzedaży|Zapłacona kwota|Sprzedaż netto|Sprzedaż brutto',
    status:
      'Status|Status zamówienia|Status płatności|Stan|Stan zamówienia|Status faktury|Status transakcji|Status rezerwacji|Status dokumentu|Stan płatności|Status wysyłki',
  },
  czech: {
    customer:
      'Zákazník|Jméno zákazníka|Číslo zákazníka|ID zákazníka|Kupující|Odběratel|E-mail zákazníka|Objednatel|Klient|Jméno a příjmení|Kód zákazníka|Název zákazníka|Název odběratele|Plátce|Zákazník - e-mail|E-mail kupujícího|Fakturační jméno|Firma odběratele|Jméno klienta|Dárce|IČO odběratele|Zákaznické číslo|Fakturační název|Účastník',
    invoice:
      'Číslo objednávky|Objednávka|Číslo faktury|Faktura|ID objednávky|Číslo dokladu|Doklad|Kód objednávky|Účtenka|Číslo účtenky|Číslo transakce|ID transakce|Č. objednávky|Č. faktury|Číslo rezervace|Variabilní symbol|Rezervace|Č. dokladu|Obj. číslo|Zakázka|Číslo zakázky|Prodejka',
    date: 'Datum objednávky|Datum|Datum vytvoření|Datum nákupu|Datum prodeje|Datum faktury|Datum vystavení|Datum platby|Vytvořeno|Datum a čas|Datum přijetí|Vystaveno|Datum úhrady|Datum transakce|Datum rezervace|Objednáno|Datum zaplacení|Datum dokladu|Datum vystavení faktury|Dat. vystavení|Datum založení|Čas objednávky|Datum zápisu',
    quantity:
      'Množství|Počet|Počet kusů|Ks|Kusů|Objednané množství|Prodané množství|Počet položek|Prodáno ks|Počet ks|Kusy|Mn.|MJ počet',
    price:
      'Cena|Jednotková cena|Cena za kus|Cena za ks|Prodejní cena|Cena bez DPH|Cena s DPH|Cena za MJ|Jedn. cena|Cena za jednotku|Cena/ks|Cena produktu|Cena položky|Cena za kus s DPH|Jednotková cena bez DPH',
    amount:
      'Celkem|Celková cena|Částka|Celkem s DPH|Celkem bez DPH|Celková částka|Cena celkem|K úhradě|Hodnota objednávky|Obrat|Tržba|Zaplaceno|Suma|Celkem k úhradě|Cena celkem s DPH|Částka s DPH|Celková cena s DPH|Cena objednávky|Částka celkem|Částka bez DPH|Tržby|Hodnota|Celková hodnota|Zaplacená částka|Celková suma|Cena celkem bez DPH|Částka objednávky|Celkem Kč|Základ bez DPH|Součet|Celková cena objednávky|Fakturovaná částka|Prodej',
    status:
      'Stav|Stav objednávky|Stav platby|Status|Stav faktury|Stav úhrady|Stav rezervace|Stav transakce|Stav dokladu|Stav zakázky',
  },
  slovak: {
    customer:
      'Zákazník|Meno zákazníka|Číslo zákazníka|ID zákazníka|Kupujúci|Odberateľ|E-mail zákazníka|Objednávateľ|Klient|Meno a priezvisko|Názov odberateľa|Kód zákazníka|Fakturačné meno|Platiteľ|Názov zákazníka|Zákaznícke číslo|IČO odberateľa|Účastník',
    invoice:
      'Číslo objednávky|Objednávka|Číslo faktúry|Faktúra|ID objednávky|Číslo dokladu|Doklad|Kód objednávky|Číslo transakcie|Číslo bločku|Variabilný symbol|Číslo rezervácie|Č. faktúry|Č. objednávky|ID transakcie|Zákazka|Číslo zákazky|Rezervácia',
    date: 'Dátum objednávky|Dátum|Dátum vytvorenia|Dátum nákupu|Dátum predaja|Dátum faktúry|Dátum vystavenia|Dátum platby|Vytvorené|Dátum a čas|Vystavené|Dátum úhrady|Dátum transakcie|Dátum rezervácie|Dátum prijatia|Dátum dokladu|Objednané|Čas objednávky',
    quantity:
      'Množstvo|Počet|Počet kusov|Ks|Kusov|Objednané množstvo|Počet položiek|Predané množstvo|Počet ks|Kusy',
    price:
      'Cena|Jednotková cena|Cena za kus|Cena za ks|Predajná cena|Cena bez DPH|Cena s DPH|Cena za MJ|Jedn. cena|Cena za jednotku|Cena produktu',
    amount:
      'Spolu|Celkom|Celková cena|Suma|Suma s DPH|Spolu s DPH|Celková suma|Cena spolu|Na úhradu|Hodnota objednávky|Obrat|Tržba|Celkom s DPH|Celkom bez DPH|Suma spolu|Suma bez DPH|Cena celkom|Zaplatené|Zaplatená suma|Čiastka|Spolu bez DPH|K úhrade|Hodnota|Tržby|Cena objednávky|Suma objednávky|Celková hodnota',
    status:
      'Stav|Stav objednávky|Stav platby|Status|Stav faktúry|Stav úhrady|Stav rezervácie|Stav dokladu|Stav transakcie',
  },
  hungarian: {
    customer:
      'Vevő|Vevő neve|Vásárló|Ügyfél|Vevőkód|Ügyfélszám|Vásárló neve|Vevő e-mail|Megrendelő|Ügyfél neve|Számlázási név|Vevő azonosító|Partner|Ügyfélkód|Partner neve|Vásárló e-mail címe|Megrendelő neve|Fizető|Vendég|Vevőazonosító|Ügyfélazonosító|Felhasználó|Foglaló|Vendég neve|Vevő név|Előfizető|Résztvevő|Páciens',
    invoice:
      'Rendelésszám|Rendelés száma|Rendelés azonosító|Rendelés|Megrendelés száma|Számlaszám|Számla sorszáma|Számla|Bizonylatszám|Nyugtaszám|Tranzakció azonosító|Foglalási szám|Foglalás azonosító|Rendelési szám|Számla száma|Bizonylat száma|Megrendelésszám|Nyugta|Bizonylat|Tranzakciószám',
    date: 'Rendelés dátuma|Dátum|Megrendelés dátuma|Vásárlás dátuma|Eladás dátuma|Számla kelte|Kelt|Létrehozva|Fizetés dátuma|Kiállítás dátuma|Rendelés ideje|Időpont|Számla dátuma|Tranzakció dátuma|Foglalás dátuma|Rendelés időpontja|Rögzítés dátuma|Dátum és idő|Létrehozás dátuma|Kiállítva|Számla kiállítás dátuma|Vásárlás időpontja',
    quantity:
      'Mennyiség|Darab|Db|Darabszám|Rendelt mennyiség|Eladott mennyiség|Mennyiség (db)|Vásárolt mennyiség|Eladott darab',
    price:
      'Egységár|Ár|Eladási ár|Nettó egységár|Bruttó egységár|Termék ára|Darabár|Nettó ár|Bruttó ár|Egységár (bruttó)|Fogyasztói ár|Termékár',
    amount:
      'Összesen|Végösszeg|Összeg|Bruttó összeg|Nettó összeg|Fizetendő|Rendelés értéke|Bruttó érték|Árbevétel|Forgalom|Fizetett összeg|Teljes összeg|Összérték|Nettó érték|Bruttó végösszeg|Nettó végösszeg|Fizetendő összeg|Rendelés összege|Rendelés végösszege|Mindösszesen|Számla végösszege|Bevétel|Kifizetett összeg|Tétel összesen|Érték|Bruttó összesen|Nettó összesen|Teljes ár|Sor összesen|Számla összege|Összesen bruttó',
    status:
      'Állapot|Státusz|Rendelés állapota|Rendelés státusza|Fizetési állapot|Fizetés státusza|Számla állapota|Foglalás állapota|Rendelési állapot|Státus|Fizetés állapota|Foglalás státusza',
  },
  romanian: {
    customer:
      'Client|Nume client|Cod client|ID client|Cumpărător|Email client|Nume cumpărător|Denumire client|Beneficiar|Nume facturare|Plătitor|Client (nume)|E-mail cumpărător|Utilizator|Oaspete|Partener|Nume complet|CUI client|Cod partener|Denumire partener|Nume și prenume',
    invoice:
      'Număr comandă|Nr. comandă|Comandă|ID comandă|Număr factură|Nr. factură|Factură|Bon fiscal|Nr. bon|Nr. document|ID tranzacție|Cod comandă|Numărul comenzii|Număr document|Număr rezervare|Nr. rezervare|Comanda|Serie și număr|Nr. tranzacție|Referință comandă|Document|Nr comanda',
    date: 'Data comenzii|Data|Data comandă|Dată|Data facturii|Data vânzării|Data achiziției|Data creării|Data plății|Creat la|Data emiterii|Data și ora|Data plasării|Data factură|Data tranzacției|Data document|Data rezervării|Plasată la|Data cumpărării|Data adăugării|Data vânzare|Data documentului',
    quantity:
      'Cantitate|Cant.|Bucăți|Buc.|Cantitate comandată|Număr produse|Unități|Cantitate vândută|Nr. bucăți|Nr. produse|Cantitatea|Buc',
    price:
      'Preț unitar|Preț|Preț de vânzare|Preț produs|Preț fără TVA|Preț cu TVA|Preț/buc|Pret unitar|Preț net|Preț vânzare|Preț pe unitate|Preț unitar fără TVA|Preț bucată',
    amount:
      'Total|Valoare|Sumă|Total comandă|Valoare totală|Total de plată|Total factură|Valoare cu TVA|Total cu TVA|Sumă plătită|Cifră de afaceri|Venit|Vânzări|Preț total|Total fără TVA|Valoare comandă|Suma|Suma totală|Valoare fără TVA|Valoare factură|Total plătit|Total general|Total comanda|Valoarea comenzii|Sumă totală|Total linie|Încasări|Valoare netă|Total net|Total brut|Suma încasată|Valoare vânzare|Total achitat',
    status:
      'Status|Stare|Status comandă|Starea comenzii|Status plată|Stare comandă|Status factură|Starea plății|Stare plată|Stare factură|Status rezervare|Status tranzacție|Statut',
  },
  bulgarian: {
    customer:
      'Клиент|Име на клиента|Клиентски номер|Купувач|Имейл на клиента|Получател на фактура|Име на купувача|Номер на клиент|Код на клиент|Контрагент|Платец|Име и фамилия|Потребител|Клиент (име)|Гост|Имейл на купувача|Фирма клиент|Получател по фактура|Дарител',
    invoice:
      'Номер на поръчка|Поръчка №|Поръчка|Номер на фактура|Фактура №|Фактура|Касов бон|Документ №|Номер на транзакция|№ на поръчка|Номер на документ|Номер на резервация|Поръчка номер|Транзакция №|ID на поръчка|№ поръчка|Резервация|Код на поръчка',
    date: 'Дата на поръчка|Дата|Дата на поръчката|Дата на покупка|Дата на продажба|Дата на фактура|Създадена на|Дата на плащане|Дата и час|Дата на създаване|Дата на издаване|Дата на документ|Дата на транзакция|Дата на резервация|Платено на|Поръчано на|Дата на продажбата|Създадена',
    quantity:
      'Количество|К-во|Брой|Бройки|Поръчано количество|Брой продукти|Продадено количество|Брой артикули|Кол.|Бр.',
    price:
      'Единична цена|Цена|Ед. цена|Продажна цена|Цена без ДДС|Цена с ДДС|Цена за бройка|Цена на продукт|Цена за единица|Цена за брой|Ед. цена с ДДС',
    amount:
      'Общо|Сума|Обща сума|Стойност|Общо с ДДС|Сума с ДДС|Стойност на поръчката|Крайна сума|Платена сума|Оборот|Приход|Обща стойност|Общо без ДДС|За плащане|Сума за плащане|Сума без ДДС|Стойност с ДДС|Тотал|Общо лв.|Сума на поръчката|Стойност без ДДС|Продажби|Обща цена|Платено|Данъчна основа|Крайна цена|Сума лв.',
    status:
      'Статус|Състояние|Статус на поръчката|Статус на плащане|Статус на поръчка|Състояние на поръчката|Статус на плащането|Статус на фактура|Статус на резервация',
  },
  croatian: {
    customer:
      'Kupac|Ime kupca|Šifra kupca|ID kupca|Klijent|E-mail kupca|Naručitelj|Naziv kupca|Ime i prezime|Platitelj|Ime klijenta|Broj kupca|Partner|Naziv partnera|Šifra partnera|Gost|Korisnik|Kupac (naziv)|OIB kupca|Ime gosta|Član|Email kupca|Primatelj računa|Pretplatnik',
    invoice:
      'Broj narudžbe|Narudžba|ID narudžbe|Broj računa|Račun|Broj fakture|Broj dokumenta|Broj transakcije|Br. računa|Br. narudžbe|Dokument|Broj rezervacije|Račun br.|ID transakcije|Narudžba br.|Faktura|Rezervacija|Šifra narudžbe',
    date: 'Datum narudžbe|Datum|Datum računa|Datum kupnje|Datum prodaje|Datum kreiranja|Kreirano|Datum plaćanja|Datum izdavanja|Datum i vrijeme|Vrijeme narudžbe|Datum dokumenta|Datum rezervacije|Datum transakcije|Datum fakture|Naručeno|Datum izrade|Datum uplate|Plaćeno dana',
    quantity:
      'Količina|Kol.|Broj komada|Kom|Komada|Naručena količina|Prodana količina|Broj artikala|Broj proizvoda|Kom.',
    price:
      'Cijena|Jedinična cijena|Prodajna cijena|Cijena po komadu|Cijena bez PDV-a|Cijena s PDV-om|Jed. cijena|Cijena proizvoda|Cijena artikla|Cijena kom|MPC|VPC',
    amount:
      'Ukupno|Iznos|Ukupan iznos|Ukupna cijena|Iznos računa|Iznos s PDV-om|Za platiti|Vrijednost narudžbe|Promet|Prihod|Plaćeno|Ukupno s PDV-om|Ukupno bez PDV-a|Iznos bez PDV-a|Sveukupno|Iznos narudžbe|Ukupno za platiti|Ukupna vrijednost|Ukupno plaćeno|Vrijednost|Suma|Plaćeni iznos|Iznos ukupno|Ukupno EUR|Ukupno za naplatu|Za naplatu',
    status:
      'Status|Stanje|Status narudžbe|Status plaćanja|Stanje narudžbe|Status računa|Status rezervacije|Status dokumenta|Status transakcije',
  },
  slovenian: {
    customer:
      'Kupec|Ime kupca|Šifra kupca|Stranka|E-pošta kupca|Naročnik|Naziv kupca|Ime in priimek|Plačnik|Naziv stranke|Šifra stranke|Ime stranke|Prejemnik računa|Partner|Gost|ID kupca|Uporabnik',
    invoice:
      'Številka naročila|Naročilo|ID naročila|Številka računa|Račun|Št. računa|Št. naročila|Številka dokumenta|Št. dokumenta|Številka transakcije|Dokument|Številka rezervacije|Številka fakture|Rezervacija|ID transakcije',
    date: 'Datum naročila|Datum|Datum računa|Datum nakupa|Datum prodaje|Ustvarjeno|Datum plačila|Datum izdaje|Datum in ura|Datum dokumenta|Datum transakcije|Datum rezervacije|Datum oddaje|Naročeno|Čas naročila|Datum fakture',
    quantity:
      'Količina|Kol.|Število kosov|Kos|Kosov|Naročena količina|Prodana količina|Število izdelkov|Št. kosov',
    price:
      'Cena|Cena na enoto|Prodajna cena|Cena brez DDV|Cena z DDV|Cena na kos|Enotna cena|Cena izdelka|Cena artikla|Cena za kos',
    amount:
      'Skupaj|Znesek|Skupni znesek|Skupna cena|Znesek z DDV|Za plačilo|Vrednost naročila|Promet|Prihodek|Plačano|Skupaj z DDV|Skupaj brez DDV|Znesek brez DDV|Znesek računa|Skupna vrednost|Vrednost|Vsota|Znesek naročila|Skupaj za plačilo|Plačan znesek|Znesek skupaj|Skupaj EUR',
    status:
      'Status|Stanje|Status naročila|Stanje naročila|Status plačila|Stanje plačila|Status računa|Status rezervacije',
  },
  russian: {
    customer:
      'Имя посетителя|Клиент|Покупатель|Имя клиента|Код клиента|ФИО|ФИО клиента|Контрагент|Заказчик|Email клиента|Плательщик|Имя покупателя|Номер клиента|ID клиента|E-mail покупателя|Телефон клиента|ФИО покупателя|Телефон покупателя|Гость|Код контрагента|ID покупателя|Логин покупателя|Пользователь|Наименование контрагента|Наименование покупателя|ИНН покупателя|Абонент|Пациент|Жертвователь',
    invoice:
      'Номер заказа|Заказ|№ заказа|ID заказа|Номер чека|Чек|Номер счёта|Номер накладной|Документ|Номер документа|Номер транзакции|Номер отправления|Код заказа|№ документа|№ чека|Счёт №|Номер продажи|ID транзакции|Номер брони|№ накладной|Накладная|Реализация|Номер бронирования|Заказ №|Номер платежа|Заказ покупателя',
    date: 'Дата заказа|Дата|Дата покупки|Дата продажи|Дата создания|Создан|Дата оплаты|Дата и время|Дата документа|Принят в обработку|Дата оформления|Дата чека|Дата операции|Время заказа|Дата счёта|Дата транзакции|Дата создания заказа|Дата платежа|Дата накладной|Дата бронирования|Оформлен|Дата реализации|Дата оформления заказа|Дата и время заказа|Время создания|Создано',
    quantity:
      'Количество|Кол-во|Шт.|Кол-во товаров|Заказано штук|Количество товаров|Кол-во шт.|Штук|Продано, шт.|Кол.|Количество, шт.|Кол-во позиций|Продано шт',
    price:
      'Цена|Цена за единицу|Цена за шт.|Цена продажи|Цена товара|Цена, руб.|Цена без НДС|Цена с НДС|Цена за штуку|Розничная цена|Цена за ед.|Стоимость единицы',
    amount:
      'Сумма|Итого|Сумма заказа|Стоимость|Стоимость заказа|Общая сумма|Всего|Сумма с НДС|Выручка|Оплачено|К оплате|Сумма продажи|Итоговая сумма|Сумма оплаты|Сумма, руб.|Сумма без НДС|Общая стоимость|Итого к оплате|Оборот|Сумма чека|Сумма документа|Всего с НДС|Сумма платежа|Сумма продаж|Оплачено покупателем|Сумма к оплате|Итого, руб.|Всего к оплате|Стоимость товаров|Продажи|Итого с НДС|Сумма итого|Выручка, руб.|Оплаченная сумма|Сумма по заказу|Полная стоимость',
    status:
      'Статус|Статус заказа|Состояние|Статус оплаты|Состояние заказа|Статус платежа|Статус документа|Статус отправления|Статус доставки|Статус транзакции|Статус брони',
  },
  ukrainian: {
    customer:
      'Клієнт|Покупець|Ім’я клієнта|Код клієнта|ПІБ|ПІБ клієнта|Контрагент|Замовник|Email клієнта|Платник|Ім’я покупця|ПІБ покупця|Номер клієнта|ID клієнта|Телефон клієнта|Гість|Телефон покупця|ФІО|Учасник|Пацієнт',
    invoice:
      'Номер замовлення|Замовлення|№ замовлення|ID замовлення|Номер чека|Чек|Номер рахунку|Документ|Номер документа|Номер транзакції|Номер накладної|№ документа|Рахунок|Рахунок №|Накладна|Номер бронювання|ID транзакції|Номер чеку',
    date: 'Дата замовлення|Дата|Дата покупки|Дата продажу|Дата створення|Створено|Дата оплати|Дата і час|Дата та час|Дата документа|Дата оформлення|Час замовлення|Дата рахунку|Дата чека|Дата операції|Дата накладної|Дата платежу|Оформлено',
    quantity:
      'Кількість|К-сть|Шт.|Кількість товарів|Кіл-сть|Штук|Кількість, шт|Продано, шт|Кількість одиниць',
    price:
      'Ціна|Ціна за одиницю|Ціна за шт.|Ціна товару|Ціна, грн|Ціна продажу|Ціна без ПДВ|Ціна з ПДВ|Ціна за штуку',
    amount:
      'Сума|Разом|Сума замовлення|Вартість|Загальна сума|Всього|Сума з ПДВ|Виручка|Сплачено|До сплати|Сума, грн|Загальна вартість|Вартість замовлення|Сума без ПДВ|Сума оплати|Сума чека|Сума продажу|Всього до сплати|Сума до сплати|Разом з ПДВ|Підсумок|Оплачено|Сума платежу|Сума документа|Дохід|Продажі|Оборот|Усього',
    status:
      'Статус|Стан|Статус замовлення|Стан замовлення|Статус оплати|Статус платежу|Статус документа|Статус доставки',
  },
  turkish: {
    customer:
      'Müşteri|Müşteri adı|Müşteri No|Müşteri kodu|Alıcı|Cari|Cari adı|Müşteri e-posta|Üye|Cari Hesap|Müşteri Adı Soyadı|Cari kodu|Cari ünvanı|Alıcı adı|Fatura alıcısı|Üye adı|Müşteri ID|Ad Soyad|Misafir|Üye e-posta|Firma ünvanı|Müşteri Ünvanı|Alıcı Ad Soyad|Satın alan|Bağışçı|Katılımcı',
    invoice:
      'Sipariş No|Sipariş Numarası|Sipariş|Sipariş kodu|Fatura No|Fatura Numarası|Fiş No|İşlem No|Evrak No|Belge No|Sipariş ID|Fatura|Rezervasyon No|İşlem numarası|Fiş numarası|Adisyon No|Satış No|Belge numarası|Paket No|Makbuz No',
    date: 'Sipariş Tarihi|Tarih|Fatura Tarihi|Satış Tarihi|İşlem Tarihi|Satın alma tarihi|Oluşturulma Tarihi|Ödeme Tarihi|Tarih/Saat|Belge Tarihi|Oluşturma tarihi|Fiş tarihi|Alışveriş tarihi|Sipariş tarihi ve saati|Rezervasyon tarihi|Tarih ve saat|Evrak tarihi|Sipariş zamanı',
    quantity:
      'Adet|Miktar|Ürün adedi|Sipariş adedi|Satılan adet|Ürün miktarı|Toplam adet|Sipariş miktarı|Satış adedi|Satış miktarı',
    price:
      'Birim Fiyat|Fiyat|Birim Fiyatı|Satış fiyatı|Ürün fiyatı|Adet fiyatı|KDV dahil fiyat|KDV hariç fiyat|Birim satış fiyatı|Net fiyat|Birim fiyat (TL)',
    amount:
      'Toplam|Tutar|Toplam Tutar|Sipariş Tutarı|Fatura Tutarı|Genel Toplam|Ödenen Tutar|Ciro|Satış Tutarı|KDV Dahil Tutar|Net Tutar|Faturalanacak Tutar|Sipariş toplamı|Ödenecek tutar|Toplam fiyat|Fatura toplamı|Satır toplamı|Toplam (KDV dahil)|İşlem tutarı|Satış|Toplam satış|Ara toplam|Toplam ödeme|Brüt tutar|KDV hariç tutar|Hasılat|Toplam ciro|Ödeme tutarı|Ödenen|Tahsil edilen tutar|Bağış tutarı',
    status:
      'Durum|Sipariş Durumu|Ödeme Durumu|Statü|Sipariş Statüsü|Fatura durumu|İşlem durumu|Rezervasyon durumu|Kargo durumu|Durumu',
  },
  greek: {
    customer:
      'Πελάτης|Όνομα πελάτη|Κωδικός πελάτη|Αγοραστής|Email πελάτη|Επωνυμία|Ονοματεπώνυμο|Επωνυμία πελάτη|Ονοματεπώνυμο πελάτη|Όνομα αγοραστή|ΑΦΜ πελάτη|Πληρωτής|Αρ. πελάτη|Επισκέπτης|Χρήστης|Συναλλασσόμενος|Ασθενής|Δωρητής',
    invoice:
      'Αριθμός παραγγελίας|Παραγγελία|Κωδικός παραγγελίας|Αριθμός τιμολογίου|Τιμολόγιο|Απόδειξη|Αρ. παραστατικού|Αριθμός παραστατικού|Παραστατικό|Αρ. παραγγελίας|Αριθμός απόδειξης|Αρ. τιμολογίου|Αρ. Παραστ.|Κωδικός κράτησης|Αριθμός κράτησης|Αριθμός συναλλαγής|Κράτηση',
    date: 'Ημερομηνία παραγγελίας|Ημερομηνία|Ημ/νία|Ημερομηνία αγοράς|Ημερομηνία πώλησης|Ημερομηνία τιμολογίου|Δημιουργήθηκε|Ημερομηνία πληρωμής|Ημ. παραγγελίας|Ημερομηνία και ώρα|Ημερομηνία δημιουργίας|Ημερομηνία έκδοσης|Ημερομηνία κράτησης|Ημερομηνία συναλλαγής|Ημ/νία παραγγελίας|Ημ/νία έκδοσης',
    quantity:
      'Ποσότητα|Τεμάχια|Τεμ.|Ποσ.|Πλήθος τεμαχίων|Πωληθείσα ποσότητα|Αριθμός τεμαχίων|Ποσότητα παραγγελίας',
    price:
      'Τιμή|Τιμή μονάδας|Τιμή πώλησης|Τιμή τεμαχίου|Τιμή προϊόντος|Τιμή ανά τεμάχιο|Τιμή χωρίς ΦΠΑ|Τιμή με ΦΠΑ|Καθαρή τιμή|Τιμή μον.',
    amount:
      'Σύνολο|Ποσό|Συνολικό ποσό|Αξία|Σύνολο παραγγελίας|Τελική αξία|Πληρωτέο|Τζίρος|Συνολική αξία|Αξία παραγγελίας|Καθαρή αξία|Σύνολο με ΦΠΑ|Πληρωτέο ποσό|Συνολική τιμή|Γενικό σύνολο|Πληρωμένο ποσό|Σύνολο χωρίς ΦΠΑ|Μικτή αξία|Έσοδα|Πωλήσεις|Αξία με ΦΠΑ|Σύνολο τιμολογίου|Ποσό πληρωμής|Τελικό ποσό',
    status:
      'Κατάσταση|Κατάσταση παραγγελίας|Κατάσταση πληρωμής|Status|Κατάσταση τιμολογίου|Κατάσταση κράτησης|Στάτους',
  },
  chinese: {
    customer:
      '客户|客户名称|客户编号|买家|买家会员名|买家昵称|顾客|会员号|购买人|客户代码|会员编号|下单用户|客户姓名|用户ID|购货单位|往来单位|买家账号|买方名称|會員|客戶|客戶名稱|訂購人|買家|买家ID|下单人|会员名|会员卡号|顾客姓名|购方名称|付款人|購買者|用户名|客戶編號|会员手机|顾客编号|购买方名称|購買人',
    invoice:
      '订单号|订单编号|单号|发票号|发票号码|交易号|小票号|销售单号|单据编号|流水号|订单ID|訂單編號|訂單號碼|出库单号|凭证号|交易流水号|商户订单号|主订单编号|父订单号|销售订单号|交易单号|交易编号|單號|單據號碼|銷貨單號|發票號碼|账单号|预订单号|单据号|小票编号',
    date: '日期|订单日期|下单时间|下单日期|购买时间|付款时间|创建时间|交易时间|成交时间|销售日期|开票日期|订单创建时间|支付时间|訂單日期|單據日期|单据日期|制单日期|订单时间|交易日期|消费时间|订单付款时间|支付日期|下單時間|訂單成立時間|付款日期|成立日期|銷貨日期|購買日期|結帳時間|结账时间|预订日期|销售时间',
    quantity:
      '数量|购买数量|商品数量|件数|销售数量|订购数量|數量|宝贝数量|销量|宝贝总数量|商品件数|商品总数|订货数量|購買數量|商品數量|出库数量',
    price:
      '单价|商品单价|价格|商品价格|销售单价|单价(元)|單價|含税单价|不含税单价|售价|销售价|价税单价|商品單價|成交单价|售價|宝贝单价',
    amount:
      '金额|总金额|订单金额|实付金额|支付金额|总价|合计|销售额|实收金额|价税合计|买家实付|买家实际支付金额|交易金额|成交金额|应付金额|總金額|金額|訂單金額|销售金额|消费金额|总计|实付款|含税金额|合计金额|订单总额|付款金额|订单总金额|应收金额|本币金额|小计|實付金額|銷售金額|訂單總額|商品金额|付款總額|營業額|订单实付金额|订单应付金额|结算金额|支付总额|付款总金额|开票金额',
    status:
      '状态|订单状态|交易状态|付款状态|支付状态|单据状态|狀態|訂單狀態|付款狀態|发货状态|审核状态|物流状态|预订状态|訂單處理狀態',
  },
  japanese: {
    customer:
      '顧客|顧客名|顧客ID|顧客番号|お客様名|お客様番号|得意先|得意先名|得意先コード|会員ID|会員番号|注文者氏名|注文者名|購入者|購入者名|購入者氏名|ユーザーID|注文者メールアドレス|請求先|顧客コード|お客様コード|取引先|取引先名|取引先コード|請求先名|ご注文者名|注文者|会員名|会員コード|お客様ID|予約者名|申込者|購入者ID|顧客氏名|患者番号|宿泊者名|取引先名称|購入者メールアドレス|ご依頼主|会員NO',
    invoice:
      '注文番号|受注番号|注文ID|伝票番号|請求書番号|取引番号|レシート番号|オーダー番号|売上番号|予約番号|受注No|注文No|取引ID|伝票No|伝票No.|受注ID|購入番号|領収書番号|請求番号|売上伝票番号|決済番号|お申込番号|予約ID|レシートNo|注文コード|受注コード|納品書番号|受付番号',
    date: '注文日|注文日時|受注日|購入日|購入日時|売上日|取引日|取引日時|請求日|伝票日付|日付|作成日|決済日|受注日時|売上日付|ご注文日|入金日|予約日|申込日|取引年月日|売上年月日|支払日|決済日時|会計日時|年月日|日時|受付日|注文年月日|販売日|販売日時|支払日時|請求書日付|売上計上日|精算日時|来店日',
    quantity:
      '数量|個数|注文数|購入数|点数|販売数量|商品数|購入個数|販売数|注文数量|受注数|受注数量|購入数量|商品個数|販売個数|商品点数|売上数量|出荷数',
    price:
      '単価|価格|商品単価|販売価格|販売単価|商品価格|税込単価|単価(税抜)|税抜単価|売価|単価（税込）|商品価格（税込）|販売価格(税込)|売単価|商品単価(税込)',
    amount:
      '金額|合計|合計金額|総額|売上|売上金額|請求金額|注文金額|お支払い金額|税込金額|小計|ご請求金額|決済金額|販売金額|支払金額|注文合計|税込合計|請求額|総合計|売上高|購入金額|受注金額|取引金額|合計額|お支払金額|税抜金額|注文合計金額|支払総額|請求合計|会計金額|売上額|税込合計金額|合計(税込)|合計金額（税込）|請求合計金額|純売上|入金額|支払額|総合計金額|受注合計|売上合計|商品合計|総売上|商品代金',
    status:
      'ステータス|注文状況|受注ステータス|注文ステータス|状態|支払い状況|入金状況|取引状態|支払ステータス|処理状況|決済状況|支払状況|受注状態|配送状況|決済ステータス|入金ステータス|予約状況|対応状況|取引ステータス|発送ステータス',
  },
  korean: {
    customer:
      '고객|고객명|고객번호|고객ID|구매자|구매자명|구매자ID|주문자|주문자명|회원|회원번호|회원ID|거래처|거래처명|주문자 이메일|회원아이디|주문자ID|고객코드|거래처코드|구매자 이메일|주문자 아이디|회원명|예약자|예약자명|구매자연락처|주문자 휴대전화|거래처번호|고객 이름|구매자 이름|주문자 연락처|결제자명|후원자명|환자명',
    invoice:
      '주문번호|주문 번호|주문ID|거래번호|영수증번호|전표번호|결제번호|예약번호|청구서번호|주문서번호|판매번호|거래 ID|계산서번호|영수증 번호|승인번호|매출번호|전표 No|문서번호|접수번호',
    date: '주문일|주문일시|주문일자|결제일|결제일시|구매일|거래일자|판매일자|날짜|일자|등록일|작성일자|매출일|거래일|거래일시|결제일자|판매일|매출일자|예약일|구매일시|주문시간|주문 날짜|결제 시간|전표일자|주문시각|생성일|작성일|계산서일자|일시',
    quantity:
      '수량|주문수량|구매수량|개수|판매수량|상품수량|구매 수량|주문 수량|판매 수량|판매개수|상품 수량|출고수량|총수량',
    price:
      '단가|판매가|상품가격|가격|판매단가|개당 가격|판매가격|상품단가|판매 단가|상품 가격|단가(VAT포함)|개별가격',
    amount:
      '금액|총금액|결제금액|주문금액|총 주문금액|총결제금액|판매금액|합계|합계금액|매출액|매출|실결제금액|공급가액|총액|총 결제금액|총 상품 주문금액|상품별 총 주문금액|최종 결제금액|총 주문 금액|구매금액|결제 금액|총매출|순매출|거래금액|총판매금액|상품금액|주문 금액|총매출액|실매출액|청구금액|받은금액|합계 금액|판매액|공급대가|후원금액|최종결제금액',
    status:
      '상태|주문상태|결제상태|주문 상태|처리상태|진행상태|배송상태|주문처리상태|거래상태|결제 상태|예약상태|주문 진행상태|배송 상태|처리 상태',
  },
  indonesian: {
    customer:
      'Pelanggan|Nama Pelanggan|Kode Pelanggan|Pembeli|Nama Pembeli|ID Pelanggan|Email Pembeli|Username (Pembeli)|Konsumen|Nama Konsumen|Nama Customer|No. Pelanggan|Email Pelanggan|Pemesan|Nama Pemesan|Pengguna|Donatur|Nama Tamu|Anggota|No Telepon Pembeli|Kode Customer|Nama Member',
    invoice:
      'No. Pesanan|Nomor Pesanan|Nomor Faktur|No. Faktur|No. Invoice|Nomor Invoice|ID Pesanan|Pesanan|No. Transaksi|Nomor Transaksi|No. Struk|ID Transaksi|Kode Pesanan|No. Nota|Nota|No. Bukti|Kode Transaksi|Nomor Order|No Order|Kode Booking|No. Penjualan|Nomor Struk|Kwitansi|No. Referensi Pesanan',
    date: 'Tanggal|Tanggal Pesanan|Waktu Pesanan Dibuat|Tanggal Pembelian|Tanggal Transaksi|Tanggal Faktur|Tanggal Pembayaran|Waktu Pembayaran|Tanggal Order|Tgl. Faktur|Tanggal Penjualan|Waktu Transaksi|Tgl|Tgl Transaksi|Dibuat pada|Tanggal Dibuat|Tanggal Pemesanan|Tanggal Invoice|Tanggal & Waktu|Waktu Pemesanan|Tgl Penjualan|Tgl Order|Tanggal Nota|Waktu Pembayaran Dilakukan|Tanggal Beli',
    quantity:
      'Jumlah|Kuantitas|Qty|Jumlah Produk|Jumlah Barang|Banyaknya|Jumlah Terjual|Jumlah Produk Dibeli|Qty Terjual|Jumlah Item|Jumlah Unit|Jumlah Pesanan Barang|Jml|Jumlah Dipesan',
    price:
      'Harga|Harga Satuan|Harga Produk|Harga Jual|Harga Barang|Harga per Unit|Harga Satuan (Rp)|Harga per Item|Harga/Unit|Harga Jual (IDR)',
    amount:
      'Total|Total Harga|Total Pembayaran|Total Belanja|Jumlah Bayar|Total Penjualan|Nilai|Subtotal Pesanan|Dibayar Pembeli|Omzet|Total Faktur|Jumlah Pembayaran|Total Bayar|Nilai Transaksi|Grand Total|Total Harga Produk|Total Tagihan|Nilai Faktur|Pendapatan|Penjualan Bersih|Penjualan Kotor|Total Nilai|Jumlah Total|Nilai Penjualan|Total Harga Penjualan (IDR)|Total Akhir|Total Dibayar|Jumlah Donasi|Jumlah Tagihan|Total Omzet|Penjualan',
    status:
      'Status|Status Pesanan|Status Pembayaran|Status Transaksi|Keadaan|Status Terakhir|Status Order|Status Faktur|Status Pengiriman|Status Penjualan',
  },
  vietnamese: {
    customer:
      'Khách hàng|Tên khách hàng|Mã khách hàng|Người mua|Email khách hàng|Tên người mua|Mã KH|SĐT khách hàng|Người đặt|Tên khách|Họ tên khách hàng|Tên KH|Số điện thoại khách hàng|Điện thoại khách hàng|Người đặt hàng|Người thanh toán|Thành viên|Bệnh nhân|Đối tượng',
    invoice:
      'Mã đơn hàng|Đơn hàng|Mã hóa đơn|Số hóa đơn|Hóa đơn|Mã giao dịch|Số chứng từ|Mã đặt hàng|Mã phiếu|Số phiếu|Mã đặt chỗ|Mã đơn|Số biên lai|Mã chứng từ|ID đơn hàng|Số HĐ|Số CT',
    date: 'Ngày đặt hàng|Ngày|Ngày đặt|Ngày mua|Ngày bán|Ngày tạo|Ngày hóa đơn|Ngày thanh toán|Thời gian|Thời gian tạo|Ngày đặt đơn|Ngày giao dịch|Ngày tạo đơn|Thời gian đặt hàng|Ngày chứng từ|Ngày xuất hóa đơn|Ngày lập|Ngày hạch toán|Thời gian giao dịch|Ngày giờ|Ngày mua hàng|Ngày HĐ|Ngày CT|Thời gian tạo đơn hàng',
    quantity:
      'Số lượng|SL|Số lượng bán|Số lượng sản phẩm|Số lượng mua|SL bán|Số lượng hàng|Tổng số lượng|Số lượng đặt|SL mua',
    price: 'Đơn giá|Giá bán|Giá|Giá sản phẩm|Giá bán lẻ|Đơn giá bán|Giá đơn vị|Đơn giá (VND)',
    amount:
      'Thành tiền|Tổng tiền|Tổng cộng|Tổng tiền hàng|Tổng giá trị đơn hàng|Khách đã trả|Khách cần trả|Doanh thu|Tổng thanh toán|Số tiền|Doanh số|Giá trị đơn hàng|Tổng số tiền|Tổng giá trị|Số tiền thanh toán|Tổng tiền thanh toán|Tổng doanh thu|Tổng tiền đơn hàng|Tiền hàng|Thực thu|Giá trị|Doanh thu thuần|Doanh số bán|Tiền thanh toán|Tổng tiền sau thuế|Tổng phải trả|Tiền bán hàng|Số tiền người mua thanh toán',
    status:
      'Trạng thái|Trạng thái đơn hàng|Tình trạng|Trạng thái thanh toán|Tình trạng đơn hàng|Trạng thái hóa đơn|Trạng thái giao dịch|Trạng thái đơn|Tình trạng thanh toán|Trạng thái giao hàng',
  },
  thai: {
    customer:
      'ลูกค้า|ชื่อลูกค้า|รหัสลูกค้า|ผู้ซื้อ|ชื่อผู้ซื้อ|อีเมลลูกค้า|ชื่อผู้ใช้ (ผู้ซื้อ)|สมาชิก|รหัสสมาชิก|ผู้สั่งซื้อ|ชื่อผู้สั่งซื้อ|ชื่อสมาชิก|เลขที่ลูกค้า|อีเมลผู้ซื้อ|ผู้ชำระเงิน|เบอร์โทรลูกค้า|ผู้จอง|ผู้บริจาค|ผู้ป่วย',
    invoice:
      'หมายเลขคำสั่งซื้อ|เลขที่ใบสั่งซื้อ|เลขที่ใบกำกับภาษี|เลขที่ใบแจ้งหนี้|เลขที่ใบเสร็จ|เลขที่เอกสาร|คำสั่งซื้อ|รหัสคำสั่งซื้อ|เลขที่บิล|เลขที่คำสั่งซื้อ|เลขที่รายการ|หมายเลขใบเสร็จ|หมายเลขการจอง|เลขที่ออเดอร์|เลขคำสั่งซื้อ|รหัสออเดอร์|เลขที่ใบขาย|หมายเลขธุรกรรม|รหัสธุรกรรม',
    date: 'วันที่|วันที่สั่งซื้อ|วันที่ทำการสั่งซื้อ|วันที่ขาย|วันที่เอกสาร|วันที่ชำระเงิน|วันที่ออกเอกสาร|วันที่ซื้อ|วันเวลา|วันที่ทำรายการ|วันที่ออกใบกำกับ|วันที่บิล|วันที่สร้าง|วันที่และเวลา|วันที่ใบกำกับภาษี|วันที่จอง|วันที่ออกบิล|วันที่สร้างคำสั่งซื้อ|วันที่ใบแจ้งหนี้',
    quantity: 'จำนวน|จำนวนสินค้า|ปริมาณ|จำนวนชิ้น|จำนวนที่ขาย|จำนวนที่ซื้อ|จำนวนที่สั่ง|จำนวนหน่วย',
    price: 'ราคา|ราคาต่อหน่วย|ราคาขาย|ราคาสินค้า|ราคาต่อชิ้น|ราคา/หน่วย|ราคาขายต่อหน่วย',
    amount:
      'ยอดรวม|จำนวนเงิน|ยอดขาย|ราคารวม|ยอดชำระ|มูลค่ารวม|รวมทั้งสิ้น|ยอดสุทธิ|มูลค่า|จำนวนเงินทั้งหมด|ราคาขายสุทธิ|ยอดรวมสุทธิ|รวมเงิน|ยอดเงิน|ยอดชำระเงิน|จำนวนเงินรวม|มูลค่าสุทธิ|ยอดขายรวม|รวม|ยอดสั่งซื้อ|ยอดรวมทั้งสิ้น|ราคาสุทธิ|รวมสุทธิ|ยอดขายสุทธิ|มูลค่าคำสั่งซื้อ|จำนวนเงินที่ชำระ|รายได้|ยอดบิล|ยอดรวมคำสั่งซื้อ',
    status:
      'สถานะ|สถานะคำสั่งซื้อ|สถานะการชำระเงิน|สถานะการสั่งซื้อ|สถานะเอกสาร|สถานะรายการ|สถานะบิล|สถานะการจัดส่ง|สถานะการจอง',
  },
  arabic: {
    customer:
      'العميل|اسم العميل|رقم العميل|المشتري|الزبون|اسم المشتري|البريد الإلكتروني للعميل|كود العميل|اسم الزبون|رمز العميل|جوال العميل|رقم جوال العميل|الحساب|المستفيد|ايميل العميل|هاتف العميل|النزيل|المتبرع|المريض|المشترك',
    invoice:
      'رقم الطلب|الطلب|رقم الفاتورة|الفاتورة|رقم العملية|رقم المستند|رقم الإيصال|معرف الطلب|رقم الحجز|رقم المعاملة|كود الطلب|رقم أمر البيع|رقم السند|رقم الطلبية|مرجع الطلب|رقم عملية البيع',
    date: 'تاريخ الطلب|التاريخ|تاريخ الفاتورة|تاريخ الشراء|تاريخ البيع|تاريخ الإنشاء|تاريخ الدفع|وقت الطلب|تاريخ العملية|التاريخ والوقت|تاريخ الإصدار|تاريخ إنشاء الطلب|تاريخ المعاملة|تاريخ الحجز|تاريخ المستند|تاريخ السداد',
    quantity: 'الكمية|عدد المنتجات|العدد|عدد القطع|الكمية المباعة|كمية المنتج|الكمية المطلوبة|عدد الوحدات',
    price: 'السعر|سعر الوحدة|سعر المنتج|سعر البيع|سعر القطعة|السعر شامل الضريبة|سعر الصنف|السعر الفردي',
    amount:
      'المجموع|الإجمالي|المبلغ|إجمالي الطلب|قيمة الطلب|المبلغ الإجمالي|المبلغ المدفوع|إجمالي الفاتورة|المبيعات|الإيرادات|القيمة|إجمالي المبلغ|الصافي|صافي المبلغ|المجموع الكلي|الإجمالي شامل الضريبة|قيمة الفاتورة|إجمالي المبيعات|المبلغ النهائي|إجمالي السعر|مبلغ الفاتورة|المبلغ المستحق|مجموع الطلب|إجمالي القيمة|صافي المبيعات|المدفوع|الإجمالي النهائي|مبلغ الطلب|مبلغ العملية',
    status: 'الحالة|حالة الطلب|حالة الدفع|حالة الفاتورة|حالة العملية|حالة الحجز|حالة الشحن',
  },
  hebrew: {
    customer:
      'לקוח|שם לקוח|שם הלקוח|מספר לקוח|קונה|רוכש|אימייל לקוח|קוד לקוח|שם הקונה|שם המזמין|מס׳ לקוח|טלפון לקוח|מזמין|שם הרוכש|דוא"ל לקוח|מייל לקוח|אורח|מספר חבר|מטופל|משתתף',
    invoice:
      "מספר הזמנה|הזמנה|מס׳ הזמנה|מספר חשבונית|חשבונית|מספר קבלה|מספר עסקה|מספר מסמך|קבלה|מס' חשבונית|אסמכתא|מזהה הזמנה|מס הזמנה|עסקה|קוד הזמנה",
    date: 'תאריך|תאריך הזמנה|תאריך ההזמנה|תאריך רכישה|תאריך חשבונית|תאריך יצירה|תאריך תשלום|תאריך מכירה|תאריך ושעה|תאריך עסקה|תאריך מסמך|תאריך הרכישה|נוצר בתאריך|תאריך קבלה|תאריך הפקה|מועד הזמנה',
    quantity: 'כמות|כמות פריטים|יחידות|כמות שנמכרה|כמות מוצרים|מספר פריטים|מספר יחידות',
    price: 'מחיר|מחיר ליחידה|מחיר יחידה|מחיר מכירה|מחיר מוצר|מחיר פריט|מחיר כולל מע"מ|מחיר ליחידה (₪)',
    amount:
      'סה"כ|סכום|סה״כ לתשלום|סכום כולל|סכום הזמנה|סך הכל|סכום ששולם|הכנסות|סה"כ הזמנה|סכום לתשלום|סה"כ כולל מע"מ|סה"כ שולם|סכום ההזמנה|סכום חשבונית|סכום העסקה|סכום עסקה|סה"כ לפני מע"מ|מכירות|מחזור|סכום כולל מע"מ|לתשלום|סה"כ מחיר|סכום סופי',
    status: 'סטטוס|מצב|סטטוס הזמנה|מצב הזמנה|סטטוס תשלום|סטטוס ההזמנה|סטטוס עסקה|מצב תשלום|סטטוס משלוח',
  },
  persian: {
    customer:
      'مشتری|نام مشتری|کد مشتری|خریدار|نام خریدار|ایمیل مشتری|شماره مشتری|نام و نام خانوادگی|سفارش دهنده|نام کاربری خریدار|طرف حساب|تلفن مشتری|موبایل مشتری|کاربر|بیمار',
    invoice:
      'شماره سفارش|سفارش|شماره فاکتور|فاکتور|کد سفارش|شناسه سفارش|شماره تراکنش|شماره سند|کد رهگیری سفارش|شماره رزرو|شناسه تراکنش|شماره رسید',
    date: 'تاریخ|تاریخ سفارش|تاریخ خرید|تاریخ فاکتور|تاریخ ثبت|تاریخ پرداخت|تاریخ فروش|زمان سفارش|تاریخ ثبت سفارش|تاریخ ایجاد|تاریخ تراکنش|تاریخ سند|زمان ثبت|تاریخ و ساعت',
    quantity: 'تعداد|مقدار|تعداد کالا|تعداد محصول|تعداد فروش|تعداد اقلام',
    price: 'قیمت|قیمت واحد|قیمت فروش|فی|قیمت محصول|قیمت کالا|مبلغ واحد|بهای واحد',
    amount:
      'مبلغ|جمع کل|مبلغ کل|مبلغ سفارش|مجموع|مبلغ پرداختی|جمع|مبلغ فاکتور|فروش|مبلغ قابل پرداخت|قیمت کل|مجموع سفارش|مبلغ نهایی|مبلغ خالص|جمع فاکتور|مبلغ فروش|ارزش سفارش|کل مبلغ|پرداختی|مبلغ تراکنش',
    status: 'وضعیت|وضعیت سفارش|وضعیت پرداخت|وضعیت فاکتور|وضعیت تراکنش|وضعیت ارسال',
  },
  hindi: {
    customer: 'ग्राहक|ग्राहक का नाम|ग्राहक आईडी|खरीदार|ग्राहक संख्या|ग्राहक कोड|खरीदार का नाम|ग्राहक ईमेल|ग्राहक नाम',
    invoice:
      'ऑर्डर संख्या|ऑर्डर आईडी|ऑर्डर|चालान संख्या|बिल संख्या|बिल नंबर|ऑर्डर नंबर|इनवॉइस संख्या|लेनदेन आईडी|चालान|रसीद संख्या|बुकिंग आईडी',
    date: 'दिनांक|तारीख|ऑर्डर दिनांक|ऑर्डर की तारीख|बिल दिनांक|खरीद की तारीख|चालान दिनांक|बिक्री दिनांक|भुगतान दिनांक|ऑर्डर तिथि|तिथि|चालान की तारीख',
    quantity: 'मात्रा|संख्या|नग|बिकी मात्रा',
    price: 'मूल्य|इकाई मूल्य|कीमत|प्रति इकाई मूल्य|विक्रय मूल्य|दर',
    amount:
      'राशि|कुल|कुल राशि|कुल मूल्य|भुगतान राशि|बिक्री|ऑर्डर राशि|चालान राशि|कुल योग|बिल राशि|कुल भुगतान|शुद्ध राशि|कुल बिक्री',
    status: 'स्थिति|ऑर्डर स्थिति|भुगतान स्थिति|ऑर्डर की स्थिति|भुगतान की स्थिति',
  },
  estonian: {
    customer:
      'Klient|Kliendi nimi|Kliendi number|Kliendikood|Ostja|Ostja nimi|Tellija|Maksja|Kliendi e-post|Kliendi nr|Tellija nimi|Ostja e-post|Külaline|Patsient',
    invoice:
      'Tellimuse number|Tellimuse nr|Tellimus|Arve number|Arve nr|Arve|Tšeki number|Tehingu ID|Dokumendi number|Tellimuse ID|Tehingu number|Broneeringu number|Kviitungi number',
    date: 'Kuupäev|Tellimuse kuupäev|Arve kuupäev|Ostukuupäev|Müügikuupäev|Loodud|Makse kuupäev|Tellimuse aeg|Tehingu kuupäev|Müügi kuupäev|Ostu kuupäev|Tellitud|Dokumendi kuupäev',
    quantity: 'Kogus|Arv|Tk|Tükki|Tellitud kogus|Müüdud kogus|Toodete arv',
    price: 'Hind|Ühikuhind|Tükihind|Müügihind|Toote hind|Hind KM-ta|Hind KM-ga|Ühiku hind',
    amount:
      'Summa|Kokku|Summa kokku|Kogusumma|Tellimuse summa|Arve summa|Käive|Summa KM-ga|Summa KM-ta|Makstud summa|Tasuda|Makstud|Kokku KM-ga|Müük|Müügisumma|Tellimuse maksumus|Maksumus|Lõppsumma|Rea summa',
    status: 'Olek|Tellimuse olek|Staatus|Makse olek|Tellimuse staatus|Arve olek|Seisund',
  },
  latvian: {
    customer:
      'Klients|Klienta vārds|Klienta numurs|Klienta kods|Pircējs|Pircēja vārds|Pasūtītājs|Maksātājs|Klienta e-pasts|Klienta nosaukums|Pircēja e-pasts|Viesis|Saņēmējs rēķinam',
    invoice:
      'Pasūtījuma numurs|Pasūtījuma Nr.|Pasūtījums|Rēķina numurs|Rēķina Nr.|Rēķins|Čeka numurs|Darījuma ID|Dokumenta numurs|Pavadzīmes numurs|Pasūtījuma ID|Rezervācijas numurs|Čeks',
    date: 'Datums|Pasūtījuma datums|Rēķina datums|Pirkuma datums|Pārdošanas datums|Izveidots|Maksājuma datums|Darījuma datums|Pasūtījuma laiks|Dokumenta datums|Apmaksas datums',
    quantity: 'Daudzums|Skaits|Gab.|Pasūtītais daudzums|Pārdotais daudzums|Preču skaits|Gabali',
    price:
      'Cena|Vienības cena|Pārdošanas cena|Preces cena|Cena bez PVN|Cena ar PVN|Cena par gab.|Cena par vienību',
    amount:
      'Summa|Kopā|Kopsumma|Kopējā summa|Pasūtījuma summa|Rēķina summa|Apgrozījums|Summa ar PVN|Summa bez PVN|Samaksāts|Apmaksai|Kopā ar PVN|Kopā bez PVN|Ieņēmumi|Vērtība|Pasūtījuma vērtība|Samaksātā summa|Pārdošanas summa|Summa kopā',
    status:
      'Statuss|Stāvoklis|Pasūtījuma statuss|Maksājuma statuss|Rēķina statuss|Apmaksas statuss|Pasūtījuma stāvoklis',
  },
  lithuanian: {
    customer:
      'Klientas|Kliento vardas|Kliento numeris|Kliento kodas|Pirkėjas|Pirkėjo vardas|Užsakovas|Mokėtojas|Kliento el. paštas|Kliento pavadinimas|Pirkėjo el. paštas|Pirkėjo kodas|Svečias',
    invoice:
      'Užsakymo numeris|Užsakymo Nr.|Užsakymas|Sąskaitos numeris|Sąskaitos Nr.|Sąskaita|Kvito numeris|Operacijos ID|Dokumento numeris|Dokumento Nr.|Užsakymo ID|Rezervacijos numeris|Čekio numeris',
    date: 'Data|Užsakymo data|Sąskaitos data|Pirkimo data|Pardavimo data|Sukurta|Mokėjimo data|Operacijos data|Užsakymo laikas|Dokumento data|Apmokėjimo data',
    quantity: 'Kiekis|Vnt.|Užsakytas kiekis|Parduotas kiekis|Prekių kiekis|Vienetai',
    price:
      'Kaina|Vieneto kaina|Pardavimo kaina|Prekės kaina|Kaina be PVM|Kaina su PVM|Vnt. kaina|Kaina už vnt.',
    amount:
      'Suma|Iš viso|Bendra suma|Užsakymo suma|Sąskaitos suma|Apyvarta|Suma su PVM|Suma be PVM|Sumokėta|Mokėti|Viso|Viso su PVM|Iš viso su PVM|Vertė|Pajamos|Užsakymo vertė|Sumokėta suma|Galutinė suma|Mokėtina suma|Pardavimo suma',
    status:
      'Būsena|Statusas|Užsakymo būsena|Mokėjimo būsena|Užsakymo statusas|Sąskaitos būsena|Apmokėjimo būsena',
  },
};
