import type { Concept } from '../languages/types.ts'
import type { Sign } from './types.ts'

/** Ordinary words that ask for money, and how much each counts. */
const MONEY: readonly (readonly [Concept, number])[] = [
  ['request', 1],
  ['overdue', 1],
  ['failed', 1],
  ['mend', 1],
  ['newBill', 0.6],
  ['renewal', 0.5],
  ['statement', 0.5],
  ['bill', 0.4],
  ['delivery', 0.4],
  ['receipt', 0.4],
  ['ending', 0.4],
  ['fee', 0.3],
]

/** What the message asks for: credentials, money, odd ways to pay, changed bank details. */
export function requestSigns(signs: ReadonlyMap<Concept, number>): Sign[] {
  const say = (concept: Concept) => signs.get(concept) ?? 0
  const found: Sign[] = []
  const add = (code: string, text: string, weight: number) =>
    found.push({ code, text, leg: 'request', weight })
  if (say('credentials') >= 0.5)
    add(
      'asks_credentials',
      'Asks you to confirm or enter account data',
      Math.min(1.5, say('credentials') + 0.3),
    )
  if (say('oddPayment') >= 0.5)
    add(
      'odd_payment',
      'Asks for gift cards, crypto or another payment that cannot be taken back',
      Math.min(1.2, say('oddPayment') + 0.3),
    )
  if (say('bankChange') >= 0.5)
    add(
      'bank_change',
      'Says that the bank account has changed: check by telephone before you pay',
      1,
    )
  if (say('prize') >= 0.8) add('prize', 'Promises money or a prize', Math.min(1.2, say('prize')))
  if (say('threat') >= 0.8) add('threat', 'Threatens and sets a very short time', 0.5)
  const money = MONEY.reduce((sum, [concept, weight]) => sum + weight * say(concept), 0)
  if (money >= 0.4) add('asks_money', 'Asks for a payment', Math.min(0.6, money * 0.7))
  return found
}
