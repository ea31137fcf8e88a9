export type Bill = { biller: string; decimal: string; dueInDays: number }

/** A bill in plain English as a mail; due so many days from now. */
export function aBill({ biller, decimal, dueInDays }: Bill): string {
  const now = new Date()
  const due = new Date(now.getTime() + dueInDays * 86_400_000).toISOString().slice(0, 10)
  const domain = `${biller.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`
  const reference = `INV-${now.getTime()}`
  return [
    `From: ${biller} <billing@${domain}>`,
    'To: mara.ellwood@mail.example',
    `Subject: Your invoice ${reference} from ${biller}`,
    `Date: ${now.toUTCString()}`,
    `Message-ID: <${crypto.randomUUID()}@${domain}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear Mara Ellwood,',
    '',
    'your invoice is ready. Please pay it by bank transfer.',
    '',
    'Kind: bill',
    `Biller: ${biller}`,
    `Invoice: ${reference}`,
    `Amount due: ${decimal} EUR`,
    `Due date: ${due}`,
    '',
    `Kind regards, ${biller}`,
  ].join('\r\n')
}
