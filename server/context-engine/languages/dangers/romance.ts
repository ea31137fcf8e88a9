import type { Phrases } from '../types.ts'

/** What scams say in Romance languages. */
export const romance: Readonly<Record<string, Phrases>> = {
  fr: {
    secrecy: ` uniquement par mail | uniquement par e mail | seulement par mail | strictement confidentiel* | opération confidentielle | confidentiel | reste entre nous | entre nous | n en parlez à personne |
      n en parle à personne | ne peux pas téléphoner | ne peux pas prendre d appel | pas joignable par téléphone |
      injoignable par téléphone | ne pas appeler | n appelez pas | êtes vous disponible | es tu disponible |
      êtes vous au bureau | la plus grande discrétion | discrétion`,
    proof: `
      envoyez moi la confirmation | envoyez moi … preuve | preuve de virement | justificatif de virement |
      copie du swift | envoyez moi les codes | envoie moi les codes | preuve de paiement`,
    hours: ` prochaines # h | # h | sous # h | prochaines # heures | avant # h | sous # heures | dans les # heures | délai de # heures | dans un délai de # heures | d ici # heures |
      aujourd hui avant | avant ce soir | avant minuit | virement urgent | dès aujourd hui`,
    extortion: `
      webcam | je vous ai filmé | vous ai filmé | piraté | accès à votre appareil | tous vos contacts |
      sites pour adultes | site pour adultes`,
    smallFee: `
      frais de douane | frais de réexpédition | frais de livraison impayés | frais d expédition | frais de dossier |
      amende impayée | frais de dédouanement`,
    payout: `
      admissible à recevoir | admissible* | éligible à un remboursement | pour percevoir | formulaire de remboursement |
      droit à un remboursement | recevoir un remboursement | pour recevoir votre remboursement`,
    bankChange: `
      ancien compte | notre nouveau compte | ne peut plus recevoir | nouvelles coordonnées | nouveau compte`,
    credentials: `
      carte bancaire dans | votre carte bancaire | indiquer votre carte | numéro de carte | remplir le formulaire |
      informations de paiement | coordonnées de votre carte`,
  },
  es: {
    secrecy: ` solo por correo | sólo por correo | no digas nada | entre nosotros | es confidencial | estrictamente confidencial | confidencial | no lo comentes con nadie |
      no se lo comentes | no hables con nadie | no puedo hablar por teléfono | no puedo hablar | no puedo atender llamadas |
      no llames | no llame | estás disponible | está disponible | discreción`,
    proof: `
      mándame el justificante | envíame el justificante | envíeme el comprobante | envíame el comprobante |
      justificante de la transferencia | envíame los códigos | comprobante por whatsapp`,
    hours: `
      en # horas | próximas # horas | antes de # horas | plazo de # horas | dentro de # horas | hoy antes |
      antes de medianoche | transferencia urgente | hoy mismo`,
    extortion: `
      webcam | cámara web | te he grabado | te grabé | hackeado | acceso a tu dispositivo | todos tus contactos |
      sitios para adultos | páginas para adultos`,
    smallFee: ` retenido en aduana | paquete está retenido | gastos de aduana | tasas de aduana | gastos de envío pendientes | tasa de entrega | multa … pendiente |
      gastos de gestión | tasa aduanera`,
    payout: `
      tiene derecho a una devolución | derecho a un reembolso | solicitar devolución | para recibirla | para recibir el importe |
      solicite su reembolso`,
    bankChange: `nuestra nueva cuenta | cuenta anterior | cuenta antigua | no puede recibir pagos | nueva cuenta`,
    credentials: `datos de su tarjeta | datos de tu tarjeta | número de tarjeta | introduzca los datos | introduzca sus datos | confirmar sus datos | confirme sus datos`,
  },
  it: {
    secrecy: ` solo via email | solo via mail | non dire nulla | non dirlo a nessuno | tra noi | resti tra noi | riservat* | strettamente confidenziale | confidenziale | non parlarne con nessuno |
      non ne parli con nessuno | non posso parlare | non posso telefonare | non telefonate | non telefonare |
      sei disponibile | è disponibile in ufficio | massima riservatezza`,
    proof: `
      contabile del bonifico | inviami la conferma | mandami la conferma | inviami i codici | mandami i codici |
      copia del bonifico`,
    hours: ` entro le # | entro le ore # | entro # ore | entro le prossime # ore | nelle prossime # ore | oggi entro | entro oggi | entro mezzanotte |
      bonifico urgente | entro stasera`,
    extortion: `
      webcam | ti ho registrato | ti ho filmato | hackerato | accesso al tuo dispositivo | tutti i tuoi contatti |
      siti per adulti`,
    smallFee: `spese doganali | spese di consegna | tassa doganale | multa non pagata | oneri doganali | spese di spedizione da`,
    payout: `ha diritto a un rimborso | hai diritto a un rimborso | per ricevere il rimborso | richiedi il rimborso | richiedere il rimborso`,
    bankChange: `
      nuovo conto | conto abituale | vecchio conto | non può più ricevere | nostro nuovo conto`,
    credentials: `dati della carta | dati della sua carta | numero di carta | inserisci i dati | inserisca i dati`,
  },
  pt: {
    secrecy: ` somente por e mail | apenas por email | entre nós | confidencial | estritamente confidencial | não comente com ninguém | não fale com ninguém |
      não posso falar | não posso atender | não ligue | você está disponível | está disponível | sigilo`,
    proof: `
      envie o comprovante | enviar o comprovante | comprovante por whatsapp | envie me o comprovativo | envie os códigos |
      mande o comprovante`,
    hours: `
      em # horas | em até # horas | próximas # horas | dentro de # horas | ainda hoje | hoje até | até à meia noite |
      até hoje | vencimento hoje`,
    extortion: `
      webcam | gravei você | hackeei | invadi o seu | acesso ao seu dispositivo | todos os seus contatos |
      todos os seus contactos | sites adultos`,
    smallFee: `
      taxa de liberação | taxa de entrega | taxa de importação | taxa alfandegária | portagem por pagar | multa em aberto |
      taxa de redespacho`,
    payout: `
      tem direito a um reembolso | tem direito a uma restituição | para receber o valor | valores a receber |
      resgatar | solicitar reembolso`,
    bankChange: `nova conta | conta antiga | não pode receber pagamentos | chave pix nova | nova chave pix`,
    oddPayment: `pix pessoa física | chave pix pessoa física | pagamento via pix com`,
    credentials: `dados do cartão | número do cartão | dados do seu cartão`,
  },
  ro: {
    secrecy: `între noi | confidențial | nu vorbiți cu nimeni | nu pot vorbi | nu sunați | sunteți disponibil`,
    proof: `trimiteți mi confirmarea | dovada plății | trimite mi codurile`,
    hours: `în # ore | următoarele # ore | în termen de # ore | până diseară | chiar azi`,
    extortion: `webcam | v am înregistrat | te am înregistrat | toate contactele | acces la dispozitiv*`,
    smallFee: `taxa vamală | taxă vamală | taxa de livrare | taxă de livrare | amendă neplătită`,
    payout: `aveți dreptul la o rambursare | pentru a primi suma | solicitați rambursarea`,
    bankChange: `noul cont | contul vechi | nu mai poate primi plăți`,
    credentials: `datele cardului | numărul cardului | introduceți datele`,
  },
}
