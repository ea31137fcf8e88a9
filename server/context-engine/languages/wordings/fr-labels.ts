import type { Phrases } from '../types.ts'
import { crossed, joined } from './crossed.ts'

const SUM = `
  montant | montants | somme | sommes | solde | total | reste | restant | cotisation | loyer | prime |
  échéance | mensualité | versement`
const OWED = `
  à payer | à régler | à verser | à virer | à acquitter | à rembourser | à nous devoir | exigible |
  exigibles | impayé | impayée | impayés | impayées | ouvert | en souffrance | en attente de règlement | en attente |
  restant dû | restant due | restant à payer | restant à régler | réclamé | réclamée | à votre charge | à la charge du patient`
/** Not of an invoice: "facture du" is how its day begins. */
const DUE = `dû | due | dus | dues | ${OWED}`

const DUES = `
  montant de l appel | montant de l échéance | montant de la cotisation | montant de l amende | amende de | amende minorée |
  amende forfaitaire minorée | montant de l amende minorée | montant de la prime | prime annuelle | prime à payer |
  cotisation annuelle | cotisation de | adhésion | frais d inscription | frais de scolarité | frais de garde |
  frais de cantine | droits d inscription | droits de douane | participation | participation aux frais | quote part |
  appel de provisions | appel de charges | loyer et charges | loyer charges comprises | loyer principal | redevance |
  facture de solde | solde de | le solde de | solde ouvert | montant ouvert | montant ouvert est | montant restant |
  reste à charge | reste à votre charge | part patient | il vous reste à payer | il te reste … à payer | il reste à payer |
  reste à payer de | vous nous devez | vous devez | vous restez devoir | vous restez redevable de | redevable de la somme de |
  redevable de | tu me dois | vous me devez | s élève à | s élèvent à | se monte à | se montent à | son montant est de |
  le montant est de | le montant total est de | le total est de | votre facture est de | votre facture du mois est de |
  frais … sont de | ça fait | cela fait | soit un total de | pour un total de | au montant de | d une valeur de |
  ce mois ci votre facture est de | montant de votre échéance | montant de votre cotisation | montant de votre prime |
  montant de votre loyer | votre mensualité de | mensualité de | mensualité … d un montant de | échéance … d un montant de |
  net dû | total facture | total de votre facture | total facturé | montant facturé ttc | somme de | à débourser |
  à verser | caution | dépôt de garantie | provision sur honoraires | note d honoraires de | honoraires | versement de |
  acompte à verser | acompte à payer | acompte demandé | arrhes à verser | montant de l acompte | acompte de réservation |
  consignation | taxe foncière | taxe d habitation | impôt dû | montant de l impôt | précompte | somme réclamée | le principal`

const PAY =
  'payer | régler | verser | virer | acquitter | effectuer le virement de | procéder au paiement de | procéder au règlement de'
const ASK = `
  merci de | merci de bien vouloir | veuillez | prière de | nous vous prions de | nous vous prions de bien vouloir |
  nous vous remercions de | vous prions de | nous vous invitons à | vous êtes invité à | bien vouloir | vous pouvez |
  tu peux | pourriez vous | pouvez vous | pourrais tu | auriez vous l amabilité de | nous vous demandons de | il faut |
  à nous | pensez à | n oubliez pas de`
const WHEN = `
  avant le | pour le | au plus tard le | le | d ici le | d ici au | jusqu au | avant | au plus tard | dès le | en date du`
const TAKEN =
  'prélevé | prélevée | prélevés | débité | débitée | débités | encaissé | encaissée | présenté | présentée | facturé | facturée'

/** Labels of amounts, days and numbers, and terms. */
export const frMoreLabels: Phrases = {
  due: joined(
    crossed(SUM, DUE),
    crossed('facture | factures', OWED),
    DUES,
    crossed('reste | restent | resterait', DUE),
    crossed(ASK, PAY),
  ),
  total: 'total prestation | montant du devis | coût de | tarif annuel | prix ttc',
  dueBy: joined(
    crossed(
      'payable | exigible | réglable | à payer | à régler | à verser | à virer | à acquitter | à nous faire parvenir | règlement | paiement | versement | virement | dû | due',
      WHEN,
    ),
    crossed(
      'payer | régler | verser | virer | parvenir | acquitter | paiement | règlement | virement | versement | nous parvenir',
      '…',
      'avant le | pour le | au plus tard le | au plus tard | d ici le | d ici au',
    ),
    `date limite pour payer | date limite du paiement | date de paiement limite | dernier délai | délai au | payable jusqu au |
    payable d ici au | échéance au | échéance fixée au | échéance prévue le | avec échéance au | à l échéance du |
    échoit le | arrivant à échéance le | vient à échéance le | venant à échéance le | échéance principale | échue depuis le |
    échu depuis le | exigible depuis le | délai de paiement jusqu au | solde dû le | attendu le | attendu pour le |
    attendu au plus tard | date d exigibilité | d ici vendredi | doit nous parvenir | doit nous parvenir au plus tard le |
    réglé avant le | payé avant le | paiement attendu le | réglée avant le | payée avant le | pour le règlement |
    limite de paiement | date limite de versement | à honorer avant le | d ici au | avant la date du | prière de payer avant le |
    versement dû le | d ici la fin du mois | avant la fin du mois | pour la fin du mois | d ici fin du mois | avant fin de mois | au plus tard à la fin du mois | d ici la fin de ce mois | était attendu le | en date d échéance du`,
  ),
  charge: joined(
    crossed(TAKEN, 'le | à partir du | vers le | aux alentours du | autour du | au | dès le'),
    crossed('sera | seront | est', TAKEN, '… le | … à partir du'),
    crossed(
      'date',
      'd encaissement | de débit | du débit | de la domiciliation | de présentation | du prochain prélèvement | de prochain prélèvement | de reconduction',
    ),
    `prélèvement à partir du | débit le | débit prévu le | encaissement le | encaissement prévu le | domiciliation le |
    sera effectué le | sera effectué … le | paiement préautorisé … le | présentation aura lieu le | sera présentée … le |
    nouvelle présentation aura lieu le | débiterons … le | encaisserons … le | prélèverons … à partir du |
    présenterons … le | renouvellement prévu | renouvelée le | reconduite le | reconduit tacitement le | se renouvellera le |
    se renouvelle le | se poursuivra le | démarrera le | prendra effet le | sera renouvelé automatiquement le |
    sera renouvelé … le | aura lieu le | prélèvement prévu | débité dès le`,
  ),
  paid: `
    total réglé | montant déjà réglé | part sécurité sociale | part mutuelle | part assurance | remboursé par |
    pris en charge | prise en charge | acompte reçu | acompte bien reçu | merci pour l acompte | acompte déjà versé | arrhes versées |
    arrhes | versement effectué | avez versé | avez réglé | paiement reçu merci | déjà prélevé | déjà débité`,
  refunded:
    'remboursé | nous vous avons remboursé | montant de l avoir | en votre faveur | trop perçu de | recrédité',
  later: `
    prochain décompte | passera à | à partir du mois prochain | le mois suivant | plan annuel | mode de versements égaux |
    versements égaux | amende forfaitaire | amende majorée | au delà | montant majoré | forfait majoré | à terme | lors du prochain |
    sur place | le jour même | à l arrivée | option annuelle`,
  fee: 'frais de rejet | indemnité de retard | frais de recouvrement | frais d impayé | des frais de | frais administratifs | pénalité de',
  limit:
    'revenu cadastral | base imposable | valeur locative | capital restant | plafond restant | découvert autorisé de | valeur assurée',
  remaining:
    'capital restant dû | capital restant | reste à rembourser | solde après échéance | restera à payer',
  previous:
    'cotisation précédente | montant précédent | l an dernier | année précédente | échéance précédente | cotisation 2025 | loyer précédent',
  invoiceNo: `
    facture référence | facture numéro | fact n | fact | fac n | facture de solde | facture d acompte | note d honoraires n |
    note n | appel de fonds n | avis d échéance n | quittance n | titre n | avis des sommes à payer n | numéro de dossier |
    dossier | dossier n | numéro d avis | n d avis | référence de l avis | numéro de titre | numéro de pièce | pièce n |
    numéro de note | communication | communication structurée | numéro de rappel | contravention n | avis de contravention n |
    référence à rappeler | références à rappeler | n de dossier | reçu numéro | ticket n | avoir numéro | note de crédit n |
    facture no | facture nr | compte de taxes n`,
  aside: `
    valable # jours | délai de rétractation de # jours | rétractation de # jours | délai de # jours pour dénoncer |
    échange sous # jours | retour sous # jours | satisfait ou remboursé # jours | dans un délai de # semaines pour demander |
    délai de # jours pour contester`,
  withinDays: crossed(
    'sous | dans | endéans | d ici | dans les | dans un délai de | endéans les | sous un délai de | passé un délai de | au plus tard dans les',
    '# jours | # jours calendrier | # jours francs | # jours ouvrables',
  ),
  withinWeeks: crossed(
    'sous | dans | endéans | d ici | dans les | dans un délai de | endéans les',
    '# semaines | # semaine',
  ),
  withinMonths: crossed('dans | sous | endéans | dans les | dans un délai de | d ici', '# mois'),
  netDays: joined(
    crossed(
      'payable | à payer | à régler | règlement | paiement | versement | exigible | payables | verser | régler | réglée | payer',
      '| …',
      'sous | à | dans les | endéans les | dans un délai de | d ici | endéans',
      '# jours',
    ),
    `# jours net | # jours nets | # jours à dater | # jours dès | # jours dès réception | # jours dès la date | net à # jours |
    # jours date de facture | # jours après la date | à # jours net | conditions # jours | sous huitaine`,
  ),
  monthEnd: `
    d ici la fin du mois | avant la fin du mois | fin du mois | pour la fin du mois | d ici fin du mois | avant fin de mois |
    au plus tard à la fin du mois`,
  dayOfMonth: `
    avant le # du mois | avant le # de chaque mois | au plus tard le # du mois | pour le # du mois | le # de chaque mois`,
}
