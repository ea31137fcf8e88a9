import { describe, expect, test } from 'vitest'
import { said, type Said, type SaidOf } from '../../../test/support/said.ts'

type Mail = readonly [given: SaidOf, expected: Partial<Said>]

const each = (mails: readonly Mail[]) =>
  test.each(mails)('$0.text', (given, expected) => {
    expect(said(given)).toMatchObject(expected)
  })

describe('a weekday in its case is the day to pay by', () => {
  each([
    [
      {
        name: 'Вежа',
        from: 'info@vezha.example',
        subject: 'Рахунок за інтернет',
        text: 'Доброго дня! До сплати 280 грн. Просимо сплатити рахунок до п’ятниці.',
      },
      { due: '2026-11-27' },
    ],
    [
      {
        name: 'Klub Bieg',
        from: 'biuro@bieg.example',
        subject: 'Faktura za składkę',
        text: 'Dzień dobry, do zapłaty 60,00 zł. Prosimy o wpłatę do środy.',
      },
      { due: '2026-11-25' },
    ],
    [
      {
        name: 'Сад',
        from: 'info@sad.example',
        subject: 'Счет за взнос',
        text: 'Здравствуйте! К оплате 900 руб. Просим вас оплатить счет до вторника.',
      },
      { due: '2026-11-24' },
    ],
    [
      {
        name: 'Sokol',
        from: 'info@sokol.example',
        subject: 'Faktura za členství',
        text: 'Dobrý den, prosíme uhraďte částku 400 Kč do pátku. Děkujeme vám.',
      },
      { due: '2026-11-27' },
    ],
  ])
})
