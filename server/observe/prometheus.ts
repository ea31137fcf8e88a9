import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import { SetupError } from '#server/errors.ts'
import { COUNTERS, GAUGES, TIMES, type Measured, type Metrics } from './metrics.ts'

type Measure = () => Promise<readonly Measured[]>
export type MetricsDoor = Metrics &
  Readonly<{
    port: number
    /** What is asked at each look from now on; when it fails the rest is still told. */
    measure(measure: Measure): void
    close(): Promise<void>
  }>

/**
 * Serves `GET /metrics` in the text format of Prometheus on a port of its own, with those of the process (event loop,
 * heap, file handles) beside ours.
 *
 * @throws SetupError naming METRICS_PORT when the port is taken
 */
export async function startMetrics({
  host,
  port,
}: {
  host: string
  port: number
}): Promise<MetricsDoor> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const metrics = metricsIn(registry)
  let asked: Measure = nothing
  const look = gaugesIn(registry, () => asked())
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    void look()
      .then(() => registry.metrics())
      .then((text) =>
        response
          .writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' })
          .end(text),
      )
      .catch(() => response.writeHead(500).end())
  })
  server.headersTimeout = 5_000
  server.requestTimeout = 10_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', () =>
      reject(new SetupError(`METRICS_PORT: ${port} cannot be listened on. Choose another port.`)),
    )
    server.listen(port, host, resolve)
  })
  return {
    ...metrics,
    measure: (measure) => (asked = measure),
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const nothing: Measure = async () => []

function metricsIn(registry: Registry): Metrics {
  const counters = new Map(
    Object.entries(COUNTERS).map(([name, { help, labels }]) => [
      name,
      new Counter({ name, help, labelNames: [...labels], registers: [registry] }),
    ]),
  )
  const times = new Map(
    Object.entries(TIMES).map(([name, { help, buckets }]) => [
      name,
      new Histogram({ name, help, buckets: [...buckets], registers: [registry] }),
    ]),
  )
  return {
    count: (name, labels = {}, by = 1) => counters.get(name)?.inc({ ...labels }, by),
    time: (name, seconds) => times.get(name)?.observe(seconds),
  }
}

/** Fills the gauges anew; those that are not told any more are gone. */
function gaugesIn(registry: Registry, measure: Measure) {
  const gauges = new Map(
    Object.entries(GAUGES).map(([name, { help, labels }]) => [
      name,
      new Gauge({ name, help, labelNames: [...labels], registers: [registry] }),
    ]),
  )
  return async () => {
    const told = await measure().catch(() => [])
    for (const gauge of gauges.values()) gauge.reset()
    for (const { name, labels = {}, value } of told) gauges.get(name)?.set({ ...labels }, value)
  }
}
