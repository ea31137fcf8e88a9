/**
 * Every combination of one piece of each list, in the order of the lists: `crossed('is | was', 'paid | due')` gives
 * "is paid | is due | was paid | was due". A list that begins or ends with `|` may be left out.
 */
export const crossed = (...lists: readonly string[]): string =>
  lists
    .map((list) => list.split('|').map((piece) => piece.trim().replace(/\s+/g, ' ')))
    .reduce(
      (made, pieces) => made.flatMap((start) => pieces.map((piece) => `${start} ${piece}`.trim())),
      [''],
    )
    .filter((phrase) => phrase !== '')
    .join(' | ')

/** Lists of phrases one after another. */
export const joined = (...lists: readonly string[]): string => lists.join(' | ')
