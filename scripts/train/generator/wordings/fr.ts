import { wordingOf } from './wording-of.ts'

export const fr = wordingOf({
  code: 'fr',
  greetings: `Bonjour {person}, | Madame, Monsieur, | Chère cliente, cher client,`,
  closings: `Cordialement, {biller} | L’équipe {biller} | Bien à vous, {person}`,
  fillers: `Notre service répond du lundi au vendredi. | Le détail figure dans votre espace client. | Pensez à rappeler votre numéro dans tout courrier. | Vous déménagez ? Prévenez-nous.`,
  footers: `{biller}, siège : 4 quai des Lys. TVA {code} | Message automatique, merci de ne pas répondre. | © {year} {biller} · Se désabonner`,
  decoys: `Le mois dernier vous avez versé {part}. | Dont TVA {part}. | Passé le {later}, une majoration de {part} s’ajoute. | Période du {past} au {later}. | Le kilowattheure est à {price}. | Sur un an, cela fait {more}. | Vous avez économisé {zero}. | Votre plafond est de {more}. | Prochain relevé le {later}.`,
  buttons: `Régler maintenant | Voir ma facture | Mon espace client`,
  columns: `Désignation | Qté | Prix unitaire | Montant | Article | Nombre | Tarif | Total ligne`,
  items: `Fibre Maison | Assurance habitation | Électricité verte | Cours de piano | Hébergement | Cantine | Adhésion`,
  people: `Claire Morel | Hugo Petit | Yasmine Amara`,
  labels: {
    due: `À payer | Net à payer | Reste dû | Montant dû | Somme à régler | Solde dû`,
    total: `Total TTC | Total | Montant total | Total général`,
    dueBy: `À régler avant le | Échéance | Date limite de paiement | Payable avant le | Date d’échéance`,
    charge: `Prélèvement le | Prélevé le | Renouvellement le`,
    issued: `Date de facture | Émise le | Date | Date d’émission`,
    invoiceNo: `Facture n° | Numéro de facture | N° facture | Réf. facture`,
    accountNo: `N° client | Référence client | Numéro de contrat`,
    orderNo: `Commande n° | N° de commande`,
    minimum: `Paiement minimum | Minimum à régler`,
    paid: `Payé | Montant payé | Somme versée | Débité`,
    paidOn: `Payé le | Réglé le | Date du paiement`,
    previous: `Solde précédent | Facture précédente`,
    subtotal: `Total HT | Sous-total | Montant HT`,
    tax: `TVA 20 % | TVA | Taxes`,
    fee: `Frais de port | Frais de dossier | Abonnement`,
    discount: `Remise | Réduction`,
    period: `Période | Période de facturation`,
    limit: `Plafond | Crédit disponible`,
    refunded: `Remboursement | Montant remboursé | Avoir`,
    terms: `Paiement à {net} jours | Payable sous {net} jours | Règlement sous {net} jours à réception`,
    bank: `IBAN | RIB | Compte`,
    customer: `Facturé à | Client`,
  },
  letters: {
    bill: [
      `Votre facture de {month} | Facture {ref} | {biller} : nouvelle facture | Avis d’échéance`,
      `Votre facture de {month} est en ligne. | Vous trouverez ci-dessous notre facture {ref} d’un montant de {amount}, à régler au plus tard le {day}. | Merci de nous faire parvenir {amount} avant le {day}. | Le loyer de {amount} est attendu pour le {day}.`,
    ],
    reminder: [
      `Relance : facture {ref} | Votre paiement est en retard | Rappel de paiement | Dernier avis`,
      `Sauf erreur, votre facture de {amount} échue le {day} n’est pas réglée. | Nous n’avons pas reçu votre règlement de {amount}. Merci de payer avant le {day}. | Il vous reste {n} jours pour payer {amount}.`,
    ],
    renewal: [
      `Votre abonnement se renouvelle | Reconduction le {day}`,
      `Votre abonnement sera reconduit le {day} au prix de {amount}. | Le {day}, nous débiterons {amount} pour une nouvelle année.`,
    ],
    trial: [
      `Votre essai se termine`,
      `Votre essai gratuit prend fin le {day}. Ensuite {amount} seront facturés.`,
    ],
    autopay: [
      `Prélèvement le {day} | Votre facture sera prélevée`,
      `La somme de {amount} sera prélevée sur votre compte le {day}. | Rien à faire : {amount} seront débités le {day}.`,
    ],
    failed: [
      `Échec du paiement | Votre carte a été refusée | Prélèvement rejeté`,
      `Votre paiement de {amount} a échoué. Mettez à jour votre carte. | La banque a rejeté le prélèvement de {amount}. | Nous réessaierons le {day}. | Votre don mensuel de {amount} n’a pas pu être prélevé. | Votre abonnement n’a pas été renouvelé : le paiement de {amount} n’a pas abouti.`,
    ],
    receipt: [
      `Reçu {ref} | Merci pour votre paiement | Facture acquittée {ref}`,
      `Nous avons bien reçu votre paiement de {amount} le {past}. | Votre carte a été débitée de {amount}. | Votre don de {amount} nous est bien parvenu. | Cette facture est déjà réglée.`,
    ],
    partPaid: [`Acompte reçu`, `Votre versement de {amount} est enregistré. Il reste {more}.`],
    thanksOpen: [
      `Votre nouveau solde`,
      `Merci pour vos {part}. Ce mois-ci, {amount} sont à payer avant le {day}.`,
    ],
    refund: [
      `Votre remboursement | Avoir {ref}`,
      `Nous vous avons remboursé {amount}. | Voici l’avoir {ref} de {amount}.`,
    ],
    statement: [
      `Relevé de carte {month}`,
      `Votre relevé : nouveau solde {amount}, paiement minimum {min}, avant le {day}.`,
    ],
    promo: [
      `-{pct} % jusqu’au {day} | Offre réservée`,
      `{item} à {price} au lieu de {price2}, jusqu’au {day}. | Code {code} : {pct} % de remise.`,
    ],
    order: [
      `Commande {order} confirmée | Votre réservation`,
      `Merci pour votre commande {order} de {amount}. Livraison vers le {later}. | Réservation du {later} : {amount}, à régler sur place.`,
    ],
    quote: [
      `Devis {ref} | Votre estimation`,
      `Voici notre devis pour {item} : {amount}, valable jusqu’au {day}.`,
    ],
    alert: [
      `Opération sur votre carte | Solde bas`,
      `Un achat de {amount} a été fait le {past} avec la carte {last4}. | Votre solde est passé sous {price}.`,
    ],
    income: [
      `Vous avez reçu de l’argent | Virement en votre faveur`,
      `{person} vous a envoyé {amount}. | Votre versement de {amount} arrive le {later}.`,
    ],
    shipping: [`Votre colis est en route`, `Votre colis arrive le {later}. Suivi {code}.`],
    news: [
      `La lettre de {month}`,
      `Comment économiser {price} par mois, et ce qui change le {later}. | La société a levé {more}.`,
    ],
    security: [
      `Nouvelle connexion | Votre code {code}`,
      `Connexion depuis un nouvel appareil le {past}. | Votre code est {code}.`,
    ],
    ended: [
      `Résiliation confirmée`,
      `Votre abonnement s’arrête le {day}. Plus rien ne sera prélevé.`,
    ],
    prices: [`Nos tarifs évoluent`, `Dès le {later}, l’abonnement passe de {price} à {price2}.`],
    chat: [`Samedi ?`, `On se voit le {later} ? Les places sont à {price}.`],
    visit: [`Votre rendez-vous`, `Rappel : rendez-vous le {later}. Absence facturée {part}.`],
    scam: [
      `Votre compte est bloqué | Colis en attente`,
      `Votre colis est retenu. Payez {part} sous 24 heures : {link} | Confirmez votre mot de passe et votre carte, sinon le compte sera fermé : {link}`,
    ],
  },
})
