/** Whether two labels are the same words, however they are written. */
export const sameLabel = (a: string, b: string): boolean => plain(a) === plain(b)

const plain = (label: string): string =>
  label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
