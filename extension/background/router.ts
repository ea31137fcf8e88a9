import { browser } from 'wxt/browser'
import { addressIn } from '../platform/account.ts'
import { ApiError } from '../platform/client.ts'
import { readAgain, type BackgroundReach } from '../platform/ledger.ts'
import {
  accept,
  originOf,
  placeOf,
  type Answers,
  type Envelope,
  type Message,
} from '../platform/messages.ts'
import { markChanged, readServer } from '../platform/storage.ts'
import { snapshotOf } from '../platform/view.ts'
import { detailFor, mustBeOf, projectTo, threadFor } from './gmail.ts'
import { act, sendWaiting } from './outbox.ts'
import { keepAlarms, recompute, refresh } from './refresh.ts'
import { erase, setServer, signIn, signOut } from './session.ts'

type Sender = Parameters<typeof placeOf>[0]

/**
 * Answers one message, or undefined for one that this sender may not send: those are ignored.
 *
 * @param sender as the browser gives it; of a Gmail tab only the account's address in its title is used
 */
export function answer(
  deps: BackgroundReach,
  value: unknown,
  sender: Sender,
): Promise<Envelope<unknown>> | undefined {
  const own = { id: browser.runtime.id, origin: originOf(browser.runtime.getURL('/')) }
  const message = accept(value, placeOf(sender, own))
  return message && enclose(handle(deps, message, addressIn(sender.tab?.title)))
}

async function enclose<T>(work: Promise<T>): Promise<Envelope<T>> {
  try {
    return { ok: true, value: await work }
  } catch (fault) {
    if (fault instanceof ApiError) return { ok: false, code: fault.code, message: fault.message }
    return { ok: false, code: 'internal', message: 'Something went wrong in Duebox. Try again.' }
  }
}

async function handle(
  deps: BackgroundReach,
  message: Message,
  address: string | undefined,
): Promise<Answers[Message['type']]> {
  switch (message.type) {
    case 'sign-in':
      await signIn(deps)
      return refresh(deps)
    case 'sign-out':
      return andShow(deps, signOut(deps))
    case 'set-server':
      return andShow(deps, setServer(deps, message.url))
    case 'erase':
      return andShow(deps, erase(deps))
    case 'act':
      return actAndShow(deps, message)
    case 'changed':
      return changed(deps)
    case 'gmail-list':
      return listFor(deps, address)
    case 'gmail-thread':
      return threadFor(deps, address, message)
    case 'gmail-detail':
      return detailFor(deps, address, message.paymentId)
    case 'gmail-act':
      await mustBeOf(deps, address, message.paymentId)
      return actAndShow(deps, message)
    case 'gmail-dashboard':
      await browser.tabs.create({
        url: `${browser.runtime.getURL('/dashboard.html')}#${message.hash}`,
      })
      return undefined
  }
}

async function andShow<T>(deps: BackgroundReach, work: Promise<T>): Promise<T> {
  const result = await work
  await show(deps)
  return result
}

const show = async (deps: BackgroundReach) => {
  await Promise.all([markChanged(), recompute(deps)])
}

/** The badge follows before the server has answered, and again when it has. */
async function actAndShow(
  deps: BackgroundReach,
  message: Extract<Message, { type: 'act' | 'gmail-act' }>,
) {
  try {
    return await act({ ...deps, onWaiting: () => show(deps) }, message)
  } finally {
    await Promise.all([show(deps), keepAlarms(deps)])
  }
}

/** A page has kept something new, and so it can reach the server: what waits can go now. */
async function changed(deps: BackgroundReach): Promise<void> {
  await recompute(deps)
  const { waiting } = await deps.vault.read()
  if (waiting.length === 0) return
  await sendWaiting(deps)
  await show(deps)
}

async function listFor(deps: BackgroundReach, address: string | undefined) {
  let heard: { fault: string } | 'signed-out' | 'read'
  try {
    heard = await readAgain(deps)
  } catch (fault) {
    if (!(fault instanceof ApiError)) throw fault
    heard = { fault: fault.message }
  }
  const [kept, server] = await Promise.all([deps.vault.read(), readServer(), recompute(deps)])
  const snapshot = snapshotOf(kept, {
    server,
    connection:
      heard === 'read'
        ? { state: 'online' }
        : heard === 'signed-out'
          ? { state: 'signed-out', message: null }
          : { state: 'offline', message: heard.fault },
    now: deps.now(),
    deviceZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  return projectTo(address, snapshot)
}
