import type { Page } from '../document/page.ts'
import type { Classified } from '../classify/index.ts'
import { isPayable } from '../kinds.ts'
import type { Hints, Warning } from '../types.ts'
import { linkSigns } from './links.ts'
import { requestSigns } from './requests.ts'
import { senderSigns } from './sender.ts'
import type { Sign } from './types.ts'

export type Danger = Readonly<{
  scam: boolean
  /** Money is demanded for silence: nothing in it is due. */
  extortion: boolean
  warnings: readonly Warning[]
  /** The warnings are worth a word even where the message asks for no payment. */
  serious: boolean
}>

/** Both legs need this much before the word scam is used. */
const ENOUGH = 1
/** With this much on one leg, a little on the other is enough; a sender that proved its domain needs more against it. */
const STRONG = { sender: 1.2, provenSender: 1.6, asked: 1.35, alone: 2 }
const PLAIN = 0.5
const CLEAR = 0.7
const LITTLE = 0.25
/** A threat to show recordings, a wallet and a term. */
const EXTORTED = 2.4
/** Doubts on both legs that together are worth a caution. */
const TOGETHER = 1.2

/**
 * Signs of a scam. The word is used only when both legs stand: evidence in the headers or link targets that the
 * sender is not who it claims to be, and a request for money or credentials. One leg alone is a caution.
 *
 * @param classified how strongly the message says each concept, and what it seems to be
 * @param hints billers the person really has, for look-alikes
 */
export function dangerOf(page: Page, classified: Classified, hints: Hints): Danger {
  const { kinds, signs } = classified
  const payable = isPayable(kinds[0]?.kind ?? 'none')
  const found = [
    ...senderSigns(page, hints),
    ...linkSigns(page),
    ...requestSigns(page, signs, payable),
  ]
  const leg = (name: Sign['leg']) =>
    found.filter((sign) => sign.leg === name).reduce((sum, { weight }) => sum + weight, 0)
  const proven = page.document.authentic === true
  const [sender, asked] = [leg('header') / (proven ? 1.4 : 1), leg('request')]
  const scam =
    (sender >= ENOUGH && asked >= ENOUGH) ||
    (sender >= (proven ? STRONG.provenSender : STRONG.sender) && asked >= PLAIN) ||
    (sender >= PLAIN && asked >= STRONG.asked) ||
    (sender >= CLEAR && asked >= ENOUGH) ||
    (sender >= STRONG.alone && asked >= LITTLE)
  const doubtful =
    (sender >= PLAIN &&
      asked >= PLAIN &&
      sender + asked >= TOGETHER &&
      found.some(isThreatening)) ||
    (!page.document.bulk && isBrazen(found, asked))
  const codes = new Set(found.map(({ code }) => code))
  const shown = scam || doubtful ? found : found.filter((sign) => isCaution(sign, codes, payable))
  return {
    scam,
    extortion: codes.has('extortion') && asked >= EXTORTED,
    warnings: shown.slice(0, 8).map(({ code, text }) => ({ code, text })),
    serious:
      scam || doubtful || sender >= STRONG.sender || shown.some((sign) => sign.leg === 'request'),
  }
}

/** What no honest sender asks for; two of them, or one under pressure, are worth a caution whoever sends it. */
const BRAZEN = new Set(['odd_payment', 'secrecy', 'paid_payout', 'prize', 'extortion'])

function isBrazen(found: readonly Sign[], asked: number): boolean {
  const brazen = found.filter(({ code }) => BRAZEN.has(code)).length
  return (brazen >= 2 && asked >= 1.8) || (brazen >= 1 && asked >= 2.4)
}

/** Every bill asks for money; a caution needs more than that and an odd sender. */
const isThreatening = ({ code }: Sign) => THREATENING.has(code)
const THREATENING = new Set(['threat', 'asks_credentials', 'secrecy', 'haste', 'paid_payout'])

/** Alone, a plain request is what every bill holds; doubts about the sender and odd ways to pay are worth a word. */
function isCaution({ leg, weight, code }: Sign, codes: ReadonlySet<string>, payable: boolean) {
  if (weight < ENOUGH) return false
  if (code === 'odd_payment') return payable || PRESSING.some((other) => codes.has(other))
  if (code === 'bank_change') return payable || codes.has('new_account')
  return leg === 'header' || code === 'extortion'
}

/** Talk of gift cards or coins is common; who presses for them is not. */
const PRESSING = ['secrecy', 'extortion', 'paid_payout', 'wants_proof']
