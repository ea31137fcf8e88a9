import { drawingOf, type IconName } from './drawings.ts'

export type Tone = 'danger' | 'warn' | 'ok' | 'accent'

/** Points along the line of text, so it swaps in right-to-left text. */
const SIDEWAYS: readonly IconName[] = ['left', 'right', 'open', 'undo', 'list']

/**
 * A drawing in the text's colour, drawn in place: it needs no sprite, so it also works in a shadow root. It says
 * nothing alone: a word always stands beside it.
 *
 * @param props.small 14 px instead of 16
 */
export function Icon({
  name,
  small,
  tone,
}: Readonly<{ name: IconName; small?: boolean; tone?: Tone | undefined }>) {
  const { solid, line, dash, dot } = drawingOf(name)
  const classes = ['i', small && 's', tone, SIDEWAYS.includes(name) && 'flip']
  return (
    <svg className={classes.filter(Boolean).join(' ')} viewBox="0 0 16 16" aria-hidden="true">
      {solid && <path className="solid" fillRule="evenodd" d={solid} />}
      {dash && <path strokeDasharray="2.35 2.35" d={dash} />}
      {line && <path d={line} />}
      {dot && <path className="solid" d={dot} />}
    </svg>
  )
}
