import { getDomain } from 'tldts'
import { dayIn, type Day } from '#shared/day.ts'
import { LANGUAGES } from '../languages/index.ts'
import type { Document, Node } from '../types.ts'
import { countryOfAddresses } from './addresses.ts'
import {
  countryOfClock,
  countryOfDomain,
  countryOfScript,
  countryOfWords,
  countryOfZone,
  type Country,
} from './countries.ts'
import { withPlainDigits } from './digits.ts'
import { marksOf, type Mark } from './lexicon.ts'
import { tonguesOf } from './tongue.ts'
import { triggersIn } from './triggers.ts'
import { wordsOf, type Word } from './words.ts'

/** One node with its words and the phrases found in it, in the languages of the message only. */
export type Leaf = Readonly<{
  index: number
  node: Node
  /** What is read of the node: its text up to the limit of the message, in plain digits; '' for data and headers. */
  text: string
  words: readonly Word[]
  marks: readonly Mark[]
  /** What its words pull, see `triggers.ts`. */
  triggers: number
  /** History: answered messages are context, not content. */
  quoted: boolean
}>

/** A document prepared for reading: computed once, shared by every finder and feature. */
export type Page = Readonly<{
  document: Document
  leaves: readonly Leaf[]
  /** Indexes of LANGUAGES, likeliest first. */
  tongues: readonly number[]
  language: string
  /** Countries the message points to, surest first: sender's domain, words, the person's zone. */
  countries: readonly Country[]
  /** Day the message was received, in the person's zone. */
  today: Day
  /** Registrable domain of the sender, '' without one. */
  domain: string
}>

/** Text of a message that is looked at, in characters: limits what one message may cost. */
const READ_CHARS = 128 * 1024

/** Prepares a document: words, phrases, languages, country, day. */
export function pageOf(document: Document): Page {
  let left = READ_CHARS
  const raw = document.nodes.map((node, index) => {
    const text =
      node.role === 'data' || node.role === 'header'
        ? ''
        : withPlainDigits(node.text.slice(0, left))
    left -= node.role === 'quoted' ? 0 : text.length
    const words = wordsOf(text)
    return {
      index,
      node,
      text,
      words,
      marks: marksOf(words),
      triggers: triggersIn(words),
      quoted: node.role === 'quoted',
    }
  })
  const own = raw.filter(({ quoted }) => !quoted)
  const tongues = tonguesOf(own)
  const leaves = raw.map((leaf) => ({
    ...leaf,
    marks: leaf.marks.filter(({ languages }) =>
      languages.some((language) => tongues.includes(language)),
    ),
  }))
  const host = document.from.address.slice(document.from.address.lastIndexOf('@') + 1).toLowerCase()
  const domain = getDomain(host) ?? host
  const language = LANGUAGES[tongues[0] ?? 0]?.code ?? 'en'
  return {
    document,
    leaves,
    tongues,
    language,
    countries: [
      countryOfDomain(domain),
      countryOfWords(own.map(({ words }) => words)),
      countryOfAddresses(own.flatMap(({ node, text }) => (node.role === 'attached' ? [text] : []))),
      countryOfZone(document.timeZone) ?? countryOfClock(document.timeZone, language),
      language === 'zh' ? countryOfScript(own.map(({ text }) => text)) : undefined,
    ].filter((country) => country !== undefined),
    today: dayIn(document.receivedAt, document.timeZone),
    domain,
  }
}
