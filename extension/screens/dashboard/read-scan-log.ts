import type { ScanLog, ScanLogQuery } from '#shared/contract/me.ts'
import type { Duebox } from '../../platform/client.ts'

/** A page of what was read, newest first. */
export const readScanLog = (duebox: Duebox, query: Partial<ScanLogQuery>): Promise<ScanLog> =>
  duebox.call<ScanLog>('GET /api/scan/messages', { query })
