import { Hono } from 'hono'
import type { Anyone, ApiDeps } from './deps.ts'

/** `/api/health`: alive, and ready (database answers, not stopping, scans make progress). */
export const healthRoutes = (deps: ApiDeps) =>
  new Hono<Anyone>()
    .get('/', (c) => c.json({ name: 'duebox', version: deps.version, demo: deps.demo }))
    .get('/live', (c) => c.json({ alive: true }))
    .get('/ready', async (c) => {
      const ready = await deps.ready()
      return c.json({ ready }, ready ? 200 : 503)
    })
