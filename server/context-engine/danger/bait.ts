import { core } from './domains.ts'
import { sign } from './sign.ts'
import type { Sign } from './types.ts'

const BAIT =
  /(?:^|[-.])(?:pay|payments?|billing|secure|security|sicherheit|verify|verification|verif|login|signin|logon|support|account|accounts|update|alert|alerts|help|helpdesk|refund|confirm|service|services|kundenservice|kunden|kunde|customer|notice|info|online|safe|access|unlock|bank|zahlung|zahlungen|rechnung|konto|abo|inkasso|mahnung|paiement|facture|compte|client|pago|pagos|factura|cuenta|cliente|fattura|conto|pagamento|betaling|rekening|factuur|klant|pagamentos?|fatura)(?=$|[-.\d])/

/** Words companies do put into their own domain. */
const COMMON_BAIT = /^[-.]?(?:bank|inkasso|online|info|services?|kunden|abo|customer)$/

/** A company's own name with a bait word glued to it: "riverside-gas-pay" for Riverside Gas. */
export function baits(host: string, name: string): Sign[] {
  const label = host.split('.')[0] ?? ''
  const bait = BAIT.exec(label)?.[0]
  if (bait === undefined) return []
  const bare = core(label.replace(BAIT, '-').replace(/-{1,5}$/g, ''))
  if (!isNamed(label, bare, core(name))) return []
  const common = COMMON_BAIT.test(bait)
  if (common && core(name).includes(core(bait))) return []
  const text = `${host} puts words like "pay" or "secure" behind a company's name`
  return [sign('bait_domain', text, common ? 0.5 : 1)]
}

/** Whether the rest of the domain, or a piece of it, stands in the sender's name, which is not the whole of it. */
function isNamed(label: string, bare: string, name: string): boolean {
  if (bare.length < 4 || core(label) === name) return false
  return (
    name.includes(bare.slice(0, 12)) ||
    label.split('-').some((piece) => piece.length >= 5 && !BAIT.test(piece) && name.includes(piece))
  )
}
