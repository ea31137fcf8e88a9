import { isDay, type Day } from '#shared/day.ts'
import { isCurrency } from '#shared/money.ts'
import { isIban } from '../ibans.ts'
import { dayOfDigits, moneyOfCents, moneyOfDecimal, said } from './places.ts'
import { MAX_CODES, type Code, type CodeReader } from './types.ts'

const LONGEST = 600

/** Every place where `head` stands, read by `reader` from there. */
function each(text: string, head: string, reader: (at: number) => Code | undefined): Code[] {
  const found: Code[] = []
  let at = text.indexOf(head)
  for (let tries = 0; at >= 0 && tries < MAX_CODES; tries++) {
    const code = reader(at)
    if (code) found.push(code)
    at = text.indexOf(head, at + head.length)
  }
  return found
}

/** Czech and Slovak payment descriptors: SPD*1.0*ACC:…*AM:…. @source ČBA, "Formát pro sdílení platebních údajů" 1.2 */
export const spaydCodes: CodeReader = (text) =>
  each(text, 'SPD*1.0*', (start) => {
    const written = /^[^\n]{8,}/.exec(text.slice(start, start + LONGEST))?.[0].trimEnd() ?? ''
    const pairs = new Map(
      written.split('*').map((pair) => {
        const colon = pair.indexOf(':')
        return [pair.slice(0, Math.max(0, colon)), pair.slice(colon + 1)] as const
      }),
    )
    const iban = pairs.get('ACC')?.split('+')[0]
    if (!iban || !isIban(iban)) return undefined
    const currency = pairs.get('CC') ?? 'CZK'
    const [amount, due, symbol] = [pairs.get('AM'), pairs.get('DT'), pairs.get('X-VS')]
    const name = pairs.get('RN')
    const money = isCurrency(currency) ? moneyOfDecimal(amount, currency) : undefined
    return {
      sort: 'spayd',
      start,
      end: start + written.length,
      iban: said(text, start, iban, iban),
      money: said(text, start, amount, money),
      dueDate: said(text, start, due, dayOfDigits(due)),
      reference:
        symbol && /^\d{1,10}$/.test(symbol) ? said(text, start, symbol, symbol) : undefined,
      name: said(text, start, name, name),
    }
  })

const ZBP = /(?<![\d|])(?:\d{10})?\|PL\|(\d{26})\|(\d{6})\|([^|\n]{1,20})\|([^|\n]{1,32})(?=\|)/g

/** Polish payment codes: NIP|PL|account|grosze|name|title|. @source Związek Banków Polskich, "Rekomendacja 2D" */
export const zbpCodes: CodeReader = (text) =>
  [...text.matchAll(ZBP)].slice(0, MAX_CODES).flatMap((match): Code[] => {
    const [whole, account = '', cents = '', name = ''] = match
    if (!isIban(`PL${account}`)) return []
    const start = match.index
    return [
      {
        sort: 'zbp',
        start,
        end: start + whole.length,
        iban: said(text, start, account, `PL${account}`),
        money: said(text, start, cents, moneyOfCents(cents, 'PLN')),
        name: said(text, start, name, name.trim()),
      },
    ]
  })

/** Russian payment codes: ST00012|Name=…|PersonalAcc=…|Sum=kopecks. @source GOST R 56042-2014 */
export const st00012Codes: CodeReader = (text) =>
  each(text, 'ST0001', (start) => {
    const written = /^ST0001[12][|][^\n]{10,}/.exec(text.slice(start, start + LONGEST))?.[0]
    const pairs = new Map(
      (written ?? '').split('|').map((pair) => [pair.split('=')[0], pair.split('=')[1]] as const),
    )
    const [name, sum] = [pairs.get('Name'), pairs.get('Sum')?.trim()]
    if (!written || !name || !/^\d{20}$/.test(pairs.get('PersonalAcc') ?? '')) return undefined
    const cents = sum && /^\d{1,12}$/.test(sum) ? sum : undefined
    return {
      sort: 'st00012',
      start,
      end: start + written.trimEnd().length,
      name: said(text, start, name, name.trim()),
      money: said(text, text.indexOf('Sum=', start), cents, moneyOfCents(cents, 'RUB')),
    }
  })

/** Croatian payment codes, 14 lines. @source HUB, "Jedinstveni 2D bar kod za plaćanje" 1.0 */
export const hub3Codes: CodeReader = (text) =>
  each(text, 'HRVHUB30', (start) => {
    const lines = text.slice(start, start + LONGEST).split('\n', 14)
    const [, currency = '', cents = '', , , , name, , , iban = ''] = lines
    if (!/^\d{15}$/.test(cents) || !isIban(iban) || !/^(?:EUR|HRK)$/.test(currency))
      return undefined
    return {
      sort: 'hub3',
      start,
      end: start + lines.slice(0, 12).join('\n').length,
      iban: said(text, start, iban, iban),
      money: said(text, start, cents, moneyOfCents(cents, currency)),
      name: said(text, start, name, name),
      reference: /^\d[\d-]{2,21}$/.test(lines[11] ?? '')
        ? said(text, start, lines[11], lines[11])
        : undefined,
    }
  })

/** Slovenian payment codes, 20 lines. @source Združenje bank Slovenije, "Tehnični standard UPN QR" */
export const upnqrCodes: CodeReader = (text) =>
  each(text, 'UPNQR\n', (start) => {
    const lines = text.slice(start, start + LONGEST).split('\n', 20)
    const [cents = '', due = '', iban = ''] = [lines[8], lines[13], lines[14]]
    if (!/^\d{11}$/.test(cents) || !isIban(iban)) return undefined
    const [reference, name] = [lines[15], lines[16]]
    return {
      sort: 'upnqr',
      start,
      end: start + lines.join('\n').length,
      iban: said(text, start, iban, iban),
      money: said(text, start, cents, moneyOfCents(cents, 'EUR')),
      dueDate: said(text, start, due, dottedDay(due)),
      reference:
        reference && /\d{3}/.test(reference) ? said(text, start, reference, reference) : undefined,
      name: said(text, start, name, name),
    }
  })

function dottedDay(written: string): Day | undefined {
  const day = written.split('.').toReversed().join('-')
  return isDay(day) ? day : undefined
}
