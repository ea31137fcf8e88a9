import type { Page } from '../document/page.ts'
import type { Concept } from '../languages/types.ts'
import type { Hints, Warning } from '../types.ts'
import { linkSigns } from './links.ts'
import { requestSigns } from './requests.ts'
import { senderSigns } from './sender.ts'
import type { Sign } from './types.ts'

export type Danger = Readonly<{ scam: boolean; warnings: readonly Warning[] }>

/** Both legs need this much before the word scam is used. */
const ENOUGH = 1
/** With this much against the sender, this much of a request is enough. */
const OVERWHELMING = 1.6
const PLAIN = 0.5

/**
 * Signs of a scam. The word is used only when both legs stand: evidence in the headers or link targets that the
 * sender is not who it claims to be, and a request for money or credentials. One leg alone is a caution.
 *
 * @param signs how strongly the message says each concept
 * @param hints billers the person really has, for look-alikes
 */
export function dangerOf(page: Page, signs: ReadonlyMap<Concept, number>, hints: Hints): Danger {
  const found = [...senderSigns(page, hints), ...linkSigns(page), ...requestSigns(signs)]
  const leg = (name: Sign['leg']) =>
    found.filter((sign) => sign.leg === name).reduce((sum, { weight }) => sum + weight, 0)
  // A sender that proved its domain needs more against it; overwhelming doubts make a plain request enough.
  const proof = page.document.authentic === true ? 1.4 : 1
  const [sender, asked] = [leg('header') / proof, leg('request')]
  const scam = (sender >= ENOUGH && asked >= ENOUGH) || (sender >= OVERWHELMING && asked >= PLAIN)
  const shown = scam ? found : found.filter((sign) => isCaution(sign))
  return { scam, warnings: shown.slice(0, 8).map(({ code, text }) => ({ code, text })) }
}

/** Alone, a plain request is what every bill holds; doubts about the sender and odd ways to pay are worth a word. */
const isCaution = ({ leg, weight, code }: Sign) =>
  weight >= ENOUGH && (leg === 'header' || code === 'odd_payment' || code === 'bank_change')
