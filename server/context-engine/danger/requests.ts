import { fold } from '../document/fold.ts'
import type { Page } from '../document/page.ts'
import type { Word } from '../document/words.ts'
import type { Concept } from '../languages/types.ts'
import type { Sign } from './types.ts'

/** What is asked for before money that waits is paid out. */
const PRICE_OF_PAYOUT: readonly Concept[] = ['credentials', 'smallFee', 'request', 'hours']

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

/** A telephone number of ten digits and more, however it is set: "+1 (555) – (010) – (0199)". */
const PHONE =
  /\+?\d{0,3}[ .–-]{0,3}\(?\d{3}\)?[ .–-]{1,4}\(?\d{3}\)?[ .–-]{1,4}\(?\d{4}\)?(?!\d)|(?<![\d.])(?:\+\d{2}|0)[ -]?\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}(?!\d)/g
const CALL_OFF =
  /(?<!\p{L})(?:cancel|refund|dispute|unauthori[sz]ed|not authori[sz]ed?|didn.t (?:make|place)|did not (?:make|place)|stornier|kündig|erstattung|annuler|rembourse|cancelar|reembolso|annullare|rimborso|annuleren)/iu

/** Whether a number is to be telephoned to call off a charge: the call is the trap, so that no link is needed. */
function wantsCall(page: Page): boolean {
  return page.leaves
    .filter(({ quoted, node }) => !quoted && node.role !== 'data')
    .some(({ node }) => {
      const text = node.text.slice(0, 20_000)
      return [...text.matchAll(PHONE)].some(({ 0: number, index }) =>
        CALL_OFF.test(text.slice(Math.max(0, index - 200), index + number.length + 120)),
      )
    })
}

/** Characters in which the reader is named. */
const NAMED_CHARS = 4_000

/** The reader has a name, and neither it nor the start of the address stands in the message. */
function isToNobody({ document, leaves }: Page): boolean {
  const [to] = document.to
  const names: readonly string[] = fold(to?.name ?? '').match(/\p{L}{3,40}/gu) ?? []
  if (!to || names.length === 0) return false
  return !leaves.some(({ node, words, quoted }) => {
    if (quoted || node.role === 'header' || node.role === 'data') return false
    const isWord = ({ folded, end, start }: Word) =>
      folded.length === end - start && end <= NAMED_CHARS && names.includes(folded)
    if (words.some(isWord)) return true
    const text = fold(node.text.slice(0, NAMED_CHARS))
    return names.some((name) => text.includes(name))
  })
}

/** Addresses of crypto wallets, with their prefix. */
const WALLET =
  /(?<![\p{L}\p{N}])(?:bc1[a-z\d]{25,62}|0x[a-f\d]{40}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|T[a-km-zA-HJ-NP-Z1-9]{33})(?![\p{L}\p{N}])/u

const hasWallet = (page: Page) =>
  page.leaves.some(({ node, quoted }) => !quoted && WALLET.test(node.text.slice(0, 20_000)))

/** An IBAN, or an account number beside its sort or routing code. */
const ACCOUNT =
  /(?<![\p{L}\p{N}])(?:[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,8}|\d{2}-\d{2}-\d{2}(?!\d)|\d{8,17}(?!\d))/u

const hasAccount = (page: Page) =>
  page.leaves.some(({ node, quoted }) => !quoted && ACCOUNT.test(node.text.slice(0, 20_000)))

/**
 * What the message asks for: credentials, money, odd ways to pay, changed bank details.
 *
 * @param payable the message reads like something to pay
 */
export function requestSigns(
  page: Page,
  signs: ReadonlyMap<Concept, number>,
  payable: boolean,
): Sign[] {
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
  if (say('bankChange') >= 0.5 && hasAccount(page))
    add('new_account', 'Gives another bank account to pay to', 0.3)
  if (say('prize') >= 0.8) add('prize', 'Promises money or a prize', Math.min(1.2, say('prize')))
  if (say('threat') >= 0.8) add('threat', 'Threatens and sets a very short time', 0.5)
  if (say('secrecy') >= 0.5) add('secrecy', 'Wants you to tell nobody, or not to telephone', 0.8)
  if (say('proof') >= 0.5)
    add('wants_proof', 'Wants the transfer proven, or codes sent, at once', 0.4)
  if (say('hours') >= 0.5) add('haste', 'Is to be paid within hours', 0.5)
  if (say('smallFee') >= 0.5)
    add('small_fee', 'Asks for a small fee, as scams about parcels, tolls and fines do', 0.5)
  if (say('extortion') >= 1)
    add('extortion', 'Threatens to show recordings of you: an extortion sent to many', 1.4)
  if (say('payout') >= 0.5 && PRICE_OF_PAYOUT.some((concept) => say(concept) >= 0.5))
    add('paid_payout', 'Wants a fee or your card before money is paid to you', 0.8)
  if (say('oddPayment') >= 0.5 && hasWallet(page))
    add('wallet', 'Names a crypto wallet to pay to', 0.5)
  if (isToNobody(page)) add('no_name', 'Does not know your name', 0.3)
  if (wantsCall(page)) add('call_back', 'Wants a telephone call to call off a charge', 1)
  const money = MONEY.reduce((sum, [concept, weight]) => sum + weight * say(concept), 0)
  if (money >= 0.4 || payable)
    add('asks_money', 'Asks for a payment', Math.max(payable ? 0.5 : 0, Math.min(0.6, money * 0.7)))
  return found
}
