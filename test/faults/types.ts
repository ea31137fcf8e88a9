import type { Random } from '../../scripts/train/generator/random.ts'
import type { Content } from './oracle.ts'
import type { World } from './world.ts'

export type Golden = Readonly<{ content: Content; units: number }>

/** What a fault did, told by its run. */
export type Outcome = Readonly<{
  /** How often it struck; 0 has shown nothing and fails. */
  struck: number
  /** Quota units it may cost beyond a fifth more than the run without it. */
  extraUnits?: number
  /** Messages that were deleted meanwhile: neither they nor their payments are asked for. */
  gone?: number
  /** What the person is told in the end; `ok` unless something is to be done by them. */
  status?: string
  /** Demands of this fault beside the invariants that were not met. */
  broken?: readonly string[]
}>

/** One row of the fault matrix. */
export type Fault = Readonly<{
  id: string
  name: string
  /** Messages in the mailbox; 60 unless it needs more. */
  messages?: number
  /** Late bills that are delivered in the run, so that the golden one has them too. */
  late?: number
  /** Safeguards without which it must turn red. */
  needs?: readonly string[]
  run: (
    world: World,
    at: { seed: number; random: Random; off: readonly string[] },
  ) => Promise<Outcome>
}>
