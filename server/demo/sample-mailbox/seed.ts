/**
 * A number from a name, 0 to 2^32 − 1: the sample's only source of variety, the same on every machine and day.
 *
 * @source FNV-1a, 32 bit, with the final mix of MurmurHash3 so that similar names part
 */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** One of the list, chosen by name. @throws RangeError for an empty list */
export function pick<T>(name: string, list: readonly T[]): T {
  const found = list[seedOf(name) % list.length]
  if (found === undefined) throw new RangeError(`nothing to pick for ${name}`)
  return found
}

/** A whole number from `low` to `high`, both included. */
export const between = (name: string, low: number, high: number): number =>
  low + (seedOf(name) % (high - low + 1))

/** `count` decimal digits, the first of them not 0. */
export function digits(name: string, count: number): string {
  let text = String(1 + (seedOf(`${name}:0`) % 9))
  for (let i = 1; text.length < count; i++) text += String(seedOf(`${name}:${i}`) % 10)
  return text.slice(0, count)
}

/** `count` lower-case hexadecimal digits. */
export function hex(name: string, count: number): string {
  let text = ''
  for (let i = 0; text.length < count; i++) text += seedOf(`${name}:${i}`).toString(16)
  return text.slice(0, count)
}

/** A pattern with every `#` replaced by a digit: `KD-####` → `KD-4071`. */
export function fillPattern(pattern: string, name: string): string {
  let at = 0
  const found = digits(name, Math.max(1, pattern.split('#').length - 1))
  return pattern.replaceAll('#', () => found[at++] ?? '0')
}
