/** Words for one of several payments, in all languages. */
const WORD =
  'instal{1,2}ments?|payments?|raten?|teilzahlung|teilbetrag|abschlag(?:szahlung)?|paiements?|versements?|mensualit[ée]s?|[ée]ch[ée]ances?|acomptes?|cuotas?|plazos?|pagos?|rat[aey]|scadenz[ae]|termijn(?:en)?|deelbetaling|parcelas?|presta[çc](?:ão|ao|ões|oes)|rat[ęe]|spl[áa]tk[ay]|delbetalning|avbetalning|delbetaling|avdrag|termin(?:er)?|maksuer[äa]|er[äa]|taksit|r[ée]szlet|взнос|внесок|плат[её]ж|δόση|किस्त|قسط|دفعة'
const ORDINAL =
  'first|second|third|fourth|last|final|erste|zweite|dritte|vierte|letzte|premi[èe]re?|deuxi[èe]me|troisi[èe]me|derni[èe]re?|primer[ao]?|segund[ao]|tercer[ao]?|prim[ao]|second[ao]|terz[ao]|eerste|tweede|derde|primeira?|terceira?|pierwsza|druga|trzecia|prvn[íi]|druh[áa]|f[öo]rsta|andra|f[øo]rste|anden|andre|ensimm[äa]inen|toinen|birinci|ikinci|els[őo]|m[áa]sodik|первый|второй|перший|другий|πρώτη|δεύτερη'

/** "Rate 1", "2nd instalment", "first payment", "payment 2 of 4", "第1回". */
const ONE_OF = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${WORD})\\s{0,2}(?:no\\.?|nr\\.?|n[º°]|#|№)?\\s?\\d{1,2}(?![\\d.,])` +
    `|\\d{1,2}(?:st|nd|rd|th|[.ªºaoe]|er|ère|ème)?\\s{0,2}(?:${WORD})(?![\\p{L}])` +
    `|(?:${ORDINAL})\\s(?:[\\p{L}]{1,12}\\s)?(?:${WORD})(?![\\p{L}]))|第\\s?\\d{1,2}\\s?[回期]|\\d{1,2}\\s?회차`,
  'iu',
)
const PLAN = new RegExp(
  `(?<![\\p{L}\\d])(?:instal{1,2}ments?|payment (?:plan|schedule)|upcoming payments|raten(?:plan|zahlung)?|zahlungsplan|teilzahlung(?:en)?|teilbetr[äa]ge|[ée]ch[ée]ancier|mensualit[ée]s|plusieurs fois|cuotas|plan de pagos?|plazos|rate|rateale|piano di pagamento|termijnen|betalingsregeling|parcelas|presta[çc][õo]es|plano de pagamento|raty|harmonogram|spl[áa]tky|spl[áa]tkov[ýy]|delbetalningar|avbetalningsplan|delbetalinger|betalingsplan|maksuer[äa]t|maksusuunnitelma|taksitler|taksit plan[ıi]|r[ée]szletek|рассрочк|график платеж|розстрочк|δόσεις)|分期|分割|할부|किस्त|أقساط`,
  'iu',
)

/** True for words that name one of several payments with its number. */
export const namesOneOf = (text: string): boolean => ONE_OF.test(text.slice(0, LINE_CHARS))

/** True for words that announce payment in parts. */
export const namesPlan = (text: string): boolean => PLAN.test(text.slice(0, LINE_CHARS))

const LINE_CHARS = 600

const SETTLED =
  /(?<![\p{L}])(?:paid|settled|cleared|bezahlt|beglichen|pay[ée]e?|r[ée]gl[ée]e?|pagad[oa]|pagat[oa]|betaald|pag[oa]|liquidad[oa]|zap[łl]acon[oa]|op[łl]acon[oa]|zaplaceno|uhrazeno|betald|betalt|maksettu|ödendi|fizetve|achitat|оплачено|сплачено|πληρωμένο|支払済|已付款|납부완료)(?![\p{L}])/iu

/** True for a line that says it was paid. */
export const isSettled = (text: string): boolean => SETTLED.test(text.slice(0, LINE_CHARS))

const EITHER =
  /(?<![\p{L}])(?:or|oder|ou|o|lub|nebo|eller|tai|veya|vagy|sau|или|або|discount|skonto|escompte|descuento|sconto|korting|desconto|rabat|rabatt|alennus|instead|late fee|after the due date)(?![\p{L}])/iu

/** True between amounts of which only one is to be paid. */
export const namesChoice = (text: string): boolean => EITHER.test(text.slice(0, LINE_CHARS))
