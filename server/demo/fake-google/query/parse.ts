import { wordsOf } from './words.ts'

/** A search: every word and operator is a leaf; `field` is '' for bare words, `words` is the value as words.ts folds it. */
export type Query =
  | Readonly<{ all: readonly Query[] }>
  | Readonly<{ any: readonly Query[] }>
  | Readonly<{ not: Query }>
  | Readonly<{ field: string; value: string; words: string }>

const LENGTH_LIMIT = 8_000
const DEPTH_LIMIT = 40
const TOKEN = /\s+|"([^"]*)"?|([(){}])|(-)(?=[^\s)}])|([a-z][a-z0-9_]{1,20}):(?=\S)|[^\s"(){}]+/giy

type Token = Readonly<{ kind: 'quote' | 'bracket' | 'minus' | 'field' | 'word'; text: string }>

/**
 * Gmail's search language: words, "phrases", `field:value`, `-`, `( )`, `{ }`, OR, AND. Two neighbours must both
 * match; OR binds its two neighbours closer than that.
 *
 * @param q as typed; more than 8,000 characters are cut
 * @throws never: what cannot be understood is a word
 * @source support.google.com/mail/answer/7190 (search operators)
 */
export function parseQuery(q: string): Query {
  const tokens = readTokens(q.slice(0, LENGTH_LIMIT))
  const [query] = readList(tokens, 0, '', '', 0)
  return query
}

function readTokens(q: string): Token[] {
  const tokens: Token[] = []
  for (const match of q.matchAll(TOKEN)) {
    const [whole, quote, bracket, minus, field] = match
    if (quote !== undefined) tokens.push({ kind: 'quote', text: quote })
    else if (bracket) tokens.push({ kind: 'bracket', text: bracket })
    else if (minus) tokens.push({ kind: 'minus', text: minus })
    else if (field) tokens.push({ kind: 'field', text: field.toLowerCase() })
    else if (whole.trim()) tokens.push({ kind: 'word', text: whole })
  }
  return tokens
}

/** Terms up to `close`; returns the query and the position behind it. `field` is what an outer operator asks of each word. */
function readList(
  tokens: readonly Token[],
  from: number,
  close: string,
  field: string,
  depth: number,
): [Query, number] {
  const terms: Query[] = []
  let at = from
  let or = false
  while (at < tokens.length) {
    const token = tokens[at]
    if (token?.kind === 'bracket' && (token.text === ')' || token.text === '}')) {
      at++
      if (close) break
      continue
    }
    if (token?.kind === 'word' && (token.text === 'OR' || token.text === '|')) {
      or = terms.length > 0
      at++
      continue
    }
    if (token?.kind === 'word' && token.text === 'AND') {
      at++
      continue
    }
    const [term, next] = readTerm(tokens, at, field, depth)
    at = next
    const before = or ? terms.pop() : undefined
    terms.push(before ? either(before, term) : term)
    or = false
  }
  if (terms.length === 1 && terms[0]) return [terms[0], at]
  return [close === '}' && terms.length > 0 ? { any: terms } : { all: terms }, at]
}

const either = (before: Query, term: Query): Query => ({
  any: 'any' in before ? [...before.any, term] : [before, term],
})

function readTerm(
  tokens: readonly Token[],
  at: number,
  field: string,
  depth: number,
): [Query, number] {
  const token = tokens[at]
  if (!token || depth > DEPTH_LIMIT) return [{ all: [] }, at + 1]
  if (token.kind === 'minus') {
    const [term, next] = readTerm(tokens, at + 1, field, depth + 1)
    return [{ not: term }, next]
  }
  if (token.kind === 'field') return readTerm(tokens, at + 1, token.text, depth + 1)
  if (token.kind === 'bracket')
    return readList(tokens, at + 1, token.text === '{' ? '}' : ')', field, depth + 1)
  const value = token.kind === 'word' ? token.text.replace(/^\+/, '') : token.text
  return [{ field, value, words: wordsOf(value) }, at + 1]
}
