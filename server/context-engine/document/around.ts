/** The longest stretch of characters of two classes on both sides of a sign. */
export type Around = Readonly<{ sign: string; left: RegExp; right: RegExp }>

/** No address and no path is longer; RFC 5321, 4.5.3.1 allows 64 and 255 for the sides of an address. */
const [MOST_LEFT, MOST_RIGHT] = [256, 600]

/**
 * Where a sign stands between characters of its classes: the addresses of a text by `@`, its paths by `/`. It looks at
 * every character at most twice, where a search by one expression would try each start anew.
 *
 * @param around `left` and `right` say whether one UTF-16 unit belongs
 * @returns spans in order that do not overlap
 */
export function spansAround(
  text: string,
  { sign, left, right }: Around,
): { start: number; end: number; at: number }[] {
  const spans = []
  let from = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, Math.max(from, at + 1))) {
    const least = Math.max(from, at - MOST_LEFT)
    let start = at
    while (start > least && left.test(text.charAt(start - 1))) start -= 1
    const most = Math.min(text.length, at + MOST_RIGHT)
    let end = at + 1
    while (end < most && right.test(text.charAt(end))) end += 1
    from = Math.max(from, at + 1)
    if (start === at || end === at + 1) continue
    spans.push({ start, end, at })
    from = end
  }
  return spans
}
