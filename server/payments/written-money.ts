import { decimalOf } from '#shared/money.ts'

/** "1234.50 EUR" for histories; null for nothing. */
export const writtenMoney = (minor: number | null, currency: string | null): string | null =>
  minor === null || currency === null ? null : `${decimalOf({ minor, currency })} ${currency}`
