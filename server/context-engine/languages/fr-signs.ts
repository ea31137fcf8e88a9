import type { Phrases } from './types.ts'

export const frSigns: Phrases = {
  bill: `
    facture | factures | facturation | avis d échéance | appel de cotisation | loyer | quittance |
    taxe foncière | taxe d habitation | amende | avis d imposition | avis des sommes à payer |
    appel de loyer | échéancier | cotisation | redevance | appel de fonds | note d honoraires |
    montant à payer | échéance`,
  newBill: `
    votre facture | votre facture est disponible | facture est disponible | facture disponible |
    nouvelle facture | facture créée | facture suivante | préparé la facture |
    trouverez ci joint … facture | ci joint … facture | trouverez … facture |
    vous adressons … facture | votre avis d échéance | avis d échéance | montant à payer |
    net à payer | à régler avant | procéder à son paiement | facture du | votre quittance |
    facture électronique | e facture | voici votre facture | montant de votre facture |
    date d échéance`,
  overdue: `
    relance | impayé | impayée | impayés | en retard | retard de paiement | retard de facture |
    avis de retard | mise en demeure | dernier rappel | demeure impayée | reste impayée |
    n avons pas reçu | pas encore reçu | non réglée | non payée | pas été réglée | échue |
    sauf erreur de notre part | régulariser votre situation | régulariser | recouvrement |
    toujours en attente | était dû | était due | sauf erreur | n a pas été réglée |
    toujours pas reçu`,
  reminder: `
    rappel | rappel de paiement | nous vous rappelons | rappelons que | arrive à échéance |
    bientôt à échéance | petit rappel | rappel de facture | pensez à régler |
    n oubliez pas de régler | vous rappeler que | rappeler que le paiement | pour rappel |
    nous tenons à vous rappeler`,
  autopay: `
    prélèvement | prélèvement automatique | sera prélevé | sera prélevée | seront prélevés |
    prélevé automatiquement | sera débité | sera débitée | prélèvement sepa | mandat sepa |
    vous n avez rien à faire | aucune action | aucune démarche | débité automatiquement |
    prélèverons | prélevons | prélevé à partir | prélevée à partir | prélevé sur votre compte | sur votre compte bancaire |
    prochain prélèvement | débiterons | paiement par prélèvement | règlement par prélèvement |
    par prélèvement automatique | par prélèvement`,
  renewal: `
    sera renouvelé | sera reconduit | sera reconduite | renouvellement |
    renouvelé automatiquement | tacite reconduction | renouvellement automatique | se renouvelle |
    période d essai | essai gratuit | essai se termine | fin de votre essai | reconduit |
    reconduction | renouveler votre | à renouveler | sera automatiquement renouvelé`,
  ending: `
    expire | va expirer | expire bientôt | arrive à expiration | prend fin | se termine |
    résiliation | a expiré`,
  failed: `
    paiement refusé | a été refusé | paiement échoué | paiement a échoué | échec de paiement |
    échec du paiement | échec de votre paiement | échec du prélèvement | prélèvement rejeté |
    a été rejeté | rejet de prélèvement | rejeté | n avons pas pu traiter |
    n avons pas pu prélever | n avons pas pu débiter | pas pu traiter | pas pu être traité |
    n a pas pu être | n a pas abouti | incident de paiement | problème de paiement |
    problème avec votre paiement | provision insuffisante | carte a été refusée |
    prélèvement a été rejeté | n a pas pu aboutir | carte refusée | paiement n a pas`,
  receipt: `
    reçu | votre reçu | reçu de paiement | confirmation de paiement | paiement reçu |
    paiement effectué | paiement accepté | paiement confirmé | avons bien reçu |
    bien reçu votre paiement | bien reçu votre règlement | merci pour votre paiement |
    merci de votre paiement | merci pour votre achat | merci pour votre don | merci de votre don |
    reçu fiscal | a été payée | a été réglée | a été prélevé | a été débité | facture acquittée |
    acquittée | facture réglée | facture payée | quittance de loyer | ticket de caisse |
    merci pour votre commande | avez payé | justificatif de paiement | votre paiement de |
    nous confirmons … paiement | confirmons la réception | paiement de … a été effectué |
    bien arrivé | bien reçu | intégralement réglée | est soldée | merci … don | remercier … don |
    remercie … don | votre généreux don | remercions … don | nous avons bien reçu votre règlement |
    nous avons bien reçu votre paiement | paiement bien reçu | bien été encaissé | a été encaissé |
    reçu votre don | confirmation de votre don | merci pour votre soutien`,
  refund: `
    remboursement | remboursé | remboursée | avoir | note de crédit | a été remboursé |
    votre remboursement | facture d avoir | vous rembourser | procédé au remboursement | trop perçu`,
  statement: 'relevé | relevé de carte | relevé mensuel | relevé disponible | e relevé',
  request: `
    veuillez régler | merci de régler | veuillez payer | merci de payer | merci de procéder |
    payer maintenant | payer ma facture | payer en ligne | régler en ligne | régler ma facture |
    procéder au paiement | procéder à son paiement | par virement | bien vouloir régler |
    bien vouloir régulariser | effectuer le paiement | effectuer un virement |
    coordonnées bancaires | à l ordre de | régler votre facture | payer votre facture | nous régler`,
  attached: 'ci joint | en pièce jointe | pièce jointe | joint à | en annexe | joints',
  nothingDue: `
      ne sera pas renouvelé | ne se renouvellera pas | ne sera pas prélevé |
    aucun paiement | aucun montant | rien à payer | ne pas payer | déjà réglée | solde créditeur |
    ceci n est pas une facture | n est pas une facture | gratuit | sans frais |
    ne serez pas débité | aucun règlement`,
  order: `
    confirmation de commande | votre commande | commande confirmée | commande enregistrée |
    récapitulatif de commande | votre réservation | réservation confirmée | votre panier |
    bon de commande`,
  quote: 'devis | votre devis | proposition commerciale | estimation | proforma | bon pour accord',
  promo: `
    promotion | promo | soldes | réduction | offre spéciale | offre exclusive | profitez |
    j en profite | code promo | livraison gratuite | livraison offerte | dernières heures |
    derniers jours | bons plans | vente flash | découvrez | je découvre | acheter maintenant |
    jusqu à # de réduction | ventes privées | nouveautés | économisez | black friday |
    en profiter | # de réduction`,
  news: `
    newsletter | lettre d information | voir dans le navigateur | version en ligne |
    se désabonner | désinscription | lire la suite | en savoir plus | actualités | article`,
  delivery: `
    expédié | expédiée | colis | livré | suivre votre colis | suivi de colis |
    en cours de livraison | votre livraison | a été livré | point relais`,
  security: `
    mot de passe | nouvelle connexion | code de vérification | code de sécurité |
    connexion à votre compte | alerte de sécurité | code de confirmation`,
  income: `
    virement reçu | vous avez reçu un virement | reçu un paiement | vous avez reçu |
    vous a envoyé | versé sur votre compte | bulletin de paie | bulletin de salaire |
    vous avez vendu | crédité sur votre compte | a été crédité | fiche de paie |
    bien reçu votre facture | reçu votre facture | reçu ta facture`,
  account: `
    alerte solde | votre carte expire | conditions générales | politique de confidentialité |
    bienvenue | opération | retrait | achat par carte | votre avis | enquête | bibliothèque |
    rendez vous | maintenance | prêts en cours | documents à rendre | médiathèque |
    relevé de compte | relevé bancaire | relevé d opérations`,
  credentials: `
    confirmez vos | vérifier votre | vérifiez votre | confirmer votre identité |
    mettre à jour vos informations | mettre à jour vos coordonnées | vos identifiants |
    valider votre | vérification de votre compte | activer votre | votre carte vitale |
    authentification | confirmer vos informations | mise à jour obligatoire`,
  threat: `
    sera suspendu | suspendu | bloqué | sera bloqué | sous # heures | dans les # heures |
    immédiatement | urgent | sera fermé | limité | poursuites | dernier avis | désactivé |
    sous peine de | huissier`,
  oddPayment: `
    carte cadeau | cartes cadeaux | bitcoin | crypto* | mandat cash | frais de douane |
    frais d expédition | coupon pcs | western union | frais de réexpédition`,
  bankChange: `
    nouvelles coordonnées bancaires | changement de coordonnées bancaires |
    coordonnées bancaires ont changé | nouveau rib | changement de rib | nouvel iban |
    nouveau compte bancaire`,
  prize: `
    vous avez gagné | gagnant | félicitations | héritage | loterie | millions d euros | sélectionné`,
  mend: `
    mettre à jour votre moyen de paiement | mettez à jour vos informations de paiement |
    mettre à jour vos informations bancaires | mise à jour de votre moyen de paiement`,
  aside: 'du coup | vous avez reçu ce | vous recevez ce | recevez cet | avez reçu cet',
  notice: `
    a consulté votre facture | votre client | en attente de validation | validation requise |
    à valider | approuver ou refuser | alerte de budget | alerte budget | votre budget |
    budget dépassé | du budget | plafond de dépenses | changement de tarif |
    évolution de nos tarifs | nouveaux tarifs | nos tarifs évoluent | passera de |
    brouillon de facture | note de frais |
    approbation requise | demande d approbation | en attente de votre validation | rappel de votre
    rendez vous | rappel de rendez vous | rappel rendez vous | coût estimé | coûts estimés |
    augmentation de tarif | hausse des tarifs | remboursement de frais | remboursement de vos frais
    | demande de remboursement de frais`,
  over: `
    résiliation | votre résiliation | confirmation de résiliation | a été résilié |
    a bien été résilié | a été annulé | a bien été annulé | annulation confirmée | est terminé |
    a pris fin | prendra fin | aucun prélèvement | plus aucun prélèvement | aucun autre paiement |
    désolés de vous voir partir | ne sera pas renouvelé`,
  arranged: `
    confirmons la mise en place | mise en place de votre prélèvement | mandat de prélèvement a bien
    été | mandat sepa a bien été | votre mandat de prélèvement sepa est | confirmation de votre
    mandat | passé à la facture électronique | facture électronique activée | dès que votre facture
    | lorsque votre facture sera | dès que votre prochaine facture | prélèvement automatique activé
    | prélèvement automatique est activé | à partir de votre prochaine facture | facture vous sera
    envoyée séparément | facture vous sera adressée séparément | une facture suivra`,
  talk: `
    nouvelle réponse | a répondu | a commenté | nouveau commentaire | vous a mentionné |
    voir la discussion | forum |
    invitation à une réunion | invitation à la réunion | vous invite à une réunion`,
  theirs: `
    votre client | vos clients | vous est dû | vous sont dus | envoyer une relance |
    envoyer un rappel | marquer comme payée | a consulté votre facture |
    envoyez nous votre facture | nous envoyer votre facture | nous adresser votre facture |
    merci de nous facturer | en tant que fournisseur | portail fournisseur |
    invitation à la réunion | vous invite à une réunion |
    votre client n a pas | votre client a | votre client … pas encore réglé | votre client … pas
    encore payé | votre client … en retard | une relance à votre client | relancer votre client |
    merci de nous envoyer votre facture | merci de nous adresser votre     facture | veuillez nous
    envoyer votre facture | veuillez nous adresser votre facture | nous     faire parvenir votre
    facture | nous vous réglerons | nous vous paierons | à réception de votre     facture | numéro
    de commande sur votre facture | on vous doit | envoyée à votre client`,
  yesterday: 'hier',
}
