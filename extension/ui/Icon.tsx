import { DRAWINGS, type Drawing, type IconName } from './drawings.ts'

export type Tone = 'danger' | 'warn' | 'ok' | 'accent'

type Look = Readonly<{ small?: boolean; tone?: Tone | undefined }>

/** Points along the line of text, so it swaps in right-to-left text. */
const SIDEWAYS = /^(?:left|right|open|undo|list)$/

/**
 * A drawing in the text's colour, drawn in place: it needs no sprite, so it also works in a shadow root. It says
 * nothing alone: a word always stands beside it.
 *
 * @param props.small 14 px instead of 16
 */
export const Icon = ({ name, ...look }: Look & Readonly<{ name: IconName }>) => (
  <Glyph {...look} name={name} drawing={DRAWINGS[name]} />
)

type GlyphProps = Look & Readonly<{ name: string; drawing: Drawing }>

/** Any drawing; `name` only tells whether it points sideways. */
export function Glyph({ name, drawing: { solid, line, dash, dot }, small, tone }: GlyphProps) {
  const classes = ['i', small && 's', tone, SIDEWAYS.test(name) && 'flip']
  return (
    <svg className={classes.filter(Boolean).join(' ')} viewBox="0 0 16 16" aria-hidden="true">
      {solid && <path className="solid" fillRule="evenodd" d={solid} />}
      {dash && <path strokeDasharray="2.35 2.35" d={dash} />}
      {line && <path d={line} />}
      {dot && <path className="solid" d={dot} />}
    </svg>
  )
}
