/** What is counted, with its labels. Labels hold names of a closed set only: never a person, a mailbox or a mail. */
export const COUNTERS = {
  duebox_scans_total: { help: 'Scans that ended, by how.', labels: ['outcome'] },
  duebox_messages_total: { help: 'Messages looked at, by outcome.', labels: ['outcome'] },
  duebox_unread_total: { help: 'Messages that could not be read, by reason.', labels: ['why'] },
  duebox_gmail_units_total: { help: 'Gmail quota units spent, by method.', labels: ['method'] },
  duebox_gmail_retries_total: { help: 'Calls to Gmail repeated, by reason.', labels: ['reason'] },
  duebox_rate_limited_total: { help: 'Times Gmail asked for fewer calls.', labels: [] },
  duebox_job_failures_total: { help: 'Jobs that failed, by kind.', labels: ['kind'] },
} as const
export const TIMES = {
  duebox_scan_seconds: {
    help: 'Time one scan of one mailbox took.',
    buckets: [0.1, 0.3, 1, 3, 10, 30, 100, 300],
  },
  duebox_page_seconds: {
    help: 'Time from a page of messages to its commit.',
    buckets: [0.03, 0.1, 0.3, 1, 3, 10, 30],
  },
} as const
export const GAUGES = {
  duebox_jobs: { help: 'Jobs of the queue, by kind and state.', labels: ['kind', 'state'] },
  duebox_mailboxes: {
    help: 'Connected mailboxes, by status and group.',
    labels: ['status', 'group'],
  },
  duebox_oldest_due_mailbox_seconds: {
    help: 'How long the mailbox that is due longest has waited.',
    labels: [],
  },
  duebox_oldest_due_job_seconds: { help: 'How long the oldest job has waited.', labels: [] },
} as const

export type Counter = keyof typeof COUNTERS
export type Time = keyof typeof TIMES
export type Gauge = keyof typeof GAUGES
export type Labels = Readonly<Record<string, string>>

/** Counting without knowing who reads it. */
export type Metrics = Readonly<{
  count(name: Counter, labels?: Labels, by?: number): void
  time(name: Time, seconds: number): void
}>
/** One value asked for when somebody looks. */
export type Measured = Readonly<{ name: Gauge; labels?: Labels; value: number }>

/** Where nobody reads them. */
export const noMetrics: Metrics = { count: () => undefined, time: () => undefined }
