import { mailDate } from '../clock.ts'
import { between, digits, hex, pick } from '../seed.ts'
import type { Owner } from '../types.ts'
import { addressOf, encodeHeader } from './encode.ts'

/** What the receiving server found out about the sender. */
export type Verdict = 'pass' | 'fail' | 'none'

/** Everything the headers say. `zone` is where the sender writes the Date header. */
export type Envelope = Readonly<{
  name: string
  owner: Owner
  from: Readonly<{ name: string; address: string }>
  /** Domain the mail really came from; the sender's own unless it is a lie. */
  sentBy?: string
  replyTo?: string
  subject: string
  receivedAt: Date
  zone: string
  verdict?: Verdict
  /** Bulk mail: List-Unsubscribe and Precedence. */
  bulk?: boolean
  /** Name of the message this one answers. */
  answers?: Readonly<{ name: string; domain: string }>
}>

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1)

/** The Message-ID of a sample message, the same for ever. */
export const messageIdOf = (name: string, domain: string): string =>
  `<${name.replaceAll(/[^a-z0-9]+/gi, '.')}.${hex(`${name}/id`, 8)}@mx.${domain}>`

/** Headers in the order Google's server leaves them, newest first. */
export function headersOf(envelope: Envelope): (readonly [string, string])[] {
  const { name, owner, from, receivedAt, zone, answers } = envelope
  const domain = domainOf(from.address)
  const host = `mta${between(name, 1, 9)}.${envelope.sentBy ?? domain}`
  const address = `${pick(domain, ['192.0.2', '198.51.100', '203.0.113'])}.${between(domain, 4, 250)}`
  const how = pick(domain, ['B', 'Q'] as const)
  const sentAt = new Date(receivedAt.getTime() - 1000 * between(`${name}/delay`, 2, 50))
  const before: (readonly [string, string])[] = answers
    ? [
        ['In-Reply-To', messageIdOf(answers.name, answers.domain)],
        ['References', messageIdOf(answers.name, answers.domain)],
      ]
    : []
  return [
    ['Delivered-To', owner.email],
    ['Received', `from ${host} (${host}. [${address}]) by mx.google.com with ESMTPS id ${hex(name, 17)}.${digits(name, 3)} for <${owner.email}> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); ${googleDate(receivedAt)}`],
    ['Return-Path', `<bounce+${hex(name, 10)}@${envelope.sentBy ?? domain}>`],
    ['Authentication-Results', results(envelope, domain, address)],
    ...signature(envelope, domain, sentAt),
    ['Received', `by ${host} with local id ${digits(`${name}/local`, 10)}; ${mailDate(sentAt, zone)}`],
    ['Date', mailDate(sentAt, zone)],
    ['From', addressOf(from.name, from.address, how)],
    ...(envelope.replyTo ? [['Reply-To', envelope.replyTo] as const] : []),
    ['To', addressOf(owner.name, owner.email, how)],
    ['Subject', encodeHeader(envelope.subject, how)],
    ['Message-ID', messageIdOf(name, domain)],
    ...before,
    ...bulkHeaders(envelope, domain),
  ] // prettier-ignore
}

const googleDate = (at: Date) => {
  const text = mailDate(at, 'America/Los_Angeles')
  return `${text} (${text.endsWith('-0700') ? 'PDT' : 'PST'})`
}

function results({ verdict = 'pass', sentBy, name }: Envelope, domain: string, ip: string): string {
  const sender = sentBy ?? domain
  const spf = `spf=pass (google.com: domain of bounce@${sender} designates ${ip} as permitted sender) smtp.mailfrom=bounce@${sender}`
  if (verdict === 'none')
    return `mx.google.com; spf=none (google.com: bounce@${sender} does not designate permitted sender hosts) smtp.mailfrom=bounce@${sender}; dmarc=none header.from=${domain}`
  if (verdict === 'fail')
    return `mx.google.com; dkim=fail header.i=@${domain} header.s=s1 header.b=${hex(name, 8)}; ${spf}; dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=${domain}`
  return `mx.google.com; dkim=pass header.i=@${domain} header.s=${selectorOf(domain)} header.b=${hex(name, 8)}; ${spf}; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=${domain}`
}

const selectorOf = (domain: string) => pick(`${domain}/dkim`, ['s1', 'mail', 'k1', 'selector2'])

function signature(envelope: Envelope, domain: string, at: Date): (readonly [string, string])[] {
  if (envelope.verdict === 'none') return []
  const body = Buffer.from(hex(`${envelope.name}/bh`, 64), 'hex').toString('base64')
  const sign = Buffer.from(hex(`${envelope.name}/b`, 256), 'hex').toString('base64')
  return [
    ['DKIM-Signature', `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=${selectorOf(domain)}; t=${Math.floor(at.getTime() / 1000)}; h=from:to:subject:date:message-id:mime-version; bh=${body}; b=${sign.replaceAll(/(.{60})/g, '$1 ')}`],
  ] // prettier-ignore
}

function bulkHeaders({ bulk, name }: Envelope, domain: string): (readonly [string, string])[] {
  if (!bulk) return []
  return [
    ['List-Unsubscribe', `<https://lists.${domain}/u/${hex(name, 16)}>, <mailto:leave@lists.${domain}>`],
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ['List-ID', `<news.${domain}>`],
    ['Precedence', 'bulk'],
  ] // prettier-ignore
}
