/** How jobs of one kind run. The subject is an id (or `all`); there is one job per subject at a time. */
export type Kind = {
  /** Jobs of this kind that one process runs side by side. */
  concurrency: number
  /** Retries after unknown faults only; expected ones (`RetryLater`) complete the job. */
  retryLimit: number
  retryDelaySeconds: number
  /** Then the job fails and its signal fires; a scan yields after a shift of 5 minutes. */
  expireInSeconds: number
}

const KINDS = {
  scan: { concurrency: 4, retryLimit: 5, retryDelaySeconds: 5, expireInSeconds: 600 },
  'renew-watch': { concurrency: 2, retryLimit: 3, retryDelaySeconds: 30, expireInSeconds: 60 },
  'clean-up': { concurrency: 1, retryLimit: 2, retryDelaySeconds: 60, expireInSeconds: 300 },
  're-seal': { concurrency: 1, retryLimit: 5, retryDelaySeconds: 60, expireInSeconds: 3_600 },
} as const satisfies Record<string, Kind>

export type JobKind = keyof typeof KINDS

/** Every kind of job; adding one is a row here and a `work` call where the parts are put together. */
export const kinds: Readonly<Record<JobKind, Kind>> = KINDS
