import { isFreeMail } from '../billers/processors.ts'
import type { Page } from '../document/page.ts'
import { core, domainOf } from './domains.ts'
import { sign } from './sign.ts'
import { topicsIn } from './topics.ts'
import type { Sign } from './types.ts'

/** Titles of who may order a payment, in a signature. */
const HEAD =
  /(?<!\p{L})(?:ceo|cfo|coo|chief (?:executive|financial)(?: officer)?|managing director|executive director|finance director|chairman|president|geschäftsführer(?:in)?|vorstand(?:svorsitzende[rn]?)?|inhaber(?:in)?|p\.?d\.?g|président(?:e)?|directeur|directrice|gérant|director(?:a)? (?:general|ejecutiv[oa])|consejer[oa] delegad[oa]|amministratore(?: delegato)?|direttore generale|directie|algemeen directeur|diretor(?:a)?(?: executivo)?|presidente|prezes(?: zarządu)?|jednatel|ředitel|verkställande direktör|vd|adm\.? direktør|administrerende direktør|daglig leder|toimitusjohtaja|ügyvezető|genel müdür|γενικός διευθυντής|генеральный директор|генеральний директор|директор|代表取締役|社長|대표이사|대표|总经理|董事长|المدير العام)(?!\p{L})/iu
const HEAD_IN_ADDRESS =
  /(?:^|[._-])(?:ceo|cfo|coo|director|direktor|president|chairman|chief|boss|exec|executive|gf|geschaeftsfuehrer|geschaeftsfuehrung|vorstand|pdg|direction|directeur|direccion|direzione|direcao|diretoria|directie|presidente|prezes|vd|direktion|md)(?:$|[._\d-])/
/** A signature is short and stands at the end. */
const SIGNATURE_CHARS = 160

/** Someone gives orders as the head of the reader's company, but does not write from it. */
export function headSigns(page: Page): Sign[] {
  const { from, to, bulk } = page.document
  const own = to.map(({ address }) => domainOf(address)).find((domain) => domain !== '')
  if (bulk || !own || own === page.domain || !isPerson(from.name)) return []
  const local = from.address.slice(0, Math.max(0, from.address.lastIndexOf('@'))).toLowerCase()
  const inAddress = HEAD_IN_ADDRESS.test(local)
  if (!inAddress && !HEAD.test(signatureOf(page))) return []
  const foreign = !isFreeMail(own) || inAddress
  return [
    sign(
      'head_elsewhere',
      `${from.name.slice(0, 40)} writes as the head of a company from ${page.domain}`,
      foreign && inAddress ? 0.9 : 0.6,
    ),
  ]
}

/** Two to four words without a digit, none of them a company's. */
const isPerson = (name: string) =>
  /^\p{L}[\p{L}.'’-]{0,20}(?: \p{L}[\p{L}.'’-]{0,20}){0,3}$/u.test(name.trim())

function signatureOf(page: Page): string {
  const own =
    page.leaves.find(({ node, quoted }) => !quoted && node.role === 'text') ??
    page.leaves.find(({ node, quoted }) => !quoted && node.role === 'html')
  return (own?.node.text ?? '').trimEnd().slice(-SIGNATURE_CHARS)
}

/** Names of offices that fine, tax and toll. */
const OFFICE =
  /(?<!\p{L})(?:tax|taxes|hmrc|irs|revenue|customs|police|dvla|dmv|parking (?:penalty|fines?|authority)|penalty|toll|tolls|traffic|finanzamt|bundeszentralamt|bußgeld\p{L}{0,8}|steuer\p{L}{0,8}|polizei|zoll|zollamt|impôts|finances publiques|amendes?|antai|douanes?|police|trésor public|agencia (?:tributaria|de impuestos)|hacienda|tráfico|dgt|multas|policía|agenzia delle entrate|multe|polizia|dogana|belastingdienst|cjib|politie|receita|detran|multas|finanças|alfândega|portagens|urząd skarbowy|policja|mandaty|finanční úřad|policie|skatteverket|transportstyrelsen|polisen|skatt\p{L}{0,8}|skat|skattestyrelsen|politi|politiet|vegvesen\p{L}{0,3}|vero|verohallinto|poliisi|nav|rendőrség|gelir idaresi|emniyet|vergi|фнс|гибдд|налоговая|полиция|податкова|поліція|εφορία|ααδε|αστυνομία)(?!\p{L})|과태료|경찰청|국세청|교통민원|정부24|税務署|国税|警察|税务|交警|公安/iu
const GOVERNMENT =
  /(?:^|\.)(?:gov|gouv|gob|gub|go|gv|govt|gc|admin|bund|europa|mil|police|bayern|nrw|hessen|berlin|hamburg|overheid|regione|comune)(?:\.[a-z]{2,3}){0,2}$|\.(?:gov|gouv|gob|go)\.[a-z]{2}$|\.(?:bund|bayern|nrw|berlin|hamburg)\.de$|\.comune\./

/** Speaks as an office, from a domain that is no office's and does not bear its name. */
export function officeSigns(page: Page): Sign[] {
  const { from } = page.document
  const host = from.address.slice(from.address.lastIndexOf('@') + 1).toLowerCase()
  if (!OFFICE.test(from.name) || GOVERNMENT.test(host)) return []
  const name = core(from.name)
  const label = page.domain.split('.')[0] ?? ''
  if (core(label).length >= 3 && name.includes(core(label))) return []
  if (label.split('-').some((piece) => isOwnWord(piece) && name.includes(core(piece)))) return []
  return [
    sign(
      'office_elsewhere',
      `"${from.name.slice(0, 40)}" writes from ${page.domain}, not from an office’s own domain`,
      0.4,
    ),
  ]
}

/** A piece of a domain that is a name, of a town say. */
const isOwnWord = (piece: string) => piece.length >= 5 && topicsIn(piece) === 0
