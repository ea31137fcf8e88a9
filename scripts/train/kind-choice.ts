import { HAND, type Classified } from '#server/context-engine/classify/index.ts'
import type { Kind } from '#server/context-engine/types.ts'
import type { Sample } from './generator/types.ts'
import type { Choice, Option } from './softmax.ts'

/** What only invented mails could teach wrongly: how long mails are, how often a kind comes, what is attached. */
const GIVEN: ReadonlySet<string> = new Set(
  `bias long bulk person document attached noMoney manyPrices iban eInvoice eInvoicePaid eCredit eOrder paidStamp
  shopSlip creditTotal`.split(/\s+/),
)
const ALSO: Readonly<Partial<Record<Sample['sort'], Kind>>> = {
  thanksOpen: 'statement',
  partPaid: 'statement',
}

/**
 * The kinds of a message with what speaks for each, scored by the weights set by hand.
 *
 * @returns undefined for scams, which another part decides
 */
export function kindChoice(
  { truth, sort, also }: Sample,
  { kinds, signs, facts }: Classified,
): Choice | undefined {
  if (truth.kind === 'scam') return undefined
  const inputs = [...signs, ...facts].filter(([, strength]) => strength !== 0)
  const taught = inputs.filter(([name]) => !GIVEN.has(name))
  return kinds.map(({ kind }): Option => {
    const hand = HAND[kind]
    const prior = inputs.reduce((sum, [name, strength]) => sum + (hand[name] ?? 0) * strength, 0)
    return {
      inputs: new Map(taught.map(([name, strength]) => [`${kind} ${name}`, strength])),
      prior: prior + (hand['bias'] ?? 0),
      right: kind === truth.kind || kind === ALSO[sort] || also?.includes(kind) === true,
    }
  })
}
