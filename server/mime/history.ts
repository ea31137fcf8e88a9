import type { Range } from './html.ts'

export type Piece = Readonly<{ role: 'own' | 'quoted' | 'forwarded'; start: number; end: number }>

const FORWARDED =
  /^[>\s]{0,10}(?:[-_=]{2,20} ?)?(?:(?:begin )?forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transf[ée]r[ée]|d[ée]but du message r[ée]exp[ée]di[ée]|mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht|mensagem (?:encaminhada|reencaminhada)|vidarebefordrat meddelande|videresendt (?:besked|melding)|v[äa]litetty viesti|przekazana wiadomo[śs][ćc]|p[řr]eposlan[áa] zpr[áa]va|y[öo]nlendirilen (?:ileti|mesaj)|转发的邮件|転送メッセージ|пересылаемое сообщение)[ :]?[-_=: ]{0,30}$/iu
const ORIGINAL =
  /^[-_]{2,20} ?(?:original message|urspr[üu]ngliche nachricht|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|ursprungligt meddelande|oprindelig (?:meddelelse|besked)|opprinnelig melding|alkuper[äa]inen viesti|wiadomo[śs][ćc] oryginalna|p[ůu]vodn[íi] zpr[áa]va|orijinal (?:ileti|mesaj)|исходное сообщение) ?[-_]{2,20}$/iu
const WROTE =
  /^[^\n]{0,12}(?:on|am|le|el|il|op|em|den|dne|dnia|w dniu|\d{4})\b[^\n]{4,200}(?:wrote|schrieb[^\n]{0,80}|a [ée]crit|escribi[óo]|ha scritto|schreef[^\n]{0,80}|escreveu|skrev[^\n]{0,80}|napisa[łl](?:\(a\))?[^\n]{0,80}|napsal(?:\(a\))?|написал\(?а?\)?|:) ?:$/iu
const FROM_LINE =
  /^[>\s*]{0,10}(?:from|von|de|da|van|fr[åa]n|fra|l[äa]hett[äa]j[äa]|od|kimden|от|差出人|发件人|寄件者|寄件人|보낸사람|보낸 사람|מאת|من|dari|daripada|จาก|từ|प्रेषक) ?:\**\s/iu
const HEAD_LINE =
  /^[>\s*]{0,10}(?:from|von|de|da|van|fr[åa]n|fra|od|kimden|от|差出人|发件人|寄件者|寄件人|보낸사람|보낸 사람|מאת|من|dari|daripada|จาก|từ|प्रेषक|发送时间|寄件日期|日期|收件人|收件者|主题|主旨|날짜|받는사람|받는 사람|제목|תאריך|אל|נושא|التاريخ|إلى|الموضوع|tanggal|tarikh|kepada|subjek|perihal|วันที่|ถึง|เรื่อง|ngày|đến|chủ đề|sent|date|gesendet|datum|envoy[ée]|enviado(?: el)?|fecha|inviato|data|verzonden|skickat|sendt|dato|l[äa]hetetty|wys[łl]ano|odesl[áa]no|g[öo]nderildi|tarih|отправлено|дата|日時|to|an|[àa]|para|aan|till|til|do|komu|kime|кому|宛先|cc|subject|betreff|objet|asunto|oggetto|onderwerp|[äa]mne|emne|aihe|temat|p[řr]edm[ěe]t|konu|тема|件名) ?:/iu
const FORWARD_SUBJECT = /^\s{0,5}(?:fwd?|wg|tr|rv|i|enc|vs|vb|vl|pd|fs|ilt|doorst)\s?:/i

/**
 * Cuts a text into the sender's own words, quoted history and forwarded messages, in reading order. The pieces
 * cover the whole text; a text without history is one own piece.
 *
 * @param marked ranges the mark-up already names as quotes
 * @param subject tells a forwarded header block ("Fwd:") from an answered one
 */
export function splitHistory(
  text: string,
  subject: string,
  marked: readonly Range[] = [],
): Piece[] {
  const forwards = FORWARD_SUBJECT.test(subject)
  const pieces: Piece[] = []
  const add = (role: Piece['role'], start: number, end: number) => {
    const last = pieces.at(-1)
    if (last?.role === role) pieces[pieces.length - 1] = { ...last, end }
    else if (end > start) pieces.push({ role, start, end })
  }
  const lines = linesOf(text)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) continue
    const rest = roleOfRest(lines, index, { text, forwards })
    if (rest) {
      add(rest, line.start, text.length)
      return pieces
    }
    const quote = marked.find(({ start, end }) => line.start >= start && line.start < end)
    if (quote) add(forwards ? 'forwarded' : 'quoted', line.start, line.end)
    else add(/^\s{0,3}>/.test(line.text) ? 'quoted' : 'own', line.start, line.end)
  }
  return pieces.length > 0 ? pieces : [{ role: 'own', start: 0, end: text.length }]
}

type Line = Readonly<{ start: number; end: number; text: string }>

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline + 1
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + 400)).trimEnd() })
    start = end
  }
  return lines
}

/** What everything from this line on is, when the line opens a history; undefined otherwise. */
function roleOfRest(
  lines: readonly Line[],
  index: number,
  { text, forwards }: { text: string; forwards: boolean },
): 'quoted' | 'forwarded' | undefined {
  const line = lines[index]?.text ?? ''
  if (line.length > 300 || line.length < 4) return undefined
  if (FORWARDED.test(line)) return 'forwarded'
  if (ORIGINAL.test(line)) return forwards ? 'forwarded' : 'quoted'
  if (FROM_LINE.test(line)) {
    const heads = lines
      .slice(index + 1, index + 5)
      .filter(({ text: next }) => HEAD_LINE.test(next)).length
    if (heads >= 2) return forwards ? 'forwarded' : 'quoted'
  }
  const next = lines[index + 1]
  const joined =
    next && line.length > 10 && line.length < 150 && !line.endsWith(':') && next.text.endsWith(':')
      ? `${line} ${next.text}`
      : line
  if (joined.endsWith(':') && WROTE.test(joined) && isFollowedByQuote(lines, index, text))
    return 'quoted'
  return undefined
}

/** "On … wrote:" opens a history only when quoted lines, or the end of the own text, follow. */
function isFollowedByQuote(lines: readonly Line[], index: number, text: string): boolean {
  const line = lines[index]
  if (!line || line.start > text.length * 0.98) return false
  const following = lines.slice(index + 1, index + 6)
  return following.some((next) => /^\s{0,3}>/.test(next.text)) || /\d/.test(line.text)
}
