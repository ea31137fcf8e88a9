import { randomBytes } from 'node:crypto'

/** The Redis server of this run; undefined when there is none and its suites are skipped. */
export const redisUrl = process.env.TEST_REDIS_URL

/** A prefix that no other test uses: suites share one server and clear only what is theirs. */
export const aPrefix = (): string => `test-${randomBytes(6).toString('hex')}:`
