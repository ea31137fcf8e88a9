import { fold } from '../document/fold.ts'
import { decodedWords } from './encoded-words.ts'
import { hashed, weightOf, weightOfBeginning } from './words.ts'

const LF = 10
/** Header of one message that is looked at; what bills say of themselves stands in the first kilobytes. */
const HEAD_BYTES = 32 * 1024
const SUBJECT_BYTES = 600

/** Log-odds that a message speaks of a payment before anything is known of it: in doubt it is read. */
const START = 0.4
const BULK = -0.6
const LIST = -1
const ANSWER = -0.6
const MONEY = 1.5
const NEWS_ADDRESS = -0.8
const BILL_ADDRESS = 1.5

/** Below this a message is not worth reading; far below the doubt that a subject without any hint leaves. */
export const WORTH_READING = 0.2

/**
 * The chance that a message speaks of a payment, from the bytes of its header alone: subject, sender and the marks of
 * bulk mail. For a scan that has more mail than time; where it errs, it errs towards reading.
 *
 * @param head raw header bytes; a body behind it is not looked at
 * @returns 0 to 1; below {@link WORTH_READING} only advertisements, newsletters, lists and chats
 */
export function triage(head: Uint8Array): number {
  const most = Math.min(head.length, HEAD_BYTES)
  let log = START
  for (let at = 0; at < most;) {
    const next = endOfField(head, at, most)
    if (next - at <= 2) break
    log += fieldSays(head, at, next)
    at = next
  }
  return 1 / (1 + Math.exp(-log))
}

/** Behind the last line of the field that begins at `at`, folded lines included. */
function endOfField(head: Uint8Array, at: number, most: number): number {
  let next = at
  do {
    const newline = head.indexOf(LF, next)
    next = newline < 0 || newline >= most ? most : newline + 1
  } while (next < most && (head[next] === 32 || head[next] === 9) && next - at > 2)
  return next
}

function fieldSays(head: Uint8Array, at: number, next: number): number {
  switch ((head[at] ?? 0) | 32) {
    case 115: // s
      return isField(head, at, 'subject')
        ? subjectSays(head, at + 8, Math.min(next, at + SUBJECT_BYTES))
        : 0
    case 102: // f
      return isField(head, at, 'from')
        ? senderSays(head, at + 5, Math.min(next, at + SUBJECT_BYTES))
        : 0
    case 108: // l
      return isField(head, at, 'list-unsubscribe')
        ? BULK
        : isField(head, at, 'list-post')
          ? LIST
          : 0
    case 112: // p
      return isField(head, at, 'precedence') ? BULK : 0
    case 105: // i
      return isField(head, at, 'in-reply-to') ? ANSWER : 0
    default:
      return 0
  }
}

function isField(head: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++)
    if (((head[at + index] ?? 0) | 32) !== name.charCodeAt(index)) return false
  return head[at + name.length] === 58
}

/** What the words between two places say, and an amount of money among them. */
function subjectSays(head: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const byte = head[at] ?? 0
    if (byte > 127 || (byte === 61 && head[at + 1] === 63))
      return textSays(decodedWords(head.subarray(from, to)))
  }
  return wordsSay((at) => head[at] ?? 0, from, to)
}

function textSays(text: string): number {
  const folded = fold(text)
  return wordsSay((at) => folded.charCodeAt(at), 0, folded.length)
}

/** Signs that stand before or behind an amount: $ £ ¥ € ₹ and others of their row. */
const isSign = (code: number) =>
  code === 36 || code === 163 || code === 165 || (code >= 0x20a0 && code <= 0x20c0)

/** Chinese and Japanese characters, each a word. */
const isAlone = (code: number) => code >= 0x2e80 && code < 0xa000

function wordsSay(codeAt: (at: number) => number, from: number, to: number): number {
  let log = 0
  let hash = 1
  let begun = 0
  let length = 0
  let [digits, signs] = [false, false]
  for (let at = from; at <= to; at++) {
    const code = at < to ? codeAt(at) : 32
    const lower = code >= 65 && code <= 90 ? code | 32 : code
    if ((lower >= 97 && lower <= 122) || lower >= 192) {
      signs ||= isSign(code)
      hash = hashed(hash, lower)
      length += 1
      if (length > 3 && begun === 0) begun = weightOfBeginning(hash)
      if (!isAlone(lower)) continue
    }
    digits ||= code >= 48 && code <= 57
    signs ||= isSign(code)
    if (length > 0) log += weightOf(hash) || begun
    hash = 1
    begun = 0
    length = 0
  }
  return log + (digits && signs ? MONEY : 0)
}

const NEWS = /news|market|promo|offer|deals|digest|update|event|community|social|notif/i
const BILLS =
  /bill|invoic|pay|account|rechnung|factur|faktur|fatur|fattur|receipt|renew|subscri|statement|collect|finance/i

/** Roles in the sender's name and address. */
function senderSays(head: Uint8Array, from: number, to: number): number {
  let text = ''
  for (let at = from; at < to; at++) text += String.fromCharCode(head[at] ?? 0)
  return BILLS.test(text) ? BILL_ADDRESS : NEWS.test(text) ? NEWS_ADDRESS : 0
}
