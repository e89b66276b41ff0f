import type { CellWords } from './english.ts';

/** French words in cells, written as in `english.ts`. */
export const french: CellWords = {
  yes: 'oui vrai',
  no: 'non faux',
  agreed: 'abonné inscrit accepté consenti',
  refused: 'désabonné désinscrit refusé non_abonné non_inscrit',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  inDates: 'le à h min s',
  ownUse: 'personnel repas_du_personnel interne usage_interne perte pertes casse échantillon échantillons',
  bought: 'achat achats acheté dépense dépenses',
  sold: 'vente ventes vendu recette recettes',
  missing:
    '(vide) inconnu inconnue #nul! #valeur! #nom? #nombre! non_renseigné non_renseignée non_spécifié non_précisé non_indiqué non_communiqué',
  unnamed:
    'divers invité client_comptoir client_divers anonyme client_de_passage client_anonyme vente_comptoir client_passage',
  status: {
    won: 'gagné gagnée',
    charges: 'frais commission commissions reversement reversements',
    payments: 'paiement règlement encaissement',
    documents: 'facture',
    undone: `note_de_crédit annul annulé annulée annulés annulées annulation annulations remboursé remboursée remboursés remboursées
      remboursement remboursements retourné retournée retournés retournées retour retours renvoyé renvoyée
      rétrofacturation avoir avoirs rétracté rétractée rétractation`,
    failed: `non_abouti non_aboutie échoué échouée échoués échouées échec refusé refusée refusés refusées rejeté
      rejetée erreur_de_paiement erreur_paiement paiement_en_erreur abandonné abandonnée abandonnés abandonnées
      expiré expirée périmé périmée incomplet incomplète fraude fraudé impayé_définitif non_présenté non_présentée absent absente perdu perdue non_récupérée non_récupéré non_retirée non_retiré`,
    draft: 'brouillon brouillons devis supprimé supprimée effacé effacée corbeille commande_test',
    standing: `en_production* en_fabrication* émis émise émises vente* facture* payé* expédié* livré* en_cours* terminé* validé* accepté* confirmé* traité* en_préparation*
      préparé* prêt prête clôturé* clos fini finie achevé* envoyé* reçu* encaissé* réglé* acquitté* facturé*
      partiellement* nouveau nouvelle actif active réussi* approuvé* autorisé* à_expédier* en_livraison*
      en_transit* remis* retiré* paiement_à_distance* en_attente_d_expédition* en_attente_de_livraison*
      en_attente_de_réapprovisionnement* emballé* complété* complet* effectué* ouvert* vendu* échangé* soldé* comptabilisé* prise_en_charge* pris_en_charge*`,
    pending: `en_attente* attente* impayé* à_payer* en_suspens* suspendu* en_souffrance* à_valider* en_retard*
      litige* en_litige* bloqué*`,
    orders: 'commande',
    lead: 'commande paiement facture statut colis',
    not: 'ne pas jamais sans non',
    notAfter: 'non refusé refusée rejeté',
    between: 'été encore',
    partly: 'partiel partielle partiellement',
    asked: 'attente demande demandée demandé',
    done: 'annulée annulé remboursé remboursée',
  },
};
