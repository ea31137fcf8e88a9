/** A safeguard and the text that takes it out of a source file. */
export type Mutation = Readonly<{ name: string; file: string; from: string; to: string }>

/** Switched off, each must turn its fault red: a fault run that stays green then shows nothing. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'fence',
    file: '/server/scan/lease.ts',
    from: 'const mine = and(eq(mailboxes.id, lease.mailboxId), eq(mailboxes.fence, lease.fence))',
    to: 'const mine = and(eq(mailboxes.id, lease.mailboxId))',
  },
]
