import { ACCOUNTS } from './accounts.ts'
import { ORDERS } from './orders.ts'
import type { Other } from './other.ts'
import { PEOPLE } from './people.ts'
import { SHOPS } from './shops.ts'

/** Everyone who writes to her about something else. */
export const OTHERS: readonly Other[] = [...SHOPS, ...ORDERS, ...PEOPLE, ...ACCOUNTS]
