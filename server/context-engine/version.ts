/** Raised with every change of what the engine reads, so that the ledger can read old messages again. */
export const engineVersion = '8'
