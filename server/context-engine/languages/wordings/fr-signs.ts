import type { Phrases } from '../types.ts'
import { crossed, joined } from './crossed.ts'

const ASK = `
  merci de | merci de bien vouloir | veuillez | prière de | nous vous prions de | nous vous prions de bien vouloir |
  nous vous remercions de | vous prions de | nous vous invitons à | vous êtes invité à | bien vouloir | vous pouvez |
  tu peux | pourriez vous | pouvez vous | pourrais tu | auriez vous l amabilité de | nous vous demandons de | il faut |
  à nous | pensez à | n oubliez pas de`
const TAKEN =
  'prélevé | prélevée | prélevés | débité | débitée | débités | encaissé | encaissée | présenté | présentée | facturé | facturée'
const MEANS =
  'moyen de paiement | mode de paiement | carte | carte bancaire | coordonnées bancaires | informations de paiement | informations bancaires'
const PAYMENT = `
  paiement | prélèvement | règlement | débit | transaction | domiciliation | versement | virement | carte`

/** Signs of what a message is. */
export const frMoreSigns: Phrases = {
  autopay: joined(
    crossed('sera | seront | est | va être | vont être', TAKEN),
    crossed('sera | seront', 'automatiquement', TAKEN),
    crossed(
      'par',
      'domiciliation | prélèvement automatique | prélèvement bancaire | prélèvement sepa | débit préautorisé | paiement préautorisé | débit direct | ordre permanent | lsv | recouvrement direct',
    ),
    `rien à faire | avis de domiciliation | avis de prélèvement | domiciliation | date d encaissement | date de prélèvement |
    date du prélèvement | paiement préautorisé | prélèvements préautorisés | débit préautorisé | mandat de prélèvement |
    présentée à votre banque | présenté à votre banque | sera présenté | sera présentée | carte sera débitée |
    compte sera débité | sera porté au débit | débitée de votre | débité de votre | prélevé de votre | aucune action de votre part |
    vous n avez aucune démarche | prélèvement mensuel | sera effectué le | paiement automatique`,
  ),
  failed: joined(
    crossed(
      PAYMENT,
      '…',
      'refusé | refusée | rejeté | rejetée | échoué | a échoué | n est pas passé | n est pas passée | n a pas abouti | n a pas pu aboutir | pas pu être effectué | n a pas fonctionné | a été retourné | revenu impayé | revenue impayée',
    ),
    crossed(
      'pas pu | pas réussi à | ne pouvons pas | pas été possible de | impossible de | pas été en mesure de',
      'prélever | débiter | encaisser | traiter | facturer | effectuer | percevoir | facturer votre',
    ),
    `banque a refusé | banque a rejeté | refusé l opération | rejeté l opération | rejet de votre | rejet bancaire |
    sans provision | insuffisance de provision | provision insuffisante | fonds insuffisants | tenté de débiter |
    essayé de débiter | tenté de prélever | nouvelle tentative | nouvelle présentation | retenterons | retentative |
    réessaierons | réessayerons | problème de prélèvement | problème lors du paiement | souci avec votre paiement |
    échec de la transaction | échec de prélèvement | échec de la domiciliation | paiement infructueux`,
  ),
  mend: joined(
    crossed('mettez | mettre', 'à jour', 'votre | vos | le | les | ton | tes', MEANS),
    crossed(
      'vérifiez | vérifier | modifiez | modifier | actualisez | changez',
      'votre | vos | le | ton',
      MEANS,
    ),
    `mettre à jour | mettez à jour votre | approvisionner votre compte`,
  ),
  renewal: joined(
    crossed(
      'sera | seront | est',
      'automatiquement |',
      'renouvelé | renouvelée | reconduit | reconduite | prolongé | prolongée',
      'tacitement | automatiquement | pour | le |',
    ),
    crossed(
      'essai | essai gratuit | période d essai | période gratuite | offre découverte | mois gratuit | offre d essai',
      '… se termine | … prend fin | … touche à sa fin | … arrive à sa fin | … expire | … s achève',
    ),
    `à moins que vous n annuliez | sans annulation de votre part | sauf annulation | sans résiliation de votre part |
    tacitement reconduit | reconduit tacitement | reconduction tacite | dénoncer la reconduction | loi chatel |
    renouvellement de votre | passera à l abonnement payant | deviendra payant | basculera | se poursuivra au tarif |
    démarrera | se prolonge | gérer le renouvellement | renouvellement automatique | auto renouvellement | avis de renouvellement`,
  ),
  receipt: joined(
    crossed(
      'merci pour | merci de | nous vous remercions pour | nous vous remercions de | merci beaucoup pour',
      'votre | ton',
      'paiement | règlement | achat | don | versement | visite | confiance | virement | soutien',
    ),
    crossed('total | montant | montant total | total ttc', 'réglé | payé | acquitté | encaissé'),
    crossed('payé | payée | réglé | réglée | acquitté | acquittée', 'par | en | le | via'),
    crossed(
      'paiement | règlement | virement | versement | acompte',
      'bien reçu | reçu | effectué | accepté | validé | enregistré | confirmé | traité avec succès',
    ),
    `avez versé | avez réglé | vous avez effectué un paiement | facture acquittée | solde 0 00 | reçu pour vos assurances |
    reçu officiel | voici votre reçu | votre reçu | attestation fiscale | attestation de paiement | reçu fiscal |
    preuve d achat | ticket n | ticket de caisse | paiement par carte bancaire accepté | nous accusons réception |
    a bien été réglée | a bien été payée | a bien été débité | a bien été prélevé | a bien été enregistré |
    avons bien encaissé | a déjà été débité | a déjà été prélevé | est déjà réglée | quittance`,
  ),
  refund: joined(
    crossed(
      'nous vous avons | vous avons | nous avons | vous serez | avez été | a été | ont été | sera | seront',
      'remboursé | remboursée | remboursés | recrédité | recrédités | crédité',
    ),
    `remboursement effectué | remboursement vient d être effectué | remboursement en cours | avoir n | un avoir |
    avoir de | l avoir | note de crédit | note de crédit n | à déduire de votre prochaine | en votre faveur |
    solde en votre faveur | trop perçu | régularisation en votre faveur | vous sera restitué | vous sera remboursé |
    virement de remboursement | restitution | recrédité | rétrofacturation`,
  ),
  newBill: joined(
    crossed(
      'votre | ta | vos | la',
      'facture',
      '… prête | … arrivée | … en ligne | … disponible | … est là | … dans votre espace',
    ),
    crossed(
      'veuillez trouver | vous trouverez | nous vous prions de trouver | voici | nous vous adressons | je vous envoie | je vous transmets | je vous adresse',
      '|  …',
      'facture | note d honoraires | appel de fonds | appel de provisions | échéance | avis | décompte',
    ),
    `facture de prime | appel de provisions | appel de fonds | avis d échéance | avis de paiement |
    avis de contravention | avis de taxe | compte de taxes | avertissement extrait de rôle | invitation à payer |
    note d honoraires | facture de solde | facture d acompte | décompte | vous a envoyé une facture |
    vous a adressé une facture | frais de garde | facture de restauration | avis d imposition`,
  ),
  overdue: joined(
    crossed(
      'n avons | n ai | n a',
      'pas encore | toujours pas | pas | à ce jour pas',
      'reçu | été réglée | été réglé | été payée | été payé | été honorée | enregistré',
    ),
    crossed(
      'reste | restent | demeure | demeurent | est | était',
      'à ce jour | toujours | encore |',
      'impayée | impayé | impayées | impayés | due | échue',
    ),
    `premier rappel | deuxième rappel | second rappel | troisième rappel | 1er rappel | 2e rappel | 3e rappel | dernier rappel |
    rappel avant | avez vous oublié de payer | avez vous oublié | oublié de régler | échue depuis | échu depuis |
    en retard de | retard de paiement | était due le | frais de rappel | mise en demeure | mettons en demeure |
    saisirons le tribunal | poursuites | en souffrance | reste redevable | restez redevable | quand nous pouvons attendre |
    n a pas encore été réglée | procéder au virement dans les meilleurs délais | ne tenez pas compte de ce message |
    ne pas tenir compte de ce message`,
  ),
  reminder: `
    rappel amical | simple rappel | rappel votre mensualité | petit mémo | nous nous permettons de vous rappeler |
    je me permets de vous rappeler | je me permets de vous relancer | rappel de votre échéance | rappel d échéance |
    pour mémoire | sauf oubli | sauf erreur ou omission`,
  request: joined(
    crossed(
      ASK,
      '|  …',
      'payer | régler | régulariser | verser | virer | procéder au règlement | procéder au virement | faire votre virement | effectuer | honorer',
    ),
    crossed(
      'à',
      'régler | payer | verser | virer',
      'pour | avant | par | sur | au plus tard | d ici',
    ),
    `payer par carte | régler par carte | voici mon rib | notre rib | mon rib | par chèque | chèque à l ordre | à l ordre du |
    faire un virement | faire votre virement | virement interac | faire parvenir votre règlement | communication structurée |
    pour le règlement | avec la communication | bulletin de versement | qr facture | règlement par virement | payer en ligne`,
  ),
  income: `
    a été crédité sur votre compte | crédité sur votre compte | virement de … a été crédité | virement entrant | paie |
    vos ventes | pour vos ventes | vous a viré | reversement | vous verserons | vous avons viré`,
  quote: `
    votre devis | je vous propose | nous vous proposons | devis n | devis valable | acompte … à la commande | valable deux mois |
    soumission | estimation gratuite | notre offre est valable | offre valable | offre de prix | sans engagement`,
  account:
    'alerte solde | le solde de votre compte | solde disponible | découvert autorisé | agios',
  statement:
    'total de vos dépenses | relevé du mois | relevé de votre carte | relevé de compte carte | vos dépenses du mois',
  order: `
    votre commande … expédiée | votre commande n | a quitté notre | quitter notre atelier | merci pour votre commande |
    nous préparons votre commande | commande bien reçue | commande a bien été`,
  delivery:
    'votre colis est en route | livraison prévue | en route | suivre mon colis | expédition',
  notice:
    'évolution de nos tarifs | évolution de vos tarifs | nos tarifs changent | nouvelle grille tarifaire | le prix … passera | révision tarifaire',
}
