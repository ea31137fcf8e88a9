import { describe } from 'vitest'
import { liveCompliance } from './live.compliance.ts'
import { createMemoryLive } from './memory.ts'

describe('memory', () => {
  liveCompliance(async () => createMemoryLive())
})
