export * from './installation.ts'
/** Every table: the list is the content. */
export * from './users.ts'
export * from './mailboxes.ts'
export * from './payments.ts'
export * from './rules.ts'
