import { expect, test } from 'vitest'
import { said, type Said, type SaidOf } from '../../../test/support/said.ts'

type Mail = readonly [given: SaidOf, expected: Partial<Said>]

const MAILS: readonly Mail[] = [
  // Spanish
  [
    {
      name: 'Bufete Lanuza',
      from: 'despacho@lanuza.example',
      subject: 'Minuta',
      text: 'Buenas tardes:\nAdjunto la minuta n.º 44/26. Honorarios 300 euros más IVA, es decir, 363 euros. Puede abonarla en un plazo de 15 días.',
    },
    { kind: 'bill', amount: '363.00 EUR', due: '2026-12-05' },
  ],
  [
    {
      name: 'Seguros Peñalba',
      from: 'avisos@penalba.example',
      subject: 'Renovación',
      text: 'Su póliza se renueva el próximo 3 de diciembre de 2026. La nueva prima será de 190,00 €, que cargaremos en su domiciliación habitual.',
    },
    { kind: 'renewal', amount: '190.00 EUR', due: '2026-12-03' },
  ],
  [
    {
      name: 'Edificio Los Boldos',
      from: 'admin@losboldos.example',
      subject: 'Aviso de cobro',
      text: 'El monto de sus gastos comunes es de $71.200. El plazo para pagar vence el día 5 del mes siguiente.',
    },
    { amount: '71200 CLP', due: '2026-12-05' },
  ],
  // Portuguese
  [
    {
      name: 'Seguros Farol',
      from: 'cobrancas@farol.example',
      subject: 'Aviso de pagamento',
      text: 'Prémio total: 92,10 €\nPagamento até sexta-feira.',
    },
    { kind: 'bill', amount: '92.10 EUR', due: '2026-11-27' },
  ],
  // Swedish
  [
    {
      name: 'Brf Lunden',
      from: 'styrelsen@lunden.example',
      subject: 'Hyresavi',
      text: 'Hej, månadsavgiften är 3 900 kr och ska vara inne senast den 30 november.',
    },
    { kind: 'bill', amount: '3900.00 SEK', due: '2026-11-30' },
  ],
  // Danish
  [
    {
      name: 'Grundejerforeningen Engen',
      from: 'kasserer@engen.example',
      subject: 'Kontingent',
      text: 'Så er det tid til kontingentet for 2027. Det er 850 kr., som bedes indbetalt senest den 1. december på konto 0001.',
    },
    { kind: 'bill', amount: '850.00 DKK', due: '2026-12-01' },
  ],
  // Norwegian
  [
    {
      name: 'Solbakken Borettslag',
      from: 'styret@solbakken.example',
      subject: 'Felleskostnader desember',
      text: 'Felleskostnadene for desember er kr 4 210,- og forfaller til betaling 1. desember.',
    },
    { amount: '4210.00 NOK', due: '2026-12-01' },
  ],
  // Finnish
  [
    {
      name: 'Rantalan kunta',
      from: 'laskutus@rantala.example',
      subject: 'Päivähoitolasku',
      text: 'Hei, lokakuun päivähoitomaksu on 131 euroa. Lasku PH-4410 on liitteenä. Edellinen lasku: 145,50 €. Maksa viimeistään perjantaina.',
    },
    { kind: 'bill', amount: '131.00 EUR', due: '2026-11-27', reference: 'PH-4410' },
  ],
  // The only amount beside the day to pay by asks
  [
    {
      name: 'Mosevej El',
      from: 'kunde@mosevej.example',
      subject: 'Elregning',
      text: 'Hej\nBeløb: 912,40 kr.\nBetalingsfrist: 04-12-2026\nLæs mere om priserne på vores side.',
    },
    { kind: 'bill', amount: '912.40 DKK', due: '2026-12-04' },
  ],
  // The only day to come of what renews
  [
    {
      name: 'ClubeLer',
      from: 'ola@clubeler.example',
      subject: 'Sua assinatura vai renovar',
      text: 'Olá! Em 3 de dezembro sua assinatura será renovada e lançaremos R$ 39,90 no cartão.',
    },
    { kind: 'renewal', amount: '39.90 BRL', due: '2026-12-03' },
  ],
]

test.each(MAILS)('$0.text', (given, expected) => {
  expect(said(given)).toMatchObject(expected)
})
