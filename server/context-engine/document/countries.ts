import { memoOf } from './forms.ts'
import { SIMPLIFIED, TRADITIONAL } from '../languages/traditional.ts'
import { wordsOf, type Word } from './words.ts'

/** A country as mail shows it: domain ending, currency, order of all-number dates, and words that tell it. */
export type Country = Readonly<{
  code: string
  currency: string
  order: 'dmy' | 'mdy' | 'ymd'
  /** IANA zone beginnings. */
  zones: string
  cues: string
}>

const row = (
  code: string,
  currency: string,
  order: Country['order'],
  zones: string,
  cues: string,
): Country => ({
  code,
  currency,
  order,
  zones,
  cues,
})

/**
 * Countries whose currency sign or date order is shared with others; cues are folded words set apart by `|`.
 *
 * @source IANA time zone names; ISO 3166-1, ISO 4217; CLDR short date orders
 */
export const COUNTRIES: readonly Country[] = [
  row(
    'us',
    'USD',
    'mdy',
    'America/New_York|America/Chicago|America/Denver|America/Los_Angeles|America/Phoenix',
    'united states|usa|irs',
  ),
  row(
    'ca',
    'CAD',
    'ymd',
    'America/Toronto|America/Vancouver|America/Edmonton|America/Winnipeg|America/Halifax',
    'canada|canadian|cdn|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|toronto|montreal|calgary|ottawa|strata lot|hst|gst hst|pst|tps|tvq|interac|e transfer|cra',
  ),
  row(
    'au',
    'AUD',
    'dmy',
    'Australia/',
    'australia|pty ltd|abn|nsw|queensland|melbourne|sydney|bpay',
  ),
  row(
    'nz',
    'NZD',
    'dmy',
    'Pacific/Auckland|Pacific/Chatham',
    'new zealand|auckland|wellington|ird number|nzbn',
  ),
  row('gb', 'GBP', 'dmy', 'Europe/London', 'united kingdom|england|scotland|wales'),
  row('ie', 'EUR', 'dmy', 'Europe/Dublin', 'ireland|dublin'),
  row('in', 'INR', 'dmy', 'Asia/Kolkata|Asia/Calcutta', 'india|gstin|upi|mumbai|bengaluru|delhi'),
  row('sg', 'SGD', 'dmy', 'Asia/Singapore', 'singapore|pte ltd|giro|paynow|uen|iras|hdb'),
  row('ve', 'VES', 'dmy', 'America/Caracas', 'venezuela|caracas|rif|pago movil'),
  row('bo', 'BOB', 'dmy', 'America/La_Paz', 'bolivia|la paz|santa cruz de la sierra'),
  row('hk', 'HKD', 'dmy', 'Asia/Hong_Kong', 'hong kong'),
  row('tw', 'TWD', 'ymd', 'Asia/Taipei', 'taiwan|taipei'),
  row(
    'mx',
    'MXN',
    'dmy',
    'America/Mexico_City|America/Monterrey|America/Cancun|America/Tijuana',
    'mexico|sa de cv|s de rl de cv|rfc|cfdi|cfe|oxxo|spei|pesos mexicanos|clabe|colegiatura|predial|curp|meses sin intereses|tenencia',
  ),
  row(
    'co',
    'COP',
    'dmy',
    'America/Bogota',
    'colombia|bogota|nit|pse|pesos colombianos|cuenta de cobro|dian|medellin|cali|nequi|soat|desprendible|apto|pesos m cte|conjunto residencial|centrales de riesgo|daviplata|efecty|baloto',
  ),
  row(
    'ar',
    'ARS',
    'dmy',
    'America/Argentina',
    'argentina|buenos aires|cuit|afip|arca|link pagos|pago mis cuentas|pagomiscuentas|rapipago|pago facil|mercado pago|cbu|abl|paga aca|expensas|1er vencimiento|2do vencimiento|vep|monotributo|pesos argentinos|podes|tenes|cvu|paga tu',
  ),
  row(
    'cl',
    'CLP',
    'dmy',
    'America/Santiago',
    'chile|santiago|rut|webpay|servipag|boleta|gastos comunes|isapre|afp|uf|comuna|cuenta vista|pesos chilenos|copropietario|fonasa|permiso de circulacion|apoderados',
  ),
  row('pe', 'PEN', 'dmy', 'America/Lima', 'peru|lima|soles|yape|ruc'),
  row(
    'br',
    'BRL',
    'dmy',
    'America/Sao_Paulo|America/Bahia|America/Recife',
    'brasil|cnpj|cpf|boleto|pix|nota fiscal|nfse',
  ),
  row('se', 'SEK', 'ymd', 'Europe/Stockholm', 'sverige|bankgiro|plusgiro|autogiro|swish'),
  row('no', 'NOK', 'dmy', 'Europe/Oslo', 'norge|avtalegiro|vipps|kid nummer'),
  row('dk', 'DKK', 'dmy', 'Europe/Copenhagen', 'danmark|betalingsservice|mobilepay|cvr'),
  row('is', 'ISK', 'dmy', 'Atlantic/Reykjavik', 'iceland|island reykjavik'),
  row('ch', 'CHF', 'dmy', 'Europe/Zurich', 'schweiz|suisse|svizzera|zurich'),
  row('jp', 'JPY', 'ymd', 'Asia/Tokyo', 'japan|東京'),
  row('cn', 'CNY', 'ymd', 'Asia/Shanghai', 'china|人民币|支付宝|微信'),
  row('za', 'ZAR', 'dmy', 'Africa/Johannesburg', 'south africa|johannesburg|cape town'),
  row('pk', 'PKR', 'dmy', 'Asia/Karachi', 'pakistan|karachi|lahore'),
  row('lk', 'LKR', 'dmy', 'Asia/Colombo', 'sri lanka|colombo'),
  row('sa', 'SAR', 'dmy', 'Asia/Riyadh', 'السعوديه|سعودي|الرياض'),
  row('ae', 'AED', 'dmy', 'Asia/Dubai', 'الامارات|اماراتي|دبي|ابوظبي'),
  row('qa', 'QAR', 'dmy', 'Asia/Qatar', 'قطر|قطري|الدوحه'),
  row('om', 'OMR', 'dmy', 'Asia/Muscat', 'عماني|مسقط'),
  row('ye', 'YER', 'dmy', 'Asia/Aden', 'اليمن|يمني|صنعاء'),
  row('kw', 'KWD', 'dmy', 'Asia/Kuwait', 'الكويت|كويتي'),
  row('bh', 'BHD', 'dmy', 'Asia/Bahrain', 'البحرين|بحريني|المنامه'),
  row('jo', 'JOD', 'dmy', 'Asia/Amman', 'الاردن|اردني'),
  row('iq', 'IQD', 'dmy', 'Asia/Baghdad', 'العراق|عراقي|بغداد'),
  row('eg', 'EGP', 'dmy', 'Africa/Cairo', 'مصر|مصري|القاهره'),
  row('sd', 'SDG', 'dmy', 'Africa/Khartoum', 'السودان|سوداني|الخرطوم'),
  row('ma', 'MAD', 'dmy', 'Africa/Casablanca', 'المغرب|مغربي|الدار البيضاء'),
  row('tn', 'TND', 'dmy', 'Africa/Tunis', 'تونس|تونسي'),
  row('dz', 'DZD', 'dmy', 'Africa/Algiers', 'الجزائر|جزائري'),
  row('ly', 'LYD', 'dmy', 'Africa/Tripoli', 'ليبيا|ليبي|طرابلس'),
  row('lb', 'LBP', 'dmy', 'Asia/Beirut', 'لبنان|لبناني|بيروت'),
  row('sy', 'SYP', 'dmy', 'Asia/Damascus', 'سوريا|سوري|دمشق'),
  row('ph', 'PHP', 'mdy', 'Asia/Manila', 'philippines|manila|gcash'),
]

/** Country of a two-letter domain ending that only businesses of that country use, by our table. */
export const countryOfDomain = (domain: string): Country | undefined => {
  const ending = domain.slice(domain.lastIndexOf('.') + 1).toLowerCase()
  return COUNTRIES.find(({ code }) => code === (ending === 'uk' ? 'gb' : ending))
}

/** Country of a time zone, when our table has it. */
export const countryOfZone = (timeZone: string): Country | undefined =>
  COUNTRIES.find(({ zones }) => zones.split('|').some((zone) => timeZone.startsWith(zone)))

/** Whose clock an offset and a language are together; most pairs say nothing. */
const BY_CLOCK: Readonly<Record<string, string>> = {
  'es -03:00': 'ar',
  'es -05:00': 'co',
  'es -06:00': 'mx',
  'es -04:00': 've',
  'pt -03:00': 'br',
  'fr -05:00': 'ca',
  'fr -04:00': 'ca',
  'en +10:00': 'au',
  'en +11:00': 'au',
  'en +12:00': 'nz',
  'en +13:00': 'nz',
  'en +05:30': 'in',
  'hi +05:30': 'in',
}

/** Country of a message's clock, where only one of its language's countries has it. */
export const countryOfClock = (offset: string, language: string): Country | undefined => {
  const country = BY_CLOCK[`${language} ${offset}`]
  return country ? COUNTRIES.find(({ code }) => code === country) : undefined
}

const ONLY_SIMPLIFIED = new RegExp(`[${SIMPLIFIED}]`, 'gu')
const ONLY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'gu')
const OF_HONG_KONG =
  /港元|港幣|HK\$|HKD|轉數快|繳費靈|八達通|賬單|賬戶|香港|九龍|新界|(?:^|[^+\d])\+852/u
const SCRIPT_CHARS = 8 * 1024

/** Where a Chinese message comes from by the characters it is written in. */
export function countryOfScript(texts: readonly string[]): Country | undefined {
  const text = texts.join('\n').slice(0, SCRIPT_CHARS)
  const simplified = text.match(ONLY_SIMPLIFIED)?.length ?? 0
  const traditional = text.match(ONLY_TRADITIONAL)?.length ?? 0
  if (simplified === traditional) return undefined
  const ours = OF_HONG_KONG.test(text) ? 'hk' : 'tw'
  return COUNTRIES.find(({ code }) => code === (simplified > traditional ? 'cn' : ours))
}

/** Cues by their first word: the words that follow it, and the country. */
const CUES = new Map<string, { rest: readonly string[]; country: number }[]>()
for (const [country, { cues }] of COUNTRIES.entries())
  for (const cue of cues.split('|')) {
    const [first = '', ...rest] = wordsOf(cue).map(({ folded }) => folded)
    CUES.set(first, [...(CUES.get(first) ?? []), { rest, country }])
  }
const NO_CUES: { rest: readonly string[]; country: number }[] = []
const cuesFrom = memoOf((folded) => CUES.get(folded) ?? NO_CUES)

/** Characters of a message in which cues count. */
const CUE_CHARS = 64 * 1024

/**
 * Country a message speaks of most, by cue words that stand by themselves.
 *
 * @param leaves words of its texts in order; only the first 64 KiB count
 */
export function countryOfWords(leaves: readonly (readonly Word[])[]): Country | undefined {
  const said = new Set<object>()
  let left = CUE_CHARS
  for (const words of leaves) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      if (!word || word.start > left) break
      if (!word.form || (at > 0 && word.gap === 'joined')) continue
      for (const cue of cuesFrom(word.form)) if (isSaid(cue.rest, words, at)) said.add(cue)
    }
    left -= words.at(-1)?.end ?? 0
  }
  if (said.size === 0) return undefined
  const votes = COUNTRIES.map(() => 0)
  for (const cues of CUES.values())
    for (const cue of cues) if (said.has(cue)) votes[cue.country] = (votes[cue.country] ?? 0) + 1
  const most = Math.max(...votes)
  return votes.filter((vote) => vote === most).length === 1
    ? COUNTRIES[votes.indexOf(most)]
    : undefined
}

/** The rest of a cue follows, and nothing is joined to its end. */
function isSaid(rest: readonly string[], words: readonly Word[], at: number): boolean {
  for (const [index, word] of rest.entries())
    if (words[at + 1 + index]?.folded !== word) return false
  return words[at + 1 + rest.length]?.gap !== 'joined'
}
