import { useId, useImperativeHandle, useRef, useState, type Ref } from 'react'
import type { Payment, PaymentAction } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import type { Group, GroupName } from '#shared/groups.ts'
import { sumByCurrency } from '#shared/money.ts'
import type { Duebox, Snapshot } from '../platform/client.ts'
import { GroupHead } from '../ui/GroupHead.tsx'
import { Row } from '../ui/Row.tsx'
import { openedChoices, rowChoice, type Verb } from '../ui/verbs.ts'
import type { ListParts } from './list-parts.ts'
import { useLeaving } from './use-leaving.ts'

/** What the keys of a page can ask of the list. */
export type ListKeys = Readonly<{
  /** Moves to the next (1) or previous (−1) row. */
  move: (step: 1 | -1) => void
  /** Does the row's own action, snoozes it, or opens it (a second time: its mail). */
  act: (what: 'paid' | 'snooze' | 'open') => void
  /** Closes the opened row. @returns false when none was open */
  shut: () => boolean
  focusFirst: () => void
}>

type Props = Readonly<{
  duebox: Duebox
  groups: readonly Group[]
  snapshot: Pick<Snapshot, 'pending'>
  today: Day
  timeZone: string
  invented: boolean
  /** Opens every group, as a search does. */
  allOpen?: boolean
  run: (payment: Payment, action: PaymentAction) => void
  parts: Pick<ListParts, 'OpenedPayment'>
  keys?: Ref<ListKeys>
}>

/** The grouped list of every surface. A row opens in place; a row dealt with folds away and passes its focus on. */
export function PaymentList(props: Props) {
  const { duebox, groups, snapshot, today, timeZone, invented, allOpen, run, parts, keys } = props
  const [opened, setOpened] = useState<{ id: string; snoozing: boolean }>()
  const [at, setAt] = useState<string>()
  const [folds, setFolds] = useState<Partial<Record<GroupName, boolean>>>({})
  const { leave, rowsOf } = useLeaving(groups)
  const place = useRef<HTMLDivElement>(null)
  const idPrefix = useId()

  const isOpen = ({ name, shut }: Group) => allOpen || (folds[name] ?? !shut)
  const rows = () => [...(place.current?.querySelectorAll<HTMLElement>('.row:not(.leaving)') ?? [])]
  const focusRow = (row: HTMLElement | undefined) => {
    if (!row) return
    setAt(row.dataset.id)
    const action =
      row.querySelector<HTMLElement>('.end .act') ?? row.querySelector<HTMLElement>('.name')
    action?.focus()
    row.scrollIntoView({ block: 'nearest' })
  }
  const here = () =>
    rows().find((row) => row.matches(':focus-within')) ??
    rows().find(({ dataset }) => dataset.id === at)
  const all = groups.flatMap(({ payments }) => payments)

  const doIt = (payment: Payment, action: PaymentAction) => {
    const list = rows()
    const index = list.findIndex(({ dataset }) => dataset.id === payment.id)
    const next = list[index + 1] ?? list[index - 1]
    leave(payment)
    setOpened(undefined)
    run(payment, action)
    focusRow(next)
  }
  const press = (payment: Payment, snoozing = false) => {
    const choice = rowChoice(payment, today)
    if (!snoozing && choice && choice.verb !== 'look' && choice.verb !== 'snooze')
      doIt(payment, { do: choice.verb })
    else setOpened({ id: payment.id, snoozing })
  }

  useImperativeHandle(keys, () => ({
    move: (step) => {
      const list = rows()
      const now = here()
      focusRow(now ? list[list.indexOf(now) + step] : list[0])
    },
    act: (what) => {
      const row = here()
      const payment = all.find(({ id }) => id === row?.dataset.id)
      if (!row || !payment) return
      const can = (verb: Verb) =>
        openedChoices(payment, today).some((choice) => choice.verb === verb)
      if (what === 'paid') {
        if (can('paid')) doIt(payment, { do: 'paid' })
      } else if (what === 'snooze') {
        if (can('snooze')) press(payment, true)
      } else if (opened?.id === payment.id) row.querySelector<HTMLElement>('[data-mail]')?.click()
      else setOpened({ id: payment.id, snoozing: false })
    },
    shut: () => {
      if (!opened) return false
      setOpened(undefined)
      rows()
        .find(({ dataset }) => dataset.id === opened.id)
        ?.querySelector<HTMLElement>('.name')
        ?.focus()
      return true
    },
    focusFirst: () => {
      focusRow(rows().find((row) => row.querySelector('.end .act')))
    },
  }))

  return (
    <div ref={place}>
      {groups.map((group) => {
        const open = isOpen(group)
        const shown = open ? rowsOf(group) : []
        const controls = `${idPrefix}-${group.name}`
        return (
          <section key={group.name} aria-label={group.title}>
            <GroupHead
              title={group.title}
              count={group.payments.length}
              sum={
                group.shut
                  ? sumByCurrency(group.payments.flatMap(({ amountDue }) => amountDue ?? []))
                  : group.sum
              }
              {...(group.shut && !allOpen
                ? {
                    fold: {
                      opened: open,
                      controls,
                      onToggle: () => setFolds((now) => ({ ...now, [group.name]: !open })),
                    },
                  }
                : {})}
            />
            {open && (
              <ul id={controls}>
                {shown.map(({ payment, leaving }) => {
                  const choice = leaving ? undefined : rowChoice(payment, today)
                  const isOpened = opened?.id === payment.id && !leaving
                  return (
                    <Row
                      key={leaving ? `${payment.id} leaving` : payment.id}
                      payment={payment}
                      today={today}
                      timeZone={timeZone}
                      at={at === payment.id}
                      leaving={leaving}
                      pending={payment.id in snapshot.pending}
                      opened={isOpened}
                      onToggle={() =>
                        setOpened(isOpened ? undefined : { id: payment.id, snoozing: false })
                      }
                      action={
                        choice &&
                        !isOpened && (
                          <button type="button" className="act" onClick={() => press(payment)}>
                            {choice.word}
                            <span className="vh"> {payment.biller}</span>
                          </button>
                        )
                      }
                    >
                      <parts.OpenedPayment
                        key={opened?.snoozing ? 'snoozing' : 'opened'}
                        duebox={duebox}
                        payment={payment}
                        today={today}
                        timeZone={timeZone}
                        invented={invented}
                        snoozing={opened?.snoozing ?? false}
                        run={(action) => doIt(payment, action)}
                      />
                    </Row>
                  )
                })}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}
