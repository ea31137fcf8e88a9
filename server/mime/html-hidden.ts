/** Colours that set text apart from its ground, as far as the mark-up itself tells. */
export type Paint = Readonly<{ ink: string | undefined; ground: string | undefined }>
/** Whether an element hides its content from a reader, and its colours. */
export type Look = Readonly<{ hidden: boolean; paint: Paint }>

const GONE =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0(?:px|pt|em|rem|%)?(?![\d.])|opacity\s{0,3}:\s{0,3}0(?![\d.])|max-height\s{0,3}:\s{0,3}0(?![\d.])|mso-hide\s{0,3}:\s{0,3}all/i
const INK = /(?:^|[;\s])color\s{0,3}:\s{0,3}([^;!]{1,40})/i
const GROUND = /background(?:-color)?\s{0,3}:\s{0,3}([^;!]{1,40})/i
const WHITE = new Set(['white', '#fff', '#ffffff', 'rgb(255,255,255)'])

/** What one style says; mails repeat their few styles on every cell. */
type Style = Readonly<{ gone: boolean; ink: Written; ground: Written }>
/** A colour that is named; `colour` is undefined for one we do not know. */
type Written = Readonly<{ colour: string | undefined }> | undefined

const paintIn = (value: string | undefined): Written =>
  value === undefined ? undefined : { colour: colour(value) }

/** A reader of looks for one message. */
export function createLooks() {
  const styles = new Map<string, Style>()
  const styleOf = (written: string): Style => {
    const kept = styles.get(written)
    if (kept) return kept
    const text = written.slice(0, 2_000)
    const style = {
      gone: GONE.test(text),
      ink: paintIn(INK.exec(text)?.[1]),
      ground: paintIn(GROUND.exec(text)?.[1]),
    }
    styles.set(written, style)
    return style
  }
  /**
   * Whether an element hides its content from a reader, and its colours.
   *
   * @param attributes of the tag
   * @param classes names that the message's own style sheet hides
   * @param around colours of the element around it
   */
  return (
    attributes: ReadonlyMap<string, string>,
    classes: ReadonlySet<string>,
    around: Paint,
  ): Look => {
    if (attributes.size === 0) return { hidden: false, paint: around }
    const style = styleOf(attributes.get('style') ?? '')
    const hidden =
      (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') ||
      style.gone ||
      (classes.size > 0 &&
        (attributes.get('class') ?? '').split(/\s/).some((name) => classes.has(name)))
    const ink = (style.ink ? style.ink.colour : colour(attributes.get('color'))) ?? around.ink
    // A class or picture may paint any ground: from there on the ground is unknown until a style names it.
    const painted = attributes.has('class') || attributes.has('background') || attributes.has('id')
    const ground =
      (style.ground ? style.ground.colour : colour(attributes.get('bgcolor'))) ??
      (painted ? undefined : around.ground)
    return { hidden: hidden || (ink !== undefined && ink === ground), paint: { ink, ground } }
  }
}

function colour(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const plain = value.toLowerCase().replace(/\s/g, '')
  if (WHITE.has(plain)) return 'white'
  return /^#[0-9a-f]{3,6}$|^rgb\([\d,]{5,11}\)$|^[a-z]{3,20}$/.test(plain) ? plain : undefined
}

const RULE = /\.([\w-]{1,60})\s{0,20}\{([^{}]{0,400})\}/g

/** Class names that a style sheet hides on every screen; rules inside `@media` are left out. */
export function hiddenClasses(sheet: string): string[] {
  return [...withoutMedia(sheet.slice(0, 64 * 1024)).matchAll(RULE)].flatMap(
    ([, name = '', body = '']) => (GONE.test(body) ? [name] : []),
  )
}

/** The rules that hold on every screen: each `@media` with its block taken out. */
function withoutMedia(sheet: string): string {
  const [first = '', ...rest] = sheet.split('@media')
  return first + rest.map((piece) => piece.slice(endOfBlock(piece))).join('')
}

/** @returns where the block that begins with the first brace ends; the end of the text when it does not */
function endOfBlock(text: string): number {
  let depth = 0
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1
    if (depth <= 0) return index + 1
  }
  return text.length
}
