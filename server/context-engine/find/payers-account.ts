/** "your account", "von Ihrem Konto": the reader's own. */
const YOURS =
  /(?<!\p{L})(?:your (?:bank |current |checking )?account|ihre[mrns]? (?:\p{L}{1,12})?(?:konto|bankverbindung)|(?:votre|ton) compte|(?:su|tu|vuestra) cuenta|(?:suo|tuo|vostro) conto|(?:uw|je|jouw) (?:bank)?rekening|(?:sua|tua) conta|(?:twoje(?:go)?|państwa) (?:konta|konto|rachunku|rachunek)|(?:ditt|dit|din) (?:bank)?konto|tililtä(?:si|nne)|vašeho účtu|váš účet|hesabınız(?:dan)?|bankszámlájáról|contul (?:dvs|dumneavoastră|tău)|вашего сч[её]та|вашого рахунку|λογαριασμ(?:ό|ού) σας|payer(?:['’]s)? account|zahlungspflichtiger|débiteur)(?!\p{L})/giu
/** "from your account to …", "our account": what follows is the payee's. */
const ONWARD =
  /(?<!\p{L})(?:to|into|auf|an|zu|sur|vers|a la|al|alla|naar|op|na|para|til|till|tilille|our|unser(?:e[mrs]?)?|notre|nuestra|nostro|onze|nossa|nasz[ea]?|vårt|vores|vårt|bizim|empfänger|beneficiary|payee|bénéficiaire|beneficiario|begunstigde|odbiorc[ay]|mottagare|modtager|mottaker|saaja|příjemce)(?!\p{L})/iu
const BEFORE_CHARS = 100

/**
 * True when the sentence before an account calls it the reader's own: a debit names where the money is taken from.
 *
 * @param start place of the account in the text
 */
export function isPayersAccount(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE_CHARS), start)
  const sentence = before.split(/[.!?]\s|\n\s?\n/).at(-1) ?? ''
  const match = [...sentence.matchAll(YOURS)].at(-1)
  return match !== undefined && !ONWARD.test(sentence.slice(match.index + match[0].length))
}
