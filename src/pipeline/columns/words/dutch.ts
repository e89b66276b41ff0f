import type { TitleWords } from './english.ts';

/** The words of Dutch titles by what they mean, written as in `english.ts`. */
export const dutch = {
  customer:
    'klant*, koper*, afnemer*, gebruiker*, klanten, koopster, besteller*, gast*, opdrachtgever*, lid, leden, donateur*, gever, abonnee*, consument*, cliënt*, patiënt*, huurder*, deelnemer*, geboekt door, besteld door, inkoper*, debiteurnaam, afgenomen door',
  headcount: 'personen=, gasten=, couverts, volwassenen, aantal gasten, aantal personen, aantal deelnemers',
  account:
    'rekening, kaart*, relatie, debiteur*, relaties, contactpersoon*, persoon*, partner*, pas, kvk, bankrekening',
  email:
    'emailadres, e mailadres, mailadres, email adres, e mail*, mail, e mail adres, emailadressen, email*',
  consent: 'toestemming*, nieuwsbrief*, newsletter*, opt in, optin, accepteert marketing, avg toestemming',
  refusal: 'uitgeschreven, afgemeld, niet mailen, geen nieuwsbrief',
  phone: 'telefoon*, mobiel*, tel, gsm, telefoonnr, telefoonnummer*, mobiele, mob',
  name: 'naam*, volledige naam, namen, benaming*',
  givenName: 'voornaam, roepnaam',
  familyName: 'achternaam, familienaam',
  namePart: 'voornaam, achternaam, tussenvoegsel',
  company: 'bedrijf*, firmanaam, organisatie*, onderneming*, firma*, bedrijven',
  billing: 'facturatie, factuuradres, facturering, factuur naar, betaler*, rekening naar',
  shipping:
    'geleverd aantal, verzend*, verzending, lever*, levering*, bezorg*, bezorging, vracht*, ontvanger, verzonden, verzendkosten*, verzendmethode*, pakket*, zending*, koerier*, bezorgd*, ontvangst*, geleverd*, leverancier pakket, porto, vervoerder*',
  order:
    'bestelmoment, bestel, bestelling*, aankoop*, verkoop*, bon, besteld*, bestelling, besteld op, order*, gekocht*, gekocht op, koop, boeking*, geboekt op, reservering*, winkelwagen*, aankoopdatum*, opdracht*, mandje, orders, werkorder*, klus',
  invoice:
    'factuur*, kassabon*, bonnummer, nota, faktuur*, document*, bonnen, kassabonnen, bonnr, rekeningnr, kasticket*, ticket*, pakbon*, facturen, offerte*',
  otherDocument:
    'schadenummer, loonstrook, declaratie*, offerte=, offertenummer*, offertenr, offertedatum, verlanglijst*',
  transaction:
    'transactie*, boeking*, boekings, transacties, mutatie*, gift=, giften=, datum gift, donatie*, schenking*',
  sale: 'verkoop, verkopen, verkocht*',
  revenue: 'omzet*, opbrengst*, inkomsten, dagomzet*',
  payment:
    'boekdatum, betaaldatum, betaald op, betaal*, betaald*, betaling*, betalingen, voldaan*, te betalen, afgerekend*, betaal',
  product:
    'artikel*, product*, producten, artikelen, sku, ean, dienst*, barcode*, goederen, gerecht*, streepjescode*, product',
  trait:
    'omschrijving*, beschrijving*, categorie*, merk, kleur, maat, variant*, model*, type artikel, afdeling*, artikelgroep*, seizoen, uitvoering*',
  stock: 'voorraad*, op voorraad, magazijn*',
  line: 'regel*, regels, positie*, volgnummer*, volgnr',
  store:
    'winkel*, filiaal*, kassa, vestiging*, kanaal, winkels, shop, locatie*, filialen, bron*, platform*, webshop*, webwinkel*, kassas, marktplaats*',
  employee:
    'verkoper*, medewerker*, kassamedewerker, kassier*, bediende*, behandeld door, aangemaakt door, vertegenwoordiger*, ober, accountmanager*, verkoopster',
  supplier: 'leverancier*, fabrikant*, leveranciers, uitgever*, merkfabrikant',
  maker: 'fabrikant*, uitgever*, merkfabrikant',
  id: 'nummer*, code*, kenmerk*, nr, nrs, id, referentie*, ref, codes, kenmerk, nummers',
  date: 'betaaldatum, betaald op, boekdatum, bestelmoment, datum*, tijdstip*, besteld op, gekocht op, geboekt op, aankoopdatum*, datum en tijd, datum tijd, wanneer',
  time: 'tijd*, uur, tijden',
  period: 'jaar*, maand*, week, dag, kwartaal',
  quantity: 'geleverd aantal, hoeveelheid*, stuks, stuk, hoeveelheden, aantal besteld, st, qty',
  count: 'aant, aantal*, aantal terugbetaling',
  unit: 'eenheid*, eenheids, stuk*, per stuk, stuks, per eenheid, p st, p stuk',
  price: 'prijs*, prijzen, artikelkosten, stukprijs*, stuksprijs*',
  rate: 'koers*, tarief*, percentage, wisselkoers*, procent*',
  amount:
    'bedrag*, waarde*, bedragen, som, te betalen, uitgave*, waarde, orderbedrag*, giftbedrag*, besteed*',
  total:
    'totaal*, totale, totaalprijs*, totalen, eindbedrag*, eindtotaal*, orderbedrag*, in totaal, tot, gezamenlijk',
  subtotal: 'subtotaal*, tussentotaal*, sub totaal',
  tax: 'btw*, belasting*, b t w, belastingen',
  inclusion: 'inclusief, exclusief, met, zonder, na, incl, excl, ex, inbegrepen, na korting, na aftrek',
  gross: 'bruto*',
  discount:
    'korting*, kortings, kortingscode*, kortingsbon*, cadeaubon*, waardebon*, actie*, promotie*, actiecode*, kortingen, coupon*, vouchers',
  cost: 'kosten*, kostprijs*, inkoopprijs*, inkoop*, kost, kostprijzen, inkoopwaarde*',
  listPrice:
    'adviesprijs*, catalogus*, lijst*, oude, oud, oorspronkelijk*, normale prijs, winkelprijs*, vanafprijs*, van prijs, brutoprijs*, catalogusprijs*',
  profit: 'winst*, marge*',
  otherMoney:
    'fooi*, saldo*, punten, provisie*, toeslag*, borg, statiegeld*, aanbetaling*, voorschot*, openstaand*, tegoed*, afronding*, verzekering*, spaarpunten, wisselgeld*, contant*, servicekosten*, donatie*, waarborgsom*, restant*, toeristenbelasting*, bijdrage*, commissie*, uitbetaling*, uitbetalingsbedrag, uitbetaald*',
  tip: 'fooi*, tip*',
  reversal:
    'terugbetal*, terugbetaling*, retour*, annuler*, annulering*, geannuleerd*, terugbetaald*, geretourneerd*, retourzending*, retouren, creditnota*, teruggestort*, geretourneerd, afgezegd*, vervallen, storno*, gecrediteerd*',
  deletion: 'verwijderd*, gewist',
  trial: 'testbestelling*, testorder',
  validity: 'geldig=, niet geannuleerd',
  status: 'status*, stand, toestand*',
  currency: 'valuta*, munt*',
  kind: 'nieuw, nieuwe, soort*, groep*, methode*, wijze*, reden, type*, categorie klant, niveau*, doelgroep*, klasse*',
  demography: 'geboorte*, geboortedatum, leeftijd*, geslacht*, geboren, nationaliteit*, burgerlijke staat',
  place:
    'adres*, plaats*, woonplaats*, land*, straat*, postcode*, provincie*, adressen, huisnummer*, gemeente*, postcodes, stad, regio*, landcode*, straatnaam*, toevoeging*, wijk',
  note: 'opmerking*, notitie*, gewicht*, bericht*, notities, beoordeling*, afbeelding*, link*, toelichting*, opmerkingen',
  created:
    'aangemaakt*, aangemaakt op, ingevoerd*, ingevoerd op, geplaatst*, geplaatst op, ontvangen op, opgesteld*, aanmaakdatum*, invoerdatum*, besteld=, geboekt=',
  otherTime:
    'gewijzigd*, verval*, registratie*, begin*, eind*, verwacht*, houdbaar*, verzonden op, verzenddatum*, leverdatum*, geleverd op, bezorgdatum*, bijgewerkt*, geldig*, aankomst*, vertrek*, betaaldatum*, inschrijf*, incheck*, uitcheck*, gewenste*, afgerond*, volgende',
  first: 'eerste',
  last: 'laatste, recentste, meest recente',
  aggregate:
    'recentheid*, frequentie*, gemiddeld*, aantal bestellingen, aantal orders, aantal aankopen, gemiddelde, bestellingen=, aantal keer, totaal bestellingen, aantal bezoeken',
  filler: 'het, een, van, voor, op, de, van de, en, of, bij, door, te, aan, in, is',
  net: 'netto*',
  hint: 'verplicht*, vereist, optioneel, facultatief, voorbeeld, formaat, jjjj',
} satisfies TitleWords;
