import { useCallback, useRef, useState } from 'react'
import type { Payment, PaymentAction, PaymentActionResult } from '#shared/contract/payments.ts'
import type { Duebox } from '../platform/client.ts'
import { doneWords, inverseOf } from '../ui/verbs.ts'

/** What the bar shows. A `fault` waits to be answered. */
export type Bar = Readonly<{
  key: number
  message: string
  word: string | undefined
  fault: boolean
  press: () => void
}>

/** Doing something with payments, saying so, and taking it back. */
export type Doing = Readonly<{
  bar: Bar | undefined
  /** Said once by the live region. */
  said: string
  run: (payments: readonly Payment[], action: PaymentAction) => void
  /** Presses the bar's button; does nothing without a bar. */
  undo: () => void
  clear: () => void
}>

type Settled = PromiseSettledResult<PaymentActionResult | 'queued'>
type Sent = Readonly<{
  key: number
  payments: readonly Payment[]
  action: PaymentAction
  results: Promise<Settled[]>
}>

/** What actions are called, and what turns one round that was not sent yet. */
export type ActionWords = Readonly<{
  doneWords: typeof doneWords
  inverseOf: typeof inverseOf
}>

/** One bar per surface: a new action replaces the last one's bar. A refusal stays until it is answered. */
export function useDoing(duebox: Duebox, words: ActionWords = { doneWords, inverseOf }): Doing {
  const [bar, setBar] = useState<Bar>()
  const [said, setSaid] = useState('')
  const counter = useRef(0)
  const clear = useCallback(() => setBar(undefined), [])

  /** Shows a bar, unless a later action has its own by now. */
  function show(key: number, next: Omit<Bar, 'key'>) {
    setBar((now) => (now === undefined || now.key <= key ? { ...next, key } : now))
    setSaid(next.message)
  }
  function showDone(sent: Sent, queued = false) {
    const { key, payments, action } = sent
    const message =
      words.doneWords(payments, action) + (queued ? ' · sent when you are online' : '')
    // What waits has no decision to undo yet, only perhaps an opposite.
    const word = !queued || words.inverseOf(action) ? 'Undo' : undefined
    show(key, { message, word, fault: false, press: () => void takeBack(sent) })
  }
  async function takeBack(sent: Sent) {
    const { key, payments, action, results } = sent
    setBar((now) => (now?.key === key ? undefined : now))
    try {
      const backs = (await results).map((result, index) =>
        undoOne(duebox, payments[index], result, { action, ...words }),
      )
      await Promise.all(backs)
      setSaid(`Taken back: ${words.doneWords(payments, action)}`)
    } catch (fault) {
      const message = `Not taken back. ${reasonOf(fault)}`
      show(key, { message, word: 'Try again', fault: true, press: () => void takeBack(sent) })
    }
  }
  async function settle(sent: Sent) {
    const { key, payments, action } = sent
    const results = await sent.results
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason] : [],
    )
    if (refused.length > 0) {
      const again = payments.filter((_, index) => results[index]?.status === 'rejected')
      const message = `Not saved: ${words.doneWords(again, action)}. ${reasonOf(refused[0])}`
      show(key, { message, word: 'Try again', fault: true, press: () => run(again, action) })
    } else if (results.some((result) => result.status === 'fulfilled' && result.value === 'queued'))
      showDone(sent, true)
  }
  function run(payments: readonly Payment[], action: PaymentAction) {
    counter.current += 1
    const results = Promise.allSettled(payments.map(({ id }) => duebox.act(id, action)))
    const sent: Sent = { key: counter.current, payments, action, results }
    showDone(sent)
    void settle(sent)
  }
  return { bar, said, run, undo: () => bar?.press(), clear }
}

/** What was refused needs no way back; what waits for the server is turned round by its opposite. */
async function undoOne(
  duebox: Duebox,
  payment: Payment | undefined,
  result: Settled,
  { action, inverseOf }: { action: PaymentAction } & Pick<ActionWords, 'inverseOf'>,
): Promise<void> {
  if (!payment || result.status === 'rejected') return
  const decisionId = result.value === 'queued' ? null : result.value.undo
  const back = decisionId ? ({ do: 'undo', decisionId } as const) : inverseOf(action)
  if (back) await duebox.act(payment.id, back)
}

/** A sentence for the person: the fault's own when it has one. */
export const reasonOf = (fault: unknown): string =>
  fault instanceof Error && fault.message ? fault.message : 'The server did not answer.'
