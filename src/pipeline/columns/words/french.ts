import type { TitleWords } from './english.ts';

/** The words of French titles by what they mean, written as in `english.ts`. */
export const french = {
  customer:
    'qui=, client*, cliente, acheteur*, acheteuse, adhérent*, abonné*, utilisateur*, membre*, clients, donateur*, patient*, acquéreur*, voyageur*, bénéficiaire*, sociétaire*, commanditaire*, commandé par, réservé par, participant*, titulaire*, locataire*, donneur d ordre, souscripteur*, comp aux, compte auxiliaire, spectateur*, invité, invités, invitée, destinataire facture, destinataire de la facture, convive*',
  headcount:
    'personnes=, couverts, couvert=, convives, nb personnes, nb pers, nb couverts, adultes, voyageurs=',
  account:
    'compte, carte, tiers, tiers*, contact*, personne, siret, siren, interlocuteur*, cpte, compte tiers',
  email:
    'courriel, adresse e mail, adresse email, adresse mail, e mail*, mail, adresse électronique, adresse de messagerie, messagerie, email*',
  consent:
    'consentement*, newsletter*, infolettre*, accepte le marketing, accepte la newsletter, opt in, optin, abonné newsletter, rgpd*, inscrit à la newsletter',
  refusal: 'désabonné, désinscrit, refus marketing, opposition marketing, ne pas contacter',
  phone: 'téléphone*, portable, tél, mobile*, numéro de téléphone, gsm',
  name: 'nom*, nom complet, intitulé*, nom et prénom, nom prénom, prénom et nom, nom usuel, pseudo, dénomination*',
  givenName: 'prénom*',
  familyName: 'nom de famille',
  namePart: 'prénom*, nom de famille, civilité',
  company:
    'société*, entreprise*, raison sociale, organisation*, organisme*, établissement client, enseigne*',
  billing: 'facturation, payeur*, facturé à, adresse de facturation, payé par',
  shipping:
    'livraison*, expédition*, frais de port, port, destinataire, transport*, colis, envoi*, transporteur*, livré*, expédié*, suivi, frais d envoi, frais de livraison, frais port, point relais',
  order:
    'commande*, cmd, achat*, panier*, bon de commande, réservation*, résa, devis accepté, commandé*, acheté*, n cde, cde, cmde, abonnement*',
  invoice:
    'facture*, ticket*, reçu*, pièce comptable, n de piece, numéro de pièce, n piece, no pièce, numéro pièce, pièce n, date pièce, réf pièce, pièce=, avoir n, justificatif*, addition, note n, bon n, document*, quittance*, bl, fact, fac, facturette*, pièce',
  otherDocument:
    'devis, sinistre*, note de frais, bulletin de paie, liste d envies, liste de souhaits, n devis, numéro de devis',
  transaction:
    'transaction*, opération*, vente*, écriture*, mouvement*, don=, dons=, date du don, montant du don, n de don, don, dons, donation*',
  sale: 'vente*, ventes, vendu*, vendues, vendus',
  revenue: 'chiffre d affaires, chiffre affaires, ca, recette*, recettes, encaissement*, encaissé*',
  payment:
    'payé le, payée le, réglé le, paiement*, payé*, règlement*, payer, à payer, réglé*, réglée, versé*, versement*, paiements, acquitté*',
  product:
    'quoi=, produit*, article*, sku, ean, gencod, code barre, code barres, plat, prestation*, spectacle*, ouvrage*, marchandise*',
  trait:
    'désignation*, libellé*, catégorie*, marque, rayon, famille, taille, couleur, description*, variante*, modèle*, coloris, gamme, sous famille, saison, type de tarif',
  stock: 'stock*, disponible*, stocks, inventaire*',
  line: 'ligne*, rang, position, ordre d affichage',
  store:
    'magasin*, boutique*, point de vente, caisse*, canal, établissement*, agence*, site, plateforme*, provenance, source*, dépôt, terminal, point vente, salle, magasins',
  employee:
    'vendeur*, vendeuse, employé*, caissier*, représentant*, conseiller*, serveur*, serveuse, opérateur*, commercial*, collaborateur*, saisi par, créé par, responsable*, agent',
  supplier: 'fournisseur*, fabricant*, éditeur*, fournisseurs',
  maker: 'fabricant*, éditeur*',
  id: 'n dossier, numéro de dossier, dossier n, numéro*, n, identifiant*, réf*, no, n°, num, numéros, code*, référence*, ref, id, matricule*, n de, siret, n piece, no pièce, numéro pièce, pièce n, n de piece, numéro de pièce',
  date: 'payé le, payée le, réglé le, quand=, date*, horodatage*, date et heure, date heure, jour de vente, dt, date pièce, date du don, date de la séance achat',
  time: 'heure*, horaire*',
  period: 'année*, mois, semaine*, jour*, trimestre*',
  quantity:
    'quantité*, qté*, qte, qt, quantité remboursement, quantités, unités, pièces, nombre de places, nb places, nb billets, nombre de billets, qtt, qtés, nb articles vendus',
  count:
    'nb, nbre, nombre d, nombre articles, nombre de produits, nombre de pièces, nombre unités, nombre d articles, nb d, nb de, nombre de lignes, nombre de places, nb billets, nombre de billets',
  unit: 'unitaire*, unité*, pu, à l unité, par unité, p u, unit, l unité',
  price: 'prix, tarif*, pu, coût de l article, coût article, p u, prix de vente, pv, prix vente',
  rate: 'taux, pourcentage, cours, taux de change, pourcent',
  amount:
    'combien=, montant*, valeur*, dépense*, montants, somme*, à payer, net à payer, mt, mnt, montant du don, don=',
  total: 'total*, totaux, global*, net à payer, totale, total général, tot',
  subtotal: 'sous total*, sous totaux, s total',
  tax: 'tva, taxe*, taxes, t v a, écotaxe, eco participation',
  inclusion:
    'ttc, ht, hors, compris*, avec, sans, après, remisé*, t t c, h t, incl, incluse*, inclus, excl, avant, y compris, moins, hors taxe, hors taxes, toutes taxes comprises, tout compris',
  net: 'net*, nette',
  gross: 'brut*',
  discount:
    'remise*, réduction*, rabais*, escompte*, ristourne*, bon de réduction, code promo, coupon*, bon d achat, promotion*, promo, code de réduction, chèque cadeau, avantage*, offre*, remises',
  cost: 'coût*, prix d achat, prix de revient, prix achat, coûts, coût de revient',
  listPrice:
    'prix public, catalogue, conseillé*, barré, ancien*, prix catalogue, prix de base, tarif public, prix conseillé, prix normal, prix initial, avant remise, tarif plein, prix barré',
  profit: 'marge*, bénéfice*, profit*',
  otherMoney:
    'frais, pourboire*, solde*, points, acompte*, avoir, reste, commission*, caution*, arrhes, avoirs, restant dû, reste à payer, assurance, cagnotte, fidélité points, supplément*, dépôt de garantie, arrondi*, monnaie rendue, rendu monnaie, espèces, impayé*, frais de dossier, frais de service, agios, montant dû, solde dû, reversement*, reversé, montant reversé, net vendeur, compte num, compte comptable, compte général',
  tip: 'pourboire*',
  reversal:
    'remboursement*, remboursé*, note de crédit, avoir lié, avoir associé, numéro d avoir, n d avoir, retour*, annul*, annulation*, annulé*, annulée*, remboursée*, retourné*, annulée le, annulé le, remboursé le, retours, rejeté*, rétractation*, résilié*, résiliation*',
  deletion: 'supprimé*, effacé*',
  trial: 'commande test, commande de test, est un test',
  validity: 'valide=, validée=, validé=, non annulé, non annulée',
  status: 'statut*, état*, etat de, statuts, situation',
  currency: 'devise*, monnaie*, devises',
  kind: 'nouveau, nouvelle, type*, groupe*, classe*, mode*, moyen, méthode*, motif, statut juridique, moyens, types, catégorie client, nature, raison, canal de paiement, mode de, segment*, niveau*',
  demography: 'naissance*, âge, sexe, genre, né le, situation familiale, nationalité',
  place:
    'adresse*, ville*, pays, rue, région*, code postal, cp, département*, cp ville, localité*, commune*, voie, province, quartier*, complément*, code insee, zone',
  note: 'remarque*, commentaire*, poids, avis, notes, observation*, message*, lien*, image*, évaluation*, mémo*',
  created:
    'créé*, création*, passée, passée le, passé le, émis, émise, émission*, saisie*, saisi le, établi*, enregistré*, effectué*, créée, créée le, commandé le=',
  otherTime:
    'modifi*, modification*, échéance*, expiration*, début*, fin, inscription*, mise à jour, prévu*, arrivée*, départ*, livré le, expédié le, valable*, validité*, clôture*, prévue*, souhaitée*, à partir du, jusqu au, séance, fin de, envoyé le, maj, date de livraison, prestation le, représentation*, prochain*, prochaine, date d ajout, ajouté le',
  first: 'premier*, première, premières',
  last: 'dernier*, dernière, dernières, récent*',
  aggregate:
    'récence*, fréquence*, moyen*, moyenne*, nombre de commandes, nb commandes, nb de commandes, nombre d achats, panier moyen, ancienneté*, moy, nombre d achats total, cumul*, nb achats, commandes=, total des commandes, nombre de visites, fidélité=',
  filler: 'de, du, la, le, les, l, d, et, en, au, pour, par, un, une, à, ou, aux, sur, chez',
  hint: 'obligatoire*, requis, requise, facultatif, facultative, optionnel*, exemple, format, aaaa, jj mm aaaa',
} satisfies TitleWords;
