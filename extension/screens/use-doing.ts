import { useCallback, useRef, useState } from 'react'
import type { Payment, PaymentAction, PaymentActionResult } from '#shared/contract/payments.ts'
import type { Duebox } from '../platform/client.ts'
import { doneWords, inverseOf } from '../ui/verbs.ts'

/** What the bar shows. */
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

/** One bar per surface: a new action replaces the last one's bar. A refusal stays until it is answered. */
export function useDoing(duebox: Duebox): Doing {
  const [bar, setBar] = useState<Bar>()
  const [said, setSaid] = useState('')
  const counter = useRef(0)
  const clear = useCallback(() => setBar(undefined), [])

  const run = useCallback(
    (payments: readonly Payment[], action: PaymentAction) => {
      const key = (counter.current += 1)
      const mine = (next: Bar | undefined) =>
        setBar((now) => (now === undefined || now.key <= key ? next : now))
      const show = (
        message: string,
        word: string | undefined,
        fault: boolean,
        press: () => void,
      ) => {
        mine({ key, message, word, fault, press })
        setSaid(message)
      }
      const sent = payments.map((payment) => duebox.act(payment.id, action))
      const words = doneWords(payments, action)
      const takeBack = async () => {
        mine(undefined)
        const results = await Promise.allSettled(sent)
        const backs = results.map((result, index) =>
          undoOne(duebox, payments[index], action, result),
        )
        try {
          await Promise.all(backs)
          setSaid(`Taken back: ${words}`)
        } catch (fault) {
          show(`Not taken back. ${reasonOf(fault)}`, 'Try again', true, () => void takeBack())
        }
      }
      show(words, inverseOf(action) && 'Undo', false, () => void takeBack())
      const settle = async () => {
        const results = await Promise.allSettled(sent)
        const refused = results.flatMap((result, index) =>
          result.status === 'rejected' ? [{ payment: payments[index], reason: result.reason }] : [],
        )
        const again = refused.flatMap(({ payment }) => payment ?? [])
        if (again.length > 0)
          show(
            `Not saved: ${doneWords(again, action)}. ${reasonOf(refused[0]?.reason)}`,
            'Try again',
            true,
            () => run(again, action),
          )
        else if (results.some((result) => isQueued(result)))
          show(
            `${words} · sent when you are online`,
            inverseOf(action) && 'Undo',
            false,
            () => void takeBack(),
          )
      }
      void settle()
    },
    [duebox],
  )
  const undo = useCallback(() => bar?.press(), [bar])
  return { bar, said, run, undo, clear }
}

type Settled = PromiseSettledResult<PaymentActionResult | 'queued'>

const isQueued = (result: Settled) => result.status === 'fulfilled' && result.value === 'queued'

/** What was refused needs no way back; what waits for the server is turned round by its opposite. */
async function undoOne(
  duebox: Duebox,
  payment: Payment | undefined,
  action: PaymentAction,
  result: Settled,
): Promise<void> {
  if (!payment || result.status === 'rejected') return
  const decisionId = result.value === 'queued' ? null : result.value.undo
  const back: PaymentAction | undefined = decisionId
    ? { do: 'undo', decisionId }
    : inverseOf(action)
  if (back) await duebox.act(payment.id, back)
}

/** A sentence for the person: ours when the server gave one. */
export const reasonOf = (fault: unknown): string =>
  fault instanceof Error && fault.message ? fault.message : 'The server did not answer.'
