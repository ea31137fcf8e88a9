/** What a room may import: `value` freely, `type` with `import type` only. A room may always import itself. */
type Room = { value: string[]; type?: string[] }

const base = ['shared', 'server/errors.ts', 'server/observe']

/** The house of docs/ARCHITECTURE.md; the longest key that holds a file is its room. */
export const ROOMS: Record<string, Room> = {
  shared: { value: [], type: ['shared/contract'] },
  'shared/contract': { value: ['shared'] },
  'server/main.ts': { value: [...base, 'server/config.ts', 'server/run.ts'] },
  'server/environment.ts': { value: [] },
  'server/version.ts': { value: [] },
  'server/http.ts': { value: ['server/errors.ts'] },
  'server/reader.ts': {
    value: ['server/observe', 'server/sandbox', 'server/context-engine'],
    type: ['server/config.ts'],
  },
  'server/work.ts': {
    value: [...base, 'server/auth', 'server/db', 'server/jobs', 'server/payments', 'server/scan'],
    type: ['server/google'],
  },
  'server/demo-mode.ts': {
    value: ['shared', 'server/demo'],
    type: ['server/config.ts', 'server/google'],
  },
  'server/show-due.ts': {
    value: ['server/payments', 'server/terminal', 'server/users'],
    type: ['server/app.ts', 'server/config.ts', 'server/demo-mode.ts'],
  },
  'server/run.ts': {
    value: [
      ...base,
      'server/app.ts',
      'server/config.ts',
      'server/demo-mode.ts',
      'server/google',
      'server/sandbox',
      'server/reader.ts',
      'server/show-due.ts',
    ],
  },
  'server/config-google.ts': { value: ['server/environment.ts'] },
  'server/config.ts': {
    value: ['server/errors.ts', 'server/environment.ts', 'server/config-google.ts', 'shared'],
    type: ['shared/contract'],
  },
  'server/errors.ts': { value: [], type: ['shared/contract'] },
  'server/seal.ts': { value: ['server/errors.ts'] },
  'server/observe': { value: ['server/errors.ts'] },
  'server/api': {
    value: [
      ...base,
      'shared/contract',
      'server/auth',
      'server/users',
      'server/scan',
      'server/payments',
      'server/live',
      'server/jobs',
      'server/cache',
    ],
    type: ['server/seal.ts', 'server/google', 'server/db'],
  },
  'server/auth': {
    value: [...base, 'server/db', 'server/db/schema', 'server/google', 'server/seal.ts'],
  },
  'server/users': {
    value: [
      ...base,
      'server/auth',
      'server/cache',
      'server/db',
      'server/db/schema',
      'server/live',
      'server/google',
    ],
    type: ['shared/contract', 'server/jobs'],
  },
  'server/google': { value: base },
  'server/mailbox': { value: [...base, 'server/google'] },
  'server/mime': { value: ['shared'], type: ['server/context-engine'] },
  'server/context-engine': { value: ['shared'], type: ['server/mime', 'shared/contract'] },
  'server/sandbox': {
    value: [...base, 'server/mime', 'server/context-engine'],
    type: ['server/mailbox'],
  },
  'server/payments': {
    value: [
      ...base,
      'server/cache',
      'server/db',
      'server/db/schema',
      'server/live',
      'server/seal.ts',
    ],
    type: ['server/context-engine', 'server/mailbox', 'shared/contract', 'server/sandbox'],
  },
  'server/scan': {
    value: [
      ...base,
      'server/auth',
      'server/db',
      'server/db/schema',
      'server/jobs',
      'server/payments',
      'server/live',
    ],
    type: [
      'server/seal.ts',
      'server/cache',
      'server/context-engine',
      'server/mailbox',
      'server/sandbox',
      'shared/contract',
      'server/google',
    ],
  },
  'server/jobs': { value: [...base, 'server/db', 'server/db/schema'] },
  'server/cache': { value: base },
  'server/live': { value: base, type: ['shared/contract'] },
  'server/db': { value: [...base, 'server/db/schema'] },
  'server/db/schema': { value: ['shared'], type: ['server/context-engine'] },
  'server/demo': { value: ['shared'] },
  'server/terminal': { value: [...base, 'shared/contract'] },
  'server/app.ts': {
    value: [
      ...base,
      'server/seal.ts',
      'server/version.ts',
      'server/http.ts',
      'server/reader.ts',
      'server/work.ts',
      'server/api',
      'server/auth',
      'server/google',
      'server/mailbox',
      'server/sandbox',
      'server/scan',
      'server/jobs',
      'server/cache',
      'server/live',
      'server/db',
    ],
    type: ['server/config.ts'],
  },
  'extension/entrypoints': {
    value: [
      'shared',
      'extension/background',
      'extension/screens',
      'extension/ui',
      'extension/gmail',
      'extension/platform',
    ],
    type: ['shared/contract'],
  },
  'extension/background': { value: ['shared', 'extension/platform'], type: ['shared/contract'] },
  'extension/screens': {
    value: ['shared', 'extension/platform', 'extension/ui'],
    type: ['shared/contract'],
  },
  'extension/ui': { value: ['shared'], type: ['shared/contract'] },
  'extension/gmail': { value: ['shared'] },
  'extension/platform': { value: ['shared'], type: ['shared/contract', 'server/api'] },
}

/** Rooms that may import anything: they stand outside the house. */
export const OUTSIDE = ['test', 'scripts', 'wxt.config.ts', 'vitest.config.ts', 'drizzle.config.ts']

/** Packages with one home each. */
export const ONLY_IN: Record<string, string[]> = {
  googleapis: ['server/google/client.ts'],
  gaxios: ['server/google'],
  'pg-boss': ['server/jobs'],
  pg: ['server/jobs', 'server/db'],
  ioredis: ['server/cache/redis.ts', 'server/live/redis.ts'],
  'postal-mime': ['server/mime'],
  '@hyzyla/pdfium': ['server/mime/pdf'],
  'fast-xml-parser': ['server/mime/e-invoice'],
  postgres: ['server/db'],
  '@electric-sql/pglite': ['server/db'],
  'drizzle-orm': [
    'server/db',
    'server/auth',
    'server/users',
    'server/payments',
    'server/scan',
    'server/jobs',
  ],
  zod: ['shared/contract', 'server'],
  hono: ['server/api', 'server/demo', 'extension/platform/api.ts'],
  react: ['extension'],
  wxt: ['extension'],
}
