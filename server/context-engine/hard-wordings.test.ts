import { expect, test } from 'vitest'
import { said, type Said, type SaidOf } from '../../test/support/said.ts'

type Mail = readonly [given: SaidOf, expected: Partial<Said>]

const mails: readonly Mail[] = [
  [
    {
      name: 'Serienkiste',
      from: 'konto@serienkiste.example',
      subject: 'Das hat leider nicht geklappt',
      text: 'Hallo,\nwir konnten die 8,49 € für dein Abo nicht von deinem Konto einziehen. Bitte prüfe deine Zahlungsart.',
    },
    { kind: 'failed', amount: '8.49 EUR' },
  ],
  [
    {
      name: 'Mutuelle du Parc',
      from: 'cotisations@mutuelle-parc.example',
      subject: 'Avis de domiciliation',
      text: 'Chère membre,\nVotre cotisation sera encaissée par domiciliation.\nMontant : 31,20 €\nDate d’encaissement : 08/12/2026',
    },
    { kind: 'autopay', amount: '31.20 EUR', due: '2026-12-08' },
  ],
  [
    {
      name: 'Keukenkrant',
      from: 'hoi@keukenkrant.example',
      subject: 'Je gratis maand loopt bijna af',
      text: 'Op 30 november gaat je proefabonnement over in een betaald abonnement van € 5,95 per maand. Opzeggen kan in de app.',
    },
    { kind: 'renewal', amount: '5.95 EUR', due: '2026-11-30' },
  ],
  [
    {
      name: 'Studio Ferri',
      from: 'amministrazione@studioferri.example',
      subject: 'Sollecito di pagamento',
      text: 'Spett.le cliente,\nla fattura n. 41 del 15/09/2026 ci risulta ancora insoluta per € 310,00. Vi invitiamo a provvedere al saldo entro 10 giorni.',
    },
    { kind: 'reminder', amount: '310.00 EUR', due: '2026-11-30' },
  ],
  [
    {
      name: 'Notizwerk',
      from: 'post@notizwerk.example',
      subject: 'Dein Probemonat endet in 4 Tagen',
      text: 'Hallo,\nin 4 Tagen endet dein kostenloser Probemonat. Es geht dann mit dem Monatsabo für 6,99 € weiter, monatlich kündbar.',
    },
    { kind: 'renewal', amount: '6.99 EUR', due: '2026-11-24' },
  ],
]

test('a price that will be is no amount of a renewal', () => {
  expect(
    said({
      name: 'Vaultary',
      from: 'billing@vaultary.example',
      subject: 'Your subscription renews soon',
      text: 'Hello,\nyour subscription renews on 15 December 2026. The price is updating to $4.49 a month, billed annually.',
    }).amount,
  ).toBeUndefined()
})

test.each(mails)('$0.text', (given, expected) => {
  expect(said(given)).toMatchObject(expected)
})
