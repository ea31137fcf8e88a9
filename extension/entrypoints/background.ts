import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { keepAlarms, recompute, refresh } from '../background/refresh.ts'
import { answer } from '../background/router.ts'
import { dropStaleAttempt } from '../background/session.ts'
import { closeToPages } from '../platform/storage.ts'
import { openVault } from '../platform/vault.ts'

/** All listeners are registered at once: the browser starts this file anew for each event. */
export default defineBackground(() => {
  const deps = { vault: openVault(), now: () => new Date() }
  const start = () => void refresh(deps)
  browser.runtime.onInstalled.addListener(start)
  browser.runtime.onStartup.addListener(start)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === 'next-due') void recompute(deps).then(() => keepAlarms(deps))
    else start()
  })
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    const answered = answer(deps, message, sender)
    void answered?.then(reply)
    return answered !== undefined
  })
  void Promise.all([closeToPages(), dropStaleAttempt(deps.now()), recompute(deps)])
})
