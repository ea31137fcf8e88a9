import type { Random } from './random.ts'
import type { Sender } from './senders.ts'

/** How the From line names the biller. */
export type Face = 'name' | 'role' | 'address' | 'mailbox' | 'via' | 'platform' | 'person'

const STEMS = [
  'Alder',
  'Birk',
  'Corvo',
  'Dune',
  'Elmar',
  'Falk',
  'Grano',
  'Hollin',
  'Isar',
  'Juno',
  'Kestrel',
  'Lumo',
  'Marlow',
  'Nordic',
  'Oster',
  'Pavo',
  'Quill',
  'Rowan',
  'Solva',
  'Tarn',
  'Umbra',
  'Velto',
  'Wren',
  'Xeno',
  'Yarrow',
  'Zephyr',
  'Ambra',
  'Bruma',
  'Clara',
  'Delta',
  'Fenn',
  'Gale',
  'Hexa',
  'Ivory',
  'Larch',
  'Mistral',
]
const TRADES = [
  'Energy',
  'Telecom',
  'Water',
  'Insurance',
  'Fitness',
  'Media',
  'Cloud',
  'Dental',
  'Logistics',
  'Studio',
  'Bank',
  'Garage',
  'School',
  'Property',
  'Labs',
  'Market',
  'Mobile',
  'Legal',
  'Gas',
  'Health',
]
const ROLES = [
  'Billing',
  'Accounts',
  'Invoices',
  'Customer Care',
  'Notifications',
  'Payments',
  'Service',
]
const BOXES = [
  'billing',
  'no-reply',
  'accounts',
  'info',
  'service',
  'notifications',
  'hello',
  'office',
  'rechnung',
  'mail',
]
/** Services that send in the name of their customers. */
export const PLATFORMS = [
  ['Paymora', 'paymora.com'],
  ['Ledgerly', 'ledgerly.io'],
  ['Billhive', 'billhive.com'],
  ['Fakturo', 'fakturo.eu'],
] as const

/** An invented company. */
export function nameOf(random: Random): string {
  const stem = random.pick(STEMS)
  return random.weighed<() => string>([
    [() => `${stem} ${random.pick(TRADES)}`, 40],
    [() => `${stem}${random.pick(STEMS).toLowerCase()}`, 20],
    [() => `${stem} & ${random.pick(STEMS)}`, 8],
    [() => `${stem}${random.pick(['ly', 'io', 'fy', 'ware', 'net', 'tel', 'ia'])}`, 12],
    [
      () =>
        `${random.pick(['City of', 'Club', 'Studio', 'Dr.', 'The'])} ${stem}${random.pick(['ham', 'burg', 'field', 'wood', 'stad'])}`,
      12,
    ],
    [
      () =>
        `${initials(`${stem} ${random.pick(TRADES)} ${random.pick(STEMS)}`).toUpperCase()} ${random.pick(TRADES)}`,
      8,
    ],
  ])()
}

/** First letters of the words of a name. */
export const initials = (name: string) =>
  name
    .split(/[^\p{L}]+/u)
    .map((word) => word.slice(0, 1).toLowerCase())
    .join('')

/** The From line of a sender. */
export function fromOf(
  random: Random,
  face: Face,
  {
    biller,
    domain,
    platform,
    person,
  }: { biller: string; domain: string; platform: readonly [string, string]; person: string },
): Sender['from'] {
  const box = random.pick(BOXES)
  const host = random.chance(0.2) ? `mail.${domain}` : domain
  const address = `${box}@${host}`
  const own = { address, name: biller }
  const persons =
    person
      .split(' ')[0]
      ?.toLowerCase()
      .replace(/[^a-z]/g, '') || 'office'
  const faces: Readonly<Record<Face, Sender['from']>> = {
    name: own,
    role: { ...own, name: `${biller} ${random.pick(ROLES)}` },
    address: { ...own, name: '' },
    mailbox: { ...own, name: box },
    via: { name: `${biller} via ${platform[0]}`, address: `${box}@${platform[1]}` },
    platform: { name: platform[0], address: `${box}@${platform[1]}` },
    person: { name: person, address: `${persons}@${domain}` },
  }
  return faces[face]
}
