import type { ReadResult } from './reader.ts'

/** How many messages an engine takes on at once, read and waiting, and how large they may be together. */
export type LoadLimits = Readonly<{ messages: number; bytes: number }>

const RESULTS = ['ok', 'deadline', 'crashed', 'too_large', 'broken'] as const

/**
 * What an engine has taken on, so that it refuses more instead of filling its memory, and what it has done.
 *
 * @param now monotonic clock in milliseconds
 */
export function createLoad({ messages, bytes }: LoadLimits, now: () => number) {
  const under = { messages: 0, bytes: 0 }
  const done = new Map<string, number>(RESULTS.map((result) => [result, 0]))
  let refused = 0
  let seconds = 0
  return {
    /**
     * Takes on some messages; one request is always taken on when nothing else is under way.
     *
     * @returns what to call when they are done, or undefined when it would be too much
     */
    admit(more: { messages: number; bytes: number }): (() => void) | undefined {
      const fits =
        under.messages === 0 ||
        (under.messages + more.messages <= messages && under.bytes + more.bytes <= bytes)
      if (!fits) {
        refused += 1
        return undefined
      }
      under.messages += more.messages
      under.bytes += more.bytes
      return () => {
        under.messages -= more.messages
        under.bytes -= more.bytes
      }
    },
    /** Counts a reading that began at `startedAt` of the clock. */
    count(result: ReadResult, startedAt: number) {
      const name = result.ok ? 'ok' : result.why
      done.set(name, (done.get(name) ?? 0) + 1)
      seconds += (now() - startedAt) / 1_000
    },
    now,
    isFull: () => under.messages >= messages || under.bytes >= bytes,
    /** Text format of Prometheus 0.0.4. */
    metrics(): string {
      const total = [...done.values()].reduce((sum, count) => sum + count, 0)
      return [
        '# HELP duebox_engine_reads_total Messages read, by result.',
        '# TYPE duebox_engine_reads_total counter',
        ...[...done].map(([name, count]) => `duebox_engine_reads_total{result="${name}"} ${count}`),
        '# HELP duebox_engine_read_seconds Time from taking a message on to its reading.',
        '# TYPE duebox_engine_read_seconds summary',
        `duebox_engine_read_seconds_sum ${seconds}`,
        `duebox_engine_read_seconds_count ${total}`,
        '# HELP duebox_engine_refused_total Requests refused because too much was under way.',
        '# TYPE duebox_engine_refused_total counter',
        `duebox_engine_refused_total ${refused}`,
        '# HELP duebox_engine_under_way Messages being read or waiting, and their bytes.',
        '# TYPE duebox_engine_under_way gauge',
        `duebox_engine_under_way{unit="messages"} ${under.messages}`,
        `duebox_engine_under_way{unit="bytes"} ${under.bytes}`,
        '',
      ].join('\n')
    },
  }
}

export type Load = ReturnType<typeof createLoad>
