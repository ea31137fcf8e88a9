import type { Query } from './parse.ts'
import { wordsOf } from './words.ts'

type Leaf = Extract<Query, { field: string }>

/** What search knows of one message; texts are already words (words.ts). */
export type Searchable = Readonly<{
  email: string
  receivedAt: Date
  labels: ReadonlySet<string>
  sizeBytes: number
  messageId: string
  attachments: readonly string[]
  from: string
  to: string
  cc: string
  list: string
  subject: string
  /** Subject, sender and body text together. */
  text: string
}>

const DAY_MS = 86_400_000
const CATEGORIES: Record<string, string> = { primary: 'CATEGORY_PERSONAL' }

/**
 * True when the message is one the search asks for. Words match whole, whatever their case and diacritics.
 *
 * @param now for newer_than and older_than
 */
export function matches(query: Query, message: Searchable, now: Date): boolean {
  if ('all' in query) return query.all.every((part) => matches(part, message, now))
  if ('any' in query) return query.any.some((part) => matches(part, message, now))
  if ('not' in query) return !matches(query.not, message, now)
  return leaf(query, message, now)
}

/** True when a search looks into spam and trash by itself: in:anywhere, in:spam, in:trash, is:spam, label:trash. */
export function looksEverywhere(query: Query): boolean {
  if ('all' in query) return query.all.some(looksEverywhere)
  if ('any' in query) return query.any.some(looksEverywhere)
  if ('not' in query) return false
  return (
    ['in', 'is', 'label'].includes(query.field) &&
    ['anywhere', 'spam', 'trash'].includes(query.value.toLowerCase())
  )
}

function leaf({ field, value, words }: Leaf, message: Searchable, now: Date): boolean {
  const at = message.receivedAt.getTime()
  switch (field) {
    case 'from':
      return has(message.from, isMe(value) ? wordsOf(message.email) : words)
    case 'to':
      return has(`${message.to}${message.cc}`, isMe(value) ? wordsOf(message.email) : words)
    case 'cc':
      return has(message.cc, words)
    case 'subject':
      return has(message.subject, words)
    case 'list':
      return has(message.list, words)
    case 'filename':
      return message.attachments.some((name) => named(name, value, words))
    case 'has':
      return value.toLowerCase() === 'attachment' && message.attachments.length > 0
    case 'after':
    case 'newer':
      return at >= startOf(value)
    case 'before':
    case 'older':
      return at < startOf(value)
    case 'newer_than':
      return at > ago(value, now)
    case 'older_than':
      return at < ago(value, now)
    case 'larger':
    case 'size':
      return message.sizeBytes >= bytesOf(value)
    case 'smaller':
      return message.sizeBytes < bytesOf(value)
    case 'rfc822msgid':
      return message.messageId.replace(/^<|>$/g, '') === value.replace(/^<|>$/g, '')
    case 'in':
    case 'is':
    case 'label':
      return labelled(value.toLowerCase(), message.labels)
    case 'category':
      return message.labels.has(
        CATEGORIES[value.toLowerCase()] ?? `CATEGORY_${value.toUpperCase()}`,
      )
    case '':
      return has(message.text, words)
    default:
      return has(message.text, wordsOf(`${field} ${value}`))
  }
}

const isMe = (value: string) => value.toLowerCase() === 'me'
/** No word at all, as in `"—"`, asks for nothing. */
const has = (text: string, words: string) => words.trim() === '' || text.includes(words)

const named = (name: string, value: string, words: string) =>
  name.toLowerCase().endsWith(`.${value.toLowerCase().replace(/^\./, '')}`) ||
  has(wordsOf(name), words)

const plain = (label: string) => label.toLowerCase().replaceAll(/[ /]/g, '-')

function labelled(value: string, labels: ReadonlySet<string>): boolean {
  if (value === 'anywhere') return true
  if (value === 'read') return !labels.has('UNREAD')
  const names: Record<string, string> = { chats: 'CHAT', drafts: 'DRAFT', sent: 'SENT' }
  const wanted = names[value] ?? value
  return [...labels].some((label) => plain(label) === plain(wanted))
}

/**
 * The instant a search date begins: seconds as they are, days at midnight Pacific Standard Time.
 *
 * @returns NaN for no date, which is neither before nor after anything
 * @source developers.google.com/workspace/gmail/api/guides/filtering
 */
function startOf(value: string): number {
  if (/^\d{9,11}$/.test(value)) return Number(value) * 1000
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(value)
  const us = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [us?.[3], us?.[1], us?.[2]]
  return Date.UTC(Number(year), Number(month) - 1, Number(day), 8)
}

function ago(value: string, now: Date): number {
  const [, count, unit = ''] = /^(\d{1,5})([hdmy])$/i.exec(value) ?? []
  const at = new Date(now)
  switch (unit.toLowerCase()) {
    case 'h':
      return now.getTime() - Number(count) * 3_600_000
    case 'd':
      return now.getTime() - Number(count) * DAY_MS
    case 'm':
      return at.setUTCMonth(at.getUTCMonth() - Number(count))
    case 'y':
      return at.setUTCFullYear(at.getUTCFullYear() - Number(count))
    default:
      return Number.NaN
  }
}

function bytesOf(value: string): number {
  const [, count, unit = ''] = /^(\d{1,12})([kmg]?)b?$/i.exec(value) ?? []
  return Number(count) * 1024 ** ['', 'k', 'm', 'g'].indexOf(unit.toLowerCase())
}
