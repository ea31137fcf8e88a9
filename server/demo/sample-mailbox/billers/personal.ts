import { each, type Biller } from './biller.ts'

/** Bills that people write by hand, thanks that close them, and a few refunds. */
// prettier-ignore
export const PERSONAL: readonly Biller[] = [
  { key: 'bikes', name: 'Radwerkstatt Speichenspiel', domain: 'speichenspiel.example', sender: 'werkstatt', language: 'de', currency: 'EUR', item: 'dein Rad', look: 'note', amount: [3800, 9600], due: each(3, 2, 26), noticeDays: 9, by: 'hand', receipt: 2, thread: true, bank: 'DE', reference: 'Rad ####', says: {
    bill: { subjects: ['Dein Rad ist fertig'], titles: [''], openings: [['dein Rad steht abholbereit im Laden: neue Kette, Bremsen eingestellt, Licht repariert.', 'Macht zusammen {amount}. Kannst du das bitte bis {due} auf {iban} überweisen? Stichwort {reference}.']], closings: [['Beim nächsten Platten wieder zu uns!']] },
    receipt: { subjects: ['Re: Dein Rad ist fertig'], titles: [''], openings: [['danke, die {amount} sind da.']], closings: [['Gute Fahrt!']] },
  } },
  { key: 'babysitter', name: 'Femke Visser', domain: 'mail.example', sender: 'femke.visser', language: 'de', currency: 'EUR', item: 'Babysitten', look: 'note', amount: [4500, 7500], due: each(2, 1, 19), noticeDays: 12, by: 'hand', receipt: 9, thread: true, undated: true, bank: 'NL', reference: 'Babysitten MM/YYYY', says: {
    bill: { subjects: ['Babysitten, Abrechnung'], titles: [''], openings: [['das waren diesmal fünf Abende, zusammen {amount}.', 'Kannst du mir das wie immer auf {iban} überweisen? Verwendungszweck {reference}. Eilt nicht.']], closings: [['Grüß Ida von mir!']] },
    receipt: { subjects: ['Re: Babysitten, Abrechnung'], titles: [''], openings: [['deine Zahlung über {amount} ist angekommen, vielen Dank ({reference}).']], closings: [['Bis bald']] },
  } },
  { key: 'piano', name: 'Alistair Penrose', domain: 'penrose-pianos.example', sender: 'alistair', language: 'en', currency: 'EUR', item: 'tuning', look: 'note', amount: [11000, 11000], due: each(6, 4, 6), noticeDays: 16, by: 'hand', receipt: 1, thread: true, bank: 'DE', reference: 'AP-###', says: {
    bill: { subjects: ['Piano tuning, invoice {reference}'], titles: [''], openings: [['Lovely to see the old upright again. For the tuning I would ask {amount}, by {due} if you can.', 'My account is {iban}, reference {reference}.']], closings: [['Keep it away from the radiator!']] },
    receipt: { subjects: ['Re: Piano tuning, invoice {reference}'], titles: [''], openings: [['{amount} received with thanks, all settled ({reference}).']], closings: [['See you in six months.']] },
  } },
  { key: 'gardener', name: 'Rosario Campos', domain: 'jardines-campos.example', sender: 'rosario', language: 'es', currency: 'EUR', item: 'jardín', look: 'note', amount: [6500, 9500], due: each(4, 3, 13), noticeDays: 14, by: 'hand', receipt: 1, thread: true, bank: 'ES', reference: 'JC-###', says: {
    bill: { subjects: ['Trabajos en el jardín, factura {reference}'], titles: [''], openings: [['ya está podado el limonero y limpio el patio. Son {amount} en total.', 'Por favor, haga la transferencia antes del {due} a {iban}, concepto {reference}.']], closings: [['¡Que lo disfruten!']] },
    receipt: { subjects: ['Re: Trabajos en el jardín, factura {reference}'], titles: [''], openings: [['he recibido los {amount}, muchas gracias. La factura {reference} está pagada.']], closings: [['Hasta la próxima']] },
  } },
  { key: 'return-fashion', name: 'Wren & Wolf', domain: 'wrenandwolf.example', sender: 'returns', language: 'en', currency: 'GBP', item: 'Wool overshirt, size S', look: 'card', amount: [6400, 6400], due: each(3, 2, 11), noticeDays: 0, by: 'refund', reference: 'WW-######' },
  { key: 'return-shoes', name: 'Sohlenwerk', domain: 'sohlenwerk.example', sender: 'retouren', language: 'de', currency: 'EUR', item: 'Ihre Rücksendung (Sneaker Spree, Gr. 39)', look: 'band', amount: [7995, 7995], due: each(4, 3, 27), noticeDays: 0, by: 'refund', reference: 'SW########' },
  { key: 'return-it', name: 'Casa Basilico', domain: 'casabasilico.example', sender: 'resi', language: 'it', currency: 'EUR', item: 'il reso del tagliere in ulivo', look: 'simple', amount: [2450, 2450], due: each(6, 5, 16), noticeDays: 0, by: 'refund', reference: 'CB-#######' },
]
