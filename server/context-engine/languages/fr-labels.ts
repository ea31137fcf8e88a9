import type { Phrases } from './types.ts'

export const frLabels: Phrases = {
  due: `
    montant à payer | à payer | total à payer | net à payer | somme à payer | reste à payer |
    solde à payer | montant dû | montant total dû | total dû | solde dû | somme due |
    montant restant dû | reste dû | solde restant dû | montant à régler | à régler |
    total à régler | montant de votre facture | montant de la facture | total de la facture |
    montant facturé | facture de | facture d un montant de | d un montant de | pour un montant de |
    veuillez régler | merci de régler | merci de payer | veuillez payer | la somme de | somme de |
    demeure impayé* | montant ttc | total ttc | impayé | montant impayé | solde débiteur |
    régulariser | loyer | cotisation | montant exigible | montant de l échéance | mensualité |
    montant total à payer | nouveau solde | montant de votre avis | régler la somme de | à virer |
    montant total ttc | appel de fonds | quote part | net à régler | somme restant due |
    honoraires | à payer au plus tard le | montant de votre impôt | reste à régler`,
  total: `
    total | montant total | total général | solde | prix | prix total | au tarif de | tarif |
    au prix de | ttc | coût total | prime`,
  sum: `
    montant | montant de | paiement de | don de | don mensuel de | versement de | somme |
    prélèvement de | échéance de | à hauteur de | votre paiement de | votre règlement de`,
  minimum: `
    paiement minimum | montant minimum | minimum à payer | versement minimum | minimum exigible |
    paiement minimal | minimum dû`,
  paid: `
    montant payé | montant réglé | payé | réglé | déjà réglé | déjà payé | déjà versé | acompte |
    acompte versé | paiement reçu | versement reçu | a été débité | débité | paiements reçus |
    avons reçu … paiement de | encaissé | montant débité`,
  previous: `
    solde précédent | ancien solde | facture précédente | mois précédent | report |
    dernière facture | solde antérieur`,
  subtotal: `
    sous total | total ht | montant ht | hors taxes | prix ht | net ht | ht | base ht |
    total hors taxes`,
  tax: `
    tva | dont tva | taxe | taxes | frais de port | livraison | frais de livraison | tps | tvq |
    montant tva`,
  discount: `
    remise | réduction | économisez | économie | code promo | bon d achat | avoir de | offre |
    à partir de | jusqu à | au lieu de | cadeau | seulement | rabais | offerts | cagnotte |
    dès # d achat`,
  fee: `
    pénalité | pénalités | frais de retard | frais de relance | majoration | intérêts |
    intérêts de retard | indemnité | frais de rejet | frais de dossier | indemnité forfaitaire`,
  limit: `
    plafond | limite de crédit | limite | franchise | capital | découvert autorisé |
    capital assuré | garantie`,
  holding: `
    solde disponible | solde de votre compte | disponible | crédit disponible | encours | épargne |
    solde du compte | solde créditeur`,
  remaining: 'capital restant dû | restant | reste | montant restant | solde restant',
  later: `
    puis | ensuite | total annuel | montant annuel | estimé | estimation | après cette date |
    prochaine facture | prochaine échéance`,
  refunded: `
    remboursement | remboursé | remboursement de | montant remboursé | avoir | rembourser |
    remboursée | crédité | note de crédit`,
  incoming: `
    virement reçu | reçu un virement | crédité sur votre compte | a été crédité | salaire |
    vous a envoyé | vous avez reçu | gains`,
  rate: `
    par mois | mois | par an | mensuel | annuel | prix unitaire | pu | l unité | par personne |
    par jour | kwh | par utilisateur | la nuit`,
  dueBy: `
    date limite de paiement | date limite | date d échéance | échéance | échéance le |
    à payer avant le | à payer avant | à payer le | à payer pour le | à payer au plus tard le |
    à régler avant le | à régler le | à régler au plus tard le | à régler pour le | avant le |
    au plus tard le | au plus tard | payable avant le | payable le | payable au plus tard le |
    date de règlement | date limite de règlement | était dû le | était due le | dû le | due le |
    exigible le | exigible au | règlement avant le | paiement avant le | régler … avant le |
    payer … avant le | régler … au plus tard le | payer … au plus tard le | jusqu au | d ici le |
    pour le | payer d ici le | échue le | arrivée à échéance le | arrive à échéance le |
    délai de paiement | échéance du | à échéance du | à échéance le | est dû le |
    dû aujourd hui le | est dû aujourd hui le | à payer au plus tard | payable au | date butoir`,
  charge: `
    sera prélevé le | sera prélevé … le | prélevé à partir du | prélevée à partir du | prélevé le | prélevée le | prélevé … le |
    sera prélevée … le | sera débité le | sera débité … le | débité le | date de prélèvement |
    prélèvement le | prélèvement … le | prélèvement prévu le | sera reconduit le |
    sera reconduit … le | sera renouvelé le | sera renouvelé … le | renouvellement le |
    renouvellement prévu le | renouvelé le | date de renouvellement | date du prélèvement |
    prochain prélèvement | prochain paiement | prélèverons … le | à compter du | reconduit … le |
    aura lieu le | prélèvement du | seront prélevés le`,
  issued: `
    date de facture | date de la facture | date de facturation | date d émission | émise le |
    émis le | facture du | facture … du | date | établie le | en date du | date du document |
    fait le`,
  period: `
    période | période de facturation | période du | du | au | date de livraison |
    date de prestation | abonnement du | consommation du | période de consommation`,
  ends: `
    expire le | valable jusqu au | valable jusqu | prend fin le | se termine le | fin le |
    date d expiration | expiration | offre valable jusqu au | résilier avant le | expirera le |
    date de fin`,
  happened: `
    payé le | réglé le | reçu le | date de paiement | date de commande | commande du | passée le |
    livré le | livraison le | livraison prévue le | expédié le | effectué le | date d opération |
    date d achat | rendez vous | remboursé le | date du paiement`,
  skonto: 'escompte | escompte avant le',
  invoiceNo: `
    numéro de facture | n de facture | no de facture | n facture | facture n | facture no |
    facture numéro | facture | no facture | réf facture | référence facture | référence | réf |
    référence de paiement | référence client | numéro de reçu | reçu n | avoir n | numéro d avis |
    référence de l avis | numéro du document | relance n | votre référence | avis n | n d avis |
    quittance n | nº de facture | nº facture | n° facture | facture nº | facture n°`,
  orderNo: `
    numéro de commande | n de commande | commande n | commande | numéro de réservation |
    réservation n | commande nº | commande n°`,
  accountNo: `
    numéro client | n client | n de client | numéro de client | compte client | référence client |
    code client | numéro de contrat | n de contrat | contrat n | numéro d abonné |
    numéro de compte | n de compte | numéro d adhérent | identifiant client | numéro fiscal |
    nº client | nº de contrat | n° client | n° de contrat`,
  otherNo: `
    téléphone | tél | siret | siren | rcs | tva intracommunautaire | numéro de suivi | bic | iban |
    code postal | n tva | ics | rum | naf`,
  payTo: `
    à l ordre de | bénéficiaire | titulaire | payable à | facture de | virement à | au profit de |
    don à`,
  withinDays: `
    sous # jours | dans # jours | dans les # jours | d ici # jours | dans un délai de # jours |
    sous un délai de # jours |
    d ici les # jours | dans les # prochains jours | sous # jours ouvrés | sous # jours ouvrables |
    dans # jours ouvrés | dans # jours ouvrables | dans un délai de # jours ouvrés |
    dans un délai maximum de # jours | dans un délai maximal de # jours | dans les # jours ouvrés |
    d ici à # jours | il vous reste # jours | sous # jour | dans # jour | avant # jours |
    sous un délai maximum de # jours | dans le délai de # jours`,
  withinWeeks: `
    dans # semaines | sous # semaines | d ici # semaines | sous # semaine | dans # semaine |
    dans un délai de # semaines`,
  withinMonths: 'dans # mois | sous # mois',
  netDays: `
    à # jours | net # jours | # jours net | paiement à # jours | payable à # jours |
    payable sous # jours | # jours date de facture | # jours à compter | # jours fin de mois |
    règlement à # jours | règlement sous # jours | paiement sous # jours |
    délai de paiement # jours | # jours après réception | # jours à réception |
    régler … sous # jours | régler … dans les # jours | régler … dans un délai de # jours |
    payer … sous # jours | payer … dans les # jours | payer … dans un délai de # jours |
    règlement dans les # jours | règlement dans un délai de # jours | paiement dans les # jours |
    paiement dans un délai de # jours | payable dans les # jours |
    payable dans un délai de # jours | paiement # jours | règlement # jours |
    # jours après la date | # jours après facturation | # jours suivant la réception |
    # jours suivant réception | # jours suivant la date | # jours de la réception |
    # jours à compter de | # jours à compter du | # jours nets | # jours fdm | # jours calendaires |
    échéance à # jours | délai de règlement # jours | délai de paiement de # jours |
    conditions de paiement # jours | conditions de règlement # jours | virement sous # jours |
    régulariser … sous # jours | régularisation sous # jours | régulariser … dans les # jours |
    virer … sous # jours | exigible sous # jours | à défaut de paiement sous # jours |
    à défaut de règlement sous # jours`,
  daysAgo: `
    il y a # jours | depuis # jours | en retard de # jours | # jours de retard | il y a # jour |
    en retard depuis # jours | impayée depuis # jours`,
  monthEnd: `
    fin du mois | fin de ce mois | fin de mois | fin du mois en cours | dernier jour du mois`,
  nextMonthEnd: `
    fin du mois prochain | fin du mois suivant`,
  today: 'aujourd hui | ce jour',
  tomorrow: 'demain',
  onReceipt: `
    à réception | à réception de facture | payable à réception | dès réception |
    paiement comptant | payable immédiatement`,
  dayOfMonth: 'le # de chaque mois | le # du mois',
  yearly: `
    annuel | annuelle | annuels | annuelles | par an | pour l année | total annuel |
    montant annuel`,
  part: `
    mensuel | mensuelle | trimestriel | trimestrielle | semestriel | semestrielle | mensualité |
    mensualités de | échéances de | versements de`,
}
