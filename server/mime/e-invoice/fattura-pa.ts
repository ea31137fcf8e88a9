import type { EInvoice } from './read.ts'
import { all, one, text, texts, type Tree } from './tree.ts'

/** An Italian FatturaElettronica; its first body. @source FatturaPA 1.2.2, Agenzia delle Entrate */
export function fatturaPa(tree: Tree): EInvoice | undefined {
  const root = one(tree, 'FatturaElettronica')
  const body = one(root, 'FatturaElettronicaBody')
  if (!body) return undefined
  const general = one(body, 'DatiGenerali', 'DatiGeneraliDocumento')
  const payments = all(body, 'DatiPagamento', 'DettaglioPagamento')
  const first = payments
    .toSorted((a, b) => ((text(a, DUE) ?? '') < (text(b, DUE) ?? '') ? -1 : 1))
    .at(0)
  const seller = one(root, 'FatturaElettronicaHeader', 'CedentePrestatore', 'DatiAnagrafici')
  const person = [text(seller, 'Anagrafica', 'Nome'), text(seller, 'Anagrafica', 'Cognome')]
  return {
    sort: text(general, 'TipoDocumento') === 'TD04' ? 'credit' : 'invoice',
    number: text(general, 'Numero'),
    issueDate: text(general, 'Data')?.slice(0, 10),
    dueDate: text(first, DUE)?.slice(0, 10),
    seller:
      text(seller, 'Anagrafica', 'Denominazione') ??
      (person.filter(Boolean).join(' ') || undefined),
    currency: text(general, 'Divisa') ?? 'EUR',
    payable: text(first, 'ImportoPagamento') ?? text(general, 'ImportoTotaleDocumento'),
    total: text(general, 'ImportoTotaleDocumento'),
    iban: text(first, 'IBAN'),
    debit: payments.some((way) => DEBITS.has(text(way, 'ModalitaPagamento') ?? '')),
    terms: texts(general, 'Causale'),
  }
}

const DUE = 'DataScadenzaPagamento'
/** RID and SEPA direct debits, cards. */
const DEBITS = new Set(['MP08', 'MP09', 'MP10', 'MP11', 'MP19', 'MP20', 'MP21'])
