// A process of `npm run bench`: runs one part and sends its table.
import type { Table } from './table.ts'

type Part = () => Promise<Table>
const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  triage: async () => (await import('./triage.ts')).benchTriage,
  'mail-6k': async () => (await import('./mail.ts')).benchSmallMail,
  'mail-60k': async () => (await import('./mail.ts')).benchLargeMail,
  pdf: async () => (await import('./pdf.ts')).benchPdf,
  memory: async () => (await import('./memory.ts')).benchMemory,
  ledger: async () => (await import('./ledger.ts')).benchLedger,
  values: async () => (await import('./values.ts')).benchValues,
}

const part = await PARTS[process.argv[2] ?? '']?.()
process.send?.(await part?.(), () => process.exit(0))
