export type { PayeeCheck } from './contract/checks.ts'
