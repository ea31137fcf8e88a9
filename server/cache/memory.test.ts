import { describe } from 'vitest'
import { cacheCompliance } from './cache.compliance.ts'
import { createMemoryCache } from './memory.ts'

describe('memory', () => {
  cacheCompliance(async () => createMemoryCache())
})
